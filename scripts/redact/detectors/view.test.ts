import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchAt, viewOf } from './view.ts';

/** A sign that is invisible: a text with it is looked at sign by sign. */
const soft = '\u00AD';

test('every sign looks the same alone and in a text that is looked at sign by sign', () => {
  const different: string[] = [];
  for (let point = 0; point <= 0x1ffff; point += 1) {
    const sign = String.fromCodePoint(point);
    const [alone, beside] = [viewOf(sign), viewOf(sign + soft)];
    if (alone.text !== beside.text || alone.digits !== beside.digits) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
});

test.each([
  ['as it is', 'Ring 20 00 00 01 nu 🙂', '20 00 00 01'],
  ['behind signs of two units', '🙂🙂 20 00 00 01', '20 00 00 01'],
  ['with other blanks and dashes', 'x\u200B 20\u00A000\u201100 01.', '20\u00A000\u201100 01'],
  ['with something invisible in it', 'nr 20\u00AD 00 00 01 og', '20\u00AD 00 00 01'],
  ['in digits of another script', 'nr ٢٠ ٠٠ ٠٠ ٠١ og', '٢٠ ٠٠ ٠٠ ٠١'],
])('a match in the view is the words where they stand in the text: %s', (_, text, words) => {
  const view = viewOf(text);
  const found = /20[ -]00[ -]00 01/.exec(view.text);
  const { start, end } = matchAt(view, 'phone', found?.index ?? -1, found?.[0].length ?? 0);
  expect(text.slice(start, end)).toBe(words);
});

test('digits are counted as the detectors see them', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const view = viewOf(text);
      expect(view.digits).toBe([...view.text].filter((sign) => sign >= '0' && sign <= '9').length);
    }),
  ));
