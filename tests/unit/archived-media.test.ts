import { expect, test } from 'vitest';
import { facebook } from '../../scripts/pull/adapters/facebook/index.ts';
import { generic } from '../../scripts/pull/adapters/generic/index.ts';
import { instagram } from '../../scripts/pull/adapters/instagram/index.ts';
import { mastodonApi } from '../../scripts/pull/adapters/mastodon-api/index.ts';
import { mastodonArchive } from '../../scripts/pull/adapters/mastodon-archive/index.ts';
import { telegram } from '../../scripts/pull/adapters/telegram/index.ts';
import { xArchive } from '../../scripts/pull/adapters/x-archive/index.ts';
import { expectOnlyPictures, mediaCountsIn, photo, redsIn } from '../photo.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** Every export that holds pictures gives those that its public posts show, says which are missing, and opens no other. */

interface Case {
  readonly name: string;
  /** Files of words, by name. */
  readonly words: Readonly<Record<string, unknown>>;
  /** Pictures that a public post shows. */
  readonly shown: readonly string[];
  /** Pictures that lie in the archive and that no public post shows. */
  readonly others: readonly string[];
  /** How many a public post shows that do not lie in the archive. */
  readonly missing: number;
  readonly account?: string;
}

const seconds = 1609837200;
const message = (id: number, more: object): object => ({
  id,
  type: 'message',
  date: '2021-01-05T10:00:00',
  date_unixtime: String(seconds + id * 100),
  text: `Opslag ${id}`,
  ...more,
});
const channel = (id: number, type: string, messages: readonly object[]): object => ({
  name: `Kanal ${id}`,
  type,
  id,
  messages,
});

const tootAccount = { id: '1', username: 'proeveby', acct: 'proeveby', url: 'https://social.example/@proeveby' };
const toot = (id: number, file: string, { type = 'image', preview = '', visibility = 'public' } = {}): object => ({
  id: `11100000000000000${id}`,
  uri: `https://social.example/users/proeveby/statuses/11100000000000000${id}`,
  created_at: '2023-09-04 07:00:00+00:00',
  account: tootAccount,
  content: `<p>Nr ${id}</p>`,
  visibility,
  spoiler_text: '',
  reblog: null,
  media_attachments: [
    {
      type,
      url: `https://files.social.example${file}`,
      preview_url: preview === '' ? null : `https://files.social.example${preview}?1`,
    },
  ],
});

const wxr = (items: readonly (readonly [number, string, string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Prøveby</title><link>https://www.proeveby.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://www.proeveby.example</wp:base_blog_url>${items
    .map(
      ([id, status, type, html]) =>
        `<item><title>Nr ${id}</title><link>https://www.proeveby.example/?p=${id}</link><guid>https://www.proeveby.example/?p=${id}</guid><content:encoded><![CDATA[${html}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2011-02-0${id} 10:00:00</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:post_password></wp:post_password></item>`,
    )
    .join('')}</channel></rss>`;

const cases: readonly Case[] = [
  {
    name: 'telegram, one channel',
    account: 'proeveby',
    words: {
      'result.json': channel(1500000001, 'public_channel', [
        message(1, { photo: 'photos/a.jpg', width: 4, height: 3 }),
        message(2, { photo: 'photos/lost.jpg' }),
        message(3, { photo: '(File not included. Change data exporting settings to download.)' }),
        message(4, { file: 'files/kort.jpg', mime_type: 'image/jpeg', thumbnail: 'files/kort.jpg_thumb.jpg' }),
        message(5, {
          file: 'video_files/film.mp4',
          media_type: 'video_file',
          mime_type: 'video/mp4',
          thumbnail: 'video_files/film.mp4_thumb.jpg',
        }),
        message(6, { file: '../../etc/secret.jpg', mime_type: 'image/jpeg', thumbnail: 'stories/x.jpg' }),
      ]),
    },
    shown: ['photos/a.jpg', 'files/kort.jpg', 'video_files/film.mp4_thumb.jpg'],
    others: ['photos/of-no-post.jpg', 'files/kort.jpg_thumb.jpg', 'profile_pictures/x.jpg', 'stories/x.jpg'],
    missing: 1,
  },
  {
    name: 'telegram, a whole account',
    account: 'proeveby',
    words: {
      'result.json': {
        about: 'Om',
        personal_information: { phone_number: 'CANARY' },
        chats: {
          about: 'Om',
          list: [
            channel(1, 'personal_chat', [message(1, { photo: 'chats/chat_1/photos/b.jpg' })]),
            channel(2, 'public_channel', [
              message(1, { photo: 'chats/chat_2/photos/a.jpg' }),
              message(2, { photo: 'chats/chat_2/photos/lost.jpg' }),
            ]),
          ],
        },
      },
    },
    shown: ['chats/chat_2/photos/a.jpg'],
    others: ['chats/chat_1/photos/b.jpg', 'profile_pictures/x.jpg'],
    missing: 1,
  },
  {
    name: 'instagram',
    account: 'proeveby',
    words: {
      'your_instagram_activity/media/posts_1.json': [
        { media: [{ uri: 'media/posts/202101/a_17900000000000001.jpg', creation_timestamp: seconds, title: 'En' }] },
        { media: [{ uri: 'media/posts/202101/lost.jpg', creation_timestamp: seconds + 1, title: 'To' }] },
        { media: [{ uri: 'https://cdn.example/c.jpg', creation_timestamp: seconds + 2, title: 'Tre' }] },
      ],
      'your_instagram_activity/media/stories.json': {
        ig_stories: [{ uri: 'media/stories/202101/s.jpg', creation_timestamp: seconds }],
      },
    },
    shown: ['media/posts/202101/a_17900000000000001.jpg'],
    others: [
      'media/stories/202101/s.jpg',
      'media/profile/202101/p.jpg',
      'your_instagram_activity/messages/inbox/x_1/photos/d.jpg',
      'media/posts/202101/of-no-post.jpg',
    ],
    missing: 1,
  },
  {
    name: 'facebook',
    account: 'proeveby',
    words: {
      "this_profile's_activity_across_facebook/posts/profile_posts_1.json": ['a', 'lost'].map((picture, index) => ({
        timestamp: seconds + index,
        data: [{ post: `Opslag ${picture}` }],
        attachments: [
          {
            data: [
              {
                media: {
                  uri: `this_profile's_activity_across_facebook/posts/media/Billeder_77/${picture}.jpg`,
                  creation_timestamp: seconds + index,
                },
              },
            ],
          },
        ],
      })),
      'profile_information/profile_information.json': { profile_v2: { name: { full_name: 'Proeveby' } } },
    },
    shown: ["this_profile's_activity_across_facebook/posts/media/Billeder_77/a.jpg"],
    others: [
      "this_profile's_activity_across_facebook/messages/inbox/x_1/photos/lost.png",
      "this_profile's_activity_across_facebook/posts/media/Billeder_77/of-no-post.jpg",
      "this_profile's_activity_across_facebook/posts/media/stickers_used/s.jpg",
    ],
    missing: 1,
  },
  {
    name: 'the own format',
    words: {
      'items.jsonl': [
        { id: '1', media: [{ kind: 'image', file: 'media/a.jpg' }] },
        { id: '2', media: [{ kind: 'image', file: 'media/lost.jpg' }] },
        { id: '3', media: [{ kind: 'video', poster: 'media/still.jpg' }] },
        { id: '4', public: false, media: [{ kind: 'image', file: 'media/private.jpg' }] },
        { id: '5', media: [{ kind: 'image', file: 'items.jsonl' }] },
      ]
        .map((one) =>
          JSON.stringify({
            channel: 'web',
            account: 'proeveby.example',
            at: '2021-01-05T10:00:00Z',
            text: `Nr ${one.id}`,
            ...one,
          }),
        )
        .join('\n'),
    },
    shown: ['media/a.jpg', 'media/still.jpg'],
    others: ['media/private.jpg', 'media/of-no-post.jpg'],
    missing: 1,
  },
  {
    name: 'files of yt-dlp',
    words: Object.fromEntries(
      [
        ['Indvielse [indvielse_1]', 'indvielse_1', 'public'],
        ['Borgermoede-borgermoede', 'borgermoede', 'public'],
        ['Uden billede [uden_billed]', 'uden_billed', 'public'],
        ['Intern [intern_film]', 'intern_film', 'private'],
        ['Fremmed navn [et_andet_id]', 'fremmednavn', 'public'],
      ].map(([name, id, availability], index) => [
        `${name}.info.json`,
        {
          id,
          title: name,
          channel_id: 'UCproeveby00000000000000',
          channel: 'Prøveby Kommune',
          uploader_id: '@proeveby',
          timestamp: seconds + index,
          availability,
          extractor_key: 'Youtube',
        },
      ]),
    ),
    shown: ['Indvielse [indvielse_1].webp', 'Borgermoede-borgermoede.jpg'],
    others: ['Intern [intern_film].jpg', 'Fremmed navn [et_andet_id].jpg', 'Andet [nogetandet1].jpg', 'banner.jpg'],
    missing: 0,
  },
  {
    name: 'the tool mastodon-archive, with what it fetched',
    words: {
      'social.example.user.proeveby.json': {
        account: tootAccount,
        statuses: [
          toot(1, '/media_attachments/files/109/1/original/a.jpg'),
          toot(2, '/bucket/media_attachments/files/109/2/original/lost.jpg'),
          toot(3, '/media_attachments/files/109/3/original/film.mp4', {
            type: 'video',
            preview: '/cache/media_attachments/files/109/3/small/film.png',
          }),
          toot(4, '/media_attachments/files/109/4/original/private.jpg', { visibility: 'private' }),
          toot(5, '/avatars/../accounts/avatars/1/original/me.jpg'),
        ],
        favourites: [toot(6, '/media_attachments/files/109/6/original/liked.jpg')],
      },
    },
    shown: [
      'social.example.user.proeveby/media_attachments/files/109/1/original/a.jpg',
      'social.example.user.proeveby/cache/media_attachments/files/109/3/small/film.png',
    ],
    others: [
      'social.example.user.proeveby/media_attachments/files/109/4/original/private.jpg',
      'social.example.user.proeveby/media_attachments/files/109/6/original/liked.jpg',
      'social.example.user.proeveby/accounts/avatars/1/original/me.jpg',
      'media_attachments/files/109/2/original/lost.jpg',
    ],
    missing: 1,
  },
  {
    name: 'wordpress, with its uploads beside it',
    words: {
      'export.xml': wxr([
        [1, 'publish', 'post', '<p>Et</p><img src="https://www.proeveby.example/wp-content/uploads/2011/02/a.jpg">'],
        [2, 'publish', 'post', '<img src="https://proeveby.example/wp-content/uploads/2011/02/bl%C3%A5-300x200.jpg">'],
        [3, 'publish', 'post', '<p>To</p><img src="https://www.proeveby.example/wp-content/uploads/2011/02/lost.jpg">'],
        [4, 'publish', 'post', '<p>Tre</p><img src="https://www.andre.example/wp-content/uploads/2011/02/other.jpg">'],
        [
          5,
          'draft',
          'post',
          '<p>Fire</p><img src="https://www.proeveby.example/wp-content/uploads/2011/02/draft.jpg">',
        ],
      ]),
    },
    shown: ['wp-content/uploads/2011/02/a.jpg', 'wp-content/uploads/2011/02/blå.jpg'],
    others: [
      'wp-content/uploads/2011/02/other.jpg',
      'wp-content/uploads/2011/02/draft.jpg',
      'wp-content/uploads/2011/02/of-no-post.jpg',
    ],
    missing: 1,
  },
];

test.each(cases)('$name', async ({ words, shown, others, missing, account }) => {
  const content = scratchContent({ proeveby: madeUp() });
  const archive = scratchFolder();
  for (const [name, value] of Object.entries(words))
    put(archive, name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const [index, name] of shown.entries()) put(archive, name, await photo(200 + index * 10));
  for (const [index, name] of others.entries()) put(archive, name, await photo(20 + index * 10));

  const pulled = await pullInto(content, archive, 'proeveby', { account });
  expect(pulled.status, JSON.stringify(pulled.log)).toBe(0);
  await expectOnlyPictures(content, shown.length);
  expect(await redsIn(content)).toEqual(shown.map((_, index) => 200 + index * 10));
  const skipped = missing === 0 ? {} : { 'media-missing': missing };
  expect(mediaCountsIn(content)).toEqual([{ copied: shown.length, skipped }]);
  const before = filesOf(content);
  await pullInto(content, archive, 'proeveby', { account });
  expect(filesOf(content)).toEqual(before);
});

test.each([
  [xArchive, 'data/direct_messages_media/1-a.jpg'],
  [xArchive, 'data/direct_messages_group_media/1-a.jpg'],
  [xArchive, 'data/deleted_tweets_media/1-a.jpg'],
  [xArchive, 'data/community_tweet_media/1-a.jpg'],
  [xArchive, 'data/profile_media/1-a.jpg'],
  [xArchive, 'data/tweets_media/deeper/1-a.jpg'],
  [xArchive, 'elsewhere/data/tweets_media/1-a.jpg'],
  [mastodonArchive, 'avatar.jpg'],
  [mastodonArchive, 'header.png'],
  [mastodonArchive, 'media_attachments/../avatar.jpg'],
  [mastodonArchive, 'accounts/avatars/1/original/a.jpg'],
  [mastodonApi, 'social.example.user.proeveby/accounts/avatars/1/original/a.jpg'],
  [mastodonApi, 'social.example.user.proeveby/../media_attachments/files/1/original/a.jpg'],
  [mastodonApi, 'media_attachments/files/1/original/a.jpg'],
  [telegram, 'profile_pictures/a.jpg'],
  [telegram, 'stories/a.jpg'],
  [telegram, 'contacts/a.jpg'],
  [instagram, 'media/stories/202101/a.jpg'],
  [instagram, 'media/profile/202101/a.jpg'],
  [instagram, 'your_instagram_activity/messages/inbox/x_1/photos/a.jpg'],
  [facebook, 'messages/inbox/x_1/photos/a.jpg'],
  [facebook, 'your_facebook_activity/messages/stickers_used/a.png'],
  [generic, 'private/a.jpg'],
] as const)('%o may not open %s', (adapter, name) => {
  expect(adapter.mayOpen(name)).toBe(false);
});
