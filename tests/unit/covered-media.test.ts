import { expect, test } from 'vitest';
import type { Post } from '#lib/model/post.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { photo } from '../photo.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** A picture that its author covered, or its platform, is one that a page must not show before it is asked for. */

type Files = Readonly<Record<string, unknown>>;

async function postsOf(files: Files, account?: string, content = scratchContent({ proeveby: madeUp() })) {
  const archive = scratchFolder();
  for (const [name, value] of Object.entries(files))
    put(archive, name, typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value));
  const pulled = await pullInto(content, archive, 'proeveby', { account });
  expect(pulled.status, JSON.stringify(pulled.log)).toBe(0);
  return monthsIn(content);
}

const monthsIn = (content: string): Post[] =>
  [...filesOf(content)]
    .filter(([name]) => name.startsWith('posts/'))
    .flatMap(([name, text]) => {
      const read = readMonthFile(text, name);
      if ('issues' in read) throw new Error(JSON.stringify(read.issues));
      return read.file.posts;
    });

const covered = (posts: readonly Post[]): (true | undefined)[] => posts.map(({ media }) => media[0]?.covered);

const actor = 'https://social.example/users/proeveby';
const everybody = 'https://www.w3.org/ns/activitystreams#Public';
const note = (id: number, sensitive: boolean): object => ({
  id: `${actor}/statuses/${id}/activity`,
  type: 'Create',
  actor,
  object: {
    id: `${actor}/statuses/${id}`,
    type: 'Note',
    published: `2023-03-06T0${id}:00:00Z`,
    attributedTo: actor,
    to: [everybody],
    content: '<p>Fra ulykken.</p>',
    sensitive,
    attachment: [{ type: 'Document', mediaType: 'image/jpeg', url: `/media_attachments/files/${id}/original/a.jpg` }],
  },
});
const mastodon = (...sensitive: boolean[]): Files => ({
  'actor.json': { id: actor, type: 'Person', preferredUsername: 'proeveby', name: 'Prøveby' },
  'outbox.json': { type: 'OrderedCollection', orderedItems: sensitive.map((one, index) => note(index + 1, one)) },
});

test('on Mastodon', async () => {
  expect(covered(await postsOf(mastodon(true, false)))).toEqual([true, undefined]);
  const status = (id: number, sensitive: boolean) => ({
    id: `11100000000000000${id}`,
    uri: `${actor}/statuses/11100000000000000${id}`,
    created_at: `2023-09-04T0${id}:00:00Z`,
    account: { id: '1', username: 'proeveby', acct: 'proeveby', url: 'https://social.example/@proeveby' },
    content: '<p>Fra ulykken.</p>',
    visibility: 'public',
    spoiler_text: '',
    sensitive,
    reblog: null,
    media_attachments: [{ type: 'image', url: 'https://social.example/a.jpg' }],
  });
  expect(covered(await postsOf({ 'statuses.json': [status(1, false), status(2, true)] }))).toEqual([undefined, true]);
});

test('on Telegram', async () => {
  const message = (id: number, more: object) => ({
    id,
    type: 'message',
    date: '2021-01-05T10:00:00',
    date_unixtime: String(1609837200 + id * 1000),
    text: 'Fra ulykken',
    photo: `photos/${id}.jpg`,
    ...more,
  });
  const messages = [message(1, { media_spoiler: true }), message(2, {})];
  const files = { 'result.json': { name: 'Prøveby', type: 'public_channel', id: 1500000001, messages } };
  expect(covered(await postsOf(files, 'proeveby'))).toEqual([true, undefined]);
});

test('on X', async () => {
  const tweet = (id: number, possibly_sensitive: boolean) => ({
    tweet: {
      id_str: `146068031549944642${id}`,
      created_at: `Tue Nov 16 18:4${id}:00 +0000 2021`,
      full_text: 'Fra ulykken. https://t.co/abc',
      possibly_sensitive,
      entities: { urls: [], user_mentions: [], hashtags: [] },
      extended_entities: {
        media: [
          {
            type: 'photo',
            url: 'https://t.co/abc',
            indices: ['13', '29'],
            media_url_https: 'https://pbs.twimg.com/media/a.jpg',
          },
        ],
      },
    },
  });
  const account = { username: 'ProevebyKom', accountId: '1', accountDisplayName: 'Prøveby' };
  const files = {
    'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([tweet(1, false), tweet(2, true)])}`,
    'data/account.js': `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`,
  };
  expect(covered(await postsOf(files))).toEqual([undefined, true]);
});

test('on Bluesky', async () => {
  const did = 'did:plc:proevebyaaaaaaaaaaaaaaaa';
  const view = (key: string, values: readonly string[]) => ({
    post: {
      uri: `at://${did}/app.bsky.feed.post/${key}`,
      cid: 'bafyreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku',
      author: { did, handle: 'proeveby.example' },
      indexedAt: '2024-05-01T10:00:00.000Z',
      record: {
        $type: 'app.bsky.feed.post',
        text: 'Fra ulykken',
        createdAt: `2024-05-01T10:0${values.length}:00.000Z`,
        labels: { $type: 'com.atproto.label.defs#selfLabels', values: values.map((val) => ({ val })) },
        embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'En grøft' }] },
      },
    },
  });
  const feed = [view('3krgaaaaaaa2a', []), view('3krgaaaaaaa2b', ['graphic-media'])];
  expect(covered(await postsOf({ 'getAuthorFeed.json': { feed } }))).toEqual([undefined, true]);
});

test('what one of two archives covers stays covered, whichever is pulled first', async () => {
  const picture = { 'media_attachments/files/1/original/a.jpg': await photo(100) };
  const archives = [
    { ...mastodon(true), ...picture },
    { ...mastodon(false), ...picture },
  ] as const;
  for (const order of [archives, [...archives].reverse()]) {
    const content = scratchContent({ proeveby: madeUp() });
    for (const files of order) await postsOf(files, undefined, content);
    const [post] = monthsIn(content);
    expect(post?.media).toMatchObject([{ covered: true, src: expect.any(String) }]);
  }
});
