/** Times of X: the two spellings of its archives, and the time that an id carries. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** First id that carries its time (4 November 2010). Ids before it are running numbers. */
const firstTimedId = 29_700_859_247n;
const epoch = 1_288_834_974_657n;

/** X began in 2006: an earlier time is none of it, and no file holds a later one than 9998. */
function toSecond(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 2006 || year > 9998 ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}

/** A time in ISO form whose day its month has: JavaScript would take 30 February for a day of March. */
const toInstant = (iso: string): string | undefined =>
  new Date(`${iso.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(iso.slice(0, 10))
    ? toSecond(new Date(iso))
    : undefined;

/** Times of X that exist in every month of every year: they need no calendar. */
const isPlainTime = /^20(?:0[6-9]|[1-9]\d)-\d{2}-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** `Sat Aug 12 16:10:37 +0000 2023` or `2016-03-31 20:43:26 +0000`, always UTC; undefined for anything else. */
export function parseCreatedAt(text: string): string | undefined {
  const modern = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/.exec(text);
  if (modern) {
    const month = months.indexOf(modern[1] ?? '') + 1;
    if (month === 0) return undefined;
    const written = `${modern[4]}-${String(month).padStart(2, '0')}-${modern[2]}T${modern[3]}Z`;
    return isPlainTime.test(written) ? written : toInstant(written);
  }
  const old = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) \+0000$/.exec(text);
  return old ? toInstant(`${old[1]}T${old[2]}Z`) : undefined;
}

/** `2022-09-21T19:32:30.000Z`, or with an offset such as `-05:00`; undefined for anything else, a time without a zone too. */
export function parseIso(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
    ? toInstant(text.replace(' ', 'T'))
    : undefined;
}

/** Time of a post: what it states. Some old posts lost their time of day; an id that carries the time has it. */
export function timeOf(createdAt: string, id: string): string | undefined {
  const stated = parseCreatedAt(createdAt);
  if (!stated?.endsWith('T00:00:00Z')) return stated;
  const carried = timeOfId(id);
  return carried?.slice(0, 10) === stated.slice(0, 10) ? carried : stated;
}

/**
 * Time of an id in UTC, cut to the second: `(id >> 22) + 1288834974657` ms. To the second only, because the
 * millisecond would bring whoever has it closer to the id itself. Undefined for ids that carry none.
 */
export function timeOfId(id: string): string | undefined {
  if (!/^\d{1,19}$/.test(id)) return undefined;
  const value = BigInt(id);
  return value < firstTimedId ? undefined : toSecond(new Date(Number((value >> 22n) + epoch)));
}
