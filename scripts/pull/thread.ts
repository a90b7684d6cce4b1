import { byTime } from '#lib/month-file/write.ts';
import { rootsOf } from './merge/threads.ts';

/** What must be known of an archived item to find its thread. The item itself is set aside meanwhile. */
export interface ItemLine {
  /** Where it is set aside. */
  readonly number: number;
  readonly id: string;
  readonly at: string;
  readonly parent?: string | undefined;
  readonly supersedes?: readonly string[] | undefined;
  readonly cut?: boolean | undefined;
}

export interface ThreadLines {
  readonly root: ItemLine;
  readonly replies: readonly ItemLine[];
  /** Earlier versions, and second copies of the same item, by the id of what is current. */
  readonly versions: ReadonlyMap<string, readonly ItemLine[]>;
}

/**
 * Items of one archive as threads, by time of their roots: an item stands under the root of what it answers, as far as
 * the archive has it; versions that a later item supersedes stand with that item. Every item comes out exactly once.
 */
export function threadsOf(lines: readonly ItemLine[]): ThreadLines[] {
  const { items, versions } = currentOf(lines);
  const successor = successors(items);
  const known = successor.size === 0 ? items : new Map([...items].filter(([id]) => !successor.has(id)));
  for (const [id, line] of items) {
    const current = successor.get(id);
    if (current !== undefined) add(versions, current, line, ...(versions.get(id) ?? []));
  }
  const parentOf = ({ parent }: ItemLine): ItemLine | undefined =>
    parent === undefined ? undefined : known.get(successor.get(parent) ?? parent);
  const roots = rootsOf(known, parentOf);
  const replies = new Map<string, ItemLine[]>();
  for (const line of known.values()) {
    const root = roots.get(line.id) ?? line;
    if (root !== line) add(replies, root.id, line);
  }
  const first: ItemLine[] = [];
  for (const line of known.values()) if ((roots.get(line.id) ?? line) === line) first.push(line);
  return first.sort(byTime).map((root) => {
    const below = replies.get(root.id)?.sort(byTime) ?? noReplies;
    return { root, replies: below, versions: versionsOf([root, ...below], versions) };
  });
}

const noReplies: readonly ItemLine[] = [];
const none: ReadonlyMap<string, readonly ItemLine[]> = new Map();

function versionsOf(
  items: readonly ItemLine[],
  versions: ReadonlyMap<string, readonly ItemLine[]>,
): ReadonlyMap<string, readonly ItemLine[]> {
  if (versions.size === 0) return none;
  const own = items.flatMap(({ id }) => {
    const earlier = versions.get(id);
    return earlier ? [[id, earlier.toSorted(byTime)] as const] : [];
  });
  return own.length === 0 ? none : new Map(own);
}

const add = <T>(lists: Map<string, T[]>, key: string, ...values: T[]): void => {
  const list = lists.get(key);
  if (list) list.push(...values);
  else lists.set(key, values);
};

/** An archive may hold an item more than once: a whole copy before one that is cut off, then the last of them is current. */
function currentOf(lines: readonly ItemLine[]): { items: Map<string, ItemLine>; versions: Map<string, ItemLine[]> } {
  const items = new Map<string, ItemLine>();
  const versions = new Map<string, ItemLine[]>();
  for (const line of lines) {
    const known = items.get(line.id);
    const isCurrent = known === undefined || known.cut === true || line.cut !== true;
    if (isCurrent) items.set(line.id, line);
    if (known !== undefined) add(versions, line.id, isCurrent ? known : line);
  }
  return { items, versions };
}

/** Superseded id -> the id of the last version that stands in the archive. */
function successors(items: ReadonlyMap<string, ItemLine>): Map<string, string> {
  const next = new Map<string, string>();
  for (const { id, supersedes = [] } of items.values())
    for (const earlier of supersedes) if (earlier !== id) next.set(earlier, id);
  for (const id of next.keys()) {
    let last = next.get(id) ?? id;
    // An archive may list the chain in any order, and a broken one may list a ring.
    for (const seen = new Set([id]); next.has(last) && !seen.has(last); last = next.get(last) ?? last) seen.add(last);
    if (last === id) next.delete(id);
    else next.set(id, last);
  }
  return next;
}
