import { describe, expect, test } from 'vitest';
import { mayOpen as mastodonMayOpen } from '../../scripts/pull/adapters/mastodon-archive/index.ts';
import { mayOpen as xMayOpen } from '../../scripts/pull/adapters/x-archive/layout.ts';
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
];
const contentFor = ({ authority }: Fixture): string =>
  authority === 'eksempelby' ? exampleContent() : scratchContent({ proeveby: madeUp() });

describe.each(adapters.map(({ id }) => id))('the adapter %s', (id) => {
  const own = fixtures.filter(({ format }) => format === id);
  const others = fixtures.filter(({ format }) => format !== id);
  const adapter = adapters.find((one) => one.id === id);

  test('has fixtures', () => expect(own.length).toBeGreaterThan(0));

  test.each(own)('recognises $archive as $generation', async ({ archive, generation }) => {
    const opened = await openArchive(archive);
    expect(await adapter?.recognise(opened)).toMatchObject({ generation, account: { handle: expect.any(String) } });
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
      const first = await pullInto(content, fixture.archive, fixture.authority);
      expect(first.status).toBe(0);
      expect(first.result.read).toBeGreaterThan(0);
      expect(accounted(first)).toBe(true);
      for (const reason of Object.keys(first.result.skipped)) expect(Object.keys(skipNames)).toContain(reason);
      const before = filesOf(content);
      const second = await pullInto(content, fixture.archive, fixture.authority);
      expect(second.result).toEqual(first.result);
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
        await pullInto(content, archive, fixture.authority);
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
