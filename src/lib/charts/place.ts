/**
 * Charts are drawn in per cent across and in pixels down: the drawing is as wide as the page gives it, and its words and
 * textures keep their size from a phone to a poster.
 */

/** Per cent of the width of a drawing, or pixels of its height; three decimals are finer than any screen. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** A stretch across the drawing, in per cent. */
export interface Across {
  readonly x: number;
  readonly width: number;
}

/** The narrowest width that a drawing is given, in pixels. */
export const narrow = 290;
/** The usual one, and what a label needs, in pixels. */
const usual = 680;
const labelRoom = 38;

export interface YearLabel {
  readonly x: number;
  readonly label: string;
  /** True when there is no room for it on a phone. */
  readonly minor: boolean;
}

/**
 * Which years get a label, so that no two run into each other: every year, every second, every fifth … `years` hold the
 * place of each year's beginning in per cent, in order.
 */
export function yearLabels(years: readonly { readonly x: number; readonly year: number }[]): YearLabel[] {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const apart = years.length < 2 ? 100 : (last.x - first.x) / (last.year - first.year);
  const stepFor = (width: number): number =>
    [1, 2, 5, 10, 20, 50].find((step) => (apart * step * width) / 100 >= labelRoom) ?? 100;
  const [minor, major] = [stepFor(usual), stepFor(narrow)];
  return (
    years
      .filter(({ year }) => year % minor === 0)
      // A label that begins at the very edge would be cut there.
      .filter(({ x }) => x <= 100 - (labelRoom / narrow) * 100 || (x <= 94 && minor !== major))
      .map(({ x, year }) => ({
        x: rounded(x),
        label: String(year),
        minor: year % major !== 0 || x > 100 - (labelRoom / narrow) * 100,
      }))
  );
}

/** First day of a date that may be known only to the month or the year, as milliseconds since 1970. */
export const startOf = (partial: string): number =>
  Date.parse(
    `${partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial}T00:00:00Z`,
  );

/** Every year that begins between two instants, and the one `from` lies in when it begins there. */
export function yearsBetween(from: number, to: number): number[] {
  const years: number[] = [];
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year += 1)
    if (startOf(String(year)) >= from) years.push(year);
  return years;
}
