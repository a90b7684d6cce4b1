import { describe, expect, test } from 'vitest';
import { listed, pieces } from '../../../tests/streams.ts';
import { jsonItems, jsonValue } from './json-items.ts';
import { jsonRecords } from './json-records.ts';

const keys = new Set(['posts']);
const records = async (text: string, size = 7) => listed(jsonRecords(pieces(text, size), keys));
const values = async (text: string) => (await records(text)).map((record) => ('value' in record ? record.value : null));
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('records of a file', () => {
  test('come out alike of a list, of a list under its key, and of a record alone', async () => {
    expect(await values('[{"a":1},{"a":2}]')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await values('\uFEFF { "posts" : [{"a":1},{"a":2}] }')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await values('{"media":[{"a":1}],"title":"én"}')).toEqual([{ media: [{ a: 1 }], title: 'én' }]);
    expect(await values('[]')).toEqual([]);
  });

  test('that cannot be read are errors', async () => {
    expect(await records('{"media":[')).toEqual([{ index: 0, error: expect.any(String) }]);
    expect(await records('')).toEqual([{ index: 0, error: expect.any(String) }]);
    expect(await records('[1')).toEqual([
      { index: 0, value: 1 },
      { index: 1, error: expect.stringContaining('cut off') },
    ]);
  });

  test('nested without end stop no other', async () => {
    const text = `[1,{"x":${deep},"n":12345678901234567890},2]`;
    const found = await listed(jsonItems(pieces(text, 65_536)));
    expect(found.map((item) => ('value' in item ? item.value : item.error))).toEqual([
      1,
      'the record is nested more than 500 levels deep',
      2,
    ]);
    expect(await jsonValue(pieces(`{"x":${deep},"n":12345678901234567890}`, 65_536))).toBeUndefined();
  });

  test('keep every digit of a long number', async () => {
    expect(await values('[{"id":12345678901234567890,"of":-1234567890123456789,"n":1e3}]')).toEqual([
      { id: '12345678901234567890', of: '-1234567890123456789', n: 1000 },
    ]);
    expect(await values('[12345678901234567]')).toEqual(['12345678901234567']);
  });
});
