import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedText } from './marked-text.ts';
import type { Span, Text } from './model/span.ts';

const words = fc.string({ minLength: 1, maxLength: 12 });
const span = fc.oneof(
  words,
  words.map((text): Span => ({ url: 'https://www.eksempelby.example/', text })),
  fc.constant<Span>({ citizen: 'borger-a' }),
);
const text = fc.array(span, { minLength: 1, maxLength: 5 });
const lengthOf = (one: Span | undefined): number => (typeof one === 'string' ? one.length : 0);
const place = (of: Text) =>
  fc
    .nat({ max: of.length - 1 })
    .chain((at) => fc.nat({ max: lengthOf(of[at]) }).map((offset) => ({ span: at, offset })));
const notAfter = (a: { span: number; offset: number }, b: typeof a): boolean =>
  a.span < b.span || (a.span === b.span && a.offset <= b.offset);
const marked = text.chain((of) =>
  fc.tuple(
    fc.constant(of),
    fc.array(
      fc.tuple(place(of), place(of)).map(([a, b]) => (notAfter(a, b) ? { from: a, to: b } : { from: b, to: a })),
      { maxLength: 4 },
    ),
  ),
);

describe('marked text', () => {
  test('is the text, sign for sign', () => {
    fc.assert(
      fc.property(marked, ([of, matches]) => {
        const parts = markedText(of, matches);
        const joined: Span[] = [];
        for (const { span: part } of parts) {
          const last = joined.at(-1);
          if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
          else joined.push(part);
        }
        const whole: Span[] = [];
        for (const part of of) {
          const last = whole.at(-1);
          if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
          else whole.push(part);
        }
        expect(joined).toEqual(whole);
      }),
    );
  });

  test('names the matches a sign lies in, and no other', () => {
    fc.assert(
      fc.property(marked, ([of, matches]) => {
        const parts = markedText(of, matches);
        let part = 0;
        for (const [index, one] of of.entries()) {
          if (typeof one !== 'string') {
            part += 1;
            continue;
          }
          const found: (typeof matches)[] = [];
          while (found.length < one.length) {
            const { span: words, matches: on } = parts[part++] ?? { span: '', matches: [] };
            for (let at = 0; at < lengthOf(words); at += 1) found.push([...on]);
          }
          for (const [offset, on] of found.entries()) {
            const holding = matches.filter(
              ({ from, to }) =>
                notAfter(from, { span: index, offset }) && notAfter({ span: index, offset: offset + 1 }, to),
            );
            expect(on).toEqual(holding);
          }
        }
      }),
    );
  });

  test('marks a phrase in its place', () => {
    const match = { rule: 'til-digital-post', from: { span: 0, offset: 8 }, to: { span: 0, offset: 20 } };
    expect(markedText(['Skriv i Digital Post.'], [match])).toEqual([
      { span: 'Skriv i ', matches: [] },
      { span: 'Digital Post', matches: [match] },
      { span: '.', matches: [] },
    ]);
  });
});
