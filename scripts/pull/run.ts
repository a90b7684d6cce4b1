import { sourcePath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { Authority } from '#lib/model/authority.ts';
import type { Post } from '#lib/model/post.ts';
import type { Source, Withdrawal } from '#lib/model/source.ts';
import type { RedactionKind } from '#lib/model/span.ts';
import type { Files } from '../effects/files.ts';
import type { Registry } from '../redact/redact.ts';
import { redactThread } from '../redact/redact-thread.ts';
import { sourceId, writeSource } from '../write/ledger.ts';
import type { Changes } from '../write/transaction.ts';
import { monthChanges, readAccountMonths, withSources } from './account-months.ts';
import type { Adapter, ReadOptions, Recognition, Stream } from './adapter.ts';
import { type Archive, onlyOpening } from './archive.ts';
import { type Collected, collect } from './collect.ts';
import { mergeThreads } from './merge/merge.ts';
import { withToldGone } from './merge/told-gone.ts';
import { filesWith } from './pending-files.ts';
import { threadsOf } from './thread.ts';

/** Whose account a stream of the archive is. */
export interface Owner {
  /** Slug of the authority. */
  readonly slug: string;
  readonly authority: Authority;
  /** Handle of the account, as the ledger names it. */
  readonly account: string;
}

export interface PullInput {
  readonly archive: Archive;
  readonly adapter: Adapter;
  readonly recognition: Recognition;
  readonly options: ReadOptions;
  /** Whose a stream is; a reason where it is nobody's that may be pulled; undefined where it is left out. */
  readonly ownerOf: (stream: Stream) => Owner | { readonly message: string } | undefined;
  readonly registry: Registry;
  readonly withdrawals: readonly Withdrawal[];
  /** Sources that stand in content, for their dates. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly progress: (line: string) => void;
}

/** What became of one account of the archive. */
export interface PulledSource {
  readonly id: string;
  readonly source: Source;
  /** Month files that hold items of this source. */
  readonly files: number;
}

export interface PullResult {
  readonly sources: readonly PulledSource[];
  /** Items of accounts that the account map does not name, and how many such accounts there are. */
  readonly leftOut: number;
  readonly leftOutAccounts: number;
  /** What to write. Nothing is written here. */
  readonly changes: Changes;
}

/** An archive and the content as it is; out come the files as they should be. Reads, and writes nothing. */
export async function pullArchive(
  files: Files,
  input: PullInput,
): Promise<PullResult | { readonly issues: readonly Issue[] } | { readonly message: string }> {
  const archive = onlyOpening(input.archive, input.adapter);
  const wanted = (stream: Stream): boolean => input.ownerOf(stream) !== undefined;
  const collected = await collect(input.adapter, archive, input.recognition, input.options, input.progress, wanted);
  const changes = new Map<string, string | undefined>();
  const sources: PulledSource[] = [];
  // Two accounts of one authority on one channel share its months: the second finds them as the first leaves them.
  const view = filesWith(files, changes);
  let leftOut = 0;
  let leftOutAccounts = 0;
  for (const stream of collected) {
    const owner = input.ownerOf(stream.stream);
    if (owner === undefined) {
      leftOut += stream.read;
      leftOutAccounts += 1;
      continue;
    }
    if ('message' in owner) return owner;
    const pulled = await pullStream(view, stream, owner, input);
    if ('issues' in pulled) return pulled;
    for (const [path, text] of pulled.changes) changes.set(path, text);
    sources.push(pulled);
  }
  return { sources, leftOut, leftOutAccounts, changes };
}

async function pullStream(
  files: Files,
  collected: Collected,
  { slug, authority, account }: Owner,
  input: PullInput,
): Promise<(PulledSource & { readonly changes: Changes }) | { readonly issues: readonly Issue[] }> {
  const { channel } = collected.stream;
  const before = await readAccountMonths(files, slug, channel);
  if (before.issues.length > 0) return { issues: before.issues };
  const redacted = redactAll(channel, collected.items, {
    ...input.registry,
    self: { ...collected.stream.account, handle: account },
  });
  const source: Source = {
    kind: 'archive',
    authority: slug,
    channel,
    account,
    format: input.adapter.id,
    generation: input.recognition.generation,
    ...(input.recognition.archived !== undefined && { archived: input.recognition.archived }),
    fictional: authority.fictional,
    files: input.archive
      .opened()
      // Of an archive of many accounts, the files in which this one stands.
      .filter(({ name }) => !input.recognition.manyAccounts || collected.files.has(name))
      .map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    read: collected.read,
    mapped: collected.mapped,
    skipped: collected.skipped,
    problems: [...collected.problems],
    posts: redacted.posts.length,
    replies: redacted.posts.reduce((sum, post) => sum + post.replies.length, 0),
    redacted: Object.fromEntries(redacted.counts),
    ...(collected.gone.size > 0 && {
      gone: Object.fromEntries([...collected.gone].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
    coverage: [...collected.coverage],
    inbound: collected.inbound,
  };
  const id = sourceId(source, input.recognition.manyAccounts ? account : undefined);
  const several =
    authority.accounts.filter((other) => other.channel === channel && other.handle !== undefined).length > 1;
  const incoming = redacted.posts.map((post) => withSources(several ? withAccount(post, account) : post, [id]));
  const dates = new Map([...input.sources, [id, source] as const].map(([key, { archived = '' }]) => [key, archived]));
  const merged = mergeThreads([...before.posts, ...incoming], (name) => `${dates.get(name) ?? ''} ${name}`);
  const ledgers = new Map(
    [...input.sources, [id, source] as const].filter(([, one]) => one.authority === slug && one.channel === channel),
  );
  const threads = merged.map((post) => withToldGone(post, ledgers));
  const changes = new Map(monthChanges(slug, channel, threads, input.withdrawals, before.paths));
  const held = [...changes.values()].filter((text) => text?.includes(id)).length;
  changes.set(sourcePath(id), writeSource(source));
  return { id, source, files: held, changes };
}

const withAccount = (post: Post, account: string): Post => ({
  ...post,
  ...(post.by === 'authority' && { account }),
  replies: post.replies.map((reply) => (reply.by === 'authority' ? { ...reply, account } : reply)),
});

function redactAll(channel: string, items: Parameters<typeof threadsOf>[1], registry: Registry) {
  const counts = new Map<RedactionKind | 'citizen', number>();
  const posts = threadsOf(channel, items).map((thread) => {
    const redacted = redactThread(thread, registry);
    for (const [kind, count] of redacted.counts) counts.set(kind, (counts.get(kind) ?? 0) + count);
    return redacted.post;
  });
  return { posts, counts };
}
