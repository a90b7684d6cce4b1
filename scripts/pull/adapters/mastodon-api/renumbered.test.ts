import { expect, test } from 'vitest';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

const own = { id: '1', username: 'proeveby', acct: 'proeveby', url: 'https://social.example/@proeveby' };
const other = { id: '9', username: 'bo', acct: 'bo@anden.example', url: 'https://anden.example/@bo' };
const status = (id: number, words: string, more: object = {}) => ({
  id: `11000000000000000${id}`,
  uri: `https://social.example/users/proeveby/statuses/11000000000000000${id}`,
  created_at: `2023-03-31T12:0${id}:00.000Z`,
  account: own,
  content: `<p>${words}</p>`,
  visibility: 'public',
  spoiler_text: '',
  media_attachments: [],
  mentions: [],
  ...more,
});

test('an answer to somebody of another server stands under the question, which has a number of its own here', async () => {
  const root = status(1, 'Broen er åben');
  const question = status(2, 'Hvor længe?', {
    account: other,
    uri: 'https://anden.example/users/bo/statuses/110000000000777777',
    in_reply_to_id: root.id,
    in_reply_to_account_id: own.id,
    mentions: [own],
  });
  const answer = status(3, 'Til kl. 20', {
    in_reply_to_id: question.id,
    in_reply_to_account_id: other.id,
    mentions: [other],
  });
  const archive = scratchFolder();
  put(archive, 'statuses.json', JSON.stringify([answer, root]));
  put(archive, 'traad.json', JSON.stringify({ ancestors: [root], descendants: [question, answer] }));
  const content = scratchContent({ proeveby: madeUp() });
  const pulled = await pullInto(content, archive, 'proeveby', { account: 'proeveby@social.example' });
  expect(pulled.result).toMatchObject({ posts: 1, replies: 2 });
  const month = filesOf(content).get('posts/proeveby/mastodon/2023-03.mdx') ?? '';
  expect(month.match(/<Post /g)).toHaveLength(1);
  expect(month.indexOf('Hvor længe?')).toBeLessThan(month.indexOf('Til kl. 20'));
});
