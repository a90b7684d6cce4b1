import { expect, test } from 'vitest';
import { People } from '../belonging.ts';
import { partsOf } from './parts.ts';

/** `depth` lists in each other around nothing. */
const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};
const spot = { file: 'svar.json', place: 'svar.json#0' };

test('lists in each other without end are a problem with its place, and no crash', () => {
  const { made } = partsOf(nested(100_000), spot, new People());
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ problem: 'its lists stand in each other without end', file: 'svar.json' });
});

test('a few are how answers are saved', () => {
  expect(partsOf(nested(3), spot, new People()).made).toMatchObject([
    expect.not.objectContaining({ problem: 'its lists stand in each other without end' }),
  ]);
});
