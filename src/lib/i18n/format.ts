import type { Edition } from '../addresses.ts';

/** Numbers, dates and times as people in Denmark write them; in the English edition in the same order, in English. */

const locale = { da: 'da-DK', en: 'en-GB' } as const;
const timeZone = 'Europe/Copenhagen';

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function numberFormat(edition: Edition, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${edition}${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.NumberFormat(locale[edition], options);
  formatters.set(key, made);
  return made as Intl.NumberFormat;
}
function dateFormat(edition: Edition, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${edition}${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale[edition], options);
  formatters.set(key, made);
  return made as Intl.DateTimeFormat;
}

/** 1234.5 -> "1.234,5"; at most one decimal. */
export const number = (edition: Edition, value: number): string =>
  numberFormat(edition, { maximumFractionDigits: 1 }).format(value);

/** 0.123 -> "12 %". What is a few is not said to be none, nor what is nearly all to be all. */
export function percent(edition: Edition, share: number): string {
  const said = (value: number): string =>
    numberFormat(edition, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  if (share > 0 && share < 0.005) return `under ${said(0.01)}`;
  if (share < 1 && share >= 0.995) return `over ${said(0.99)}`;
  return said(share);
}

/** "2011-02-03" -> "3. februar 2011"; "2011-02" -> "februar 2011"; "2011" -> "2011". */
export function date(edition: Edition, day: string): string {
  if (day.length === 4) return day;
  const at = new Date(day.length === 7 ? `${day}-15T12:00:00Z` : `${day}T12:00:00Z`);
  const options = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return dateFormat(edition, day.length === 7 ? options : { ...options, day: 'numeric' }).format(at);
}

/** "2011-02" -> "feb. 2011" */
export const shortMonth = (edition: Edition, month: string): string =>
  dateFormat(edition, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(new Date(`${month}-15T12:00:00Z`));

/** "2011-02" -> "februar" */
export const monthName = (edition: Edition, month: string): string =>
  dateFormat(edition, { timeZone: 'UTC', month: 'long' }).format(new Date(`${month}-15T12:00:00Z`));

/** UTC instant -> "3. februar 2011" in Denmark. */
export const dateOf = (edition: Edition, instant: string): string =>
  dateFormat(edition, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));

/** UTC instant -> "kl. 10.12" in Denmark. */
export function timeOf(edition: Edition, instant: string): string {
  const time = dateFormat(edition, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  return edition === 'da' ? `kl. ${time}` : time;
}

/** 95 -> "1 min. 35 sek." */
export function duration(edition: Edition, seconds: number): string {
  const whole = Math.round(seconds);
  const rest = `${whole % 60} ${edition === 'da' ? 'sek.' : 'sec'}`;
  return whole < 60 ? rest : `${Math.floor(whole / 60)} min.${whole % 60 === 0 ? '' : ` ${rest}`}`;
}

/** ["a","b","c"] -> "a, b og c" */
export function list(edition: Edition, words: readonly string[]): string {
  const key = new Intl.ListFormat(locale[edition], { type: 'conjunction' });
  return key.format(words);
}
