import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../../tests/exactly.ts';
import { listed, pieces } from '../../../tests/streams.ts';
import { jsonRecords } from './jsonl.ts';

const read = async (text: string, size?: number) =>
  (await listed(jsonRecords(pieces(text, size)))).map((record) => ('value' in record ? record.value : record.error));

const records = fc.array(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 }), { minLength: 1 });

describe('records of JSON', () => {
  test('are the same as lines, as a list, one after the other, spaced out or not', () =>
    fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 50 }), async (values, size) => {
        const wanted = exactly(JSON.stringify(values));
        const lines = values.map((value) => JSON.stringify(value));
        const spread = values.map((value) => JSON.stringify(value, undefined, 2));
        for (const text of [
          lines.join('\n'),
          `\uFEFF${lines.join('\r\n\r\n')}\r\n`,
          lines.join(''),
          spread.join('\n'),
          JSON.stringify(values),
          JSON.stringify(values, undefined, 1),
          lines.map((line) => `[${line}]`).join('\n'),
        ])
          expect(await read(text, size)).toEqual(wanted);
      }),
    ));

  test('a line that is broken off does not touch the next', async () =>
    expect(await read('{"a":1}\n{"a": {"b": [1, "to\n{"a":3}\n{"a":4}{"a":5}\n{"a":6} oops\n{"a":7}')).toEqual([
      { a: 1 },
      'the line is not valid JSON',
      { a: 3 },
      { a: 4 },
      { a: 5 },
      { a: 6 },
      'the line is not valid JSON',
      { a: 7 },
    ]));

  test('nor does a first line', async () =>
    expect(await read('{"data": {"id": 1,\n{"data": {"id": 2}}\n')).toEqual([
      'the line is not valid JSON',
      { data: { id: 2 } },
    ]));

  test('an object whose list begins on the first line is one record', async () =>
    expect(await read('{ "data": [\n {"id": 1},\n {"id": 2} ] }')).toEqual([{ data: [{ id: 1 }, { id: 2 }] }]));

  test('nothing is no record', async () => expect(await read(' \n ')).toEqual([]));

  test('ids that a double would change stay as they were, in a line and in a list', async () => {
    const record =
      '{"id": 727513332509466624, "n": 12, "f": 1.5, "e": 1e3, "far": 1e22, "words": "727513332509466624"}';
    const wanted = { id: '727513332509466624', n: 12, f: 1.5, e: 1000, far: '1e22', words: '727513332509466624' };
    expect(await read(record)).toEqual([wanted]);
    expect(await read(`[${record}, {"n": 1}]`)).toEqual([wanted, { n: 1 }]);
  });

  test('words that are not UTF-8 are told of and never published with signs missing; the records beside them are read', async () => {
    const records = ['{"a": "Rødgrød"}', '{"a": "\\u00e6"}', '{"a": 3}'];
    for (const text of [records.join('\n'), `[${records.join(',')}]`, records.join('')]) {
      const found = await listed(jsonRecords(pieces(Buffer.from(text, 'latin1'))));
      expect(found).toMatchObject([
        { index: 0, error: 'the record is not written in UTF-8, as JSON is' },
        { index: 1, value: { a: 'æ' } },
        { index: 2, value: { a: 3 } },
      ]);
    }
  });
});
