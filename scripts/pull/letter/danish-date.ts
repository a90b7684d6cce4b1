const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** A written date, blanks or not: "2. maj 2013", "2.maj2013". As part of a pattern. */
export const datePattern = String.raw`\d{1,2}\.?\s*(?:${months.join('|')})\s*\d{4}`;

/** "2. maj 2013" -> "2013-05-02". Undefined for what is no date or no day of the calendar. */
export function readDanishDate(words: string): string | undefined {
  const [, day, name, year] = /^(\d{1,2})\.?\s*(\p{L}+)\s*(\d{4})$/u.exec(words.trim()) ?? [];
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || month === 0) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}
