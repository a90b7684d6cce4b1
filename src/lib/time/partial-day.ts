/**
 * Dates that are known to the year, the month or the day (`partialDay`): "2011" may be any day of that year, so it is
 * neither before nor after "2011-02".
 */

/** True when `a` is before `b` whatever the unknown parts are. */
export function surelyBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** Oldest first; where one is less exact, the less exact one first. */
export const byPartialDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
