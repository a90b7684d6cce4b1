import { dayInDenmark } from '#lib/time/copenhagen.ts';
import { type Capture, momentOf } from './cdx.ts';
import { isJson, type Places } from './places.ts';

/** Which captures of posts are worth asking for, and what the index alone says of them. */
export interface Chosen {
  /** Captures to fetch, oldest first. */
  readonly fetch: readonly PostCapture[];
  /** Post -> the first capture that found it gone, and after which none found it again. */
  readonly gone: ReadonlyMap<string, GoneCapture>;
}

export interface PostCapture extends Capture {
  /** Canonical id of the post. */
  readonly post: string;
}

export interface GoneCapture extends PostCapture {
  /** Day in Denmark, yyyy-mm-dd. */
  readonly day: string;
}

/** Since then X serves pages that hold no words: a program fetches them. */
const wordsUntil = '202006';

/**
 * Of every post one capture where the channel has no edits, the one that holds its words best: JSON before pages, pages
 * with words before those without. Where posts can be edited, every capture with other bytes. `held`: posts that content
 * has already; on a channel without edits their captures are not asked for. The same rows in another order choose the same.
 */
export function chooseCaptures(
  captures: readonly Capture[],
  { postAt, edits, holdsWords, goneUntil = '9' }: Places,
  held: ReadonlySet<string>,
): Chosen {
  const posts = Map.groupBy(
    captures.flatMap((capture) => {
      const post = postAt(capture.original);
      return post === undefined ? [] : [{ ...capture, post }];
    }),
    ({ post }) => post,
  );
  const fetch: PostCapture[] = [];
  const gone = new Map<string, GoneCapture>();
  for (const [post, found] of [...posts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = found.toSorted(byTime);
    const there = sorted.filter(isThere);
    const last = there.at(-1)?.timestamp ?? '';
    const after = sorted.find(
      (capture) => isGone(capture) && capture.timestamp > last && capture.timestamp < goneUntil,
    );
    if (after !== undefined) gone.set(post, { ...after, day: dayInDenmark(momentOf(after.timestamp)) });
    if (held.has(post) && !edits) continue;
    const good = there.filter(({ mime }) => holdsWords(mime) || mime === 'warc/revisit');
    fetch.push(...(edits ? distinct(good) : best(good)));
  }
  return { fetch: fetch.sort(byTime), gone };
}

const byTime = (a: Capture, b: Capture): number => {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};
const orderOf = ({ timestamp, original, mime, status, digest }: Capture): string =>
  [timestamp, original, mime, status, digest].join(' ');

/** A revisit and JSON are kept without a status. A page that leads elsewhere says nothing. */
const isThere = ({ status, mime }: Capture): boolean =>
  status === 200 || (status === undefined && (isJson(mime) || mime === 'warc/revisit'));

const isGone = ({ status }: Capture): boolean => status === 404 || status === 410;

function best(good: readonly PostCapture[]): PostCapture[] {
  const json = good.findLast(({ mime }) => isJson(mime));
  const page = good.find(({ timestamp }) => timestamp < wordsUntil) ?? good[0];
  const chosen = json ?? page;
  return chosen === undefined ? [] : [chosen];
}

/** The first capture of each content; a revisit has the content that it names. */
const distinct = (good: readonly PostCapture[]): PostCapture[] => [
  ...new Map(good.toReversed().map((capture) => [capture.digest, capture])).values(),
];
