import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../../tests/read-by.ts';
import { handleMentions, spansOfPlain, withCard } from './plain-text.ts';

describe('plain words', () => {
  test('keep every word, whatever is found in them', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.example/',
      'x',
      '.',
      '(',
      ')',
      '@',
      'bo.bakke',
      ' ',
      '\n',
      'æ',
      '👍',
      '?',
      ',',
    );
    const words = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(spansOfPlain(text, handleMentions))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Se https://www.eksempelby.example/a_(b).', 'https://www.eksempelby.example/a_(b)'],
    ['(se https://www.eksempelby.example/a)', 'https://www.eksempelby.example/a'],
    ['"https://www.eksempelby.example/?q=1&r=æ", skrev vi', 'https://www.eksempelby.example/?q=1&r=æ'],
    ['https://www.eksempelby.example…', 'https://www.eksempelby.example'],
  ])('end an address where the sentence goes on: %s', (text, url) =>
    expect(spansOfPlain(text).filter((span) => typeof span === 'object')).toEqual([{ url, text: url }]),
  );

  test.each([
    ['Tak, @anna.jensen_foto.', ['@anna.jensen_foto']],
    ['skriv til bo@bakke.example', []],
    ['.@bo har ret, sagde han.@lis', ['@bo', '@lis']],
    ['@bo og @lis, @ ingen', ['@bo', '@lis']],
    ['https://www.eksempelby.example/@bo', []],
  ])('name whom they name: %s', (text, names) =>
    expect(
      spansOfPlain(text, handleMentions).flatMap((span) =>
        typeof span === 'object' && 'mention' in span ? [span.text] : [],
      ),
    ).toEqual(names),
  );

  test('have the card of a link as a paragraph, once', () => {
    const url = 'https://www.eksempelby.example/a';
    expect(withCard(['Ord'], url, 'Titel\n på to linjer')).toEqual([
      'Ord',
      '\n\n',
      { url, text: 'Titel på to linjer' },
    ]);
    expect(withCard(spansOfPlain(`Se ${url}`), url, 'Titel')).toEqual(['Se ', { url, text: url }]);
    expect(withCard([], url, undefined)).toEqual([{ url, text: url }]);
    expect(withCard(['Ord'], 'javascript:alert(1)', 'Titel')).toEqual(['Ord', '\n\n', 'Titel']);
  });
});
