import { describe, expect, test } from 'vitest';
import { account } from '../model/authority.ts';
import { policyPeriods, promiseOf } from './promise-practice.ts';

const source = { title: 'Opdigtet' };
const periods = (dates: readonly [from: string, to?: string][], status = 'official') =>
  policyPeriods(
    [
      account.parse({
        channel: 'x',
        handle: 'EksempelbyKom',
        status,
        policies: dates.map(([from, to]) => ({ from, ...(to !== undefined && { to }), text: 'x', source })),
      }),
    ],
    { from: '2011-01', to: '2024-02' },
  ).map(({ months }) => months && [months.from, months.to]);

describe('the months in which a policy stood', () => {
  test('a policy without an end stands to the end of what is archived', () => {
    expect(periods([['2014-03']])).toEqual([['2014-03', '2024-02']]);
  });
  test('only whole months count: a day in the middle leaves its month out', () => {
    expect(periods([['2014-03-02', '2015-06-29']])).toEqual([['2014-04', '2015-05']]);
    expect(periods([['2014-03-01', '2015-06-30']])).toEqual([['2014-03', '2015-06']]);
  });
  test('a policy ends where the next begins; the month of a change halfway belongs to neither', () => {
    expect(periods([['2016-05-15'], ['2014']])).toEqual([
      ['2014-01', '2016-04'],
      ['2016-06', '2024-02'],
    ]);
    expect(periods([['2014'], ['2016-05']])).toEqual([
      ['2014-01', '2016-04'],
      ['2016-05', '2024-02'],
    ]);
  });
  test('outside of what is archived there is no month', () => {
    expect(periods([['2009', '2010'], ['2025']])).toEqual([undefined, undefined]);
  });
  test('what a private or unofficial account says is no promise of the authority', () => {
    expect(periods([['2014']], 'unofficial')).toEqual([]);
  });
});

test.each([
  ['Her kan du spørge på hverdage kl. 8-16. Vi svarer inden for et døgn.', 24, 'hours', 'Vi svarer inden for et døgn'],
  ['Vi svarer som regel inden for to hverdage.', 2, 'working-days', undefined],
  ['Vores svartid er 3-4 uger.', 28, 'days', undefined],
  ['Du får svar inden for 30 minutter.', 0.5, 'hours', undefined],
  ['We aim to reply within two working days.', 2, 'working-days', undefined],
  ['We reply within an hour.', 1, 'hours', undefined],
])('%s', (text, amount, unit, phrase) => {
  const promise = promiseOf({ text });
  expect(promise).toMatchObject({ amount, unit });
  if (phrase !== undefined) expect(phrase.toLowerCase()).toContain(promise?.phrase.toLowerCase());
});

test.each(['Vi læser med og svarer, når vi kan.', 'Vi svarer samme dag.', 'Du skal svare os inden for 14 dage.', ''])(
  'no time is promised: %s',
  (text) => {
    expect(promiseOf({ text })).toBeUndefined();
  },
);
