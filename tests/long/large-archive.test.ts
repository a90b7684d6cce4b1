import { expect, test } from 'vitest';
import { benchPull } from '../../bench/pull.ts';

test('an archive whose file of posts has 600 MB is pulled in 512 MB', async () => {
  const { pull, bytes } = await benchPull('x-archive', { posts: 400_000, bytes: 600_000_000 }, 1);
  expect(bytes).toBeGreaterThan(595_000_000);
  if (pull.megabytes !== undefined) expect(pull.megabytes).toBeLessThan(512);
});
