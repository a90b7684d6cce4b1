/** Months as thin bars: from a series to places in a drawing. No units but the drawing's own. */

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number | undefined;
  readonly label: string;
}

export interface Bars {
  readonly width: number;
  readonly height: number;
  /** Where zero is. */
  readonly floor: number;
  /** Value at the top line: a round number not below the greatest value. */
  readonly top: number;
  readonly bars: readonly Bar[];
  /** Where a year begins. */
  readonly years: readonly { readonly x: number; readonly label: string }[];
}

/** A round number that is not below `value`: 1, 2, 5, 10, 20, 50 … */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  return step * power;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** `points`: one for each month, none left out; an undefined value is a month of which nothing is known. */
export function bars(
  points: readonly { readonly month: string; readonly value: number | undefined }[],
  { width = 720, height = 120, axis = 26 }: { width?: number; height?: number; axis?: number } = {},
): Bars {
  const floor = height - axis;
  const top = roundUp(Math.max(1, ...points.map(({ value }) => value ?? 0)));
  const step = width / Math.max(points.length, 12);
  const gap = step > 4 ? 1 : step * 0.2;
  const room = floor - 6;
  const drawn = points.map(({ month, value }, index): Bar => {
    // What is there must be seen: one post in a tall chart is still a line.
    const tall = value === undefined ? room : value === 0 ? 0 : Math.max(1.5, (value / top) * room);
    return {
      x: rounded(index * step),
      y: rounded(floor - tall),
      width: rounded(step - gap),
      height: rounded(tall),
      value,
      label: month,
    };
  });
  const every = Math.max(1, Math.ceil(48 / (step * 12)));
  const years = points
    .map(({ month }, index) => ({ month, x: rounded(index * step) }))
    .filter(({ month }, index) => month.endsWith('-01') || index === 0)
    .map(({ month, x }) => ({ x, label: month.slice(0, 4) }))
    .filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index)
    .filter(({ label }) => Number(label) % every === 0 || every === 1)
    // A label of a first year that is almost over would run into the next one.
    .filter(({ x }, index, all) => (all[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x > 34 && x < width - 30);
  return { width, height, floor, top, bars: drawn, years };
}
