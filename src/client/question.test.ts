import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionOf, toFilters, toQuery } from './question.ts';

test('a question comes back from its address, and the same question has one address', () => {
  const word = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.toWellFormed().trim());
  fc.assert(
    fc.property(
      fc.record({ q: word, authority: word, channel: word, kind: word, year: word, sort: fc.constantFrom('', 'new') }),
      (question) => {
        const query = toQuery(question);
        expect(questionOf(new URLSearchParams(query))).toEqual(question);
        expect(toQuery(questionOf(new URLSearchParams(query)))).toBe(query);
      },
    ),
  );
});

test('only filters that are set narrow', () => {
  expect(toFilters({ q: 'x', authority: '', channel: 'x', kind: '', year: '2011', sort: 'new' })).toEqual({
    channel: 'x',
    year: '2011',
  });
  expect(questionOf(new URLSearchParams('q= a &sort=gammel')).sort).toBe('');
});
