import Holidays from 'date-holidays';
import { danishTime, dayInDenmark, weekdayOf } from './copenhagen.ts';
import { addDays } from './days.ts';

/**
 * Working hours: weekdays from 8 to 16 in Denmark, public holidays off. Public holidays are those of the law; Store
 * bededag is one to 2023 and none from 2024. 1 May, 5 June, 24 and 31 December are none: they count as the weekdays
 * they fall on, though many offices are closed then.
 */
export const workingHours = { from: 8, to: 16 } as const;

const calendar = new Holidays('DK');
const ofYear = new Map<string, ReadonlySet<string>>();

/** True for a public holiday in Denmark. */
export function isPublicHoliday(day: string): boolean {
  const year = day.slice(0, 4);
  const known =
    ofYear.get(year) ??
    new Set(
      calendar
        .getHolidays(Number(year))
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
  ofYear.set(year, known);
  return known.has(day);
}

/** Epoch seconds between which a day is worked; undefined for a day off. */
interface WorkingDay {
  readonly from: number;
  readonly to: number;
}
const knownDays = new Map<string, WorkingDay | undefined>();

function workingDay(day: string): WorkingDay | undefined {
  if (knownDays.has(day)) return knownDays.get(day);
  const off = weekdayOf(day) > 4 || isPublicHoliday(day);
  // Clocks change at night, so the hours from 8 to 16 are all as far from UTC as 8 o'clock UTC is.
  const ahead = danishTime(`${day}T08:00:00Z`).hour - 8;
  const start = Date.parse(`${day}T00:00:00Z`) / 1000 - ahead * 3600;
  const made = off ? undefined : { from: start + workingHours.from * 3600, to: start + workingHours.to * 3600 };
  knownDays.set(day, made);
  return made;
}

/** Seconds of working hours between two UTC instants; 0 when the second is not after the first. */
export function workingSeconds(from: string, to: string): number {
  const [start, end] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  const last = dayInDenmark(to);
  let sum = 0;
  for (let day = dayInDenmark(from); day <= last; day = addDays(day, 1)) {
    const worked = workingDay(day);
    if (worked !== undefined) sum += Math.max(0, Math.min(end, worked.to) - Math.max(start, worked.from));
  }
  return sum;
}

/** Working days after the first day, up to and with the second: 0 on the same day, 1 from Friday to Monday. */
export function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (workingDay(day) !== undefined) count += 1;
  return count;
}
