/** The day an export was made, as its file is named: `facebook-eksempelby-2025-05-01-AbCd.zip`, `…-2026-3-6`. */
export function dayInName(name: string): string | undefined {
  const days = [...name.matchAll(/(?<!\d)(20[0-4]\d)-(\d{1,2})-(\d{1,2})(?!\d)/g)]
    .map(([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((day) => isDay(day));
  // Parts of one export may have been made over several days: the last one holds the latest posts.
  return days.sort().at(-1);
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
