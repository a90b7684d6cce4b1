import { expect, test } from 'vitest';
import { authority } from './model/authority.ts';
import { similarTo } from './similar.ts';

const made = (slug: string, kind: string, population?: number, fictional = false) => ({
  slug,
  data: authority.parse({
    name: { da: slug, en: slug },
    kind,
    fictional,
    ...(population !== undefined && { population: { value: population, source: { title: 'Opdigtet' } } }),
  }),
});
const all = [
  made('stor', 'municipality', 90_000),
  made('lille', 'municipality', 9_000),
  made('ukendt', 'municipality'),
  made('region', 'region', 40_000),
  made('opdigtet', 'municipality', 41_000, true),
];

test('the same kind comes first, the nearest by population before the others, unknown last', () => {
  const names = similarTo(made('midt', 'municipality', 40_000), all, 9).map(({ slug }) => slug);
  expect(names).toEqual(['lille', 'stor', 'ukendt', 'region']);
});

test('nothing made up stands beside what is real', () => {
  expect(similarTo(made('midt', 'municipality', 40_000, true), all).map(({ slug }) => slug)).toEqual(['opdigtet']);
});

test('an authority is not set beside itself, and no more are offered than asked for', () => {
  const [first] = all;
  if (first === undefined) throw new Error('no authorities');
  const offered = similarTo(first, all, 2).map(({ slug }) => slug);
  expect(offered).toHaveLength(2);
  expect(offered).not.toContain('stor');
});
