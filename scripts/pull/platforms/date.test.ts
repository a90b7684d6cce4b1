import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from './date.ts';

describe('dates as people spell them', () => {
  test.each([
    ['Mon, 04 Mar 2019 08:30:00 +0000', '2019-03-04T08:30:00Z'],
    ['Mon, 04 Mar 2019 08:30:00 GMT', '2019-03-04T08:30:00Z'],
    ['Mon, 04 Mar 19 08:30 EST', '2019-03-04T13:30:00Z'],
    ['4 Mar 1999 08:30:00 PDT', '1999-03-04T15:30:00Z'],
    ['Thu, 04 Mar 99 08:30:00 UT', '1999-03-04T08:30:00Z'],
    ['Sat, 29 Aug 2020 10:00:00 CEST', '2020-08-29T08:00:00Z'],
    ['Sat, 29 Aug 2020 10:00:00 +02:00', '2020-08-29T08:00:00Z'],
    ['Sat, 29 Aug 2020 10:00:00 GMT+2', '2020-08-29T08:00:00Z'],
    ['Sat, 29 Aug 2020 10:00:00 +0000 (UTC)', '2020-08-29T10:00:00Z'],
    ['lør, 29 aug 2020 10:00:00 +0200', '2020-08-29T08:00:00Z'],
    ['lørdag den 29. august 2020 kl. 10.00', '2020-08-29T08:00:00Z'],
    ['onsdag, 3 maj 2023 14:05:06 CEST', '2023-05-03T12:05:06Z'],
    ['tirs, 1. marts 2022 09:00', '2022-03-01T08:00:00Z'],
    ['man, 31 okt 2022', '2022-10-30T23:00:00Z'],
    ['5. december 2011', '2011-12-04T23:00:00Z'],
    ['Seg, 24 Set 2018 12:00:00 -0300', '2018-09-24T15:00:00Z'],
    ['mardi 3 mars 2020 10:00:00 +0100', '2020-03-03T09:00:00Z'],
    ['mar., 03 mar. 2020 10:00:00 +0100', '2020-03-03T09:00:00Z'],
    ['Mo, 4. März 2019 08:30 MEZ', '2019-03-04T07:30:00Z'],
    ['Mon Mar  4 08:30:00 2019', '2019-03-04T07:30:00Z'],
    ['Mon Mar 4 08:30:00 UTC 2019', '2019-03-04T08:30:00Z'],
    ['March 4th, 2019 3:05 pm', '2019-03-04T14:05:00Z'],
    ['2019-03-04T08:30:00Z', '2019-03-04T08:30:00Z'],
    ['2019-03-04T08:30:00.123+01:00', '2019-03-04T07:30:00Z'],
    ['2019-03-04T08:30+0100', '2019-03-04T07:30:00Z'],
    ['2019-07-04 08:30:00', '2019-07-04T06:30:00Z'],
    ['2019-03-04', '2019-03-03T23:00:00Z'],
    ['20190304', '2019-03-03T23:00:00Z'],
    ['20190304T083000Z', undefined],
    ['04-03-2019 08:30', '2019-03-04T07:30:00Z'],
    ['4.3.2019', '2019-03-03T23:00:00Z'],
    ['29/08/2020 10:00', '2020-08-29T08:00:00Z'],
    ['8/29/2020 10:00 PM', '2020-08-29T20:00:00Z'],
    ['2019-12-31T24:00:00Z', '2020-01-01T00:00:00Z'],
    ['2019-03', undefined],
    ['2019', undefined],
    ['31 Feb 2019 10:00:00 GMT', undefined],
    ['Mon, 04 Mar 2019 25:30:00 GMT', undefined],
    ['Mon, 04 Mar 0000 08:30:00 GMT', undefined],
    ['+275760-09-13T00:00:00Z', undefined],
    ['Mon, 04 Mar 2019 08:30:00 XYZ', undefined],
    ['i går', undefined],
    ['mandag', undefined],
    ['', undefined],
  ])('%s', (spelled, instant) => expect(parseDate(spelled)).toBe(instant));
});

test('the hour that comes twice, and the one that does not come', () => {
  expect(parseDate('2023-10-29 02:30')).toBe('2023-10-29T00:30:00Z');
  expect(parseDate('2023-03-26 02:30')).toBe('2023-03-26T01:30:00Z');
});

test('what Date writes, it reads; and it never throws', () => {
  const date = fc.date({ min: new Date('1970-01-01'), max: new Date('9998-12-31T23:59:59Z'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (moment) => {
      const second = `${moment.toISOString().slice(0, 19)}Z`;
      expect(parseDate(moment.toISOString())).toBe(second);
      expect(parseDate(moment.toUTCString())).toBe(second);
    }),
  );
  const spelled = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d maj.:,+Z-]{0,30}$/));
  fc.assert(
    fc.property(spelled, (text) => {
      expect(parseDate(text) ?? '1970-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }),
  );
});
