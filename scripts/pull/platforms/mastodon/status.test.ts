import { expect, test } from 'vitest';
import { mapStatus } from './status.ts';
import { status } from './status-raw.ts';

const account = (acct: string, name = acct) => ({
  id: acct,
  acct,
  username: name,
  display_name: 'Opdigtet',
  url: `https://social.example/@${name}`,
});
const raw = (more: object) =>
  status.parse({
    id: '111000000000000001',
    uri: 'https://social.example/users/proeveby/statuses/111000000000000001',
    url: 'https://social.example/@proeveby/111000000000000001',
    created_at: '2023-09-04T07:00:00.000Z',
    account: account('proeveby'),
    content: '<p>Hej</p>',
    visibility: 'public',
    ...more,
  });
const map = (more: object) => mapStatus(raw(more), ({ handle }) => handle === 'proeveby@social.example');

test('a local account has the server of its address, another the server of its name', () => {
  expect(map({})).toMatchObject({ author: 'self', id: 'mastodon-111000000000000001' });
  const other = map({
    account: account('vibeke@andet.example'),
    uri: 'https://andet.example/users/vibeke/statuses/7',
    id: '9',
  });
  expect(other).toMatchObject({ author: { handle: 'vibeke@andet.example' }, id: 'mastodon-7' });
});

test('the address of a post on another server that has no number is hashed', () => {
  const other = map({ account: account('v@pleroma.example'), uri: 'https://pleroma.example/objects/0a1b', id: '9' });
  expect('id' in other && other.id).toMatch(/^mastodon-[0-9a-f]{16}$/);
});

test('an answer says to whom as far as it does', () => {
  const answer = { in_reply_to_id: '110999999999999999', in_reply_to_account_id: '5' };
  expect(map({ ...answer, mentions: [account('vibeke@andet.example')] })).toMatchObject({
    parent: {
      id: 'mastodon-110999999999999999',
      author: { handle: 'vibeke@andet.example' },
      at: expect.stringMatching(/^2023-09-03T/),
    },
  });
  expect(map({ ...answer, mentions: [account('a@x.example'), account('b@y.example')] })).toMatchObject({
    parent: { author: {} },
  });
  expect(map({ ...answer, in_reply_to_account_id: 'proeveby' })).toMatchObject({ parent: { author: 'self' } });
});

test('a boost is of the other, and has neither words nor counts of its own', () => {
  const boost = map({
    favourites_count: 8,
    reblog: {
      ...raw({ id: '5', account: account('avis@andet.example'), uri: 'https://andet.example/users/avis/statuses/5' }),
    },
  });
  expect(boost).toMatchObject({
    text: [],
    likes: undefined,
    url: undefined,
    share: { kind: 'repost', author: { handle: 'avis@andet.example' }, id: 'mastodon-5', text: ['Hej'] },
  });
});

test('what is not public is not shown, not even as a quote', () => {
  const quoted = raw({ visibility: 'private', content: '<p>CANARY</p>', account: account('v@x.example') });
  expect(JSON.stringify(map({ quote: { state: 'accepted', quoted_status: quoted } }))).not.toContain('CANARY');
});

test('times of the API and of the tool, and nothing else', () => {
  expect(map({ created_at: '2023-09-04 07:00:00.123456+00:00' })).toMatchObject({ at: '2023-09-04T07:00:00Z' });
  expect(map({ created_at: 'i går' })).toEqual({ problem: 'created_at is not a time' });
  expect(map({ created_at: '+275760-09-13T00:00:00Z' })).toEqual({ problem: 'created_at is not a time' });
});
