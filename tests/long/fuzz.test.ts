import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

test('ten thousand archives that were damaged at random are pulled or refused, and harm nothing', async () => {
  expect(await fuzz({ runs: 10_000 })).toEqual([]);
});
