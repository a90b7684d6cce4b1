import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { MonthValue } from './activity-strip.ts';
import { rounded } from './place.ts';

/** The last months as a mark no bigger than a word. In pixels. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly height: number;
    readonly known: boolean;
  }[];
}

const step = 3;

export function spark(months: readonly MonthValue[], { count = 24, height = 16 } = {}): Spark {
  const last = months.slice(-count);
  const tall = scaleLinear()
    .domain([0, Math.max(1, max(last, ({ value }) => value) ?? 0)])
    .range([0, height]);
  return {
    width: last.length * step - 1,
    height,
    bars: last.map(({ value }, index) => {
      // A month of which nothing is known is a point above the line, a month without posts a point on it.
      const rise = value === undefined ? height / 2 : Math.max(1, tall(value));
      return {
        x: index * step,
        y: rounded(height - rise),
        height: value === undefined ? 1 : rounded(rise),
        known: value !== undefined,
      };
    }),
  };
}
