import { monthInDenmark } from '#lib/time/copenhagen.ts';
import type { Keyed } from '../redact/keyed.ts';
import type { IndexedThread, PostLine } from './indexed.ts';
import { type IndexedItem, ItemIndex } from './item-index.ts';
import { aliasesOf } from './merge/alias.ts';
import { type Items, Parents, rootsOf } from './merge/threads.ts';

/** Threads that must be merged together, for they hold copies of one item or answer each other. */
export interface Group {
  readonly threads: readonly IndexedThread[];
  /** False when what stands in content can stay as it is. */
  readonly touched: boolean;
}

/** Months that are written together: almost always one. */
export interface Batch {
  readonly months: ReadonlySet<string>;
  /** Made as they are asked for: there are almost as many as there are threads. */
  groups(): Iterable<Group>;
}

/**
 * Which threads belong together and in which months they end up, from the index alone: with it months can be merged one
 * by one, and the result is that of merging all at once.
 */
export function planBatches(threads: readonly IndexedThread[], keyed: Keyed | undefined): Batch[] {
  const together = new Sets(threads.length);
  const alias = aliasesOf(linesOf(threads));
  const items = new ItemIndex(threads, alias, (first, second) => together.join(first, second));
  const standing = withoutWithdrawn(items);
  const parents = new Parents(standing, alias, keyed);
  const roots = rootsOf(standing, (item) => parents.of(item));
  for (const [id, root] of roots) together.join(items.holderOf(id), items.holderOf(root.id));
  const groups = new Groups(threads, together);
  for (const item of items.values()) {
    const { at } = item.withdrawn ? item : (roots.get(item.id) ?? item);
    groups.add(items.holderOf(item.id), monthInDenmark(at));
  }
  for (const [index, { month }] of threads.entries()) if (month !== undefined) groups.add(index, month);
  return batched(groups);
}

function* linesOf(threads: readonly IndexedThread[]): Iterable<PostLine> {
  for (const { lines } of threads) yield* lines;
}

function withoutWithdrawn(items: ItemIndex): Items<IndexedItem> {
  for (const { withdrawn } of items.values())
    if (withdrawn)
      return new Map([...items.values()].filter((item) => !item.withdrawn).map((item) => [item.id, item] as const));
  return items;
}

/** Threads that belong together, called by the number of the first of them. */
class Groups {
  readonly #threads: readonly IndexedThread[];
  readonly #together: Sets;
  /** By number. Almost every group is of one month, and those of a month share its set. */
  readonly #months: (ReadonlySet<string> | undefined)[];
  readonly #alone = new Map<string, ReadonlySet<string>>();
  /** The threads of groups that have several. */
  readonly #several = new Map<number, IndexedThread[]>();

  constructor(threads: readonly IndexedThread[], together: Sets) {
    this.#threads = threads;
    this.#together = together;
    this.#months = Array.from({ length: threads.length });
    for (const [index, thread] of threads.entries()) {
      const first = together.find(index);
      const [list, beginning] = [this.#several.get(first), threads[first]];
      if (list) list.push(thread);
      else if (first !== index && beginning) this.#several.set(first, [beginning, thread]);
    }
  }

  /** The group of a thread has something in a month. */
  add(thread: number, month: string): void {
    const group = this.#together.find(thread);
    const known = this.#months[group];
    if (known?.has(month)) return;
    const own = this.#alone.get(month) ?? new Set([month]);
    this.#alone.set(month, own);
    this.#months[group] = known === undefined ? own : new Set([...known, month]);
  }

  /** Number and months of every group that has any. */
  *entries(): Iterable<readonly [number: number, months: ReadonlySet<string>]> {
    for (const [number, months] of this.#months.entries()) if (months !== undefined) yield [number, months];
  }

  get(number: number): Group {
    const alone = this.#threads[number];
    const threads = this.#several.get(number) ?? (alone ? [alone] : []);
    return { threads, touched: isTouched(threads, this.#months[number]?.size ?? 0) };
  }
}

function isTouched(threads: readonly IndexedThread[], months: number): boolean {
  const [only, second] = threads;
  if (only === undefined || second !== undefined || months > 1) return true;
  return only.fresh || !only.settled || only.lines.some(({ withdrawn, traces }) => withdrawn || traces);
}

/** Groups of one month are written together, and so are months that share a group. */
function batched(groups: Groups): Batch[] {
  const all = new Set<string>();
  for (const [, months] of groups.entries()) for (const month of months) all.add(month);
  const names = [...all].sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const together = new Sets(names.length);
  const numberOf = (months: ReadonlySet<string>): number => {
    for (const month of months) return numbers.get(month) ?? 0;
    return 0;
  };
  for (const [, months] of groups.entries())
    if (months.size > 1) for (const month of months) together.join(numberOf(months), numbers.get(month) ?? 0);
  const batches = new Map<number, { months: Set<string>; groups: number[] }>();
  for (const name of names) {
    const set = together.find(numbers.get(name) ?? 0);
    const batch = batches.get(set) ?? { months: new Set(), groups: [] };
    batches.set(set, batch);
    batch.months.add(name);
  }
  for (const [number, months] of groups.entries()) batches.get(together.find(numberOf(months)))?.groups.push(number);
  return [...batches.values()].map((batch) => ({
    months: batch.months,
    *groups() {
      for (const number of batch.groups) yield groups.get(number);
    },
  }));
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
