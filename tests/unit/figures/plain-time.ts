/** Danish time, by the rule of the law: summer time from the last Sunday of March to that of October, 01:00 UTC. */

const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
};
const hoursAhead = (ms: number): number => {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSunday(year, 2) && ms < lastSunday(year, 9) ? 2 : 1;
};
export const local = (ms: number): Date => new Date(ms + hoursAhead(ms) * 3_600_000);
export const dayOf = (at: string): string => local(Date.parse(at)).toISOString().slice(0, 10);
export const monthOf = (at: string): string => dayOf(at).slice(0, 7);

export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
export function eachDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/** Holidays of some years, from a calendar: what is worked out for all years must agree with it. */
export const calendar = [
  ...['2019-01-01', '2019-04-18', '2019-04-19', '2019-04-21', '2019-04-22', '2019-05-17', '2019-05-30', '2019-06-09'],
  ...['2019-06-10', '2019-12-25', '2019-12-26', '2023-01-01', '2023-04-06', '2023-04-07', '2023-04-09', '2023-04-10'],
  ...['2023-05-05', '2023-05-18', '2023-05-28', '2023-05-29', '2023-12-25', '2023-12-26', '2024-01-01', '2024-03-28'],
  ...['2024-03-29', '2024-03-31', '2024-04-01', '2024-05-09', '2024-05-19', '2024-05-20', '2024-12-25', '2024-12-26'],
];

/** Easter Sunday: the first Sunday after the full moon of the church on or after 21 March, by its tables. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const late = epact > 28 || (epact === 28 && golden > 10) ? 1 : 0;
  const moon = Date.UTC(year, 2, 21 + epact - late);
  return moon + (7 - new Date(moon).getUTCDay()) * 86_400_000;
}

export const holidays = new Set(
  Array.from({ length: 30 }, (_, index) => 2006 + index).flatMap((year) => [
    ...['01-01', '12-25', '12-26'].map((day) => `${year}-${day}`),
    ...[-3, -2, 0, 1, ...(year < 2024 ? [26] : []), 39, 49, 50].map((days) =>
      new Date(easter(year) + days * 86_400_000).toISOString().slice(0, 10),
    ),
  ]),
);
export const isWorked = (day: string): boolean => {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
};
/** Five minutes by five minutes; second by second where a time is no multiple of them, up to the next that is. */
export function workingSeconds(from: string, to: string): number {
  const end = Date.parse(to);
  let seconds = 0;
  for (let ms = Date.parse(from); ms < end; ) {
    const step = ms % 300_000 === 0 && ms + 300_000 <= end ? 300_000 : 1000;
    const at = local(ms);
    if (isWorked(at.toISOString().slice(0, 10)) && at.getUTCHours() >= 8 && at.getUTCHours() < 16)
      seconds += step / 1000;
    ms += step;
  }
  return seconds;
}

export const median = (sorted: number[]): number => {
  const copy = [...sorted];
  while (copy.length > 2) {
    copy.shift();
    copy.pop();
  }
  return copy.reduce((sum, one) => sum + one, 0) / copy.length;
};

/** The smallest value that nine of ten do not exceed. */
export const ninth = (sorted: number[]): number =>
  sorted.find((value) => sorted.filter((other) => other <= value).length * 10 >= sorted.length * 9) ?? Number.NaN;
