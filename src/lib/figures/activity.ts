import type { Coverage } from '../model/source.ts';
import type { MonthSummary } from './month-summary.ts';

/** How often an account writes: months on an axis, and the average over the last year that an archive covers. */

export interface MonthOf {
  readonly month: string;
  readonly summary: MonthSummary;
}

export interface ActivityMonth {
  /** yyyy-mm */
  readonly month: string;
  /** Posts and replies the authority wrote; undefined where no source says that it holds them: unknown is not zero. */
  readonly written: number | undefined;
  readonly reposts: number;
}

/** "2011-12" -> "2012-01" */
export function nextMonth(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`;
}

export function previousMonth(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index === 1 ? `${year - 1}-12` : `${year}-${String(index - 1).padStart(2, '0')}`;
}

/** Every month from the first to the last that has posts or is covered, none left out. */
export function activity(months: readonly MonthOf[], coverage: readonly Coverage[]): ActivityMonth[] {
  const claimed = coverage.filter(({ state }) => state === 'captured' || state === 'empty');
  const byMonth = new Map(months.map(({ month, summary }) => [month, summary]));
  const ends = [...byMonth.keys(), ...claimed.flatMap(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)])].sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return [];
  const series: ActivityMonth[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    const summary = byMonth.get(month);
    const covered = claimed.some(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
    series.push({
      month,
      written: summary?.written ?? (covered ? 0 : undefined),
      reposts: summary?.reposts ?? 0,
    });
  }
  return series;
}

export interface Pace {
  /** Posts and replies in the window. */
  readonly written: number;
  /** Whole covered months in the window, at most 12. */
  readonly months: number;
  /** First and last month of the window. */
  readonly from: string;
  readonly to: string;
  /** Posts and replies a month; undefined below five items, where an average would say more than is known. */
  readonly aMonth: number | undefined;
}

/**
 * The last twelve whole months that sources cover without a gap. The month in which coverage begins or ends
 * is whole only when all its days are covered.
 */
export function pace(months: readonly MonthOf[], coverage: readonly Coverage[]): Pace | undefined {
  const stretches = coveredStretches(coverage);
  const whole = (month: string): boolean =>
    stretches.some(({ from, to }) => from <= `${month}-01` && `${month}-${lastDayOf(month)}` <= to);
  const end = stretches.at(-1)?.to.slice(0, 7);
  if (end === undefined) return undefined;
  const to = whole(end) ? end : previousMonth(end);
  const window: string[] = [];
  for (let month = to; window.length < 12 && whole(month); month = previousMonth(month)) window.unshift(month);
  const [from] = window;
  if (from === undefined) return undefined;
  const written = months
    .filter(({ month }) => month >= from && month <= to)
    .reduce((sum, { summary }) => sum + summary.written, 0);
  return { written, months: window.length, from, to, aMonth: written < 5 ? undefined : written / window.length };
}

/** What sources claim, as stretches of days in order; overlapping and neighbouring ones are one. */
export function coveredStretches(coverage: readonly Coverage[]): { from: string; to: string }[] {
  const stretches: { from: string; to: string }[] = [];
  for (const { from, to } of coverage
    .filter(({ state }) => state === 'captured' || state === 'empty')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = stretches.at(-1);
    if (before === undefined || from > dayAfter(before.to)) stretches.push({ from, to });
    else if (to > before.to) before.to = to;
  }
  return stretches;
}

const lastDayOf = (month: string): number => {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).getUTCDate();
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
