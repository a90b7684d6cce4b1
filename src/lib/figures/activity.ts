import { danishTime } from '../time/copenhagen.ts';
import { addDays, daysIn, firstDayOf, lastDayOf, monthOf, monthsIn, previousMonth } from '../time/days.ts';
import { monthsOf, Working } from './basis.ts';
import { addTo, type Bucket, type Counter, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import { coveredStretches, within } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import { type DaySpan, fewest } from './result.ts';
import type { Role, ThreadFacts } from './thread-facts.ts';
import type { Activity, ActivityMonth, Pace } from './values.ts';

/** How often an authority writes, and when. */

const card = {
  id: 'activity',
  address: 'aktivitet',
  version: 1,
  name: { da: 'Aktivitet', en: 'Activity' },
  definition: {
    da: 'Opslag og svar, som myndigheden selv har skrevet, efter den måned de blev skrevet i. Delinger uden egne ord tælles for sig. Den længste stilhed er det længste stræk af hele dage uden opslag, svar eller delinger, mens en kilde siger, at den har alt. Ugens timer er i dansk tid.',
    en: 'Posts and replies the authority wrote itself, by the month they were written in. Reposts without words of its own are counted apart. The longest silence is the longest stretch of whole days without posts, replies or reposts while a source says that it holds everything. Hours of the week are in Danish time.',
  },
  unit: { da: 'opslag og svar', en: 'posts and replies' },
  suppression: {
    da: 'Antal vises altid. Gennemsnittet om måneden vises ikke ved færre end fem.',
    en: 'Counts are always shown. The monthly average is not shown below five.',
  },
  ruleSource: {
    da: 'Projektets egen regel. Måneder skæres i dansk tid.',
    en: 'A rule of this project. Months are cut in Danish time.',
  },
  parts: {
    post: { da: 'Opslag', en: 'Posts' },
    reply: { da: 'Svar til borgere', en: 'Replies to citizens' },
    aside: { da: 'Andre svar', en: 'Other answers' },
    repost: { da: 'Delinger', en: 'Reposts' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

const parts: Partial<Record<Role, keyof typeof card.parts>> = {
  post: 'post',
  continuation: 'post',
  reply: 'reply',
  aside: 'aside',
  unclear: 'aside',
  repost: 'repost',
};

export function tallyActivity({ items }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const { item, role } of items) {
    if (item.by !== 'authority') continue;
    const bucket = bucketAt(item.at);
    const { day, weekday, hour } = danishTime(item.at);
    addTo(role === 'repost' ? bucket.reposts : bucket.written, day);
    if (role !== 'repost') addTo(bucket.hours, weekday * 24 + hour);
    if (role === 'post') bucket.posts += 1;
    if (role === 'reply') addTo(bucket.replies, day);
    if (role === 'aside') bucket.asides += 1;
    if (role === 'unclear') bucket.unclear += 1;
  }
}

export const activity: Figure<Activity> = {
  ...card,
  compute(summary, context) {
    const working = new Working<Activity>(card, summary, context);
    const { bucket, window, coverage } = working;
    if (window === undefined) return working.unknown('no-archive');
    const stretches = coveredStretches(coverage);
    const [written, reposts] = [sumOf(bucket.written), sumOf(bucket.reposts)];
    const days = Object.keys({ ...bucket.written, ...bucket.reposts }).sort();
    const value: Activity = {
      written,
      reposts,
      first: days[0],
      last: days.at(-1),
      months: activityMonths(bucket, stretches, window),
      week: weekOf(bucket.hours),
      longestSilence: longestSilence(new Set(days), within(stretches, window)),
      pace: paceOf(bucket.written, within(stretches, window)),
    };
    return working.known(value, written, written + reposts);
  },
  evidence: ({ root, items }) =>
    items.flatMap(({ item, role }): Evidence[] => {
      const part = parts[role];
      if (part === undefined) return [];
      return [{ id: item.id, thread: root.id, at: item.at, part, reason: { kind: 'item' } }];
    }),
};

/** Every month of the window. A month of which some day is covered, or something archived, has a number. */
function activityMonths(bucket: Bucket, stretches: readonly DaySpan[], window: DaySpan): ActivityMonth[] {
  const [written, replies, reposts] = [bucket.written, bucket.replies, bucket.reposts].map(byMonth);
  return monthsIn(monthsOf(window)).map((month) => {
    const covered = stretches.some(({ from, to }) => monthOf(from) <= month && month <= monthOf(to));
    const found = written?.[month];
    return {
      month,
      written: found ?? (covered || reposts?.[month] !== undefined ? 0 : undefined),
      replies: replies?.[month] ?? 0,
      reposts: reposts?.[month] ?? 0,
    };
  });
}

function byMonth(byDay: Readonly<Counter>): Counter {
  const months: Counter = {};
  for (const [day, count] of Object.entries(byDay)) addTo(months, monthOf(day), count);
  return months;
}

const weekOf = (hours: Readonly<Counter>): number[][] =>
  Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_, hour) => hours[day * 24 + hour] ?? 0));

/** The earliest of the longest stretches of covered days on which nothing was written. */
function longestSilence(active: ReadonlySet<string>, stretches: readonly DaySpan[]): Activity['longestSilence'] {
  let longest: Activity['longestSilence'];
  const note = (from: string, to: string): void => {
    const days = from > to ? 0 : daysIn({ from, to });
    if (days > (longest?.days ?? 0)) longest = { from, to, days };
  };
  const sorted = [...active].sort();
  for (const { from, to } of stretches) {
    let start = from;
    for (const day of sorted.filter((one) => from <= one && one <= to)) {
      note(start, addDays(day, -1));
      start = addDays(day, 1);
    }
    note(start, to);
  }
  return longest;
}

/**
 * The last twelve whole months that sources cover without a gap. The month in which coverage begins or ends
 * is whole only when all its days are covered.
 */
function paceOf(written: Readonly<Counter>, stretches: readonly DaySpan[]): Pace | undefined {
  const isWhole = (month: string): boolean =>
    stretches.some(({ from, to }) => from <= firstDayOf(month) && lastDayOf(month) <= to);
  const last = stretches.at(-1)?.to;
  if (last === undefined) return undefined;
  const to = isWhole(monthOf(last)) ? monthOf(last) : previousMonth(monthOf(last));
  const window: string[] = [];
  for (let month = to; window.length < 12 && isWhole(month); month = previousMonth(month)) window.unshift(month);
  const [from] = window;
  if (from === undefined) return undefined;
  const months = byMonth(written);
  const sum = window.reduce((all, month) => all + (months[month] ?? 0), 0);
  return { written: sum, months: window.length, from, to, aMonth: sum < fewest ? undefined : sum / window.length };
}
