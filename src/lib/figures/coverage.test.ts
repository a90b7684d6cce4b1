import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Coverage } from '../model/source.ts';
import { addDays } from '../time/days.ts';
import { coveredDays, coveredStretches, coveredTwice, stretchOf } from './coverage.ts';

const day = (index: number): string => addDays('2024-01-01', index);
const stretch: fc.Arbitrary<Coverage> = fc
  .tuple(fc.nat(60), fc.nat(20), fc.constantFrom<Coverage['state']>('captured', 'empty', 'failed', 'unknown'))
  .map(([from, length, state]) => ({ from: day(from), to: day(from + length), state }));
const all = Array.from({ length: 90 }, (_, index) => day(index));
const holds = (coverage: readonly Coverage[], states: readonly string[], on: string): boolean =>
  coverage.some(({ from, to, state }) => states.includes(state) && from <= on && on <= to);

test('a day lies in a stretch when a source claims it, and stretches do not touch', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), (coverage) => {
      const stretches = coveredStretches(coverage);
      for (const on of all)
        expect(stretchOf(stretches, on) !== undefined).toBe(holds(coverage, ['captured', 'empty'], on));
      for (const [index, { from }] of stretches.entries())
        expect(index === 0 || (stretches[index - 1]?.to ?? '') < addDays(from, -1)).toBe(true);
    }),
  );
});

test('days of a window are counted once: covered before failed', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), fc.nat(60), fc.nat(25), (coverage, start, length) => {
      const window = { from: day(start), to: day(start + length) };
      const inside = all.filter((on) => window.from <= on && on <= window.to);
      const covered = inside.filter((on) => holds(coverage, ['captured', 'empty'], on));
      const failed = inside.filter((on) => !covered.includes(on) && holds(coverage, ['failed'], on));
      expect(coveredDays(coverage, window)).toEqual({
        days: length + 1,
        covered: covered.length,
        failed: failed.length,
      });
    }),
  );
});

test('twice is by two sources, not by two claims of one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(stretch, { maxLength: 3 }), { maxLength: 4 }), (sources) => {
      const twice = coveredTwice(sources);
      for (const on of all)
        expect(stretchOf(twice, on) !== undefined).toBe(
          sources.filter((coverage) => holds(coverage, ['captured', 'empty'], on)).length >= 2,
        );
    }),
  );
});
