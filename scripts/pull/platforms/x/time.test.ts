import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCreatedAt, parseIso, timeOf, timeOfId } from './time.ts';

const moment = fc.date({
  min: new Date('2010-11-05T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const second = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

describe('times of X', () => {
  test('an id carries the time it was made at', () =>
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2 ** 22 - 1 }), (date, rest) => {
        const id = ((BigInt(date.getTime()) - 1288834974657n) << 22n) | BigInt(rest);
        expect(timeOfId(String(id))).toBe(second(date));
      }),
    ));

  test('both spellings of the archives and those of the API are read', () =>
    fc.assert(
      fc.property(moment, (date) => {
        const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(date.toUTCString()) ?? [];
        expect(parseCreatedAt(`Mon ${month} ${day} ${time} +0000 ${year}`)).toBe(second(date));
        expect(parseCreatedAt(second(date).replace('T', ' ').replace('Z', ' +0000'))).toBe(second(date));
        expect(parseIso(date.toISOString())).toBe(second(date));
      }),
    ));

  test.each([
    '0000-01-01 00:00:00 +0000',
    'Mon Jan 01 00:00:00 +0000 0001',
    '2016-02-30 10:00:00 +0000',
    'Mon Xyz 01 00:00:00 +0000 2016',
    '',
  ])('"%s" is none', (text) => expect(parseCreatedAt(text)).toBeUndefined());

  test.each(['2016-03-31 20:43:26', '275760-09-13T00:00:00Z', '1999-01-01T00:00:00Z', '2016-03-31'])(
    'nor is "%s", for it has no zone or is none of X',
    (text) => expect(parseIso(text)).toBeUndefined(),
  );

  test('an offset is taken into account', () =>
    expect(parseIso('2022-03-05T00:52:27-05:00')).toBe('2022-03-05T05:52:27Z'));

  test('a time of day that was lost is found in the id; a stated one counts', () => {
    expect(timeOf('2012-02-16 00:00:00 +0000', '170000000000000000')).toBe('2012-02-16T04:22:13Z');
    expect(timeOf('2012-02-16 09:00:00 +0000', '170000000000000000')).toBe('2012-02-16T09:00:00Z');
  });

  test.each(['1', '29700859246', '', 'abc', '99999999999999999999'])('the id "%s" carries no time', (id) =>
    expect(timeOfId(id)).toBeUndefined(),
  );
});
