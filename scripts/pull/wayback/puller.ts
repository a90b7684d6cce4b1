import type { Authority } from '#lib/model/authority.ts';
import { readSources } from '../../content/read-content.ts';
import type { Miss, PullContext, Pulled, Puller, SourceOf } from '../network/contract.ts';
import { filesWith } from '../pending-files.ts';
import { type AccountSearch, isSearchable, pullCaptures } from './pull-account.ts';

type Context = PullContext<SourceOf<'wayback'>>;

/** The accounts of the manifest's channels, some at a time: the next pull goes on where this one ended. */
export const wayback: Puller<'wayback'> = {
  kind: 'wayback',
  async pull(context) {
    const { source, content } = context;
    const all = searchesIn(content.authorities, source.channels, source.capturesPerAccount);
    const next = source.state?.cursor.next;
    const from = Math.max(0, next === undefined ? 0 : all.findIndex((search) => nameOf(search) >= next));
    const round = [...all.slice(from), ...all.slice(0, from)];
    const following = round.length > source.accountsPerPull ? round[source.accountsPerPull] : undefined;
    return pullSearches(
      context,
      round.slice(0, source.accountsPerPull),
      following === undefined ? {} : { next: nameOf(following) },
    );
  },
};

/** Official accounts of real authorities, by name. */
export function searchesIn(
  authorities: ReadonlyMap<string, Authority>,
  channels: readonly string[],
  limit: number,
): AccountSearch[] {
  return [...authorities]
    .filter(([, { fictional }]) => !fictional)
    .flatMap(([slug, authority]) =>
      authority.accounts
        .filter(isSearchable)
        .filter(({ channel }) => channels.includes(channel))
        .map((account) => ({ slug, authority, account, limit })),
    )
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ slug, account }: AccountSearch): string =>
  `${slug} ${account.channel} ${account.handle.toLowerCase()}`;

/** Looks for some accounts, one after another. One trouble, and nothing of any of them is written: what was fetched is kept. */
export async function pullSearches(
  { source, files, content, http, keyed, progress }: Context,
  searches: readonly AccountSearch[],
  cursor: Readonly<Record<string, string>>,
): Promise<Pulled> {
  const sources = new Map((await readSources(files)).records);
  const changes = new Map<string, string | Uint8Array | undefined>();
  const summary: string[] = [];
  const asked = new Set(searches.map(nameOf));
  // What was missed of other accounts is as it was.
  const missing: Miss[] = (source.state?.missing ?? []).filter(({ what }) => !asked.has(what));
  for (const search of searches) {
    // Two accounts of one authority on one channel share its months: the second must find them as the first leaves them.
    const view = filesWith(files, changes);
    const { service, replay } = source;
    const means = { files: view, content, sources, http, service, replay, keyed, progress };
    const pulled = await pullCaptures(search, means);
    if ('troubles' in pulled) return pulled;
    if ('refused' in pulled) {
      missing.push({ what: nameOf(search), why: 'refused', where: `https://${pulled.refused}` });
      continue;
    }
    for (const [path, text] of pulled.changes) changes.set(path, text);
    summary.push(...pulled.summary);
  }
  return {
    changes,
    state: { cursor, counts: countsOf(await readSources(filesWith(files, changes))), missing },
    summary: summary.length > 0 ? summary : ['nothing new'],
    differences: [],
  };
}

/** What stands in content because of the web archive. */
function countsOf({ records }: Awaited<ReturnType<typeof readSources>>): Record<string, number> {
  const own = [...records.values()].filter(({ format }) => format === 'wayback');
  return {
    accounts: new Set(own.map(({ authority, channel, account }) => `${authority} ${channel} ${account}`)).size,
    captures: own.reduce((sum, { read }) => sum + read, 0),
  };
}
