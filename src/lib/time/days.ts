/** Calendar days (yyyy-mm-dd) and months (yyyy-mm) as a calendar counts them: no hours, no zone. */

const dayLength = 86_400_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

export const addDays = (day: string, days: number): string =>
  new Date(noon(day) + days * dayLength).toISOString().slice(0, 10);

/** Days from one to the other: 0 for the same, 1 for the next. */
export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / dayLength);

/** Days of a span, both ends counted. */
export const daysIn = ({ from, to }: { from: string; to: string }): number => daysBetween(from, to) + 1;

export const monthOf = (day: string): string => day.slice(0, 7);

/** "2011-12" -> "2012-01" */
export const nextMonth = (month: string): string => addDays(`${month}-28`, 7).slice(0, 7);

export const previousMonth = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);

export const firstDayOf = (month: string): string => `${month}-01`;

export const lastDayOf = (month: string): string => addDays(`${nextMonth(month)}-01`, -1);

/** Every month from the first to the last. */
export function monthsIn({ from, to }: { from: string; to: string }): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}
