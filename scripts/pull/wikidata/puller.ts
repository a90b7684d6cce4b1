import type { Authority } from '#lib/model/authority.ts';
import { type Http, textOf } from '../../effects/http.ts';
import type { Miss, PullContext, Puller, SourceOf, Trouble } from '../network/contract.ts';
import type { RegistryFinding } from './finding.ts';
import { type Asked, accountsQuery, authoritiesQuery } from './query.ts';
import { updateRegistry } from './update.ts';

/** Wikidata: two questions, and content brought up to date with the answers. */
export const wikidata: Puller<'wikidata'> = {
  kind: 'wikidata',
  async pull({ id, source, files, content, http, today, progress }: PullContext<SourceOf<'wikidata'>>) {
    const asked = askedFor(content.authorities);
    const answers = { authorities: '', accounts: '' };
    for (const [name, query] of [
      ['authorities', authoritiesQuery(asked)],
      ['accounts', accountsQuery(asked)],
    ] as const) {
      const answer = await ask(http, source.service, query);
      if (typeof answer !== 'string') return { troubles: [answer] };
      answers[name] = answer;
      progress(`${name} answered`);
    }
    const update = await updateRegistry(files, content.authorities, answers, { source: id, today });
    if ('message' in update)
      return { troubles: [{ url: source.service, message: update.message, hint: 'Content is as it was.' }] };
    const { changes, findings, matched, accounts } = update;
    return {
      changes,
      state: { cursor: {}, counts: { authorities: matched, accounts }, missing: findings.flatMap(missOf) },
      summary: [
        `${matched} authorities and ${accounts} accounts in the answer`,
        ...findings.filter(isWritten).map(line),
      ],
      differences: findings.filter((finding) => !isWritten(finding)).map(line),
    };
  },
};

/** What is asked beside the municipalities: every other authority of content, by its item, or by its CVR number until that is known. */
export function askedFor(authorities: ReadonlyMap<string, Authority>): Asked {
  const others = [...authorities.values()].filter(({ fictional, kind }) => !fictional && kind !== 'municipality');
  return {
    items: others.flatMap(({ wikidata: item }) => item ?? []).sort(),
    cvrs: others.flatMap(({ wikidata: item, cvr }) => (item === undefined ? (cvr ?? []) : [])).sort(),
  };
}

/** The query service ends a question after 60 seconds by itself. */
const seconds = 75;

async function ask(http: Http, service: string, query: string): Promise<string | Trouble> {
  const url = `${service}?${new URLSearchParams({ query, format: 'json' })}`;
  const result = await http.get({ url, accept: ['application/sparql-results+json', 'application/json'], seconds });
  if ('response' in result) return textOf(result.response);
  const { message, hint } = result.trouble;
  // The address holds the whole query, which helps nobody.
  return { url: service, message, hint };
}

const isWritten = ({ kind }: RegistryFinding): boolean => kind === 'added' || kind === 'changed';

const line = ({ of, kind, field, message }: RegistryFinding): string =>
  kind === 'added' || kind === 'changed' ? `${of}: ${kind} ${field}: ${message}` : `${of}: ${field}: ${message}`;

/** An authority that the answer lacks, or that cannot be told from another, is something that could not be got. */
function missOf({ of, kind, field }: RegistryFinding): Miss[] {
  if (field !== 'wikidata' || (kind !== 'vanished' && kind !== 'doubt')) return [];
  return [{ what: of, why: kind === 'vanished' ? 'not-found' : 'ambiguous' }];
}
