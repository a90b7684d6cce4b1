import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekClock } from './week-clock.ts';

const week = fc.array(fc.array(fc.nat({ max: 5000 }), { minLength: 24, maxLength: 24 }), {
  minLength: 7,
  maxLength: 7,
});

test('the week has a bar for every hour with posts, in its row and inside the drawing', () => {
  fc.assert(
    fc.property(week, (counts) => {
      const { bars, rows, greatest } = weekClock(counts);
      expect(greatest).toBe(Math.max(...counts.flat()));
      expect(bars.map(({ day, hour, value }) => [day, hour, value])).toEqual(
        counts.flatMap((of, day) => of.flatMap((value, hour) => (value > 0 ? [[day, hour, value]] : []))),
      );
      for (const { day, x, width, y, height } of bars) {
        const floor = rows[day]?.floor ?? 0;
        expect(y + height).toBeCloseTo(floor, 2);
        expect(y).toBeGreaterThan(rows[day - 1]?.floor ?? -1);
        expect(x + width).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 30 },
  );
});

test('the ground behind lies under the hours from 8 to 16, Monday to Friday', () => {
  const { working, bars, rows } = weekClock(Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 1)));
  for (const bar of bars) {
    const under =
      bar.x >= working.x && bar.x + bar.width <= working.x + working.width && bar.y < working.y + working.height;
    expect(under).toBe(bar.day < 5 && bar.hour >= 8 && bar.hour < 16);
  }
  expect(working.height).toBe(rows[4]?.floor);
});
