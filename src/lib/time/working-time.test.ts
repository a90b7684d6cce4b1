import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInDenmark, weekdayOf } from './copenhagen.ts';
import { addDays, daysBetween, lastDayOf, monthsIn, nextMonth, previousMonth } from './days.ts';
import { isPublicHoliday, workingDays, workingSeconds } from './working-time.ts';

const hour = 3600;

describe('public holidays', () => {
  // Written down from the calendars of these years, not computed.
  const holidays = {
    2011: ['01-01', '04-21', '04-22', '04-24', '04-25', '05-20', '06-02', '06-12', '06-13', '12-25', '12-26'],
    2023: ['01-01', '04-06', '04-07', '04-09', '04-10', '05-05', '05-18', '05-28', '05-29', '12-25', '12-26'],
    2024: ['01-01', '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20', '12-25', '12-26'],
    2025: ['01-01', '04-17', '04-18', '04-20', '04-21', '05-29', '06-08', '06-09', '12-25', '12-26'],
  };
  test.each(Object.entries(holidays))('of %s', (year, days) => {
    const found = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
      (day) => day.startsWith(year) && isPublicHoliday(day),
    );
    expect(found).toEqual(days.map((day) => `${year}-${day}`));
  });
  test('Store bededag ended after 2023', () => {
    expect([isPublicHoliday('2023-05-05'), isPublicHoliday('2024-04-26'), isPublicHoliday('2025-05-16')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('working hours', () => {
  test.each([
    ['within a day', '2024-02-06T08:00:00Z', '2024-02-06T09:30:00Z', 1.5],
    ['before opening to after closing', '2024-02-06T02:00:00Z', '2024-02-06T20:00:00Z', 8],
    ['over a weekend', '2024-02-09T14:00:00Z', '2024-02-12T08:00:00Z', 2],
    ['on a Saturday', '2024-02-10T08:00:00Z', '2024-02-10T20:00:00Z', 0],
    ['over the Easter of 2024', '2024-03-27T14:00:00Z', '2024-04-02T07:00:00Z', 2],
    ['on Store bededag 2023', '2023-05-05T07:00:00Z', '2023-05-05T12:00:00Z', 0],
    ['on its Friday in 2024', '2024-04-26T07:00:00Z', '2024-04-26T12:00:00Z', 5],
    // Clocks went forward in the night to Sunday 31 March 2019: Friday 15.00 winter time to Monday 9.00 summer time.
    ['over the change to summer time', '2019-03-29T14:00:00Z', '2019-04-01T07:00:00Z', 2],
    ['over the change to winter time', '2019-10-25T13:00:00Z', '2019-10-28T08:00:00Z', 2],
    ['backwards', '2024-02-06T09:30:00Z', '2024-02-06T08:00:00Z', 0],
  ])('%s', (_, from, to, hours) => {
    expect(workingSeconds(from, to)).toBe(hours * hour);
  });

  const instant = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`);
  test('adds up, is never more than the clock, and never more than eight hours a day', () => {
    fc.assert(
      fc.property(instant, fc.nat(20 * 24 * hour), fc.nat(20 * 24 * hour), (a, first, second) => {
        const later = (at: string, seconds: number): string =>
          `${new Date(Date.parse(at) + seconds * 1000).toISOString().slice(0, 19)}Z`;
        const [b, c] = [later(a, first), later(a, first + second)];
        expect(workingSeconds(a, b) + workingSeconds(b, c)).toBe(workingSeconds(a, c));
        expect(workingSeconds(a, b)).toBeLessThanOrEqual(first);
        const days = daysBetween(dayInDenmark(a), dayInDenmark(c)) + 1;
        expect(workingSeconds(a, c)).toBeLessThanOrEqual(days * 8 * hour);
      }),
    );
  });
});

test.each([
  ['the same day', '2024-02-07', '2024-02-07', 0],
  ['Wednesday to Friday', '2024-02-07', '2024-02-09', 2],
  ['Friday to Monday', '2024-02-09', '2024-02-12', 1],
  ['Saturday to Sunday', '2024-02-10', '2024-02-11', 0],
  ['over the Easter of 2024', '2024-03-27', '2024-04-02', 1],
])('working days: %s', (_, from, to, days) => {
  expect(workingDays(from, to)).toBe(days);
});

describe('days and months', () => {
  test('a month ends where the next begins', () => {
    expect([lastDayOf('2024-02'), lastDayOf('2023-02'), lastDayOf('2023-12')]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2023-12-31',
    ]);
    expect([nextMonth('2011-12'), previousMonth('2012-01')]).toEqual(['2012-01', '2011-12']);
    expect(monthsIn({ from: '2011-11', to: '2012-02' })).toEqual(['2011-11', '2011-12', '2012-01', '2012-02']);
  });
  test('weekdays begin with Monday', () => {
    expect([weekdayOf('2011-02-03'), weekdayOf('2024-02-12'), weekdayOf('2024-02-11')]).toEqual([3, 0, 6]);
  });
});
