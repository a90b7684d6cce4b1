import type { Post, Reply, Tombstone } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { byTime } from '#lib/month-file/write.ts';
import type { Keyed } from '../../redact/keyed.ts';
import { isLetter, lettersOf } from '../../redact/letters.ts';
import { aliasesOf, identify } from './alias.ts';
import { Joined, letterThread, Names } from './citizens.ts';
import { type Copy, itemsOf, withoutSources } from './copy.ts';
import { type HoldsMedia, mergeCopies, type Rank } from './items.ts';
import { Parents, rootsOf } from './threads.ts';
import { type Withdrawals, withdrawalOf, withoutTraces } from './withdraw.ts';

export interface MergeFacts {
  readonly channel: string;
  readonly rank: Rank;
  readonly holdsMedia: HoldsMedia;
  /** Sources that this pull reads. What content has of them is what an earlier reading found, and gives way. */
  readonly fresh: ReadonlySet<string>;
  readonly withdrawals: Withdrawals;
  readonly keyed?: Keyed | undefined;
}

/** Public ids of items that were taken down, as far as threads hold them. */
export type Withdrawn = ReadonlyMap<string, Withdrawal>;

export interface Merged {
  readonly posts: readonly Post[];
  /** What remains of items that were taken down, with the moment of each item: its month is where it stays. */
  readonly tombstones: readonly { readonly at: string; readonly tombstone: Tombstone }[];
}

/** A thread of content, or one that this pull brings. Every item names its sources; `people` are opened, not sealed. */
export interface Entering {
  readonly post: Post;
  readonly fresh: boolean;
}

/**
 * Threads of several pulls as one set of threads: the same item is one item with all its sources, an edit is a version,
 * a reply stands under its root whichever came first, and citizens keep being told apart. In whatever order threads
 * come in, the same come out.
 */
export function mergeThreads(threads: readonly Entering[], facts: MergeFacts, withdrawn: Withdrawn): Merged {
  const names = new Names();
  const entered: Copy[] = [];
  // What gives way to a new reading still tells who is who.
  const seen: Reply[] = [];
  for (const { post, fresh } of threads) {
    const items = names.enter(itemsOf(post), post.people ?? []);
    seen.push(...items);
    for (const item of items) {
      const kept = fresh ? item : withoutSources(item, facts.fresh);
      if (kept !== undefined) entered.push({ item: kept, fresh });
    }
  }
  const alias = aliasesOf(entered.map(({ item }) => identify(item, facts.channel)));
  const copies = Map.groupBy(entered, ({ item }) => alias.get(item.id) ?? item.id);
  const items = new Map<string, Reply>();
  const tombstones: { at: string; tombstone: Tombstone }[] = [];
  const gone = new Map<string, Reply>();
  for (const [id, found] of copies) {
    const item = mergeCopies(found, id, facts.rank, facts.holdsMedia);
    const withdrawal = withdrawalOf(item, found, withdrawn);
    if (withdrawal === undefined) {
      items.set(id, item);
      continue;
    }
    for (const copy of found) gone.set(copy.item.id, item);
    gone.set(id, item);
    tombstones.push({ at: item.at, tombstone: facts.withdrawals.tombstone(item, withdrawal) });
  }
  const lost = new Map<string, Reply>();
  if (facts.withdrawals.size > 0)
    for (const [id, item] of items) {
      const answered = gone.get(alias.get(item.inReplyTo ?? '') ?? item.inReplyTo ?? '');
      if (answered !== undefined) lost.set(id, answered);
      items.set(id, withoutTraces(item, facts.withdrawals, answered));
    }
  const parents = new Parents(items, alias, facts.keyed);
  const parentOf = (item: Reply): Reply | undefined => parents.of(item);
  const all = Map.groupBy(seen, ({ id }) => alias.get(id) ?? id);
  const copiesOf = (id: string): Reply[] => all.get(id) ?? [];
  const answered = (id: string): Reply | undefined => {
    const item = items.get(id);
    return item && parentOf(item);
  };
  const posts = rebuild(items, parentOf).map((thread) =>
    lettered(thread, copiesOf, answered, (id) => lost.get(id), names),
  );
  return { posts, tombstones };
}

function lettered(
  thread: Post,
  copiesOf: (id: string) => Reply[],
  answered: (id: string) => Reply | undefined,
  lost: (id: string) => Reply | undefined,
  names: Names,
): Post {
  const joined = new Joined();
  const all: string[] = [];
  for (const { id } of [thread, ...thread.replies]) {
    const copies = copiesOf(id);
    const gone = lost(id);
    const author = (gone ?? answered(id))?.by;
    if (copies.length > 1) joined.joinCopies(copies);
    // Of an item that was taken down no more is told than whose it was, to those who answer it.
    if (gone !== undefined) {
      for (const { by } of copiesOf(gone.id)) joined.join(by, gone.by);
      if (isLetter(gone.by)) all.push(gone.by);
    }
    for (const copy of copies) {
      all.push(...lettersOf(copy));
      joined.join(copy.inReplyTo, author);
    }
  }
  joined.joinMarked(all, names.marks);
  return letterThread(thread, joined, all, names);
}

function rebuild(items: ReadonlyMap<string, Reply>, parentOf: (item: Reply) => Reply | undefined): Post[] {
  const roots = rootsOf(items, parentOf);
  const threads = new Map<string, Post>();
  for (const item of [...items.values()].sort(byTime)) {
    const root = roots.get(item.id) ?? item;
    const parent = parentOf(item);
    const thread = threads.get(root.id) ?? { ...placed(root, parentOf(root)), replies: [] };
    threads.set(root.id, thread);
    if (item.id === root.id) continue;
    const { inReplyTo, ...rest } = placed(item, parent);
    // What answers the root need not say so.
    thread.replies.push(parent === undefined || parent.id === root.id ? rest : { ...rest, inReplyTo: parent.id });
  }
  return [...threads.values()];
}

/** What it answers, said once: when that stands here, its moment does too. */
function placed(item: Reply, parent: Reply | undefined): Reply {
  if (parent === undefined) return item;
  const { inReplyToAt: _, answers: __, ...rest } = item;
  return { ...rest, inReplyTo: parent.id };
}
