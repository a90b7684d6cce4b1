import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityStrip, roundUp } from './activity-strip.ts';
import { anyMonths } from './charts.arbitrary.ts';

test('the round number is not below the value, and less than twice it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (value) => {
      const round = roundUp(value);
      expect(round).toBeGreaterThanOrEqual(value);
      expect(round).toBeLessThan(value * 2);
      expect(Number.isInteger(round)).toBe(true);
    }),
  );
  expect([0, 1, 13, 21, 2140].map(roundUp)).toEqual([1, 1, 15, 30, 3000]);
});

describe('activity strip', () => {
  test('every month has its place, in order, beside the others and inside the drawing', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const { bars } = activityStrip(months);
        expect(bars.map(({ month }) => month)).toEqual(months.map(({ month }) => month));
        for (const [index, bar] of bars.entries()) {
          expect(bar.x).toBeGreaterThanOrEqual(
            index === 0 ? 0 : (bars[index - 1]?.x ?? 0) + (bars[index - 1]?.width ?? 0),
          );
          expect(bar.x + bar.width).toBeLessThanOrEqual(100.01);
        }
      }),
    );
  });

  test('a bar is as tall as its number: more is never shorter, none is nothing, one is seen', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const { bars, floor, ceiling, top } = activityStrip(months);
        const known = bars.flatMap(({ value, height }) => (value === undefined ? [] : [{ value, height }]));
        for (const { value, height } of known) {
          if (value === 0) expect(height).toBe(0);
          else expect(height).toBeCloseTo(Math.max(1.5, (value / top) * (floor - ceiling)), 2);
        }
        for (const { height } of bars.filter(({ value }) => value === undefined)) expect(height).toBe(floor - ceiling);
      }),
    );
  });

  test('labels of years never run into each other, on a phone or beyond', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const { years } = activityStrip(months);
        const gaps = (of: typeof years): number[] => of.slice(1).map(({ x }, index) => x - (of[index]?.x ?? 0));
        for (const gap of gaps(years)) expect((gap * 680) / 100).toBeGreaterThan(34);
        for (const gap of gaps(years.filter(({ minor }) => !minor))) expect((gap * 290) / 100).toBeGreaterThan(34);
        for (const { x, minor } of years)
          expect((x * (minor ? 680 : 290)) / 100 + 34).toBeLessThanOrEqual(minor ? 680 : 290);
      }),
    );
  });
});
