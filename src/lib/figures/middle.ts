import type { Middle } from './values.ts';

/** Median and ninth tenth of a sorted list that is not empty. */
export function middleOf(sorted: readonly number[]): Middle {
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error('the middle of an empty list');
    return value;
  };
  const half = Math.floor(sorted.length / 2);
  return {
    median: sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2,
    // The smallest value that at least nine of ten do not exceed. Whole numbers: 0.9 × n is not exact.
    p90: at(Math.ceil((sorted.length * 9) / 10) - 1),
  };
}
