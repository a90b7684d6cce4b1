import fc from 'fast-check';
import type { Coverage } from '../model/source.ts';
import type { MonthValue } from './activity-strip.ts';

/** A day between 2005 and 2030, yyyy-mm-dd. */
export const anyDay = fc
  .integer({ min: Date.UTC(2005, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const state = fc.constantFrom<Coverage['state']>('captured', 'empty', 'failed', 'unknown');

/** Stretches of up to three hundred days, overlapping as they please. */
export const anyCoverage = fc.array(
  fc.tuple(anyDay, fc.integer({ min: 0, max: 300 }), state).map(([from, length, of]): Coverage => {
    const to = new Date(Date.parse(`${from}T00:00:00Z`) + length * 86_400_000).toISOString().slice(0, 10);
    return { from, to, state: of };
  }),
  { maxLength: 8 },
);

/** Months without a gap, some of which nobody knows. */
export const anyMonths = fc
  .tuple(
    fc.integer({ min: 2005, max: 2024 }),
    fc.integer({ min: 0, max: 11 }),
    fc.array(fc.option(fc.nat({ max: 3000 }), { nil: undefined }), { minLength: 1, maxLength: 260 }),
  )
  .map(([year, month, values]): MonthValue[] =>
    values.map((value, index) => ({
      month: new Date(Date.UTC(year, month + index, 15)).toISOString().slice(0, 7),
      value,
    })),
  );
