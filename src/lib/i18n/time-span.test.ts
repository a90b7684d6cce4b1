import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortSpan, timeSpan, workingSpan } from './time-span.ts';

test.each([
  [0, '0 minutter', '0 minutes'],
  [60, '1 minut', '1 minute'],
  [1500, '25 minutter', '25 minutes'],
  [3569, '59 minutter', '59 minutes'],
  [3570, '1 time', '1 hour'],
  [5400, '1,5 timer', '1.5 hours'],
  [12 * 3600, '12 timer', '12 hours'],
  [47 * 3600, '47 timer', '47 hours'],
  [48 * 3600, '2 døgn', '2 days'],
  [12.6 * 86_400, '13 døgn', '13 days'],
])('%i seconds', (seconds, da, en) => {
  expect(timeSpan('da', seconds)).toBe(da);
  expect(timeSpan('en', seconds)).toBe(en);
});

test('a longer time never reads as a shorter one', () => {
  const unit = { 'min.': 60, 't.': 3600, 'd.': 86_400 } as const;
  const read = (words: string): number => {
    const [count = '', name = ''] = words.split(' ');
    return Number(count.replaceAll('.', '').replace(',', '.')) * unit[name as keyof typeof unit];
  };
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 10_000_000 }), (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(read(shortSpan('da', less))).toBeLessThanOrEqual(read(shortSpan('da', more)));
      // Never further off than half of what is said last.
      expect(Math.abs(read(shortSpan('da', a)) - a)).toBeLessThanOrEqual(Math.max(30, a * 0.051));
    }),
  );
});

test('working hours are never called days', () => {
  expect(workingSpan('da', 30 * 60)).toBe('30 minutter i arbejdstiden');
  expect(workingSpan('da', 60)).toBe('1 minut i arbejdstiden');
  expect(workingSpan('en', 60)).toBe('1 working minute');
  expect(workingSpan('da', 3600)).toBe('1 arbejdstime');
  expect(workingSpan('da', 90 * 3600)).toBe('90 arbejdstimer');
  expect(workingSpan('en', 3600)).toBe('1 working hour');
});
