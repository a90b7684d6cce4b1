/**
 * Seconds or milliseconds since 1970 as an instant: UTC, whole seconds. Undefined outside of the years 1990 to 9998: no
 * post on a network is older, and a zero stands where an export knows no time.
 */
export function instantOfUnix(value: number): string | undefined {
  const milliseconds = value > 1e11 ? value : value * 1000;
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1990 || year > 9998 ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}
