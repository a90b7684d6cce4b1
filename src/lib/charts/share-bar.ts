import { sum } from 'd3-array';
import { stack } from 'd3-shape';
import { type Across, rounded } from './place.ts';

/** Parts of a whole, side by side in one bar. */
export interface Share<Key extends string> extends Across {
  readonly key: Key;
  readonly value: number;
  /** Part of the whole, 0–1. */
  readonly share: number;
}

/** Parts that hold nothing are left out; with nothing at all there is no bar. */
export function shareBar<Key extends string>(parts: readonly (readonly [Key, number])[]): Share<Key>[] {
  const whole = sum(parts, ([, value]) => value);
  if (whole === 0) return [];
  const values = Object.fromEntries(parts);
  const layers = stack<Record<string, number>>().keys(parts.map(([key]) => key))([values]);
  return parts.flatMap(([key, value], index) => {
    const [from = 0, to = 0] = layers[index]?.[0] ?? [];
    if (value === 0) return [];
    return [
      {
        key,
        value,
        share: value / whole,
        x: rounded((from / whole) * 100),
        width: rounded(((to - from) / whole) * 100),
      },
    ];
  });
}
