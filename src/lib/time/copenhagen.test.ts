import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishTime, dayInDenmark, monthInDenmark } from './copenhagen.ts';

test.each([
  ['2011-01-31T22:59:59Z', '2011-01-31'],
  ['2011-01-31T23:00:00Z', '2011-02-01'],
  ['2011-06-30T21:59:59Z', '2011-06-30'],
  ['2011-06-30T22:00:00Z', '2011-07-01'],
  // Summer time began at 2 and ended at 3 local time.
  ['2011-03-27T00:59:59Z', '2011-03-27'],
  ['2011-10-30T01:00:00Z', '2011-10-30'],
])('%s is %s in Denmark', (instant, day) => {
  expect([dayInDenmark(instant), monthInDenmark(instant)]).toEqual([day, day.slice(0, 7)]);
});

test('Denmark is one or two hours ahead of UTC since 1981', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1981-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (at) => {
      const day = (hours: number): string => new Date(at.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
      expect([day(1), day(2)]).toContain(dayInDenmark(at.toISOString()));
    }),
  );
});

test('the rule of summer time says what the tables of time zones say, in every hour around every change', () => {
  const tables = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  for (let year = 1996; year <= 2037; year += 1)
    for (const month of [2, 9])
      for (let hour = 0; hour < 8 * 24; hour += 1) {
        const at = new Date(Date.UTC(year, month, 24, hour));
        const { day, hour: shown } = danishTime(at.toISOString());
        expect(`${day} ${String(shown).padStart(2, '0')}`).toBe(tables.format(at));
      }
});
