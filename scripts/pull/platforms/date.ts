import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import { instantOf } from '../formats/instant.ts';
import { monthOf, offsetOf } from './date-words.ts';

/**
 * A date as people and programs spell it in feeds and pages, as an instant in UTC to the second: RFC 822 and its
 * relatives, ISO 8601, numbers as Danes write them, names of months in Danish and its neighbours' languages. A time
 * without a zone is on a Danish clock, for the sites are Danish; a day without a time is its first second. Undefined
 * for what is no whole date: a year or a month alone is no day.
 */
export function parseDate(spelled: string): string | undefined {
  const text = spelled
    .normalize('NFKC')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  if (text === '' || text.length > 100) return undefined;
  const day = iso(text) ?? named(text) ?? numbers(text);
  if (day === undefined) return undefined;
  return at(day.date, day.rest);
}

interface Day {
  /** Year, month, day as numbers of a calendar. */
  readonly date: readonly [year: number, month: number, day: number];
  /** What stands around it: the time and its zone. */
  readonly rest: string;
}

function iso(text: string): Day | undefined {
  const found =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](.*))?$/i.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: (.*))?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, rest = ''] = found;
  return { date: [Number(year), Number(month), Number(day)], rest };
}

/** `Mon, 04 Mar 2019 …`, `4. marts 2019 kl. …`, `March 4th 2019 …`, `Mon Mar 4 10:00:00 2019`. */
function named(text: string): Day | undefined {
  const words = [...text.matchAll(/\p{L}{3,}\.?/gu)].flatMap((found) => {
    const month = monthOf(found[0]);
    return month === undefined
      ? []
      : [{ month, before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) }];
  });
  // A name that follows a number is surer than one that stands before it: days have names that months have too.
  return words.map(dayFirst).find(isFound) ?? words.map(monthFirst).find(isFound);
}

const isFound = <T>(found: T | undefined): found is T => found !== undefined;

interface MonthWord {
  readonly month: number;
  readonly before: string;
  readonly after: string;
}

function dayFirst({ month, before, after }: MonthWord): Day | undefined {
  const day = /(?:^|[^\d:])(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[ -]*(?:de |of )?$/i.exec(before);
  return day ? yearIn(after, month, Number(day[1])) : undefined;
}

function monthFirst({ month, after }: MonthWord): Day | undefined {
  const day = /^[ -]*(\d{1,2})(?:st|nd|rd|th|\.)?(?=$|[ -])/i.exec(after);
  return day ? yearIn(after.slice(day[0].length), month, Number(day[1])) : undefined;
}

/** The year stands next, or at the end behind the time. */
function yearIn(rest: string, month: number, day: number): Day | undefined {
  const year = /^[ -]*(?:de )?'?(\d{4}|\d{2})(?=$|[ T])/.exec(rest) ?? /(?:^| )(\d{4})(?= |$)/.exec(rest);
  if (!year) return undefined;
  const time = rest.slice(0, year.index) + rest.slice(year.index + year[0].length);
  return { date: [fullYear(year[1] ?? ''), month, day], rest: time };
}

/** Day first, as Danes write it; month first where slashes and a number above twelve leave nothing else. */
function numbers(text: string): Day | undefined {
  const found = /^(?:\p{L}+\.? )?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: (.*))?$/u.exec(text);
  if (!found) return undefined;
  const [, one, sign, two, year = '', rest = ''] = found;
  const american = sign === '/' && (Number(two) > 12 || /\b[ap]\.?m\b/i.test(rest));
  const [day, month] = american ? [two, one] : [one, two];
  return { date: [fullYear(year), Number(month), Number(day)], rest };
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function at([year, month, day]: Day['date'], rest: string): string | undefined {
  const calendar = new Date(Date.UTC(year, month - 1, day));
  calendar.setUTCFullYear(year);
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day || year < 1970 || year > 9998)
    return undefined;
  const clock = clockOf(rest);
  if (clock === undefined) return undefined;
  const local = new Date(calendar.getTime() + clock.seconds * 1000);
  if (clock.offset === 'danish') return instantOfDanishTime(local.toISOString().slice(0, 19));
  return instantOf(new Date(local.getTime() - clock.offset * 60_000));
}

/** Seconds since midnight, and minutes ahead of UTC. Undefined where it is no time. */
function clockOf(rest: string): { seconds: number; offset: number | 'danish' } | undefined {
  const trimmed = rest.replace(/^[ T]*(?:kl\.?|at|klokken|um|à|às|-)? ?/i, '');
  const found =
    /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(?:uhr|h))?(?: (.*)|([+-].*|z))?$/i.exec(
      trimmed,
    );
  if (!found) {
    const offset = trimmed === '' ? 'danish' : offsetOf(trimmed);
    // A day with a zone and no time.
    return offset === undefined ? undefined : { seconds: 0, offset };
  }
  const [, hour = '', minute = '0', second = '0', half, spaced, joined] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60 || seconds > 86_400) return undefined;
  const zone = (spaced ?? joined ?? '').trim();
  const offset = zone === '' ? 'danish' : offsetOf(zone);
  return offset === undefined ? undefined : { seconds, offset };
}
