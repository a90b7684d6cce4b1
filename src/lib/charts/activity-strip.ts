import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { rounded, type YearLabel, yearLabels } from './place.ts';

/** Months as thin bars: from a series to places in a drawing. Across in per cent, down in pixels. */

export interface MonthBar {
  readonly month: string;
  /** Undefined: nobody knows; drawn as a texture of full height, never as zero. */
  readonly value: number | undefined;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface ActivityStrip {
  readonly height: number;
  /** Where zero is. */
  readonly floor: number;
  /** Where the greatest round value is, and that value. */
  readonly ceiling: number;
  readonly top: number;
  readonly bars: readonly MonthBar[];
  readonly years: readonly YearLabel[];
}

export interface MonthValue {
  /** yyyy-mm */
  readonly month: string;
  readonly value: number | undefined;
}

/** A round whole number that is not below `value`, and not so far above it that the bars lie flat: 1, 2, 3 … 15, 20, 30 … */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = power === 1 ? [1, 2, 3, 4, 5, 6, 8] : [1, 1.5, 2, 3, 4, 5, 6, 8];
  return (steps.find((step) => step * power >= value) ?? 10) * power;
}

/** `months`: one for each month in order, none left out. */
export function activityStrip(
  months: readonly MonthValue[],
  { height = 124, ceiling = 18, axis = 24 }: { height?: number; ceiling?: number; axis?: number } = {},
): ActivityStrip {
  const floor = height - axis;
  const top = roundUp(max(months, ({ value }) => value) ?? 0);
  // Less than a year of months would be blocks, not bars: the rest of the year stays free.
  const places = [...months.map(({ month }) => month), ...Array.from({ length: 12 }, (_, index) => `-${index}`)];
  const across = scaleBand<string>()
    .domain(places.slice(0, Math.max(months.length, 12)))
    .range([0, 100])
    .paddingInner(0.22);
  const down = scaleLinear().domain([0, top]).range([floor, ceiling]);
  const bars = months.map(({ month, value }): MonthBar => {
    // What is there must be seen: one post under a tall one is still a line.
    const y = value === undefined ? ceiling : value === 0 ? floor : Math.min(down(value), floor - 1.5);
    return {
      month,
      value,
      x: rounded(across(month) ?? 0),
      width: rounded(across.bandwidth()),
      y: rounded(y),
      height: rounded(floor - y),
    };
  });
  const years = yearLabels(
    bars
      .filter(({ month }, index) => month.endsWith('-01') || index === 0)
      // The first year gets its label only where there is room before the second.
      .filter(({ month }, index, all) => index > 0 || month.endsWith('-01') || all.length === 1)
      .map(({ month, x }) => ({ x, year: Number(month.slice(0, 4)) })),
  );
  return { height, floor, ceiling, top, bars, years };
}
