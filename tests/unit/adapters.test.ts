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
import { contentFor, pullFixture } from '../all-fixtures.ts';
import { fixtures } from '../fixture-list.ts';
import { tarred, zipped } from '../packed.ts';
import { accounted, filesOf, madeUp, pullInto, scratchContent } from '../scratch.ts';

/** The contract that every adapter keeps: it runs over all of them, with all their fixtures. */

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
