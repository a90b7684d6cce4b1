import { createHash } from 'node:crypto';
import type { ArchivedItem, Outcome, RawSpan } from '../adapter.ts';

/** Where a copy of an item stands in the archive. */
export interface CopyOf {
  readonly place: string;
  /** Anything that sorts by the time of the capture; without it copies are told apart by their own dates. */
  readonly captured?: string | undefined;
  /** Another name of the item, which it keeps when its address changes. */
  readonly also?: string | undefined;
  /** What kind of copy it is: a page and a feed hold an article differently, which is no edit. */
  readonly form?: string | undefined;
}

/**
 * Items that several captures of one list hold: pages of an API, snapshots of a feed, visits to a page. The same words
 * twice are one item; other words are an edit, and the earlier ones stay as a version. In whatever order copies come
 * in, the same come out.
 */
export class Editions {
  readonly #copies = new Map<string, Copy[]>();
  readonly #ids = new Map<string, Set<string>>();

  add(item: ArchivedItem, { place, captured = '', also, form = '' }: CopyOf): void {
    const copy = { item, place, captured, form, words: wordsOf(item) };
    const known = this.#copies.get(item.id);
    if (known) known.push(copy);
    else this.#copies.set(item.id, [copy]);
    if (also !== undefined) this.#ids.set(also, (this.#ids.get(also) ?? new Set()).add(item.id));
  }

  /** One outcome for each copy that went in. */
  *outcomes(): Iterable<Outcome> {
    for (const copies of this.#moved().values()) yield* merged(copies);
  }

  /** Copies of items that had several addresses under the id of the first. */
  #moved(): ReadonlyMap<string, readonly Copy[]> {
    const several = [...this.#ids.values()].filter((ids) => ids.size > 1);
    for (const ids of several) {
      const copies = [...ids].flatMap((id) => this.#copies.get(id) ?? []).sort(byAge);
      const [first] = copies;
      if (first === undefined) continue;
      for (const id of ids) this.#copies.delete(id);
      const { id } = first.item;
      this.#copies.set(
        id,
        copies.map((copy) => ({ ...copy, item: { ...copy.item, id } })),
      );
    }
    return this.#copies;
  }
}

interface Copy {
  readonly item: ArchivedItem;
  readonly place: string;
  readonly captured: string;
  readonly form: string;
  readonly words: string;
}

function* merged(copies: readonly Copy[]): Iterable<Outcome> {
  const sorted = copies.toSorted(byAge);
  const comparable = comparableOf(sorted);
  const current = comparable.at(-1);
  if (current === undefined) return;
  if (sorted.length === 1) {
    yield { kind: 'mapped', item: current.item, place: current.place };
    return;
  }
  // The first copy of each wording is when it was first seen; what has the current words is no earlier version.
  const versions = comparable.filter(
    ({ words }, index) => words !== current.words && comparable.findIndex((other) => other.words === words) === index,
  );
  const at = sorted.map(({ item }) => item.at).sort()[0] ?? current.item.at;
  const moved = current.item.at > at && versions.length > 0 ? current.item.at : undefined;
  const earlier = versions.map(({ item, words, place }) => ({ item: editionOf(item, words), place }));
  for (const { item, place } of earlier) yield { kind: 'mapped', item, place };
  const item: ArchivedItem = {
    ...current.item,
    at,
    likes: most(sorted.map(({ item: { likes } }) => likes)),
    shares: most(sorted.map(({ item: { shares } }) => shares)),
    editedAt: current.item.editedAt ?? moved,
    ...(earlier.length > 0 && { supersedes: earlier.map(({ item: { id } }) => id) }),
  };
  yield { kind: 'mapped', item, place: current.place };
  for (const copy of sorted)
    if (copy !== current && !versions.includes(copy)) yield { kind: 'joined', place: copy.place };
}

/** The most of a count, as of copies from several sources: which of two captures was the later may not be known. */
function most(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Copies that can be an edit of one another: whole ones where there are any, of the form that holds most words. */
function comparableOf(sorted: readonly Copy[]): readonly Copy[] {
  const whole = sorted.filter(({ item }) => item.cut !== true);
  const found = whole.length > 0 ? whole : sorted;
  const longest = found.toSorted(
    (a, b) => b.words.length - a.words.length || compare(a.form, b.form) || byAge(a, b),
  )[0];
  return found.filter(({ form }) => form === longest?.form);
}

const rank = ({ item, captured }: Copy): string => `${captured} ${item.editedAt ?? item.at}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byAge = (a: Copy, b: Copy): number => compare(rank(a), rank(b)) || compare(JSON.stringify(a), JSON.stringify(b));

/** An earlier version: an item of its own, named for its words, for the platform gives it no id. */
function editionOf(item: ArchivedItem, words: string): ArchivedItem {
  const name = createHash('sha256').update(words).digest('hex').slice(0, 8);
  return { ...item, id: `${item.id}.${name}`, at: item.editedAt ?? item.at, supersedes: undefined };
}

const spanWords = (span: RawSpan): string =>
  typeof span === 'string' ? span : 'mention' in span ? span.text : `${span.text} (${span.url})`;

/** What a reader would see change: the title and the words. Counts change all the time and are no edit. */
const wordsOf = ({ title = '', text }: ArchivedItem): string => `${title}\n${text.map(spanWords).join('')}`;
