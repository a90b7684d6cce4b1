import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mayOpen as blueskyMayOpen } from '../../scripts/pull/adapters/bluesky/index.ts';
import { mayOpen as facebookMayOpen } from '../../scripts/pull/adapters/facebook/layout.ts';
import { mayOpen as instagramMayOpen } from '../../scripts/pull/adapters/instagram/layout.ts';
import { mayOpen as linkedinMayOpen } from '../../scripts/pull/adapters/linkedin/index.ts';
import { mayOpen as mastodonMayOpen } from '../../scripts/pull/adapters/mastodon-archive/index.ts';
import { mayOpen as xMayOpen } from '../../scripts/pull/adapters/x-archive/layout.ts';
import { mayOpen as youtubeMayOpen } from '../../scripts/pull/adapters/youtube/index.ts';
import { readColumnMap } from '../../scripts/pull/column-map.ts';
import { openArchive } from '../../scripts/pull/formats/open-archive.ts';
import { adapters, recognise } from '../../scripts/pull/registry.ts';
import { skipNames } from '../../src/lib/i18n/skip-names.ts';
import { tarred, zipped } from '../packed.ts';
import { accounted, exampleContent, filesOf, madeUp, pullInto, scratchContent } from '../scratch.ts';

/** The contract that every adapter keeps: it runs over all of them, with all their fixtures. */

interface Fixture {
  readonly archive: string;
  readonly format: string;
  readonly generation: string;
  readonly authority: string;
  /** `--account`: the handle, where the archive does not say it or is of several. */
  readonly account?: string;
  /** `--accounts`: the account map of an archive of many, in place of one authority. */
  readonly accounts?: string;
  /** `--columns`: the column map of a table with headers of its own. */
  readonly columns?: string;
  /** How many of its records are broken on purpose. */
  readonly problems?: number;
}
const fixtures: readonly Fixture[] = [
  {
    archive: 'examples/eksempelby-x-archive-2013',
    format: 'x-archive',
    generation: 'grailbird',
    authority: 'eksempelby',
  },
  { archive: 'examples/eksempelby-x-archive', format: 'x-archive', generation: 'tweets-js', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/x-tweet-js-bare',
    format: 'x-archive',
    generation: 'tweet-js-bare',
    authority: 'proeveby',
  },
  { archive: 'tests/fixtures/x-tweet-js', format: 'x-archive', generation: 'tweet-js', authority: 'proeveby' },
  {
    archive: 'examples/eksempelby-mastodon-archive',
    format: 'mastodon-archive',
    generation: 'activitypub',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/mastodon-api',
    format: 'mastodon-api',
    generation: 'statuses',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/mastodon-archive-tool',
    format: 'mastodon-api',
    generation: 'mastodon-archive-tool',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/mastodon-activitystreams',
    format: 'mastodon-api',
    generation: 'activitystreams',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/x-api-v1',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-api-v1-stream',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'tests/fixtures/x-api-v2', format: 'x-api', generation: 'v2-pages', authority: 'proeveby' },
  {
    archive: 'tests/fixtures/x-api-v2-stream',
    format: 'x-api',
    generation: 'v2-stream',
    authority: 'proeveby',
    problems: 1,
  },
  { archive: 'tests/fixtures/x-api-v2-flat', format: 'x-api', generation: 'v2-flat', authority: 'proeveby' },
  {
    archive: 'tests/fixtures/x-api-many',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-api-many.accounts.csv',
  },
  {
    archive: 'tests/fixtures/x-congresstweets',
    format: 'x-api',
    generation: 'congresstweets',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-congresstweets.accounts.yml',
    problems: 1,
  },
  { archive: 'examples/eksempelby-x-api-2024', format: 'x-api', generation: 'v2-pages', authority: 'eksempelby' },
  { archive: 'examples/eksempelby-x-csv', format: 'x-csv', generation: 'api-v2', authority: 'eksempelby' },
  {
    archive: 'examples/eksempelby-telegram',
    format: 'telegram',
    generation: 'channel',
    authority: 'eksempelby',
    account: 'eksempelbydrift',
  },
  { archive: 'examples/eksempelby-tiktok', format: 'tiktok', generation: 'post', authority: 'eksempelby' },
  {
    archive: 'examples/eksempelby-facebook-2018-10-31',
    format: 'facebook',
    generation: 'page',
    authority: 'eksempelby',
  },
  {
    archive: 'examples/eksempelby-facebook-2026-01-12-1',
    format: 'facebook',
    generation: 'page',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/facebook-your-posts',
    format: 'facebook',
    generation: 'your-posts',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-your-activity-across-facebook',
    format: 'facebook',
    generation: 'your-activity-across-facebook',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-your-facebook-activity',
    format: 'facebook',
    generation: 'your-facebook-activity',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-broken',
    format: 'facebook',
    generation: 'page',
    authority: 'proeveby',
    problems: 6,
  },
  {
    archive: 'examples/eksempelby-instagram-2025-12-01',
    format: 'instagram',
    generation: 'your-instagram-activity',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/instagram-content',
    format: 'instagram',
    generation: 'content',
    authority: 'proeveby',
    problems: 2,
  },
  {
    archive: 'tests/fixtures/instagram-media-json',
    format: 'instagram',
    generation: 'media-json',
    authority: 'proeveby',
    problems: 1,
  },
  { archive: 'tests/fixtures/instagram-private', format: 'instagram', generation: 'content', authority: 'proeveby' },
  { archive: 'tests/fixtures/threads', format: 'instagram', generation: 'threads', authority: 'proeveby' },
  { archive: 'examples/eksempelby-linkedin', format: 'linkedin', generation: 'page', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/linkedin-shares',
    format: 'linkedin',
    generation: 'shares',
    authority: 'proeveby',
    account: 'proeveby',
    problems: 3,
  },
  { archive: 'examples/eksempelby-youtube-takeout', format: 'youtube', generation: 'takeout', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/youtube-takeout-de',
    format: 'youtube',
    generation: 'takeout',
    authority: 'proeveby',
    account: 'proeveby',
    problems: 2,
  },
  {
    archive: 'tests/fixtures/youtube-yt-dlp',
    format: 'youtube',
    generation: 'yt-dlp',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'examples/eksempelby-bluesky', format: 'bluesky', generation: 'repository-3', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/bluesky-repository-2',
    format: 'bluesky',
    generation: 'repository-2',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'tests/fixtures/bluesky-api', format: 'bluesky', generation: 'api', authority: 'proeveby', problems: 2 },
  {
    archive: 'tests/fixtures/telegram-channel',
    format: 'telegram',
    generation: 'channel',
    authority: 'proeveby',
    account: 'proeveby',
  },
  {
    archive: 'tests/fixtures/telegram-account',
    format: 'telegram',
    generation: 'account',
    authority: 'proeveby',
    accounts: 'tests/fixtures/telegram-account.accounts.yml',
  },
  { archive: 'tests/fixtures/tiktok-video', format: 'tiktok', generation: 'video', authority: 'proeveby' },
  { archive: 'tests/fixtures/tiktok-activity', format: 'tiktok', generation: 'activity', authority: 'proeveby' },
  { archive: 'tests/fixtures/tiktok-post', format: 'tiktok', generation: 'post', authority: 'proeveby', problems: 1 },
  { archive: 'examples/eksempelby-generic', format: 'generic', generation: 'csv', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/generic-jsonl',
    format: 'generic',
    generation: 'jsonl',
    authority: 'proeveby',
    problems: 3,
  },
  {
    archive: 'tests/fixtures/generic-mapped',
    format: 'generic',
    generation: 'mapped',
    authority: 'proeveby',
    columns: 'tests/fixtures/generic-mapped.columns.yml',
    problems: 1,
  },
  {
    archive: 'tests/fixtures/x-csv-api',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    account: 'ProevebyKom',
    problems: 1,
  },
  {
    archive: 'tests/fixtures/x-csv-twarc',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-tweets',
    format: 'x-csv',
    generation: 'tweets-csv',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-dump',
    format: 'x-csv',
    generation: 'dump',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-mapped',
    format: 'x-csv',
    generation: 'mapped',
    authority: 'proeveby',
    account: 'ProevebyKom',
    columns: 'tests/fixtures/x-csv-mapped.columns.yml',
  },
  {
    archive: 'tests/fixtures/x-csv-text-only',
    format: 'x-csv',
    generation: 'text-only',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-many',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-csv-many.accounts.csv',
  },
  {
    archive: 'examples/eksempelby-mastodon-api',
    format: 'mastodon-api',
    generation: 'statuses',
    authority: 'eksempelby',
  },
  { archive: 'examples/eksempelby-web-feed', format: 'feed', generation: 'rss', authority: 'eksempelby' },
  { archive: 'tests/fixtures/feed-rdf', format: 'feed', generation: 'rdf', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-atom', format: 'feed', generation: 'atom', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-json', format: 'feed', generation: 'json', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-mastodon', format: 'feed', generation: 'rss', authority: 'proeveby' },
  { archive: 'examples/eksempelby-wordpress', format: 'wordpress', generation: 'wxr-1.2', authority: 'eksempelby' },
  { archive: 'tests/fixtures/wordpress-1.0', format: 'wordpress', generation: 'wxr-1.0', authority: 'proeveby' },
  { archive: 'tests/fixtures/wordpress-1.1', format: 'wordpress', generation: 'wxr-1.1', authority: 'proeveby' },
  { archive: 'examples/eksempelby-web-archive', format: 'warc', generation: 'wacz', authority: 'eksempelby' },
  { archive: 'tests/fixtures/warc-arc', format: 'warc', generation: 'arc', authority: 'eksempelby' },
  { archive: 'tests/fixtures/warc-plain', format: 'warc', generation: 'warc', authority: 'eksempelby' },
];
const contentFor = ({ authority }: Fixture): string =>
  authority === 'eksempelby'
    ? exampleContent()
    : scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });
const pullFixture = (content: string, { authority, account, accounts, columns }: Fixture, archive: string) =>
  pullInto(content, archive, accounts === undefined ? authority : undefined, { account, accounts, columns });

function columnsIn(file: string): Readonly<Record<string, string>> {
  const read = readColumnMap(readFileSync(file, 'utf8'), file);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return read.columns;
}

describe.each(adapters.map(({ id }) => id))('the adapter %s', (id) => {
  const own = fixtures.filter(({ format }) => format === id);
  const others = fixtures.filter(({ format }) => format !== id);
  const adapter = adapters.find((one) => one.id === id);

  test('has fixtures, of every layout that its page names', () => {
    expect(own.length).toBeGreaterThan(0);
    const shown = new Set(own.map(({ generation }) => generation));
    expect(Object.keys(adapter?.about.generations ?? {}).filter((generation) => !shown.has(generation))).toEqual([]);
    expect([...shown].filter((generation) => !Object.hasOwn(adapter?.about.generations ?? {}, generation))).toEqual([]);
  });

  test.each(own)('recognises $archive as $generation', async ({ archive, generation, account, accounts, columns }) => {
    const opened = await openArchive(archive);
    const saysIt = account === undefined && accounts === undefined;
    expect(
      await adapter?.recognise(opened, columns === undefined ? {} : { columns: columnsIn(columns) }),
    ).toMatchObject({
      generation,
      ...(saysIt && { account: { handle: expect.any(String) } }),
    });
    await opened.close();
  });

  test.each(others)('does not take $archive for its own', async ({ archive }) => {
    const opened = await openArchive(archive);
    expect(await adapter?.recognise(opened)).toBeUndefined();
    await opened.close();
  });

  test.each(own)(
    'accounts for every item of $archive, changes nothing the second time, and opens nothing private',
    async (fixture) => {
      const content = contentFor(fixture);
      const first = await pullFixture(content, fixture, fixture.archive);
      const problems = fixture.problems ?? 0;
      expect(first.status).toBe(problems > 0 ? 1 : 0);
      expect(first.results.reduce((sum, result) => sum + result.problems, 0)).toBe(problems);
      expect(first.result.read).toBeGreaterThan(0);
      expect(accounted(first)).toBe(true);
      for (const { skipped } of first.results)
        for (const reason of Object.keys(skipped)) expect(Object.keys(skipNames)).toContain(reason);
      const ledgers = [...filesOf(content)].filter(([name]) => name.startsWith('sources/'));
      for (const [, ledger] of ledgers)
        for (const { name } of parse(ledger).files) expect(adapter?.mayOpen(name), `${name} was opened`).toBe(true);
      const before = filesOf(content);
      const second = await pullFixture(content, fixture, fixture.archive);
      expect(second.results).toEqual(first.results);
      expect(filesOf(content)).toEqual(before);
      expect([...before.values()].filter((text) => text.includes('CANARY'))).toEqual([]);
      expect(JSON.stringify([first.log, second.log])).not.toContain('CANARY');
    },
  );

  test.each(own)('reads $archive from a folder, a zip, a zip with a top folder and a tar.gz alike', async (fixture) => {
    const [folder, zip, wrapped, tar] = await Promise.all(
      [
        fixture.archive,
        await zipped(fixture.archive),
        await zipped(fixture.archive, 'arkiv-2024/'),
        await tarred(fixture.archive),
      ].map(async (archive) => {
        const content = contentFor(fixture);
        await pullFixture(content, fixture, archive);
        return filesOf(content);
      }),
    );
    expect(zip).toEqual(folder);
    expect(wrapped).toEqual(folder);
    expect(tar).toEqual(folder);
  });
});

test('no adapter may open what holds anything private', () => {
  const names = [
    'direct-messages.js',
    'like.js',
    'ip-audit.js',
    'deleted-tweets.js',
    'contact.js',
    'personalization.js',
    'phone-number.js',
    'email-address-change.js',
  ];
  for (const name of names) {
    expect(xMayOpen(name), name).toBe(false);
    expect(xMayOpen(`data/${name}`), name).toBe(false);
  }
  for (const name of ['likes.json', 'bookmarks.json', 'following_accounts.csv', 'blocked_accounts.csv', 'lists.csv'])
    expect(mastodonMayOpen(name), name).toBe(false);
  const exported: readonly (readonly [(name: string) => boolean, readonly string[]])[] = [
    [
      facebookMayOpen,
      [
        'messages/inbox/bo_1/message_1.json',
        'messages/inbox/bo_1/photos/1.jpg',
        "this_profile's_activity_across_facebook/messages/inbox/bo_1/photos/1.jpg",
        'your_facebook_activity/messages/stickers_used/1.png',
        'posts/media/stickers_used/1.png',
        'your_facebook_activity/groups/group_posts_and_comments.json',
        'search_history/your_search_history.json',
        'security_and_login_information/account_activity.json',
        'posts/posts_from_others.json',
      ],
    ],
    [
      instagramMayOpen,
      [
        'your_instagram_activity/messages/inbox/bo_1/message_1.json',
        'your_instagram_activity/messages/inbox/bo_1/photos/1.jpg',
        'your_instagram_activity/media/archived_posts.json',
        'your_instagram_activity/media/recently_deleted_content.json',
        'your_instagram_activity/media/profile_photos.json',
        'your_instagram_activity/likes/liked_posts.json',
        'media/stories/202101/1.jpg',
        'media/direct/1.jpg',
        'connections/followers_and_following/followers_1.json',
        'personal_information/personal_information/account_information.json',
      ],
    ],
    [
      linkedinMayOpen,
      ['Connections.csv', 'messages.csv', 'Profile.csv', 'Email Addresses.csv', 'Reactions.csv', 'løn.xlsx'],
    ],
    [
      youtubeMayOpen,
      [
        'Takeout/YouTube og YouTube Music/history/watch-history.json',
        'Takeout/YouTube og YouTube Music/subscriptions/subscriptions.csv',
        'Takeout/YouTube og YouTube Music/comments/comments.csv',
        'Takeout/YouTube og YouTube Music/live chats/live chats.csv',
        'likes.json',
      ],
    ],
    [blueskyMayOpen, ['preferences.json', 'likes.json', 'messages/chat.json', 'bookmarks.json']],
  ];
  for (const [mayOpen, private_] of exported) for (const name of private_) expect(mayOpen(name), name).toBe(false);
});

test('what no adapter knows is refused with what to do', async () => {
  const opened = await openArchive('content/pages');
  expect(await recognise(opened)).toEqual({
    message: expect.stringContaining('Hand over the archive as the platform gave it'),
  });
  await opened.close();
});

test('bad records are problems with their place, and never stop the good ones', async () => {
  const content = scratchContent({ proeveby: madeUp() });
  const pulled = await pullInto(content, 'tests/fixtures/x-broken', 'proeveby');
  expect(pulled.status).toBe(1);
  expect(pulled.result).toMatchObject({ read: 5, mapped: 2, problems: 3 });
  const [ledger = ''] = [...filesOf(content)].filter(([name]) => name.startsWith('sources/')).map(([, text]) => text);
  for (const place of ['data/tweets.js#1', 'data/tweets.js#2', 'data/tweets.js#3']) expect(ledger).toContain(place);
});

test('the words of a post are those the platform showed', async () => {
  const content = scratchContent({ proeveby: madeUp() });
  await pullInto(content, 'tests/fixtures/x-tweet-js', 'proeveby');
  const month = filesOf(content).get('posts/proeveby/x/2019-02.mdx') ?? '';
  expect(month).toContain(String.raw`Vi åbner kl. 8 \& lukker kl. 16. \<3`);
  expect(month).toContain('inReplyTo="borger-a"');
  expect(month.toLowerCase()).not.toMatch(/opdigtet/);
});
