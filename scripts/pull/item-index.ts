import type { IndexedThread, PostLine } from './indexed.ts';
import { type Items, mergedAnswers, mergedAt, mergedParent, type Placed } from './merge/threads.ts';

export type IndexedItem = Placed & Pick<PostLine, 'withdrawn'>;

/**
 * The items of many threads, each of them once: the lines of one item are one, by the same rules as its copies are
 * merged. An account may have hundreds of thousands, almost all of them with one line: so there is one map, and what it
 * leads to stands in lists.
 */
export class ItemIndex implements Items<IndexedItem> {
  /** Id -> its number in the lists. */
  readonly #numbers = new Map<string, number>();
  /** The first line of each. */
  readonly #lines: PostLine[] = [];
  /** Number of the first thread that holds it. */
  readonly #holders: number[] = [];
  /** Items of several lines, and those that are called otherwise than their line says. */
  readonly #merged = new Map<string, IndexedItem>();

  /** `alias`: other ids of an item -> its own. `shared`: told of every two threads that hold a copy of one item. */
  constructor(
    threads: readonly IndexedThread[],
    alias: ReadonlyMap<string, string>,
    shared: (first: number, second: number) => void,
  ) {
    const copies = new Map<string, PostLine[]>();
    for (const [thread, { lines }] of threads.entries())
      for (const line of lines) {
        const id = alias.get(line.id) ?? line.id;
        const number = this.#numbers.get(id);
        if (number === undefined) {
          this.#numbers.set(id, this.#lines.length);
          this.#lines.push(line);
          this.#holders.push(thread);
          if (line.id !== id) copies.set(id, [line]);
          continue;
        }
        shared(this.#holders[number] ?? thread, thread);
        const list = copies.get(id);
        if (list) list.push(line);
        else copies.set(id, [this.#lines[number] ?? line, line]);
      }
    for (const [id, lines] of copies) this.#merged.set(id, mergedLines(id, lines));
  }

  get(id: string): IndexedItem | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : (this.#merged.get(id) ?? this.#lines[number]);
  }

  keys(): Iterable<string> {
    return this.#numbers.keys();
  }

  values(): Iterable<IndexedItem> {
    return this.#merged.size === 0 ? this.#lines : this.#each();
  }

  *#each(): Iterable<IndexedItem> {
    for (const id of this.#numbers.keys()) {
      const item = this.get(id);
      if (item !== undefined) yield item;
    }
  }

  /** Number of the first thread that holds the item. */
  holderOf(id: string): number {
    return this.#holders[this.#numbers.get(id) ?? 0] ?? 0;
  }
}

function mergedLines(id: string, lines: readonly PostLine[]): IndexedItem {
  const own = lines.filter((line) => line.id === id);
  const said = own.length > 0 ? own : lines;
  return {
    id,
    at: mergedAt(said.map(({ at }) => at)),
    inReplyTo: mergedParent(said.map(({ inReplyTo }) => inReplyTo)),
    answers: mergedAnswers(said.map(({ answers }) => answers)),
    withdrawn: lines.find(({ withdrawn }) => withdrawn)?.withdrawn,
  };
}
