import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

/** A sample of what `npm run fuzz` does ten thousand times. */
test('archives that were damaged at random are pulled or refused, and harm nothing', async () => {
  expect(await fuzz({ runs: 200 })).toEqual([]);
});
