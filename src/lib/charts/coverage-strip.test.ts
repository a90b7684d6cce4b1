import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '../model/source.ts';
import { anyCoverage } from './charts.arbitrary.ts';
import { coverageStretches, coverageStrip } from './coverage-strip.ts';

/** The plainest way: look at every day alone. */
function dayByDay(coverage: readonly Coverage[]): Map<string, string> {
  const days = new Map<string, string>();
  if (coverage.length === 0) return days;
  const last =
    coverage
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const at = new Date(`${coverage.map(({ from }) => from).sort()[0]}T12:00:00Z`);
  for (; at.toISOString().slice(0, 10) <= last; at.setUTCDate(at.getUTCDate() + 1)) {
    const day = at.toISOString().slice(0, 10);
    const said = coverage.filter(({ from, to }) => from <= day && day <= to).map(({ state }) => state);
    days.set(
      day,
      ['captured', 'empty', 'failed'].find((state) => said.includes(state as Coverage['state'])) ?? 'unknown',
    );
  }
  return days;
}

describe('coverage strip', () => {
  test('says of every day what looking at that day alone says', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        const stretches = coverageStretches(coverage);
        for (const [day, state] of dayByDay(coverage))
          expect(stretches.find(({ from, to }) => from <= day && day <= to)?.state).toBe(state);
      }),
      { numRuns: 40 },
    );
  });

  test('counts every day once', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        const { days, stretches } = coverageStrip(coverage);
        const plain = [...dayByDay(coverage).values()];
        for (const state of ['captured', 'empty', 'failed', 'unknown'] as const)
          expect(days[state]).toBe(plain.filter((one) => one === state).length);
        expect(stretches.reduce((sum, one) => sum + one.days, 0)).toBe(plain.length);
      }),
      { numRuns: 40 },
    );
  });

  test('lies in order across the drawing, and one day is still seen', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        const { stretches } = coverageStrip(coverage);
        for (const [index, { x, width }] of stretches.entries()) {
          expect(width).toBeGreaterThanOrEqual(0.35);
          if (index > 0) expect(x).toBeGreaterThan(stretches[index - 1]?.x ?? 0);
        }
      }),
    );
  });
});
