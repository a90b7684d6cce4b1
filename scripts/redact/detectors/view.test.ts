import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from './view.ts';

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

test.each(['Ring 20 00 00 01', 'æøå 🙂 30\t12', 'x\u200B1\u2011٣'])('places lead back to the text: %j', (text) => {
  const view = viewOf(text);
  for (const [index, sign] of [...view.text].entries())
    if (/[a-z0-9]/i.test(sign) && view.at === undefined) expect(text[index]).toBe(view.text[index]);
  expect(view.at === undefined || view.at.length === view.text.length).toBe(true);
});

test('digits are counted as the detectors see them', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const view = viewOf(text);
      expect(view.digits).toBe([...view.text].filter((sign) => sign >= '0' && sign <= '9').length);
    }),
  ));
