import type { Question } from './question.ts';

/**
 * Search over the segments of the index. Pagefind can merge indexes itself, but then orders everything by relevance,
 * whatever order was asked for, and looks for shorter and shorter beginnings of a word until one is found, so that a
 * word that stands nowhere "finds" hundreds of posts. Here each segment is asked by itself (by a filter on a merged index: several engines on one page break each other)
 * and what it gives is looked at.
 */

/** What a result says of itself, as Pagefind hands it over. */
export interface ResultData {
  /** Address below the base. */
  readonly raw_url?: string;
  readonly url: string;
  /** All words of the record. */
  readonly content: string;
  /** Places in `content`, in words, where something was found. */
  readonly locations: readonly number[];
  /** HTML of Pagefind: escaped words with <mark> around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Hit {
  readonly score: number;
  data(): Promise<ResultData>;
}

export interface Segment {
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{ readonly results: readonly Hit[] } | null>;
}

/** What was found, a page at a time. */
export interface Found {
  readonly count: number;
  /** The next `most` results, fewer at the end. */
  next(most: number): Promise<ResultData[]>;
}

export async function searchSegments(
  segments: readonly Segment[],
  question: Pick<Question, 'q' | 'sort'>,
  filters: Record<string, string>,
): Promise<Found> {
  const words = question.q === '' ? null : question.q;
  const byDate = question.sort === 'new' || words === null;
  const options = { filters, sort: byDate ? { date: 'desc' } : {} };
  const answers = [];
  // One after the other: they share one engine.
  for (const segment of segments) answers.push(await segment.search(words, options));
  const lists = await Promise.all(
    answers.map(async (answer) => {
      const results = answer?.results ?? [];
      return words === null || (await holds(results, words)) ? results : [];
    }),
  );
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const merged = byDate ? newestFirst(lists) : mostRelevantFirst(lists);
  return {
    count,
    async next(most) {
      const page: ResultData[] = [];
      while (page.length < most) {
        const { done, value } = await merged.next();
        if (done) break;
        page.push(value);
      }
      return page;
    },
  };
}

async function* mostRelevantFirst(lists: readonly (readonly Hit[])[]): AsyncGenerator<ResultData, undefined> {
  const sorted = lists.flat().sort((a, b) => b.score - a.score);
  // A page of results is fetched at once, not one after the other.
  const ahead = 20;
  for (let from = 0; from < sorted.length; from += ahead)
    yield* await Promise.all(sorted.slice(from, from + ahead).map((hit) => hit.data()));
}

/** Each list is newest first already: the newest of their first ones is the next. */
async function* newestFirst(lists: readonly (readonly Hit[])[]): AsyncGenerator<ResultData, undefined> {
  const heads = await Promise.all(
    lists.filter((list) => list.length > 0).map(async (list) => ({ list, at: 0, data: await list[0]?.data() })),
  );
  for (;;) {
    let newest: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.data !== undefined && (newest?.data === undefined || dayOf(head.data) > dayOf(newest.data)))
        newest = head;
    if (newest?.data === undefined) return;
    yield newest.data;
    newest.at += 1;
    newest.data = await newest.list[newest.at]?.data();
  }
}

const dayOf = ({ meta }: ResultData): string => meta.day ?? '';

/** Results looked at before a segment is said to hold the words or not. */
const lookedAt = 3;

/** True when what the best results found are the words that were asked for, and not a shorter beginning of them. */
async function holds(results: readonly Hit[], words: string): Promise<boolean> {
  const best = results.toSorted((a, b) => b.score - a.score).slice(0, lookedAt);
  const asked = wordsIn(words);
  for (const hit of best) {
    const { content, locations, meta } = await hit.data();
    const all = content.split(/\s+/);
    const found = [...locations.map((place) => all[place] ?? ''), ...Object.values(meta)].flatMap(wordsIn);
    if (asked.every((word) => found.some((other) => isSameWord(word, other)))) return true;
  }
  return false;
}

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');

/** The same word, a longer one that begins with it, or another form of it: Danish words change at their end. */
export function isSameWord(asked: string, found: string): boolean {
  const [a, b] = [plain(asked), plain(found)];
  if (b.startsWith(a)) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 4 && a.length - same <= 4 && b.length - same <= 4;
}
