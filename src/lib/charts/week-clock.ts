import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Across, rounded } from './place.ts';

/** When in the week: seven rows of 24 bars each, so that neither colour nor angle has to be read. */

export interface HourBar extends Across {
  /** 0 = Monday. */
  readonly day: number;
  /** 0–23, Danish time. */
  readonly hour: number;
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

export interface WeekClock {
  readonly height: number;
  readonly rows: readonly { readonly day: number; readonly floor: number }[];
  readonly bars: readonly HourBar[];
  /** The working hours of the five working days (8–16), as a ground behind the bars. */
  readonly working: Across & { readonly y: number; readonly height: number };
  readonly hours: readonly { readonly hour: number; readonly x: number }[];
  readonly greatest: number;
}

const row = 24;
const gap = 3;
/** Room for the names of the days, in per cent. */
const names = 9;

/** `counts[day][hour]`: Monday first, hour in Danish time. */
export function weekClock(counts: readonly (readonly number[])[]): WeekClock {
  const across = scaleLinear().domain([0, 24]).range([names, 100]);
  const greatest = max(counts, (day) => max(day)) ?? 0;
  const tall = scaleLinear()
    .domain([0, Math.max(1, greatest)])
    .range([0, row - gap]);
  const width = across(1) - across(0);
  const rows = Array.from({ length: 7 }, (_, day) => ({ day, floor: (day + 1) * row }));
  const bars = rows.flatMap(({ day, floor }) =>
    Array.from({ length: 24 }, (_, hour): HourBar => {
      const value = counts[day]?.[hour] ?? 0;
      const height = value === 0 ? 0 : Math.max(2, tall(value));
      return {
        day,
        hour,
        value,
        x: rounded(across(hour) + width * 0.12),
        width: rounded(width * 0.76),
        y: rounded(floor - height),
        height: rounded(height),
      };
    }).filter(({ value }) => value > 0),
  );
  return {
    height: 7 * row + 20,
    rows,
    bars,
    working: { x: rounded(across(8)), width: rounded(across(16) - across(8)), y: 0, height: 5 * row },
    hours: [0, 6, 12, 18, 24].map((hour) => ({ hour, x: rounded(across(hour)) })),
    greatest,
  };
}
