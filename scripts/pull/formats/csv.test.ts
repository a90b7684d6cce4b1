import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, pieces } from '../../../tests/streams.ts';
import { csvHeader, csvTable } from './csv.ts';

const bytesOf = (text: string, encoding: BufferEncoding, mark = ''): Buffer => Buffer.from(mark + text, encoding);
const opened = (bytes: Uint8Array, size: number) => () => pieces(bytes, size);
async function read(bytes: Uint8Array, size = 13) {
  const table = await csvTable(opened(bytes, size));
  const rows = table && (await listed(table.rows));
  return { header: table?.header, rows: rows?.map((row) => ('cells' in row ? row.cells : row.error)) };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r', '\r\n', '"')), { maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('\0'));

describe('tables', () => {
  test('come out as they went in, whatever separates cells and ends rows, and however the bytes arrive', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<[BufferEncoding, string]>(['utf8', ''], ['utf8', '\uFEFF'], ['utf16le', '\uFEFF']),
        fc.integer({ min: 1, max: 60 }),
        async (rows, separator, end, [encoding, mark], size) => {
          const text = [['id', 'text', 'date'], ...rows].map((row) => row.map(quoted).join(separator) + end).join('');
          expect(await read(bytesOf(text, encoding, mark), size)).toEqual({ header: ['id', 'text', 'date'], rows });
        },
      ),
    ));

  test('of older Danish Excel keep their letters', async () =>
    expect(
      await read(
        bytesOf('id;tekst\r\n1;Ærøskøbing på Ærø – 100 €\r\n'.replace('–', '\x96').replace('€', '\x80'), 'latin1'),
      ),
    ).toEqual({
      header: ['id', 'tekst'],
      rows: [['1', 'Ærøskøbing på Ærø – 100 €']],
    }));

  test('of older Danish Excel on a Mac keep theirs', async () =>
    expect(
      await read(Buffer.from('id;tekst\r1;\xAEr\xBFsk\xBFbing p\x8C \xAEr\xBF \xD0 100 \xDB\r', 'latin1')),
    ).toEqual({
      header: ['id', 'tekst'],
      rows: [['1', 'Ærøskøbing på Ærø – 100 €']],
    }));

  test('of older Macs have line feeds within cells, which end no row', async () =>
    expect(await read(Buffer.from('id;tekst\r1;"Første linje\nAnden linje"\r2;To\r'))).toEqual({
      header: ['id', 'tekst'],
      rows: [
        ['1', 'Første linje\nAnden linje'],
        ['2', 'To'],
      ],
    }));

  test('may begin with a line for Excel, and rows may end with a separator', async () =>
    expect(await read(Buffer.from('sep=;\r\nid;tekst\r\n1;a,b;\r\n2;"c;d"\r\n'))).toEqual({
      header: ['id', 'tekst'],
      rows: [
        ['1', 'a,b'],
        ['2', 'c;d'],
      ],
    }));

  test('rows may be short, and are refused when they are long', async () =>
    expect(await read(Buffer.from('a,b\n1\n1,2,3\n4,5\n'))).toEqual({
      header: ['a', 'b'],
      rows: [['1'], expect.stringContaining('more cells'), ['4', '5']],
    }));

  test('a quote that does not close is one error, and what stood before it is kept', async () =>
    expect(await read(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'))).toEqual({
      header: ['a', 'b'],
      rows: [['1', '2'], expect.stringContaining('not closed')],
    }));

  test('such a quote does not fill the memory', async () => {
    const { rows } = await read(Buffer.from(`a,b\n1,2\n3,"${'4,5\n'.repeat(6_000_000)}`), 65_536);
    expect(rows).toEqual([['1', '2'], expect.stringContaining('not closed')]);
  });

  test('nothing is no table', async () => expect(await csvTable(opened(Buffer.from('\n\n'), 4))).toBeUndefined());

  test('the header is read from the beginning alone', async () => {
    let pulled = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      for (; pulled < 1000; pulled += 1) yield Buffer.from('id;tekst;dato\n1;æ;2\n'.repeat(1000));
    }
    expect(await csvHeader(endless())).toEqual(['id', 'tekst', 'dato']);
    expect(pulled).toBeLessThan(10);
  });
});
