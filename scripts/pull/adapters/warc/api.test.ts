import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

/** Answers of APIs in a web archive: each post comes to the account it belongs to, whichever platform it is of. */

const record = (address: string, value: unknown): string => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n\r\n';
  const block = head + JSON.stringify(value);
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
};

const accounts = madeUp(
  'Prøveby Kommune',
  'accounts:\n  - { channel: x, handle: ProevebyKom, status: official }\n  - { channel: bluesky, handle: proeveby.example, status: official }',
);

async function pulled(...records: string[]) {
  const folder = scratchFolder();
  put(folder, 'crawl.warc', records.join(''));
  const content = scratchContent({ proeveby: accounts });
  const result = await pullInto(content, path.join(folder, 'crawl.warc'), 'proeveby');
  const months = [...filesOf(content)].filter(([name]) => name.startsWith('posts/'));
  const text = months.map(([, written]) => written).join('\n');
  expect(text + JSON.stringify(result.log)).not.toContain('CANARY');
  return { ...result, text };
}

const entities = { urls: [], user_mentions: [], hashtags: [], symbols: [] };
const legacy = (id: string, full_text: string, more: object = {}) => ({
  id_str: id,
  full_text,
  created_at: 'Wed May 01 08:00:00 +0000 2024',
  entities,
  favorite_count: 3,
  retweet_count: 1,
  lang: 'da',
  ...more,
});
const kommune = { rest_id: '77', legacy: { screen_name: 'ProevebyKom', name: 'Prøveby Kommune' } };
const borger = { rest_id: '88', core: { screen_name: 'vibekeO', name: 'Vibeke Opdigtet' } };
const node = (user: object, old: object, more: object = {}) => ({
  tweet_results: {
    result: { __typename: 'Tweet', rest_id: '1', core: { user_results: { result: user } }, legacy: old, ...more },
  },
});

test('what the site of X fetches itself: posts, notes, reposts and who wrote to the account', async () => {
  const graph = {
    data: {
      user: {
        result: {
          timeline: {
            instructions: [
              {
                entries: [
                  node(kommune, legacy('1785584000000000001', 'Åbent &amp; gratis i dag')),
                  node(kommune, legacy('1785584000000000002', 'Et langt opslag …'), {
                    note_tweet: {
                      note_tweet_results: { result: { text: 'Et langt opslag & resten <3', entity_set: entities } },
                    },
                  }),
                  node(
                    kommune,
                    legacy('1785584000000000003', 'RT @avisen: Nyt', {
                      retweeted_status_result: {
                        result: node(
                          { rest_id: '9', legacy: { screen_name: 'avisen' } },
                          legacy('1785583000000000000', 'Nyt fra avisen'),
                        ).tweet_results.result,
                      },
                    }),
                  ),
                  node(
                    borger,
                    legacy('1785584000000000004', '@ProevebyKom Hvornår?', {
                      in_reply_to_user_id_str: '77',
                      in_reply_to_screen_name: 'ProevebyKom',
                      in_reply_to_status_id_str: '1785584000000000001',
                    }),
                  ),
                  node(borger, legacy('1785584000000000005', 'CANARY om noget andet')),
                ],
              },
            ],
          },
        },
      },
    },
  };
  const { text, log } = await pulled(record('https://x.com/i/api/graphql/abc/UserTweets?variables=1', graph));
  expect(text).toContain('Åbent \\& gratis i dag');
  expect(text).toContain('Et langt opslag \\& resten \\<3');
  expect(text).not.toContain('Et langt opslag …');
  expect(text).toMatch(/<Share kind="repost"[^>]*>\nNyt fra avisen/);
  expect(text).toMatch(/<Reply [^>]*by="borger-a"[^>]*>\n[^<]*Hvornår\?/);
  expect(log.info.join('\n')).toMatch(/1 items of 1 accounts that are not named were left out/);
});

test('answers of API v1.1 and v2', async () => {
  const v1 = [
    { ...legacy('1785584000000000011', 'Fra v1.1'), user: { screen_name: 'ProevebyKom', id_str: '77', name: 'x' } },
  ];
  const v2 = {
    data: [{ id: '1785584000000000012', text: 'Fra v2', author_id: '77', created_at: '2024-05-01T09:00:00.000Z' }],
    includes: { users: [{ id: '77', username: 'ProevebyKom', name: 'x' }] },
    meta: { result_count: 1 },
  };
  const { text } = await pulled(
    record('https://api.twitter.com/1.1/statuses/user_timeline.json?screen_name=ProevebyKom', v1),
    record('https://api.twitter.com/2/users/77/tweets', v2),
    record('https://api.twitter.com/1.1/help/settings.json', { settings: 1 }),
  );
  expect(text).toContain('Fra v1.1');
  expect(text).toContain('Fra v2');
});

test('answers of Bluesky: the feed that was asked for, and who answered it', async () => {
  const author = { did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', handle: 'proeveby.example', displayName: 'Prøveby' };
  const other = { did: 'did:plc:bbbbbbbbbbbbbbbbbbbbbbbb', handle: 'vibeke.example', displayName: 'Vibeke Opdigtet' };
  const view = (who: typeof author, key: string, text: string, reply?: object) => ({
    uri: `at://${who.did}/app.bsky.feed.post/${key}`,
    cid: 'x',
    author: who,
    record: { $type: 'app.bsky.feed.post', text, createdAt: '2024-05-01T08:00:00.000Z', ...(reply && { reply }) },
    indexedAt: '2024-05-01T08:00:01.000Z',
    likeCount: 2,
  });
  const first = view(author, '3krdhxxxxxx2a', 'Vi åbner kl. 8');
  const reference = { uri: first.uri, cid: 'x' };
  const asked = view(other, '3krdhxxxxxx2b', 'Også søndag?', { root: reference, parent: reference });
  const { text } = await pulled(
    record(`https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${author.handle}`, {
      feed: [{ post: first }],
    }),
    record(`https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=${first.uri}`, {
      thread: { $type: 'app.bsky.feed.defs#threadViewPost', post: first, replies: [{ post: asked }] },
    }),
    record('https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=anden.example', {
      feed: [
        {
          post: view(
            { ...other, did: 'did:plc:cccccccccccccccccccccccc', handle: 'anden.example' },
            '3krdhxxxxxx2c',
            'CANARY',
          ),
        },
      ],
    }),
  );
  expect(text.match(/Vi åbner kl\. 8/g)).toHaveLength(1);
  expect(text).toMatch(/<Reply [^>]*by="borger-a"[^>]*>\nOgså søndag\?/);
});
