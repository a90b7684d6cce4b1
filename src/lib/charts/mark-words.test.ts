import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkToWord, placeWords } from './mark-words.ts';

/** Words as they are set: the widest that was measured had 5.75 pixels a letter. */
const stretch = (mark: MarkToWord, words: ReturnType<typeof placeWords>[number], width: number) => {
  const long = mark.letters * 5.75;
  const held = (mark.x / 100) * width + words.shift;
  const from = held - (words.anchor === 'start' ? 0 : words.anchor === 'end' ? long : long / 2);
  return { from, to: from + long };
};
const place = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const some = fc.array(fc.record({ x: place, letters: fc.integer({ min: 14, max: 27 }) }), { maxLength: 3 });

describe('words of marks', () => {
  test('no line runs through the words of another mark, and no words leave the page, at any width', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 290, max: 900 }), (marks, width) => {
        const placed = placeWords(marks);
        expect(placed.map(({ row }) => row).sort()).toEqual(marks.map((_, index) => index));
        for (const [index, mark] of marks.entries()) {
          const words = placed[index];
          if (words === undefined) throw new Error('a mark without words');
          const { from, to } = stretch(mark, words, width);
          expect(from).toBeGreaterThan(-20);
          expect(to).toBeLessThan(width + 20);
          // Words that stand over a line have it under them.
          const own = (mark.x / 100) * width;
          expect(words.beside || (from < own && own < to)).toBe(true);
          for (const [other, { x }] of marks.entries()) {
            const above = (placed[other]?.row ?? 0) < words.row;
            const line = (x / 100) * width;
            expect(above && from < line && line < to).toBe(false);
          }
        }
      }),
      {
        numRuns: 2000,
        // Three whose words fit only as close to the lines above as they may stand.
        examples: [
          [
            [
              { x: 45.7, letters: 21 },
              { x: 55.3, letters: 25 },
              { x: 0, letters: 21 },
            ],
            290,
          ],
          [
            [
              { x: 49.5, letters: 24 },
              { x: 64.2, letters: 27 },
              { x: 46.1, letters: 27 },
            ],
            290,
          ],
        ],
      },
    );
  });

  test('stand beside their marks, in the order of the marks, where there is room', () => {
    expect(
      placeWords([
        { x: 10, letters: 20 },
        { x: 80, letters: 20 },
      ]),
    ).toEqual([
      { row: 0, anchor: 'start', shift: 5, beside: true },
      { row: 1, anchor: 'end', shift: -5, beside: true },
    ]);
  });

  test('a promise right of nine of ten stands above it', () => {
    const [half, nine, promise] = placeWords([
      { x: 22.2, letters: 27 },
      { x: 59.6, letters: 22 },
      { x: 62.5, letters: 21 },
    ]);
    expect(promise?.row).toBeLessThan(nine?.row ?? 0);
    expect([half, nine, promise].every((words) => words !== undefined)).toBe(true);
  });
});
