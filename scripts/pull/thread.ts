import type { RawThread } from '../redact/redact.ts';
import type { ArchivedItem } from './adapter.ts';

const byTime = (a: ArchivedItem, b: ArchivedItem): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Items of one archive as threads: an item stands under the root of what it answers, as far as the archive has it;
 * versions that a later item supersedes stand with that item. Every item comes out exactly once, in whatever order it went in.
 */
export function threadsOf(channel: string, items: readonly ArchivedItem[]): RawThread[] {
  const sorted = [...new Map(items.toSorted(byTime).map((item) => [item.id, item])).values()];
  const successor = successors(sorted);
  const known = new Map(sorted.filter((item) => !successor.has(item.id)).map((item) => [item.id, item]));
  const versions = new Map<string, ArchivedItem[]>();
  for (const item of sorted) {
    const current = successor.get(item.id);
    if (current !== undefined) versions.set(current, [...(versions.get(current) ?? []), item]);
  }
  const parentOf = (item: ArchivedItem): ArchivedItem | undefined => {
    const id = item.parent?.id;
    return id === undefined ? undefined : known.get(successor.get(id) ?? id);
  };
  const threads = new Map<string, { root: ArchivedItem; replies: ArchivedItem[] }>();
  for (const item of known.values()) {
    const root = rootOf(item, parentOf);
    const thread = threads.get(root.id) ?? { root, replies: [] };
    threads.set(root.id, thread);
    if (item !== root) thread.replies.push(item);
  }
  return [...threads.values()].map(({ root, replies }) => ({
    channel,
    root,
    replies,
    versions: new Map(
      [root, ...replies].flatMap((item) => {
        const earlier = versions.get(item.id);
        return earlier ? [[item.id, earlier] as const] : [];
      }),
    ),
  }));
}

/** Superseded id -> the id of the last version that stands in the archive. */
function successors(items: readonly ArchivedItem[]): Map<string, string> {
  const next = new Map<string, string>();
  const present = new Set(items.map((item) => item.id));
  for (const item of items)
    for (const earlier of item.supersedes ?? [])
      if (earlier !== item.id && present.has(item.id)) next.set(earlier, item.id);
  for (const id of next.keys()) {
    let last = next.get(id) ?? id;
    // An archive may list the chain in any order, and a broken one may list a ring.
    for (const seen = new Set([id]); next.has(last) && !seen.has(last); last = next.get(last) ?? last) seen.add(last);
    if (last === id) next.delete(id);
    else next.set(id, last);
  }
  return next;
}

function rootOf(item: ArchivedItem, parentOf: (item: ArchivedItem) => ArchivedItem | undefined): ArchivedItem {
  const seen = new Set<ArchivedItem>();
  let root = item;
  for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) {
    seen.add(root);
    // A ring of answers has no root: the oldest of it serves as one.
    if (seen.has(parent)) return [...seen].sort(byTime)[0] ?? item;
    root = parent;
  }
  return root;
}
