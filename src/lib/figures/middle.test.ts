import fc from 'fast-check';
import { expect, test } from 'vitest';
import { middleOf } from './middle.ts';

test.each([
  [[7], 7, 7],
  [[1, 2], 1.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
  [[0, 0, 0, 0, 100], 0, 100],
])('of %j', (values, median, p90) => {
  expect(middleOf(values)).toEqual({ median, p90 });
});

test('as many lie below the median as above, and the ninth tenth is the smallest that nine of ten do not exceed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }), (values) => {
      const { median, p90 } = middleOf(values.toSorted((a, b) => a - b));
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      const within = (limit: number): boolean =>
        values.filter((value) => value <= limit).length * 10 >= values.length * 9;
      expect(values).toContain(p90);
      expect(within(p90)).toBe(true);
      expect(values.some((value) => value < p90 && within(value))).toBe(false);
    }),
  );
});
