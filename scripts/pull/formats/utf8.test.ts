import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, pieces } from '../../../tests/streams.ts';
import { bytesAsSigns, utf8Of } from './utf8.ts';

const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `{${text.toWellFormed()}}`);
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

test('the same words come out in UTF-8 and in UTF-16, wherever the bytes are cut', () =>
  fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 1, max: 7 }), async (text, size) => {
      const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
      for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), wide, swapped(wide)])
        expect(utf8Of((await listed(bytesAsSigns(pieces(bytes, size)))).join(''))).toBe(text);
    }),
  ));
