import { checkYaml } from '#lib/mdx/frontmatter.ts';
import type { Citation } from '#lib/model/authority.ts';
import { type ParliamentCase, parliamentCase } from '#lib/model/parliament-case.ts';
import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import { editable, yamlOf, yamlText } from '../../write/prose-file.ts';
import type { Row } from './oda/rows.ts';

/** What the service says became of a case, in the words of the model. */
const outcomes: readonly (readonly [RegExp, ParliamentCase['outcome']])[] = [
  [/stadfæstet|vedtaget/i, 'passed'],
  [/bortfaldet/i, 'lapsed'],
  [/forkastet/i, 'rejected'],
  [/tilbagetaget|tilbagekaldt/i, 'withdrawn'],
  [/fremsat|henvist|beh\.|igangværende|betænkning afgivet/i, 'open'],
];

export interface LaterCase {
  readonly period: string;
  readonly case: string;
  readonly source: Citation;
}

/** A case of the service as a record. `later`: cases of later sessions under the same title. */
export function caseRecord(
  identity: { readonly period: string; readonly case: string },
  row: Row<'Sag'>,
  later: readonly LaterCase[],
  source: Citation,
): ParliamentCase {
  const status = row.Sagsstatus?.status;
  const number = Number(/^\d+$/.exec(row.lovnummer ?? '')?.[0] ?? 0);
  const at = row.lovnummerdato?.slice(0, 10);
  return {
    period: identity.period,
    case: identity.case,
    title: row.titel ?? identity.case,
    status,
    outcome: outcomes.find(([words]) => words.test(status ?? ''))?.[1] ?? 'unknown',
    act:
      number > 0 && at !== undefined
        ? { number, at, ...(isAddress(row.retsinformationsurl) && { url: row.retsinformationsurl }) }
        : undefined,
    events: [],
    later: later.map(({ period, case: name, source: from }) => ({
      period,
      case: name,
      why: 'same-title',
      source: from,
    })),
    oda: { id: row.id, changed: instantOfDanishTime(row.opdateringsdato) ?? '1970-01-01T00:00:00Z' },
    sources: [source],
  };
}

const isAddress = (value: string | undefined): value is string => value !== undefined && /^https?:\/\/\S+$/.test(value);

/**
 * The file of a case with what the service says. What stands is kept, what lacks is filled in, and a state or an
 * outcome that differs is told. Undefined where nothing changes.
 */
export function mergeCase(
  path: string,
  before: string | undefined,
  found: ParliamentCase,
): { readonly text?: string; readonly differences: readonly string[] } | { readonly message: string } {
  if (before === undefined) return { text: proved(path, yamlOf(withoutEmpty(found))), differences: [] };
  const read = checkYaml(before, parliamentCase, path);
  if ('issues' in read) return { message: 'it cannot be read: run "npm run check"' };
  const here = read.data;
  const document = editable(before);
  const differences: string[] = [];
  if (here.status === undefined && found.status !== undefined) document.set('status', found.status);
  // "unknown" is what stands where nobody knew: it gives way.
  if (here.outcome === 'unknown' && found.outcome !== 'unknown') document.set('outcome', found.outcome);
  else if (
    found.outcome !== 'unknown' &&
    found.outcome !== 'open' &&
    here.outcome !== found.outcome &&
    here.outcome !== 'open'
  )
    differences.push(`outcome is ${here.outcome} here and ${found.outcome} at the source; kept as it is`);
  else if (here.outcome === 'open' && found.outcome !== 'unknown' && found.outcome !== 'open') {
    document.set('outcome', found.outcome);
    if (found.status !== undefined) document.set('status', found.status);
  }
  if (here.act === undefined && found.act !== undefined) document.set('act', document.createNode(found.act));
  for (const later of found.later)
    if (!here.later.some((one) => one.period === later.period && one.case === later.case))
      document.addIn(['later'], document.createNode(later));
  if (found.oda !== undefined && (here.oda?.id !== found.oda.id || here.oda.changed !== found.oda.changed))
    document.set('oda', document.createNode(found.oda));
  const known = new Set(here.sources.flatMap(({ url }) => url ?? []));
  for (const source of found.sources)
    if (source.url !== undefined && !known.has(source.url)) document.addIn(['sources'], document.createNode(source));
  const text = yamlText(document);
  return {
    text: JSON.stringify(document.toJS()) === JSON.stringify(editable(before).toJS()) ? before : proved(path, text),
    differences,
  };
}

function proved(path: string, text: string): string {
  const read = checkYaml(text, parliamentCase, path);
  if ('issues' in read) throw new Error(`${path}: what was made cannot be read: ${read.issues[0]?.message ?? ''}`);
  return text;
}

const withoutEmpty = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
