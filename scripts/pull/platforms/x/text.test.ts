import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, unescaped } from '../../../../tests/outcomes.ts';
import { bareSpans, decode, type Entity, spansOf } from './text.ts';
import { shownFrom } from './words.ts';

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lengthOf = (text: string): number => Array.from(text).length;

/** A post as its parts: words, addresses that are shown in another spelling, addresses that are hidden, names. */
const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[@＠\n\r]|https?:/g, ' '));
const part = fc.oneof(
  { weight: 3, arbitrary: word.map((text) => ({ kind: 'words' as const, text })) },
  fc.integer({ min: 1000, max: 9999 }).map((n) => ({ kind: 'link' as const, text: `https://t.co/abc${n}` })),
  fc.integer({ min: 1000, max: 9999 }).map((n) => ({ kind: 'hidden' as const, text: `https://t.co/xyz${n}` })),
  fc.constantFrom('Eksempelby', 'EKSEMPELBY', 'borger_1').map((name) => ({ kind: 'name' as const, text: `@${name}` })),
);

describe('the words of a post', () => {
  test('are what stands around its entities, decoded once, whatever emoji and signs come before them', () =>
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        let encoded = '';
        const entities: Entity[] = [];
        let wanted = '';
        for (const { kind, text } of parts) {
          const start = lengthOf(encoded);
          encoded += kind === 'words' ? encode(text) : text;
          const place = { start, end: lengthOf(encoded), literal: text };
          if (kind === 'link')
            entities.push({ ...place, span: { url: 'https://sted.example/', text: 'sted.example' } });
          if (kind === 'hidden') entities.push({ ...place, span: undefined });
          // The account spells its name in its own way; the words stay as they were written.
          if (kind === 'name')
            entities.push({ ...place, span: { mention: { handle: text.slice(1) }, text: text.toLowerCase() } });
          wanted += kind === 'link' ? 'sted.example' : kind === 'hidden' ? '' : text;
        }
        expect(plain(spansOf(encoded, entities)).trimEnd()).toBe(wanted.trimEnd());
      }),
    ));

  test('are decoded exactly once, as HTML would', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('&', '&amp;', '&lt;', '<', 'æ', '😀', '&#39;', '"', 'amp;')), (signs) => {
        const text = signs.join('');
        expect(decode(encode(text))).toBe(text);
        expect(decode(encode(text))).toBe(unescaped(encode(text)));
      }),
    ));

  test('entities whose place is wrong are found by their words', () => {
    const link = {
      start: 0,
      end: 5,
      literal: 'https://t.co/1',
      span: { url: 'https://a.example/', text: 'a.example' },
    };
    expect(spansOf('Se 😀 https://t.co/1 nu', [link])).toEqual([
      'Se 😀 ',
      { url: 'https://a.example/', text: 'a.example' },
      ' nu',
    ]);
  });

  test('and a name only where it stands whole: a longer one is somebody else', () => {
    const name = { start: 90, end: 94, literal: '@eks', span: { mention: { handle: 'eks' }, text: '@eks' } };
    expect(spansOf('Tak @eksempelby og @eks', [name])).toEqual([
      'Tak ',
      { mention: { handle: 'eksempelby' }, text: '@eksempelby' },
      ' og ',
      { mention: { handle: 'eks' }, text: '@eks' },
    ]);
  });

  test('without entities, addresses and names are found; what is cut off is left as it is', () => {
    const spans = bareSpans(
      'Tal med @borger_1 (https://a.example/x?y=1&amp;z=2). Mail: a@b.example &lt;3 https://t.co/ab…',
    );
    expect(spans).toEqual([
      'Tal med ',
      { mention: { handle: 'borger_1' }, text: '@borger_1' },
      ' (',
      { url: 'https://a.example/x?y=1&z=2', text: 'https://a.example/x?y=1&z=2' },
      '). Mail: a@b.example <3 https://t.co/ab…',
    ]);
  });

  test('a name behind a full stop is one, as people wrote who answered in the open', () =>
    expect(bareSpans('.@borger_1 a@b.example')).toEqual([
      '.',
      { mention: { handle: 'borger_1' }, text: '@borger_1' },
      ' a@b.example',
    ]));

  test('words that never were encoded stay as they are', () =>
    expect(bareSpans('a && b < c &amp; d')).toEqual(['a && b < c &amp; d']));
});

describe('names before an answer', () => {
  const text = '@a_b @c @d Ja tak';
  const mentions: Entity[] = [
    { start: 0, end: 4, literal: '@a_b', span: undefined },
    { start: 5, end: 7, literal: '@c', span: undefined },
    { start: 8, end: 10, literal: '@d', span: undefined },
  ];
  test('are hidden since the end of March 2017', () => {
    expect(shownFrom(text, mentions, '2017-03-29T12:00:00Z')).toBeUndefined();
    expect(shownFrom(text, mentions, '2017-03-30T12:00:00Z')).toEqual([11, 17]);
  });
  test('as far as they are of those who are answered, where that is known', () =>
    expect(shownFrom(text, mentions, '2020-01-01T00:00:00Z', ['A_b', 'c', undefined])).toEqual([8, 17]));
  test('and shown where there is nothing else', () =>
    expect(shownFrom('@a_b @c @d', mentions, '2020-01-01T00:00:00Z')).toBeUndefined());
});
