import { expect, test } from 'vitest';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

test('an account without a name is asked for, and nothing is written', async () => {
  const content = scratchContent({ proeveby: madeUp() });
  const archive = scratchFolder();
  put(archive, 'data/tweets.js', 'window.YTD.tweets.part0 = []');
  put(
    archive,
    'data/account.js',
    'window.YTD.account.part0 = [{"account":{"username":"","accountId":"1","accountDisplayName":"Prøveby"}}]',
  );
  const before = [...filesOf(content)];
  const pulled = await pullInto(content, archive, 'proeveby');
  expect(pulled.status).toBe(1);
  expect(pulled.log.warn.join()).toContain('--account');
  expect([...filesOf(content)]).toEqual(before);
});
