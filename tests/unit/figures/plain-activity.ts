import type { FigureContext } from '#lib/figures/figure.ts';
import type { Item, PlainThread } from './plain-thread.ts';
import { dayOf, eachDay, local, monthOf } from './plain-time.ts';

/** Days in the plain way: which of them a source claims, and on which of them an authority wrote. */

/** An item in its thread. */
export interface Said {
  readonly thread: PlainThread;
  readonly item: Item;
}

const claimed = (state: string): boolean => state === 'captured' || state === 'empty';

/** Day -> how many sources claim it. */
export function claimedDays(sources: FigureContext['sources']): Map<string, number> {
  const days = new Map<string, number>();
  for (const { data } of sources) {
    const own = new Set(
      data.coverage.filter(({ state }) => claimed(state)).flatMap(({ from, to }) => eachDay(from, to)),
    );
    for (const day of own) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

export function plainCoverage(
  context: FigureContext,
  days: ReadonlyMap<string, number>,
  plain: readonly PlainThread[],
  own: readonly Said[],
  only: FigureContext['months'],
) {
  const coverage = context.sources.flatMap(({ data }) => data.coverage);
  let window: { from: string; to: string } | undefined;
  if (only !== undefined) {
    const [year = 0, month = 0] = only.to.split('-').map(Number);
    window = { from: `${only.from}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
  } else {
    let known = [...own.map(({ item }) => dayOf(item.at)), ...days.keys()].sort();
    if (known.length === 0)
      known = plain
        .flatMap((thread) => [
          ...thread.items.filter((item) => thread.asks(item)).map(({ at }) => at),
          ...thread.exchanges.flatMap(({ askedAt, reply }) => (reply === undefined ? [] : (askedAt ?? []))),
        ])
        .map((at) => `${monthOf(at)}-01`)
        .sort();
    const [from, to] = [known[0], known.at(-1)];
    if (from !== undefined && to !== undefined) window = { from, to };
  }
  const windowDays = window === undefined ? [] : eachDay(window.from, window.to);
  const failed = new Set(
    coverage.filter(({ state }) => state === 'failed').flatMap(({ from, to }) => eachDay(from, to)),
  );
  const covered = {
    days: windowDays.length,
    covered: windowDays.filter((day) => days.has(day)).length,
    failed: windowDays.filter((day) => !days.has(day) && failed.has(day)).length,
  };
  return { window, windowDays, covered };
}

/** What was written in the window; `written` and `reposts` are all of `now`, `replies` are of `written`. */
export function plainActivity(
  { now, written, replies, reposts }: Readonly<Record<'now' | 'written' | 'replies' | 'reposts', readonly Said[]>>,
  days: ReadonlyMap<string, number>,
  windowDays: readonly string[],
) {
  const active = new Set(now.map(({ item }) => dayOf(item.at)));
  let silence: { from: string; to: string; days: number } | undefined;
  let quiet: string[] = [];
  for (const day of windowDays) {
    quiet = days.has(day) && !active.has(day) ? [...quiet, day] : [];
    if (quiet.length > (silence?.days ?? 0)) silence = { from: quiet[0] ?? '', to: day, days: quiet.length };
  }
  const monthNames = [...new Set(windowDays.map((day) => day.slice(0, 7)))];
  const ofMonth = (list: readonly Said[], month: string): number =>
    list.filter(({ item }) => monthOf(item.at) === month).length;
  const months = monthNames.map((month) => {
    const isCovered = [...days.keys()].some((day) => day.startsWith(month));
    const any = ofMonth(now, month) > 0;
    return {
      month,
      written: any || isCovered ? ofMonth(written, month) : undefined,
      replies: ofMonth(replies, month),
      reposts: ofMonth(reposts, month),
    };
  });
  const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { item } of written) {
    const at = local(Date.parse(item.at));
    const hours = week[(at.getUTCDay() + 6) % 7];
    if (hours !== undefined) hours[at.getUTCHours()] = (hours[at.getUTCHours()] ?? 0) + 1;
  }
  const daysOfMonth = (month: string): string[] => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return eachDay(`${month}-01`, new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10));
  };
  const inWindow = new Set(windowDays);
  const isWhole = (month: string): boolean => daysOfMonth(month).every((day) => days.has(day) && inWindow.has(day));
  const lastCovered = windowDays
    .filter((day) => days.has(day))
    .at(-1)
    ?.slice(0, 7);
  let pace: { written: number; months: number; from: string; to: string; aMonth: number | undefined } | undefined;
  if (lastCovered !== undefined) {
    const upTo = monthNames.slice(0, monthNames.indexOf(lastCovered) + (isWhole(lastCovered) ? 1 : 0)).reverse();
    const run: string[] = [];
    for (const month of upTo) {
      if (!isWhole(month) || run.length === 12) break;
      run.unshift(month);
    }
    const sum = run.reduce((all, month) => all + ofMonth(written, month), 0);
    const [from, to] = [run[0], run.at(-1)];
    if (from !== undefined && to !== undefined)
      pace = { written: sum, months: run.length, from, to, aMonth: sum < 5 ? undefined : sum / run.length };
  }
  const activeSorted = [...active].sort();
  return {
    written: written.length,
    reposts: reposts.length,
    first: activeSorted[0],
    last: activeSorted.at(-1),
    months,
    week,
    longestSilence: silence,
    pace,
  };
}
