import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameWord, type ResultData, type Segment, searchSegments } from './segments.ts';

const result = (id: string, day: string, content: string, locations: number[]): ResultData => ({
  url: `/${id}`,
  content,
  locations,
  excerpt: content,
  meta: { day, title: 'x' },
});
const segment = (hits: { score: number; data: ResultData }[]): Segment => ({
  search: async () => ({ results: hits.map(({ score, data }) => ({ score, data: async () => data })) }),
});
const all = async (segments: Segment[], q: string, sort: '' | 'new'): Promise<string[]> => {
  const found = await searchSegments(segments, { q, sort }, {});
  const pages = [];
  for (let page = await found.next(7); page.length > 0; page = await found.next(7)) pages.push(...page);
  expect(pages.length).toBe(found.count);
  return pages.map(({ url }) => url.slice(1));
};

describe('search over segments', () => {
  test('keeps the newest first across segments, whatever the relevance', async () => {
    const days = fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(days, { maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 150, maxLength: 150 }),
        async (lists, scores) => {
          const segments = lists.map((list, index) =>
            segment(
              list
                .toSorted((a, b) => b - a)
                .map((day, place) => ({
                  score: scores[index * 30 + place] ?? 0,
                  data: result(String(day), `2011-01-01-${String(day).padStart(4, '0')}`, 'hest', [0]),
                })),
            ),
          );
          const expected = lists
            .flat()
            .sort((a, b) => b - a)
            .map(String);
          expect(await all(segments, 'hest', 'new')).toEqual(expected);
        },
      ),
    );
  });

  test('keeps the most relevant first across segments', async () => {
    const one = segment([
      { score: 3, data: result('a', '2011-01-01', 'hest', [0]) },
      { score: 1, data: result('b', '2012-01-01', 'hest', [0]) },
    ]);
    const other = segment([{ score: 2, data: result('c', '2013-01-01', 'hest', [0]) }]);
    expect(await all([one, other], 'hest', '')).toEqual(['a', 'c', 'b']);
  });

  test('leaves out a segment that found only the beginning of the word', async () => {
    const none = segment([{ score: 9, data: result('a', '2011-01-01', 'et x her', [1]) }]);
    const some = segment([{ score: 1, data: result('b', '2011-01-01', 'et xylofonkor her', [1]) }]);
    expect(await all([none, some], 'xylofon', '')).toEqual(['b']);
    expect(await all([none], 'xyzzy', 'new')).toEqual([]);
  });

  test('asks for every word of several', async () => {
    const half = segment([{ score: 9, data: result('a', '2011-01-01', 'biblioteket har x', [0, 2]) }]);
    expect(await all([half], 'bibliotek xyzzy', '')).toEqual([]);
    expect(await all([half], 'bibliotek har', '')).toEqual([]);
  });

  test('without words everything counts', async () => {
    expect(await all([segment([{ score: 0, data: result('a', '2011-01-01', 'ord', []) }])], '', '')).toEqual(['a']);
  });
});

test.each([
  ['bibliotek', 'biblioteket', true],
  ['kommunerne', 'kommunens', true],
  ['BØRN', 'børnehave', true],
  ['cafe', 'café', true],
  ['artery', 'a', false],
  ['ark', 'ar', false],
  ['document', 'doc', false],
  ['xyzzyqwv', 'x', false],
])('%s and %s are the same word: %s', (asked, found, same) => expect(isSameWord(asked, found)).toBe(same));
