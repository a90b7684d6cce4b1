import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Source, source } from '#lib/model/source.ts';
import { toldGone } from './told-gone.ts';

const ledger = (archived: string, gone?: Record<string, string>): Source =>
  source.parse({
    authority: 'proeveby',
    channel: 'x',
    account: 'ProevebyKom',
    format: 'wayback',
    generation: 'captures',
    archived,
    files: [],
    read: 0,
    mapped: 0,
    skipped: {},
    problems: [],
    posts: 0,
    replies: 0,
    redacted: {},
    ...(gone && { gone }),
    coverage: [],
    inbound: false,
  });
const id = 'x-1';
const told = (holders: readonly string[], ledgers: Record<string, Source>) =>
  toldGone(id, holders, new Map(Object.entries(ledgers)));

describe('since when an item is gone', () => {
  test.each<[string, string | undefined, string[], Record<string, Source>]>([
    ['nobody says so', undefined, ['a'], { a: ledger('2014-01-01') }],
    ['one says so', '2015-06-01', ['a'], { a: ledger('2014-01-01'), b: ledger('2015-06-01', { [id]: '2015-06-01' }) }],
    ['who says so held it before', '2015-06-01', ['b'], { b: ledger('2020-01-01', { [id]: '2015-06-01' }) }],
    [
      'a later archive holds it',
      undefined,
      ['a'],
      { a: ledger('2019-01-01'), b: ledger('2015-06-01', { [id]: '2015-06-01' }) },
    ],
    [
      'a later archive does not hold it',
      '2015-06-01',
      ['a'],
      { a: ledger('2014-01-01'), b: ledger('2015-06-01', { [id]: '2015-06-01' }), c: ledger('2019-01-01') },
    ],
    [
      'the latest of two is believed',
      '2018-01-01',
      ['a'],
      {
        a: ledger('2014-01-01'),
        b: ledger('2015-06-01', { [id]: '2015-06-01' }),
        c: ledger('2018-01-01', { [id]: '2018-01-01' }),
      },
    ],
    [
      'it is of another item',
      undefined,
      ['a'],
      { a: ledger('2014-01-01'), b: ledger('2015-06-01', { 'x-2': '2015-06-01' }) },
    ],
  ])('%s', (_, day, holders, ledgers) => {
    expect(told(holders, ledgers)).toBe(day);
  });

  test('in whatever order the sources stand, the same', () => {
    const day = fc.constantFrom('2014-01-01', '2015-06-01', '2018-01-01', '2020-01-01');
    const made = fc.record({ archived: day, gone: fc.option(day, { nil: undefined }), holds: fc.boolean() });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 6 }), (sources) => {
        const entries = sources.map(({ archived, gone }, index): [string, Source] => [
          `s${index}`,
          ledger(archived, gone === undefined ? undefined : { [id]: gone }),
        ]);
        const holders = sources.flatMap(({ holds }, index) => (holds ? [`s${index}`] : []));
        const one = toldGone(id, holders, new Map(entries));
        expect(toldGone(id, holders.toReversed(), new Map(entries.toReversed()))).toBe(one);
        expect(one === undefined || sources.some(({ gone }) => gone === one)).toBe(true);
      }),
    );
  });
});
