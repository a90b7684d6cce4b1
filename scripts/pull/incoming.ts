import type { Post, Reply } from '#lib/model/post.ts';
import type { RedactionKind } from '#lib/model/span.ts';
import type { Steps } from '../effects/progress.ts';
import { numbered } from '../redact/derived-id.ts';
import { isCitizensId } from '../redact/keyed.ts';
import type { MediaNames, RawThread, Registry } from '../redact/redact.ts';
import { redactThread } from '../redact/redact-thread.ts';
import type { ArchivedItem } from './adapter.ts';
import { type IndexedThread, type IndexFacts, indexFresh } from './indexed.ts';
import { withoutShared } from './merge/withdraw.ts';
import { withSources } from './month.ts';
import type { Spool } from './spool.ts';
import { type ItemLine, type ThreadLines, threadsOf } from './thread.ts';

/** What an archive brings of one account, redacted and set aside. */
export interface Incoming {
  readonly threads: readonly IndexedThread[];
  readonly posts: number;
  readonly replies: number;
  readonly redacted: ReadonlyMap<RedactionKind | 'citizen', number>;
  /** Answers to somebody whose item a later pull could bring, and nothing here says which. */
  readonly loose: number;
  /** Files of the archive whose pictures stand in the items: not those of citizens, nor of what became an earlier version. */
  readonly shown: ReadonlySet<string>;
  /** Names of everyone who is not listed, in lower case: they must not stand in names of files and places. */
  readonly names: ReadonlySet<string>;
}

export interface IncomingInput {
  /** Hands over the lines, so that they need not be kept. */
  readonly takeLines: () => readonly ItemLine[];
  readonly raw: Spool<ArchivedItem>;
  readonly redacted: Spool<Post>;
  readonly registry: Registry;
  readonly media: MediaNames;
  readonly source: string;
  /** Handle to put on the items of the authority, where it has several accounts on the channel. */
  readonly account: string | undefined;
  readonly facts: IndexFacts;
  readonly steps: Steps;
}

/** Threads the lines, and redacts thread by thread: of the items themselves no more than one thread is in memory. */
export function redactIncoming(input: IncomingInput): Incoming {
  const threads: IndexedThread[] = [];
  const counts = new Map<RedactionKind | 'citizen', number>();
  const taken = new Map<string, number>();
  const names = new Set<string>();
  const shown = new Set<string>();
  const media: MediaNames = (file) => {
    shown.add(file);
    return input.media(file);
  };
  let replies = 0;
  let loose = 0;
  // What is done is let go: of a large archive, lines and index would else be in memory both.
  const waiting = threadsOf(input.takeLines()).reverse();
  const all = waiting.length;
  const step = input.steps.begin('threads redacted');
  for (let lines = waiting.pop(); lines !== undefined; lines = waiting.pop()) {
    step(threads.length, threads.length / all);
    const raw = loadThread(lines, input);
    const result = redactThread(raw, input.registry, media);
    for (const [kind, count] of result.counts) counts.set(kind, (counts.get(kind) ?? 0) + count);
    for (const name of result.names) names.add(name);
    // Items stand in the order of the archived ones, by whose ids and addresses they may have been taken down.
    const archived = [raw.root, ...raw.replies];
    const shown = withoutWithdrawnShares(result.post, archived, input);
    const own = withSources(input.account === undefined ? shown : withAccount(shown, input.account), [input.source]);
    const post = input.registry.keyed ? own : withoutTwins(own, taken);
    replies += post.replies.length;
    loose += input.registry.keyed ? 0 : looseAnswers(raw);
    const addresses = archived.map((item) => addressesOf(item, raw));
    threads.push(indexFresh(post, input.redacted.add(post), input.facts, addresses));
  }
  return { threads, posts: threads.length, replies, redacted: counts, loose, shown, names };
}

function loadThread({ root, replies, versions }: ThreadLines, { raw, facts }: IncomingInput): RawThread {
  const load = ({ number }: ItemLine): ArchivedItem => raw.get(number);
  return {
    channel: facts.channel,
    root: load(root),
    replies: replies.map(load),
    versions: new Map([...versions].map(([id, earlier]) => [id, earlier.map(load)])),
  };
}

const withAccount = (post: Post, account: string): Post => ({
  ...post,
  ...(post.by === 'authority' && { account }),
  replies: post.replies.map((reply) => (reply.by === 'authority' ? { ...reply, account } : reply)),
});

const addressesOf = (item: ArchivedItem, { versions }: RawThread): (string | undefined)[] =>
  [item, ...(versions.get(item.id) ?? [])].map(({ url }) => url);

/** Whose item was passed on is not published where it is a citizen's; what the archive says of it tells whether it was taken down. */
function withoutWithdrawnShares(
  post: Post,
  archived: readonly ArchivedItem[],
  { facts: { channel, withdrawals }, registry: { keyed } }: IncomingInput,
): Post {
  if (withdrawals.size === 0) return post;
  const shown = <T extends Post | Reply>(item: T, index: number): T => {
    const { share } = archived[index] ?? {};
    if (share === undefined || item.share === undefined) return item;
    const ids = share.id === undefined ? [] : [share.id, ...(keyed ? [keyed.item(channel, share.id)] : [])];
    const named = [{ url: share.url }, ...ids.map((id) => ({ id }))];
    return named.some((one) => withdrawals.hasShared(one)) ? (withoutShared(item) as T) : item; // T with less in it
  };
  return { ...shown(post, 0), replies: post.replies.map((reply, index) => shown(reply, index + 1)) };
}

/** Without a key, items in two threads may have the same record and so the same id: further ones are numbered. */
function withoutTwins(post: Post, taken: Map<string, number>): Post {
  const renamed = new Map<string, string>();
  for (const { id } of [post, ...post.replies]) {
    if (!isCitizensId(id)) continue;
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    if (before > 0) renamed.set(id, numbered(id, before));
  }
  if (renamed.size === 0) return post;
  const rename = <T extends { id: string; inReplyTo?: string | undefined }>(item: T): T => ({
    ...item,
    id: renamed.get(item.id) ?? item.id,
    ...(item.inReplyTo !== undefined && { inReplyTo: renamed.get(item.inReplyTo) ?? item.inReplyTo }),
  });
  return { ...rename(post), replies: post.replies.map(rename) };
}

/** Items that answer an item of somebody else which the thread does not hold. */
function looseAnswers({ root }: RawThread): number {
  const { parent } = root;
  return parent?.id !== undefined && parent.author !== 'self' ? 1 : 0;
}
