import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairTwiceEncoded } from './twice-encoded.ts';

const twice = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));
const danish = fc.string({
  unit: fc.constantFrom(...'abc æøåÆØÅéü,.-!?“”’–…€'.split(''), '👋', '🇩🇰', '❄️', 'Ærøskøbing', '\n'),
});

describe('text that was encoded twice', () => {
  test('comes out as it was written', () =>
    fc.assert(
      fc.property(danish, (text) => {
        expect(repairTwiceEncoded(twice(text))).toBe(text);
      }),
    ));

  test('and sound text is not touched', () =>
    fc.assert(
      fc.property(danish, (text) => {
        expect(repairTwiceEncoded(text)).toBe(text);
      }),
    ));

  test('what a Mac made of it is known as well, with the first byte of an emoji lost', () =>
    expect(repairTwiceEncoded('â€œHaâ€ù â€“ heâ€™s #USA_Ÿ‡º_Ÿ‡¸ affordabâ€_')).toBe('“Ha” – he’s #USA🇺🇸 affordabâ€_'));
});
