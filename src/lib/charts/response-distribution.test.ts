import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responseBounds, responseDistribution } from './response-distribution.ts';

/** As many letters as the longest words of a mark have: "halvdelen inden 44 minutter". */
const letters = (): number => 27;
const seconds = fc.integer({ min: 0, max: 200 * 86_400 });

describe('response distribution', () => {
  test('puts every reply in the one bar it belongs to', () => {
    fc.assert(
      fc.property(fc.array(seconds), (all) => {
        const { bars } = responseDistribution(all, {}, letters);
        for (const { from, to, value } of bars)
          expect(value).toBe(all.filter((one) => from <= one && (to === undefined || one < to)).length);
        expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(all.length);
      }),
    );
  });

  test('puts a mark over the bar of its time', () => {
    fc.assert(
      fc.property(seconds, (median) => {
        const { bars, marks } = responseDistribution([median], { median }, letters);
        const bar = bars.findIndex(({ from, to }) => from <= median && (to === undefined || median < to));
        const width = 100 / bars.length;
        expect(marks[0]?.x).toBeGreaterThanOrEqual(bar * width - 0.01);
        expect(marks[0]?.x).toBeLessThanOrEqual((bar + 1) * width + 0.01);
      }),
    );
  });

  test('leaves out a mark that is not known, and gives each that is a line of its own', () => {
    expect(responseDistribution([], {}, letters).marks).toEqual([]);
    const { marks, ceiling } = responseDistribution([1], { median: 1, p90: undefined, promise: 86_400 }, letters);
    expect(marks.map(({ kind }) => kind)).toEqual(['median', 'promise']);
    expect(new Set(marks.map(({ line }) => line)).size).toBe(2);
    for (const { line } of marks) expect(line).toBeLessThan(ceiling);
  });

  test('draws nothing taller than its room', () => {
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 300 }), (all) => {
        const { bars, ceiling } = responseDistribution(all, {}, letters);
        expect(bars).toHaveLength(responseBounds.length + 1);
        for (const { y } of bars) expect(y).toBeGreaterThanOrEqual(ceiling);
      }),
    );
  });
});
