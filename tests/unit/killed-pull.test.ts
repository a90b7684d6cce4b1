import { expect, test } from 'vitest';
import { killPulls } from '../killed-pull.ts';

test('a pull that is killed leaves content as it was or as it should be, and can be run again', async () => {
  const { before, after } = await killPulls(12, 600, 20_261);
  expect(before + after).toBe(12);
  expect(before).toBeGreaterThan(0);
});
