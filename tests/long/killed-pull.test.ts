import { expect, test } from 'vitest';
import { killPulls } from '../killed-pull.ts';

test('a pull that is killed at a hundred moments, before and while files are put in their places', async () => {
  const { before, after, late } = await killPulls(100, 4000, 4711);
  expect(before + after).toBe(100);
  expect(before).toBeGreaterThan(20);
  // Some were killed when the decision had been made, and not all of those when everything was done.
  expect(after).toBeGreaterThan(late);
});
