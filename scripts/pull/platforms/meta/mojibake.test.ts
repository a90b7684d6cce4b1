import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairMojibake } from './mojibake.ts';

/** What the exports do: each byte of UTF-8 as a character. */
const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const text = fc.string({ unit: 'binary' }).map((value) => value.toWellFormed());

describe('strings of exports of Meta', () => {
  test('come out as they were written, whatever was written', () =>
    fc.assert(
      fc.property(text, (written) => {
        expect(repairMojibake(broken(written))).toBe(written);
      }),
    ));

  test('are repaired once: what looks broken afterwards is what somebody wrote', () => {
    for (const written of ['Ã¦', 'Ã¥ben', 'blåbærgrød', 'â\u0080\u0093', '\uFEFFmærke', '👨‍👩‍👧 æøå – “citat”'])
      expect(repairMojibake(broken(written))).toBe(written);
    expect(repairMojibake(repairMojibake(broken('Ã¦')))).not.toBe('Ã¦');
  });

  test('lose one letter where a byte is lost, and no other', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aæøåÆØÅ –“👍🏽') }),
        fc.constantFrom('å', 'Ø', '€', '😀'),
        fc.string({ unit: fc.constantFrom(...'aæøåÆØÅ –“👍🏽') }),
        (before, cut, after) => {
          const part = broken(cut).slice(0, -1);
          expect(repairMojibake(`${broken(`æ${before}`)}${part}${broken(` ${after}`)}`)).toBe(
            `æ${before}\uFFFD ${after}`,
          );
        },
      ),
    ));

  test('may hold an emoji as two halves', () => {
    const halves = (emoji: string): string =>
      [...Array(emoji.length).keys()]
        .map((index) => emoji.charCodeAt(index))
        .map((unit) => String.fromCharCode(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)))
        .join('');
    for (const emoji of ['😀', '👍🏽', '𐀀', '\u{10FFFF}'])
      expect(repairMojibake(`${broken('Grøn ')}${halves(emoji)}${broken(' på Ærø')}`)).toBe(`Grøn ${emoji} på Ærø`);
  });

  test('that are right already stay as they are', () => {
    for (const right of ['Ærø', 'på', 'ø', 'Ærø – 5 €', '👍', '', 'kun ascii', '\u00c3', '«Ã¥» på dansk', 'déjà Ã¦'])
      expect(repairMojibake(right)).toBe(right);
  });
});
