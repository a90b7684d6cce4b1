import type { Post, Reply } from '#lib/model/post.ts';

/** One item as one or several sources have it. It names all that a month file leaves to be understood. */
export interface Copy {
  /** `sources` is set, and `inReplyTo` on everything below the root of a thread. */
  readonly item: Reply;
  /** True for what this pull brings, false for what stands in content. */
  readonly fresh: boolean;
}

/** A thread's items side by side, each saying itself what it answers. */
export function itemsOf(thread: Post): Reply[] {
  const { replies, people: _, ...root } = thread;
  return [root, ...replies.map((reply) => ({ ...reply, inReplyTo: reply.inReplyTo ?? root.id }))];
}

/**
 * What is left of an item when some sources are taken out of it, because they are read anew; undefined when nothing is.
 * Fields that are not words stay as they are: if they came from those sources, the new reading brings them again.
 */
export function withoutSources(item: Reply, gone: ReadonlySet<string>): Reply | undefined {
  const { sources = [] } = item;
  if (!sources.some((source) => gone.has(source))) return item;
  const left = (list: readonly string[]): string[] => list.filter((source) => !gone.has(source));
  const kept = left(sources);
  if (kept.length === 0) return undefined;
  const versions = item.versions.flatMap((version) => {
    const currentIn = left(version.currentIn ?? []);
    const earlier = left(version.sources ?? (version.currentIn ? [] : sources));
    return currentIn.length + earlier.length === 0 ? [] : [{ ...version, sources: earlier, currentIn }];
  });
  const current = left(item.currentIn ?? sources);
  if (current.length > 0) return { ...item, sources: kept, currentIn: current, versions };
  // Nobody who is left has these words: the latest of the others are the words, until the merge finds which.
  const last = versions.findLast((version) => version.currentIn.length > 0) ?? versions.at(-1);
  if (last === undefined) return undefined;
  const { title: _, editedAt: __, ...rest } = item;
  return {
    ...rest,
    ...(last.title !== undefined && { title: last.title }),
    ...(last.at !== item.at && { editedAt: last.at }),
    text: last.text,
    sources: kept,
    currentIn: last.currentIn,
    versions: versions.flatMap((version) => {
      if (version !== last) return [version];
      return last.sources.length > 0 ? [{ ...last, currentIn: [] }] : [];
    }),
  };
}
