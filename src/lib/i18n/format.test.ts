import { describe, expect, test } from 'vitest';
import { date, dateOf, duration, list, number, percent, timeOf } from './format.ts';

describe('numbers and times the Danish way', () => {
  test('numbers have a point for thousands and a comma for decimals', () => {
    expect([number('da', 1234.56), number('da', 0), number('en', 1234.5)]).toEqual(['1.234,6', '0', '1,234.5']);
    expect(percent('da', 0.2134).replace(/\s/u, ' ')).toBe('21 %');
  });
  test('a few are never none, and nearly all never all', () => {
    const said = (share: number): string => percent('da', share).replaceAll(/\s/gu, ' ');
    expect([0, 1 / 250, 0.005, 0.5, 0.994, 249 / 250, 1].map(said)).toEqual([
      '0 %',
      'under 1 %',
      '1 %',
      '50 %',
      '99 %',
      'over 99 %',
      '100 %',
    ]);
  });
  test('a date says no more than is known', () => {
    expect([date('da', '2011'), date('da', '2011-02'), date('da', '2011-02-03')]).toEqual([
      '2011',
      'februar 2011',
      '3. februar 2011',
    ]);
    expect(date('en', '2011-02-03')).toBe('3 February 2011');
  });
  test('an instant is shown in Danish time, summer and winter, whatever zone the machine is in', () => {
    expect([dateOf('da', '2011-02-03T23:30:00Z'), timeOf('da', '2011-02-03T23:30:00Z')]).toEqual([
      '4. februar 2011',
      'kl. 00.30',
    ]);
    expect(timeOf('da', '2011-07-03T09:12:00Z')).toBe('kl. 11.12');
    expect(timeOf('en', '2011-02-03T09:12:00Z')).toBe('10:12');
  });
  test('durations and lists read as a person would say them', () => {
    expect([duration('da', 95), duration('da', 120), duration('en', 8)]).toEqual(['1 min. 35 sek.', '2 min.', '8 sec']);
    expect([list('da', ['a', 'b', 'c']), list('da', ['a'])]).toEqual(['a, b og c', 'a']);
  });
});
