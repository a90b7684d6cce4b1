/** Danish local time. Months and days of the site are cut in Europe/Copenhagen, whatever zone a machine is in. */

// Swedish writes dates as yyyy-mm-dd, so the formatter's own output is the ISO form.
const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

export interface DanishTime {
  /** yyyy-mm-dd */
  readonly day: string;
  /** 0 = Monday. */
  readonly weekday: number;
  /** 0–23 */
  readonly hour: number;
}

// Denmark is whole hours from UTC, so one answer serves every instant of an hour: an archive has many of each.
const byHour = new Map<string, DanishTime>();

/** Day, weekday and hour in Denmark of a UTC instant, `yyyy-mm-ddThh:…Z`. */
export function danishTime(instant: string): DanishTime {
  const key = instant.slice(0, 13);
  const known = byHour.get(key);
  if (known !== undefined) return known;
  const shown = shownInDenmark(key);
  const day = shown.slice(0, 10);
  const time: DanishTime = { day, weekday: weekdayOf(day), hour: Number(shown.slice(11, 13)) };
  byHour.set(key, time);
  return time;
}

const hourMs = 3_600_000;

/** `yyyy-mm-dd hh` in Denmark of `yyyy-mm-ddThh` in UTC. The formatter knows every year, and takes its time for it. */
function shownInDenmark(key: string): string {
  const at = Date.parse(`${key}:00:00Z`);
  const year = Number(key.slice(0, 4));
  if (year < 1996 || year > 2037) return local.format(new Date(at));
  const [from, to] = summerOf(year);
  return new Date(at + (from <= at && at < to ? 2 : 1) * hourMs).toISOString().slice(0, 13);
}

const summers = new Map<number, readonly [from: number, to: number]>();

/** Summer time: from the last Sunday of March to the last of October, 01:00 UTC, since 1996 (directive 2000/84/EC). */
function summerOf(year: number): readonly [from: number, to: number] {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * hourMs;
  };
  const summer = [lastSunday(2), lastSunday(9)] as const;
  summers.set(year, summer);
  return summer;
}

/**
 * Day in Denmark of a UTC instant, yyyy-mm-dd. Denmark has never been behind UTC nor more than two hours ahead of it, so
 * only the last hours of a day in UTC may be of another one.
 */
export const dayInDenmark = (instant: string): string =>
  instant.slice(11, 13) < '22' ? instant.slice(0, 10) : danishTime(instant).day;

/** Month in Denmark of a UTC instant, yyyy-mm. */
export function monthInDenmark(instant: string): string {
  const day = Number(instant.slice(8, 10));
  // Only the first and the last days of a month may be of another one.
  return day > 1 && day < 28 ? instant.slice(0, 7) : dayInDenmark(instant).slice(0, 7);
}

const localParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * A Danish wall time without a zone ("2014-09-12T20:00:31.7") as a UTC instant to the whole second. In the hour that
 * autumn has twice it is the first; in the hour that spring leaves out, the time is read as the one an hour later.
 * Undefined for what is no time.
 */
export function instantOfDanishTime(local: string): string | undefined {
  const wall = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?$/.exec(local);
  if (wall === null) return undefined;
  const asUtc = Date.parse(`${wall[1]}T${wall[2]}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // Denmark is one or two hours ahead of UTC, and was nothing else in any year that records are from.
  const reads = (hours: number): boolean =>
    localParts.format(new Date(asUtc - hours * 3_600_000)) === `${wall[1]} ${wall[2]}`;
  const hours = reads(2) ? 2 : 1;
  return `${new Date(asUtc - hours * 3_600_000).toISOString().slice(0, 19)}Z`;
}

/** 0 = Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
