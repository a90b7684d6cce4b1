import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, pieces } from '../../../tests/streams.ts';
import { declaredCharset, decodeBytes, decodedChunks } from './charset.ts';

const words = 'Æblegrød på Ærø – “kl. 8” koster 5 €';
const windows1252 = Buffer.from(
  Array.from(words, (sign) => ({ '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 })[sign] ?? sign.charCodeAt(0)),
);

test('what the bytes begin with counts more than what is said, and what is said more than a guess', () => {
  expect(decodeBytes(Buffer.from(`\uFEFF${words}`), ['iso-8859-1'])).toMatchObject({ text: words, charset: 'utf-8' });
  expect(decodeBytes(Buffer.from(`\uFEFF${words}`, 'utf16le'))).toMatchObject({ text: words, charset: 'utf-16le' });
  expect(decodeBytes(Buffer.from(`<a>${words}`, 'utf16le'))).toMatchObject({ charset: 'utf-16le' });
  expect(decodeBytes(windows1252, ['ISO-8859-1']).text).toBe(words);
  expect(decodeBytes(windows1252).text).toBe(words);
  expect(decodeBytes(Buffer.from(words)).text).toBe(words);
});

test('a server that names one charset for all it sends is not believed against the file', () => {
  expect(decodeBytes(Buffer.from(words), ['iso-8859-1', 'utf-8'])).toEqual({ text: words, charset: 'utf-8' });
});

test('a text that calls itself Latin-1 and is UTF-8 in every sign is UTF-8', () => {
  expect(decodeBytes(Buffer.from(words), ['iso-8859-1'])).toEqual({
    text: words,
    charset: 'utf-8',
    warning: 'it is UTF-8 and calls itself otherwise',
  });
  expect(decodeBytes(Buffer.from('kun ascii'), ['iso-8859-1']).warning).toBeUndefined();
});

test('a large letter before a quotation mark stays one where signs are mixed', () =>
  expect(decodeBytes(Buffer.from('»BLÅ« og »Ø» på Ærø', 'latin1')).text).toBe('»BLÅ« og »Ø» på Ærø'));

test('what calls itself UTF-8 and is not is said, and read sign by sign', () => {
  const mixed = Buffer.concat([Buffer.from('på Ærø '), windows1252]);
  expect(decodeBytes(mixed, ['utf-8'])).toEqual({
    text: `på Ærø ${words}`,
    charset: 'windows-1252',
    warning: 'it calls itself UTF-8 and is not everywhere',
  });
  expect(decodeBytes(Buffer.from(words), ['x-unheard-of']).warning).toBe('it names a charset that is not known');
});

test('a text says its charset in an XML declaration or a meta', () => {
  expect(declaredCharset(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toBe('ISO-8859-1');
  expect(declaredCharset(Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'))).toBe(
    'windows-1252',
  );
  expect(declaredCharset(Buffer.from('<meta charset=utf-8>'))).toBe('utf-8');
});

test('a stream gives the same as the whole, wherever it is cut', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.toWellFormed().replace(/^\uFEFF/, ''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (value, size) => {
      const bytes = Buffer.from(value);
      // Two zeros look like sixteen bits: no text that is read so has them.
      fc.pre(!bytes.includes(0));
      expect((await listed(decodedChunks(pieces(bytes, size)))).join('')).toBe(value);
      expect(decodeBytes(bytes).text).toBe(value);
    }),
  );
});

test('every byte is read as something, and what is UTF-8 is never read as anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(decodeBytes(bytes, ['windows-1252']).text.length).toBeLessThanOrEqual(bytes.length);
      expect(decodeBytes(bytes).text).not.toMatch(/\uFFFD/);
    }),
  );
});
