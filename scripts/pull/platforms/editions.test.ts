import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArchivedItem } from '../adapter.ts';
import { type CopyOf, Editions } from './editions.ts';

const item = (words: string, more: Partial<ArchivedItem> = {}): ArchivedItem => ({
  id: 'web-1',
  at: '2023-01-01T08:00:00Z',
  author: 'self',
  text: [words],
  media: [],
  ...more,
});
type Given = readonly (readonly [ArchivedItem, Partial<CopyOf>])[];
const outcomes = (...copies: Given) => {
  const editions = new Editions();
  for (const [index, [one, copy]] of copies.entries()) editions.add(one, { place: `#${index}`, ...copy });
  return [...editions.outcomes()];
};
const items = (...copies: Given) =>
  outcomes(...copies).flatMap((outcome) => (outcome.kind === 'mapped' ? [outcome.item] : []));

test('the same words twice are one item', () => {
  expect(outcomes([item('a'), {}], [item('a', { likes: 3 }), {}]).map(({ kind }) => kind)).toEqual([
    'mapped',
    'joined',
  ]);
});

test('of counts the most counts, whichever copy has it', () => {
  expect(items([item('a', { likes: 7, shares: 0 }), {}], [item('a', { likes: 10 }), {}])).toMatchObject([
    { likes: 10, shares: 0 },
  ]);
  expect(items([item('a', { likes: 7 }), { captured: '1' }], [item('b'), { captured: '2' }]).at(-1)).toMatchObject({
    text: ['b'],
    likes: 7,
  });
  expect(items([item('a'), {}], [item('a'), {}])[0]?.likes).toBeUndefined();
});

test('other words later are an edit, and the earlier ones a version', () => {
  const [earlier, current] = items([item('ny'), { captured: '2' }], [item('gammel'), { captured: '1' }]);
  expect(current).toMatchObject({ id: 'web-1', text: ['ny'], supersedes: [earlier?.id] });
  expect(earlier).toMatchObject({ text: ['gammel'], supersedes: undefined });
  expect(earlier?.id).toMatch(/^web-1\.[0-9a-f]{8}$/);
});

test('an edit that was taken back is no version of itself', () => {
  const found = items([item('a'), { captured: '1' }], [item('b'), { captured: '2' }], [item('a'), { captured: '3' }]);
  expect(found.map(({ text }) => text[0])).toEqual(['b', 'a']);
});

test('the beginning of a text is no earlier version of it, and a page is none of a feed', () => {
  const cut = items(
    [item('Det begynder …', { cut: true }), { captured: '2' }],
    [item('Det begynder og ender'), { captured: '1' }],
  );
  expect(cut).toMatchObject([{ text: ['Det begynder og ender'] }]);
  expect(cut[0]?.supersedes).toBeUndefined();
  const forms = items(
    [item('Hele artiklen'), { form: 'page', captured: '1' }],
    [item('Kort'), { form: 'feed', captured: '2' }],
  );
  expect(forms).toMatchObject([{ text: ['Hele artiklen'] }]);
});

test('what moved to another address is one item under the first', () => {
  const found = items(
    [item('a', { id: 'web-ny' }), { captured: '2', also: 'nyhed-7' }],
    [item('a', { id: 'web-gammel' }), { captured: '1', also: 'nyhed-7' }],
    [item('b', { id: 'web-anden' }), { also: 'nyhed-8' }],
  );
  expect(found.map(({ id }) => id).sort()).toEqual(['web-anden', 'web-gammel']);
});

test('in whatever order copies come in, the same come out, and every copy is one outcome', () => {
  const copy = fc.record({
    words: fc.constantFrom('a', 'b', 'c'),
    captured: fc.constantFrom('1', '2', '3'),
    id: fc.constantFrom('web-1', 'web-2'),
    cut: fc.boolean(),
    form: fc.constantFrom('page', 'feed'),
  });
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 8 }), fc.infiniteStream(fc.nat(7)), (copies, random) => {
      const run = (list: typeof copies) => {
        const editions = new Editions();
        for (const { words, captured, id, cut, form } of list)
          editions.add(item(words, { id, cut }), { place: 'p', captured, form });
        return [...editions.outcomes()];
      };
      const shuffled = copies
        .map((one) => ({ one, key: random.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const sorted = (list: ReturnType<typeof run>) => list.map((one) => JSON.stringify(one)).sort();
      expect(run(copies)).toHaveLength(copies.length);
      expect(sorted(run(shuffled))).toEqual(sorted(run(copies)));
    }),
  );
});
