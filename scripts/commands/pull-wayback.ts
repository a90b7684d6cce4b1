import type { Account, Authority } from '#lib/model/authority.ts';
import { filesIn } from '../effects/files.ts';
import type { PullContext, Pulled, SourceOf } from '../pull/network/contract.ts';
import { type NetworkMeans, pullSource } from '../pull/network/run.ts';
import { places } from '../pull/wayback/places.ts';
import { type AccountSearch, isSearchable } from '../pull/wayback/pull-account.ts';
import { pullSearches } from '../pull/wayback/puller.ts';
import { finishTransaction } from '../write/transaction.ts';
import { networkMeans } from './network-means.ts';
import { keyForPull } from './pull-key.ts';
import { readForPull } from './pull-network.ts';
import { parseUsage, UsageError } from './usage.ts';

const channels = Object.keys(places).join(', ');
const usage = `Usage: npm run pull -- wayback --authority <slug> --channel <channel> [--account <handle>] [--limit <n>] [--content <dir>] [--dry-run] [--json]

  Looks in the Wayback Machine for posts of an authority's own account: posts that content has not, and since when posts
  that it has were no longer there. What an earlier pull read is not asked for again.
  --authority  the name of a file in content/authorities
  --channel    one of: ${channels}
  --account    one of the authority's handles on the channel (default: all of them)
  --limit      captures to ask for at most, of each account (default: what content/sources says)
  --content    folder to write to (default: content)
  --dry-run    ask everything and write nothing
  --json       end with one line of JSON`;

export interface WaybackOptions {
  readonly content: string;
  readonly authority: string;
  readonly channel: string;
  readonly account?: string | undefined;
  readonly limit?: number | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        authority: { type: 'string' },
        channel: { type: 'string' },
        account: { type: 'string' },
        limit: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const { authority, channel, account, content, json } = values;
  if (authority === undefined) throw new UsageError('Say whose posts to look for: --authority <slug>.', usage);
  if (channel === undefined || !Object.hasOwn(places, channel))
    throw new UsageError(
      `Say on which channel: --channel, one of ${channels}. Captures of others hold no posts.`,
      usage,
    );
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1))
    throw new UsageError(`--limit ${values.limit} is no number of captures.`, usage);
  const options = { authority, channel, account: account?.replace(/^@/, ''), limit, content, json };
  const means = networkMeans(usage);
  const key = await keyForPull(content, means.log);
  return key === undefined ? 1 : pullWayback({ ...options, dryRun: values['dry-run'] }, { ...means, ...key });
}

/** Looks for the accounts of one authority on one channel. */
export async function pullWayback(options: WaybackOptions, means: NetworkMeans): Promise<number> {
  const { log } = means;
  const files = filesIn(options.content);
  await finishTransaction(files);
  const start = await readForPull(files, log);
  if (start === undefined) return 1;
  const entry = [...start.network].find(([, source]) => source.kind === 'wayback');
  if (entry === undefined || entry[1].kind !== 'wayback') {
    log.warn(`${files.root}/sources names no source of kind "wayback": add its file, as DATA.md describes it.`);
    return 1;
  }
  const [id, source] = entry;
  const searches = searchesFor(options, start.content.authorities, source.capturesPerAccount);
  if ('message' in searches) {
    log.warn(`${files.root}/authorities/${options.authority}.mdx: ${searches.message}`);
    return 1;
  }
  const pull = (context: PullContext): Promise<Pulled> =>
    pullSearches(
      { ...context, source } satisfies PullContext<SourceOf<'wayback'>>,
      searches,
      source.state?.cursor ?? {},
    );
  const report = await pullSource(files, { id, source }, start.content, pull, means, { dryRun: options.dryRun });
  if (options.json) log.out(JSON.stringify(report));
  return report.ok ? 0 : 1;
}

function searchesFor(
  { authority: slug, channel, account, limit }: WaybackOptions,
  authorities: ReadonlyMap<string, Authority>,
  usual: number,
): AccountSearch[] | { readonly message: string } {
  const authority = authorities.get(slug);
  if (authority === undefined) return { message: 'there is no such authority: add its file, or correct --authority.' };
  const own = authority.accounts.filter(isSearchable).filter((one) => one.channel === channel);
  const wanted = own.filter(
    ({ handle, formerHandles }: Account) =>
      account === undefined || [handle, ...formerHandles].some((name) => name?.toLowerCase() === account.toLowerCase()),
  );
  if (wanted.length > 0) return wanted.map((one) => ({ slug, authority, account: one, limit: limit ?? usual }));
  return own.length === 0
    ? { message: `no official account on ${channel} with a handle is known: add it to accounts, with its source.` }
    : { message: `"${account}" is none of its accounts on ${channel}: ${own.map(({ handle }) => handle).join(', ')}.` };
}
