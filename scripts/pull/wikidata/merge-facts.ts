import type { AccountFact, AuthorityFact } from '#lib/model/authority.ts';
import type { HeadEdit, Value } from '../../write/yaml-head.ts';
import { type Decision, decide } from './decide.ts';
import type { Finding } from './finding.ts';

export interface Merged {
  readonly edits: readonly HeadEdit[];
  readonly findings: readonly Finding[];
}

export interface Pulling {
  /** Id of the source in `content/sources`. */
  readonly source: string;
  /** Day of the pull, yyyy-mm-dd. */
  readonly today: string;
  /** The authority that has an account with this key as its own, if any. */
  readonly ownerOf: (key: string) => string | undefined;
}

/** Behind which field of the record a fact is put when it is new. */
const behind: Readonly<Record<AuthorityFact | AccountFact, readonly string[]>> = {
  wikidata: ['cvr', 'code', 'fictional', 'kind'],
  code: ['fictional', 'kind'],
  cvr: ['code', 'fictional', 'kind'],
  site: ['wikidata', 'cvr', 'code', 'fictional', 'kind'],
  ends: ['starts', 'population', 'regions', 'region', 'phones', 'domains', 'site', 'kind'],
  handle: ['channel'],
  id: ['name', 'handle', 'channel'],
  url: ['id', 'name', 'handle', 'channel'],
  opened: ['formerHandles', 'statusSource', 'status'],
  left: ['opened', 'formerHandles', 'statusSource', 'status'],
};

/** A record of content and what Wikidata says of it now. */
interface Facts<F extends string> {
  readonly record: { readonly [K in F]?: string | undefined } & {
    readonly pulled?: { readonly values: { readonly [K in F]?: string | undefined } } | undefined;
  };
  readonly path: readonly (string | number)[];
  readonly fields: readonly F[];
  readonly now: { readonly [K in F]?: string | undefined };
  /** What Wikidata calls the record. */
  readonly item: string;
  readonly name: string;
  readonly same: (field: F) => ((a: string, b: string) => boolean) | undefined;
  readonly pulling: Pulling;
}

/** Fact by fact: what is written, with the mark of the pull, and what a person should look at. */
export function mergeFacts<F extends AuthorityFact | AccountFact>(facts: Facts<F>): Merged {
  const { record, path, fields, now, item, name, same, pulling } = facts;
  const edits: HeadEdit[] = [];
  const findings: Finding[] = [];
  const written: Record<string, string> = {};
  for (const field of fields) {
    const fact = { held: record[field], wrote: record.pulled?.values[field], now: now[field] };
    const decision = decide(fact, same(field));
    const finding = findingOf(`${name}${field}`, decision, fact);
    if (finding !== undefined) findings.push(finding);
    if ((decision !== 'add' && decision !== 'change') || fact.now === undefined) continue;
    edits.push({ set: [...path, field], value: fact.now, after: behind[field] });
    written[field] = fact.now;
  }
  if (Object.keys(written).length > 0)
    edits.push(...markPulled(path, record.pulled !== undefined, item, written, pulling));
  return { edits, findings };
}

function findingOf(
  field: string,
  decision: Decision,
  { held, now }: { held: string | undefined; now: string | undefined },
): Finding | undefined {
  switch (decision) {
    case 'add':
      return { kind: 'added', field, message: `"${now}"` };
    case 'change':
      return { kind: 'changed', field, message: `"${held}" became "${now}"` };
    case 'differs':
      return { kind: 'differs', field, message: `"${held}" here, "${now}" at Wikidata: left as it is` };
    case 'vanished':
      return {
        kind: 'vanished',
        field,
        message: `"${held}" came from Wikidata, which no longer has it: left as it is`,
      };
    default:
      // What somebody took out on purpose is not brought up at every pull.
      return undefined;
  }
}

/** The mark of the pull, value by value, so that what stands beside it keeps its place and its comments. */
function markPulled(
  path: Facts<string>['path'],
  marked: boolean,
  item: string,
  values: Readonly<Record<string, string>>,
  { source, today }: Pulling,
): HeadEdit[] {
  const at = [...path, 'pulled'];
  if (!marked) return [{ set: at, value: { source, item, at: today, values } satisfies Value }];
  return [
    { set: [...at, 'at'], value: today },
    { set: [...at, 'item'], value: item },
    ...Object.entries(values).map(([field, value]) => ({ set: [...at, 'values', field], value })),
  ];
}
