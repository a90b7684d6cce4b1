import { monthInDenmark } from '#lib/time/copenhagen.ts';
import type { Keyed } from '../redact/keyed.ts';
import type { IndexedThread, PostLine } from './indexed.ts';
import { aliasesOf } from './merge/alias.ts';
import { mergedAnswers, mergedAt, mergedParent, Parents, type Placed, rootsOf } from './merge/threads.ts';

/** Threads that must be merged together, for they hold copies of one item or answer each other. */
export interface Group {
  readonly threads: readonly IndexedThread[];
  /** False when what stands in content can stay as it is. */
  readonly touched: boolean;
}

/** Months that are written together: almost always one. */
export interface Batch {
  readonly months: ReadonlySet<string>;
  readonly groups: readonly Group[];
}

/**
 * Which threads belong together and in which months they end up, from the index alone: with it months can be merged one
 * by one, and the result is that of merging all at once.
 */
export function planBatches(threads: readonly IndexedThread[], keyed: Keyed | undefined): Batch[] {
  const alias = aliasesOf(linesOf(threads));
  const items = mergedLines(threads, alias);
  const standing = withoutWithdrawn(items);
  const parents = new Parents(standing, alias, keyed);
  const roots = rootsOf(standing, (item) => parents.of(item));
  const together = new Sets(threads.length);
  const holder = new Map<string, number>();
  for (const [index, { lines }] of threads.entries())
    for (const line of lines) {
      const id = alias.get(line.id) ?? line.id;
      const first = holder.get(id);
      if (first === undefined) holder.set(id, index);
      else together.join(first, index);
    }
  const holderOf = ({ id }: { id: string }): number => holder.get(id) ?? 0;
  for (const item of standing.values()) {
    const parent = parents.of(item);
    if (parent !== undefined) together.join(holderOf(item), holderOf(parent));
  }
  const months = new Map<number, ReadonlySet<string>>();
  // Almost every group is of one month, and those of a month share its set.
  const alone = new Map<string, ReadonlySet<string>>();
  const add = (index: number, month: string): void => {
    const group = together.find(index);
    const known = months.get(group);
    if (known?.has(month)) return;
    const own = alone.get(month) ?? new Set([month]);
    alone.set(month, own);
    months.set(group, known === undefined ? own : new Set([...known, month]));
  };
  for (const item of items.values()) {
    const { at } = item.withdrawn ? item : (roots.get(item.id) ?? item);
    add(holderOf(item), monthInDenmark(at));
  }
  const members = new Map<number, IndexedThread[]>();
  for (const [index, thread] of threads.entries()) {
    const group = together.find(index);
    const list = members.get(group);
    if (list) list.push(thread);
    else members.set(group, [thread]);
    if (thread.month !== undefined) add(index, thread.month);
  }
  return batched(
    [...members].map(([group, list]) => ({
      months: months.get(group) ?? new Set(),
      group: { threads: list, touched: isTouched(list, months.get(group)?.size ?? 0) },
    })),
  );
}

function withoutWithdrawn(items: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> {
  for (const { withdrawn } of items.values())
    if (withdrawn) return new Map([...items].filter(([, item]) => !item.withdrawn));
  return items;
}

function isTouched(threads: readonly IndexedThread[], months: number): boolean {
  const [only, second] = threads;
  if (only === undefined || second !== undefined || months > 1) return true;
  return only.fresh || !only.settled || only.lines.some(({ withdrawn, traces }) => withdrawn || traces);
}

function* linesOf(threads: readonly IndexedThread[]): Iterable<PostLine> {
  for (const { lines } of threads) yield* lines;
}

type Item = Placed & Pick<PostLine, 'withdrawn'>;

/** The lines of one item as one, by the same rules as the copies themselves are merged. */
function mergedLines(threads: readonly IndexedThread[], alias: ReadonlyMap<string, string>): Map<string, Item> {
  const items = new Map<string, Item>();
  const copies = new Map<string, PostLine[]>();
  for (const line of linesOf(threads)) {
    const id = alias.get(line.id) ?? line.id;
    const known = items.get(id);
    if (known === undefined) {
      items.set(id, line.id === id ? line : { ...line, id });
      if (line.id !== id) copies.set(id, [line]);
      continue;
    }
    const list = copies.get(id);
    if (list) list.push(line);
    else copies.set(id, [known as PostLine, line]); // the first line of an item stands there as it is
  }
  for (const [id, lines] of copies) {
    const own = lines.filter((line) => line.id === id);
    const said = own.length > 0 ? own : lines;
    items.set(id, {
      id,
      at: mergedAt(said.map(({ at }) => at)),
      inReplyTo: mergedParent(said.map(({ inReplyTo }) => inReplyTo)),
      answers: mergedAnswers(said.map(({ answers }) => answers)),
      withdrawn: lines.find(({ withdrawn }) => withdrawn)?.withdrawn,
    });
  }
  return items;
}

/** Groups of one month are written together, and so are months that share a group. */
function batched(groups: readonly { months: ReadonlySet<string>; group: Group }[]): Batch[] {
  const all = new Set<string>();
  for (const { months } of groups) for (const month of months) all.add(month);
  const names = [...all].sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const together = new Sets(names.length);
  const numberOf = (months: ReadonlySet<string>): number => numbers.get([...months][0] ?? '') ?? 0;
  for (const { months } of groups) for (const month of months) together.join(numberOf(months), numbers.get(month) ?? 0);
  const batches = new Map<number, { months: Set<string>; groups: Group[] }>();
  for (const name of names) {
    const set = together.find(numbers.get(name) ?? 0);
    const batch = batches.get(set) ?? { months: new Set(), groups: [] };
    batches.set(set, batch);
    batch.months.add(name);
  }
  for (const { months, group } of groups)
    if (months.size > 0) batches.get(together.find(numberOf(months)))?.groups.push(group);
  return [...batches.values()];
}

/** Numbers from 0 that belong together. */
class Sets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(number: number): number {
    let root = number;
    for (let next = this.#parents[root] ?? root; next !== root; next = this.#parents[root] ?? root) root = next;
    for (let at = number; at !== root; ) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parents[Math.max(one, other)] = Math.min(one, other);
  }
}
