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
import type { Adapter, Recognition } from './adapter.ts';
import type { Archive } from './archive.ts';
import { collect } from './collect.ts';
import { mergeThreads } from './merge/merge.ts';
import { threadsOf } from './thread.ts';

export interface PullInput {
  readonly archive: Archive;
  readonly adapter: Adapter;
  readonly recognition: Recognition;
  /** Slug of the authority. */
  readonly slug: string;
  readonly authority: Authority;
  /** Handle of the account the archive is of. */
  readonly account: string;
  readonly registry: Registry;
  readonly withdrawals: readonly Withdrawal[];
  /** Sources that stand in content, for their dates. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly progress: (line: string) => void;
}

export interface PullResult {
  readonly id: string;
  readonly source: Source;
  /** Month files that hold items of this archive. */
  readonly files: number;
  /** What to write. Nothing is written here. */
  readonly changes: Changes;
}

/** An archive and the content as it is; out come the files as they should be. Reads, and writes nothing. */
export async function pullArchive(
  files: Files,
  input: PullInput,
): Promise<PullResult | { readonly issues: readonly Issue[] }> {
  const { adapter, slug, authority, account, progress } = input;
  const { channel } = adapter;
  const before = await readAccountMonths(files, slug, channel);
  if (before.issues.length > 0) return { issues: before.issues };
  const collected = await collect(adapter, input.archive, input.recognition, (read) => progress(`${read} items read`));
  for (const notice of collected.notices) progress(notice);
  const redacted = redactAll(channel, collected.items, {
    ...input.registry,
    self: { ...input.recognition.account, handle: account },
  });
  const source: Source = {
    authority: slug,
    channel,
    account,
    format: adapter.id,
    generation: input.recognition.generation,
    ...(input.recognition.archived !== undefined && { archived: input.recognition.archived }),
    fictional: authority.fictional,
    files: input.archive.opened().map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    read: collected.read,
    mapped: collected.mapped,
    skipped: collected.skipped,
    problems: [...collected.problems],
    posts: redacted.posts.length,
    replies: redacted.posts.reduce((sum, post) => sum + post.replies.length, 0),
    redacted: Object.fromEntries(redacted.counts),
    coverage: [...collected.coverage],
    inbound: collected.inbound,
  };
  const id = sourceId(source);
  const several =
    authority.accounts.filter((other) => other.channel === channel && other.handle !== undefined).length > 1;
  const incoming = redacted.posts.map((post) => withSources(several ? withAccount(post, account) : post, [id]));
  const dates = new Map([...input.sources, [id, source] as const].map(([key, { archived = '' }]) => [key, archived]));
  const merged = mergeThreads([...before.posts, ...incoming], (name) => `${dates.get(name) ?? ''} ${name}`);
  const changes = new Map(monthChanges(slug, channel, merged, input.withdrawals, before.paths));
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
