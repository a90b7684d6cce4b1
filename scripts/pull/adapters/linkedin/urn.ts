import { instantOfUnix } from '../../formats/unix-time.ts';

/** A post as LinkedIn names it, e.g. `urn:li:share:7345821826846990338`. */
export interface Urn {
  readonly kind: 'share' | 'activity' | 'ugcPost';
  readonly number: string;
}

/** The urn in the address of a post; undefined where there is none. */
export function urnOf(address: string): Urn | undefined {
  const found = /urn(?::|%3A)li(?::|%3A)(share|activity|ugcPost)(?::|%3A)(\d{5,20})/i.exec(address);
  const kind = (['share', 'activity', 'ugcPost'] as const).find(
    (known) => known.toLowerCase() === found?.[1]?.toLowerCase(),
  );
  return kind && found?.[2] ? { kind, number: found[2] } : undefined;
}

export const addressOf = ({ kind, number }: Urn): string =>
  `https://www.linkedin.com/feed/update/urn:li:${kind}:${number}`;

/** Time in a number of LinkedIn: its upper bits are milliseconds since 1970. */
export const timeOfNumber = (number: string): string | undefined => instantOfUnix(Number(BigInt(number) >> 22n));

/** `2025-07-01 14:33:22`, in UTC. */
export function shareTime(text: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?: ?UTC|Z)?$/.exec(text.trim());
  return found ? instantOfUnix(Date.parse(`${found[1]}T${found[2]}Z`)) : undefined;
}

/** A day of a report: `07/26/2020`, month first, or what a cell with a date comes out as. */
export function reportDay(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim());
  const day = american
    ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
    : (iso?.[0] ?? '');
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}

/**
 * When a post of a report was written: the report has the day, in the zone of whoever made it, and the number has the
 * moment. Where the two are more than a day apart the number is none that LinkedIn gave, and the day stands at noon.
 */
export function momentOn(day: string, number: string): { readonly at: string; readonly exact: boolean } {
  const carried = timeOfNumber(number);
  const noon = `${day}T12:00:00Z`;
  const near = carried !== undefined && Math.abs(Date.parse(carried) - Date.parse(noon)) < 36 * 3_600_000;
  return near ? { at: carried, exact: true } : { at: noon, exact: false };
}
