import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

/** The plainest reader of RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'æ', '"', ',', '\n', ' ', '=', '-', '7') });

test('any table comes back as it was, but for the sign that keeps a cell from running', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const kept = read(csv(['a', 'b', 'c'], rows));
      expect(kept.slice(1)).toEqual(rows.map((row) => row.map((value) => (/^[=-]/.test(value) ? `'${value}` : value))));
    }),
  );
});

test('what is not known is empty', () => expect(csv(['a', 'b'], [[undefined, 3]])).toBe('a,b\r\n,3\r\n'));
