import type { Account, Authority } from '#lib/model/authority.ts';
import type { Source } from '#lib/model/source.ts';
import { accountRegistry } from '../../content/account-registry.ts';
import type { Files } from '../../effects/files.ts';
import type { Http } from '../../effects/http.ts';
import { silentSteps } from '../../effects/progress.ts';
import type { Keyed } from '../../redact/keyed.ts';
import { ChangeSet, type Changes } from '../../write/transaction.ts';
import type { Outcome } from '../adapter.ts';
import type { PulledInto, Trouble } from '../network/contract.ts';
import { pullArchive } from '../run.ts';
import { asArchive, captureName } from './as-archive.ts';
import { captureAdapter } from './capture-adapter.ts';
import { type Capture, momentOf } from './cdx.ts';
import { chooseCaptures, type GoneCapture, type PostCapture } from './choose.ts';
import { heldIds } from './held.ts';
import { fetchMemento, type Memento } from './mementos.ts';
import { places } from './places.ts';
import { searchCaptures } from './search.ts';

/** One account in the web archive: what to ask, and whose it is. */
export interface AccountSearch {
  readonly slug: string;
  readonly authority: Authority;
  readonly account: Account & { readonly handle: string };
  /** Captures to ask for at most; the rest are left to the next pull. */
  readonly limit: number;
}

export interface SearchMeans {
  readonly files: Files;
  readonly content: PulledInto;
  readonly sources: ReadonlyMap<string, Source>;
  readonly http: Http;
  /** Address of the index. */
  readonly service: string;
  /** Address that the moment and the address of a capture are put behind. */
  readonly replay: string;
  /** What the key of pulls can do, where there is one. */
  readonly keyed?: Keyed | undefined;
  readonly progress: (line: string) => void;
}

export type AccountPull =
  | { readonly changes: Changes; readonly summary: readonly string[]; readonly captures: number }
  /** The archive has captures of the account and does not give them out. */
  | { readonly refused: string }
  | { readonly troubles: readonly Trouble[] };

/** Whether the posts of an account can be found in the web archive at all. */
export const isSearchable = (account: Account): account is Account & { readonly handle: string } =>
  Object.hasOwn(places, account.channel) && account.handle !== undefined && account.status === 'official';

/** What the web archive has of an account that content has not. A trouble anywhere changes nothing. */
export async function pullCaptures(search: AccountSearch, means: SearchMeans): Promise<AccountPull> {
  const { slug, account } = search;
  const where = places[account.channel];
  if (where === undefined) throw new Error(`no captures are read on ${account.channel}`);
  const found = await searchAll(where.prefixes(account), means);
  if (!('captures' in found)) return found;
  const held = await heldIds(means.files, slug, account.channel);
  if ('issues' in held)
    return {
      troubles: held.issues.map(({ path, message }) => ({
        url: path,
        message,
        hint: 'Put the file in order, then pull again.',
      })),
    };
  const ledgers = [...means.sources.values()].filter(
    (source) =>
      source.format === 'wayback' &&
      source.authority === slug &&
      source.channel === account.channel &&
      source.account === account.handle,
  );
  const { fetch, gone } = chooseCaptures(found.captures, where, held);
  const seen = new Set(ledgers.flatMap(namesIn));
  // What was taken down is not looked for again.
  const withdrawn = new Set(means.content.withdrawals.map(({ id }) => id));
  const fresh = fetch.filter((capture) => !seen.has(captureName(capture)) && !withdrawn.has(capture.post));
  const wanted = fresh.slice(0, search.limit);
  if (wanted.length > 0) means.progress(`${slug} @${account.handle}: ${wanted.length} captures to ask for`);
  const fetched = await fetchAll(wanted, means);
  if ('troubles' in fetched) return fetched;
  const posts = new Set([...held, ...fetched.mementos.map(({ capture }) => capture.post)]);
  const told = new Map(ledgers.flatMap(({ gone: days = {} }) => Object.entries(days)));
  const news = [...gone.values()].filter(({ post, day }) => posts.has(post) && told.get(post) !== day);
  const rest = fresh.length - wanted.length;
  const left = rest > 0 ? [`${slug} @${account.handle}: ${rest} captures are left to the next pull`] : [];
  if (wanted.length === 0 && news.length === 0) return { changes: new Map(), summary: left, captures: seen.size };
  const pulled = await pullFetched(search, means, fetched, news);
  if ('troubles' in pulled) return pulled;
  return { ...pulled, summary: [...pulled.summary, ...left], captures: seen.size + wanted.length };
}

async function searchAll(
  prefixes: readonly string[],
  { http, service }: SearchMeans,
): Promise<
  { readonly captures: readonly Capture[] } | { readonly refused: string } | { readonly troubles: readonly Trouble[] }
> {
  const captures: Capture[] = [];
  for (const prefix of prefixes) {
    const found = await searchCaptures(http, service, prefix);
    if ('trouble' in found) return { troubles: [found.trouble] };
    if ('refused' in found) return found;
    captures.push(...found.captures);
  }
  return { captures };
}

/** Captures that an earlier pull read or could not get. */
const namesIn = ({ files, problems }: Source): string[] =>
  [...files.map(({ name }) => name), ...problems.map(({ place }) => place.replace(/#.*$/, ''))].map((name) =>
    name.replace(/\.[a-z]+$/, ''),
  );

interface FetchedAll {
  readonly mementos: readonly Memento[];
  /** Captures that the index has and the archive does not give: name -> why. */
  readonly lost: ReadonlyMap<string, string>;
}

/** How many captures are fetched between two lines of progress. */
const progressStep = 200;

async function fetchAll(
  wanted: readonly PostCapture[],
  { http, replay, progress }: SearchMeans,
): Promise<FetchedAll | { readonly troubles: readonly Trouble[] }> {
  const mementos: Memento[] = [];
  const lost = new Map<string, string>();
  for (const [index, capture] of wanted.entries()) {
    if (index > 0 && index % progressStep === 0) progress(`${index} of ${wanted.length} captures asked for`);
    const fetched = await fetchMemento(http, replay, capture);
    if ('trouble' in fetched) return { troubles: [fetched.trouble] };
    if ('lost' in fetched) lost.set(captureName(capture), fetched.lost);
    else mementos.push(fetched.memento);
  }
  return { mementos, lost };
}

async function pullFetched(
  { slug, authority, account }: AccountSearch,
  { files, content, keyed, sources, progress }: SearchMeans,
  { mementos, lost }: FetchedAll,
  gone: readonly GoneCapture[],
): Promise<
  { readonly changes: Changes; readonly summary: readonly string[] } | { readonly troubles: readonly Trouble[] }
> {
  const person = { handle: account.handle, id: account.id };
  const adapter = captureAdapter(account.channel, person, mementos, lost);
  const days = [...mementos.map(({ at }) => at), ...gone.map(({ timestamp }) => momentOf(timestamp))].sort();
  const output = new ChangeSet();
  const result = await pullArchive(
    files,
    {
      archive: asArchive(`${slug} @${account.handle}`, mementos, gone),
      adapter: {
        ...adapter,
        async *read(archive, recognition, options): AsyncIterable<Outcome> {
          yield* adapter.read(archive, recognition, options);
          for (const { post, day } of gone) yield { kind: 'gone', id: post, on: day };
        },
      },
      recognition: {
        generation: 'captures',
        channel: account.channel,
        account: person,
        archived: days.at(-1)?.slice(0, 10),
        warnings: [],
      },
      options: { account: account.handle },
      ownerOf: () => ({ slug, authority, account: account.handle }),
      registry: { ...accountRegistry(content.authorities.values(), content.listed), keyed },
      withdrawals: content.withdrawals,
      sources,
      progress,
      steps: silentSteps,
    },
    output,
  );
  if ('message' in result) return { troubles: [{ url: slug, message: result.message, hint: 'Content is as it was.' }] };
  if ('issues' in result)
    return {
      troubles: result.issues.map(({ path, message }) => ({
        url: path,
        message,
        hint: 'Put the file in order, then pull again.',
      })),
    };
  const summary = result.sources.map(
    ({ id, source }) =>
      `${slug} @${account.handle}: ${source.read} captures read = ${source.mapped} mapped + ${source.read - source.mapped - source.problems.length} skipped + ${source.problems.length} problems; ${gone.length} posts found gone; source ${id}`,
  );
  return { changes: output.changes, summary: [...summary, ...result.warnings] };
}
