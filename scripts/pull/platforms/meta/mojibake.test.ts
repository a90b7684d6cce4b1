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

  test('that are right already stay as they are', () => {
    for (const right of ['Ærø', 'på', 'ø', 'Ærø – 5 €', '👍', '', 'kun ascii', '\u00c3'])
      expect(repairMojibake(right)).toBe(right);
  });
});
