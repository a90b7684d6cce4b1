import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Post } from './model/post.ts';
import { byDay, isLong, itemPlace, itemsPerPage } from './month-pages.ts';

const post = (id: string, at: string): Post => ({
  by: 'authority',
  id,
  at,
  text: ['x'],
  media: [],
  versions: [],
  replies: [],
});
const file = (posts: Post[]) => ({ authority: 'a', channel: 'x', month: '2020-01', posts });

test('a month is read day by day when it has more than two hundred items', () => {
  expect([isLong({ posts: itemsPerPage, replies: 0 }), isLong({ posts: itemsPerPage, replies: 1 })]).toEqual([
    false,
    true,
  ]);
});

test('an item leads to its month, and in a long month to its day', () => {
  const one = post('x-1', '2020-01-05T23:30:00Z');
  expect(itemPlace(file([one]), one, 'x-1')).toBe('/myndigheder/a/x/2020-01/#x-1');
  const many = Array.from({ length: 201 }, (_, index) => post(`x-${index}`, '2020-01-05T23:30:00Z'));
  expect(itemPlace(file(many), one, 'x-1')).toBe('/myndigheder/a/x/2020-01/06/#x-1');
});

test('every thread stands on exactly one day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 31 * 24 - 1 }), { maxLength: 50 }), (hours) => {
      const posts = hours.map((hour, index) =>
        post(`x-${index}`, new Date(Date.UTC(2020, 0, 1, hour)).toISOString().replace('.000', '')),
      );
      expect(
        [...byDay(posts).values()]
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(posts.map(({ id }) => id).sort());
    }),
  );
});
