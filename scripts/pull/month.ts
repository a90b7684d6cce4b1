import type { MonthFile, Post, Reply, Tombstone, Version } from '#lib/model/post.ts';
import type { Seals } from '../redact/seals.ts';
import type { Captures } from './merge/gone.ts';

/** A month between its file, where much is left to be understood, and the merge, where everything is said. */

/** Threads that say themselves what the file says for all: every item names its sources; people are opened. */
export const openMonth = (file: MonthFile, seals: Seals): Post[] =>
  file.posts.map((post) => withSources(seals.open(post), file.sources));

/** The post and its replies, each naming its sources. */
export function withSources(post: Post, sources: readonly string[]): Post {
  const own = <T extends Post | Reply>(item: T): T => (item.sources ? item : { ...item, sources: [...sources] });
  return post.replies.length === 0 ? own(post) : { ...own(post), replies: post.replies.map(own) };
}

export interface MonthParts {
  readonly posts: readonly Post[];
  readonly tombstones: readonly Tombstone[];
}

/** The month as its file has it; undefined when there is nothing in it. */
export function closeMonth(
  head: Pick<MonthFile, 'authority' | 'channel' | 'month'>,
  { posts, tombstones }: MonthParts,
  seals: Seals,
  captures: Captures,
): MonthFile | undefined {
  const items = posts.flatMap((post) => [post, ...post.replies]);
  const sources = [...new Set([...items, ...tombstones].flatMap((one) => one.sources ?? []))].sort();
  if (sources.length === 0) return undefined;
  const close = <T extends Post | Reply>(item: T): T => compact(item, sources, captures.goneSince(item));
  return {
    ...head,
    sources,
    posts: posts.map((post) => ({ ...close(seals.close(post)), replies: post.replies.map(close) })),
    withdrawn: tombstones.map(({ sources: own, ...rest }) => ({
      ...rest,
      ...(own && own.length < sources.length && { sources: own }),
    })),
  };
}

/** The item without what is understood: sources that are all of the month, words that are current in all of its sources. */
function compact<T extends Post | Reply>(item: T, common: readonly string[], goneSince: string | undefined): T {
  const { sources = [], currentIn = sources, goneSince: _, versions, ...rest } = item;
  return {
    ...rest,
    versions: versions.length === 0 ? versions : versions.map((version) => compactVersion(version, sources)),
    ...(goneSince !== undefined && { goneSince }),
    ...(sources.length !== common.length && { sources }),
    ...(currentIn.length !== sources.length && { currentIn }),
  } as T; // T with less said
}

function compactVersion(version: Version, itemSources: readonly string[]): Version {
  const { sources, currentIn, ...rest } = version;
  const understood = currentIn === undefined ? itemSources.length : 0;
  return {
    ...rest,
    ...(sources !== undefined && sources.length !== understood && { sources }),
    ...(currentIn !== undefined && { currentIn }),
  };
}
