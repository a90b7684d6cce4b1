import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../scripts/pull/formats/feed/read.ts';
import { UnknownFields } from '../../scripts/pull/formats/unknown-fields.ts';
import { parseDate } from '../../scripts/pull/platforms/date.ts';
import { accounted, filesOf, madeUp, type Pulled, pullInto, scratchContent, scratchFolder } from '../scratch.ts';

/** Archives of the reference material, counted a second time by a plain reading of their bytes. Never copied into the project. */
const samples = '../shared/samples';
const sample = (...parts: string[]): string => path.join(samples, ...parts);
const account = 'proeveby.example';

const filesBelow = (folder: string): string[] =>
  readdirSync(sample(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

const registered = (handles: string): string => madeUp('Prøveby Kommune', `accounts:\n${handles}`);
const registeredSandby = registered(
  '  - { channel: web, handle: sandby.example, status: official }\n  - { channel: mastodon, handle: sandbykommune@social.example, status: official }\n',
);

async function pulledFrom(
  archive: string,
  more: { account?: string; head?: string } = {},
): Promise<Pulled & { text: string; sources: string }> {
  const content = scratchContent({ proeveby: more.head ?? madeUp() });
  const pulled = await pullInto(content, archive, 'proeveby', { account: more.account });
  const files = [...filesOf(content)];
  const text = (folder: string): string =>
    files
      .filter(([name]) => name.startsWith(folder))
      .map(([, written]) => written)
      .join('\n');
  const all = files.map(([, written]) => written).join('\n') + JSON.stringify(pulled.log);
  expect(all, archive).not.toContain('CANARY');
  expect(text('posts/'), archive).not.toMatch(/<script|\]\(javascript:|onerror=/i);
  return { ...pulled, text: text('posts/'), sources: text('sources/') };
}

const without = (xml: string): string => xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '');
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.skipIf(!existsSync(samples))('samples of sites (skipped where ../shared is missing)', () => {
  describe('feeds', () => {
    const feeds = existsSync(samples) ? filesBelow('feeds') : [];
    const refused = (file: string): boolean => file.endsWith('entity_in_doctype.xml');
    /** What feedsmith made of feeds, for its own tests. */
    const others = (file: string): boolean => /feedsmith\/[^/]+\.json$/.test(file);

    test('hold as many entries as their bytes say, and as many as feedsmith finds where it reads them', () => {
      let compared = 0;
      for (const file of feeds.filter((one) => !refused(one) && !others(one))) {
        const bytes = readFileSync(file);
        const feed = readFeed(bytes, new UnknownFields());
        if (feed === undefined || 'problem' in feed) throw new Error(`${file} is not read`);
        const latin1 = bytes.toString('latin1');
        const plain = file.endsWith('.json')
          ? JSON.parse(bytes.toString('utf8')).items.length
          : count(without(latin1), /<(?:\w+:)?(?:item|entry)[\s>]/g);
        expect(feed.entries.length, file).toBe(plain);
        const label = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(latin1)?.[1] ?? 'utf-8';
        const found = entriesByFeedsmith(new TextDecoder(label).decode(bytes));
        if (found === undefined) continue;
        compared += 1;
        expect(found, file).toBe(feed.entries.length);
      }
      expect(compared).toBeGreaterThan(400);
    });

    test('give the dates that feedparser expects of them', () => {
      let compared = 0;
      for (const file of feeds.filter((one) => one.includes('feedparser') && !refused(one))) {
        const bytes = readFileSync(file);
        const expected =
          /entries\[0\]\['(?:published|updated|date)_parsed'\] == \((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)/.exec(
            bytes.toString('utf8'),
          );
        const feed = readFeed(bytes, new UnknownFields());
        if (!expected || feed === undefined || 'problem' in feed) continue;
        const [year, month, day, hour, minute, second] = expected.slice(1).map(Number) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const instant = `${new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().slice(0, 19)}Z`;
        const dates = [feed.entries[0]?.published, feed.entries[0]?.updated].map((date) => parseDate(date ?? ''));
        // A time without a zone is on a Danish clock here and in UTC there.
        if (dates.includes(instant)) compared += 1;
        else
          expect([feed.entries[0]?.published, feed.entries[0]?.updated].join(' '), file).not.toMatch(
            /GMT|Z\b|[+-]\d{2}:?\d{2}\b/,
          );
      }
      expect(compared).toBeGreaterThan(3);
    });

    test('say the words that feedparser expects of their titles', () => {
      let compared = 0;
      for (const file of feeds.filter((one) => one.includes('feedparser') && !refused(one))) {
        const bytes = readFileSync(file);
        const expected = /not bozo and entries\[0\]\['title'\] == u?'([^'<&\\]+)'/.exec(bytes.toString('utf8'))?.[1];
        const feed = readFeed(bytes, new UnknownFields());
        if (expected === undefined || feed === undefined || 'problem' in feed) continue;
        compared += 1;
        expect(feed.entries[0]?.title?.value.trim(), file).toBe(expected);
      }
      expect(compared).toBeGreaterThan(5);
    });

    test.each(feeds.filter((file) => !file.includes('feedparser') && !others(file)))(
      'pull of %s accounts for every entry',
      async (file) => {
        const pulled = await pulledFrom(file, { account });
        expect(accounted(pulled)).toBe(true);
        const feed = readFeed(readFileSync(file), new UnknownFields());
        expect(pulled.result.read).toBe(feed !== undefined && 'entries' in feed ? feed.entries.length : -1);
      },
    );

    test('a folder of them is refused for one that declares entities, and pulled without it', async () => {
      const refusing = await pulledFrom(sample('feeds/feedparser/rss'), { account });
      expect(refusing.status).toBe(1);
      expect(refusing.log.warn.join('\n')).toMatch(/entity_in_doctype\.xml: it declares entities of its own/);
      expect(refusing.text + refusing.sources).toBe('');
      const folder = path.join(scratchFolder(), 'rss');
      cpSync(sample('feeds/feedparser/rss'), folder, { recursive: true });
      for (const file of feeds.filter(refused)) rmSync(path.join(folder, path.basename(file)), { force: true });
      const pulled = await pulledFrom(folder, { account });
      expect(accounted(pulled)).toBe(true);
      const plain = feeds
        .filter((file) => file.includes('feedparser/rss') && !refused(file))
        .map((file) => count(without(readFileSync(file, 'latin1')), /<item[\s>]/g))
        .reduce((sum, one) => sum + one, 0);
      expect(pulled.result.read).toBe(plain);
    });

    test('the words of the Danish ones are those that stand in them', async () => {
      const { text, result } = await pulledFrom(sample('feeds/synthetic-dk'));
      expect(result).toMatchObject({ read: 50, mapped: 50, posts: 50 });
      const sources = filesBelow('feeds/synthetic-dk').map((file) =>
        new TextDecoder(file.includes('latin1') ? 'iso-8859-1' : 'utf-8').decode(readFileSync(file)),
      );
      const titles = sources.flatMap((xml) =>
        [...xml.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title = '']) =>
          title.replaceAll('&amp;', '&').replaceAll(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point))),
        ),
      );
      expect(titles.length).toBe(50);
      const written = new Set([...text.matchAll(/ title="([^"]*)"/g)].map(([, title = '']) => unescaped(title)));
      expect(titles.filter((title) => !written.has(title))).toEqual([]);
    });
  });

  describe('exports of WordPress', () => {
    const field = (item: string, name: string): string =>
      new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${name}>`).exec(item)?.[1] ?? '';
    test.each([
      'wxr/theme-test-data/themeunittestdata.wordpress.xml',
      'wxr/wordpress-importer/valid-wxr-1.0.xml',
      'wxr/wordpress-importer/small-export.xml',
    ])('%s: published posts and pages, and no more', async (file) => {
      const { result, text, status } = await pulledFrom(sample(file));
      const items = readFileSync(sample(file), 'utf8').match(/<item>[\s\S]*?<\/item>/g) ?? [];
      const shown = items.filter(
        (item) =>
          ['post', 'page'].includes(field(item, 'wp:post_type')) &&
          field(item, 'wp:status') === 'publish' &&
          field(item, 'wp:post_password') === '',
      );
      expect(status).toBe(0);
      expect(result).toMatchObject({ read: items.length, mapped: shown.length, posts: shown.length });
      const comments = items.flatMap((item) => [
        ...item.matchAll(/<wp:comment_author_email>(?:<!\[CDATA\[)?([^<\]]+@[^<\]]+)/g),
      ]);
      for (const [, address = ''] of comments) expect(text).not.toContain(address);
    });

    test.each([
      ['invalid-version-tag.xml', /version of the WordPress export that is not known/],
      ['missing-version-tag.xml', /does not say which version/],
    ])('%s is refused', async (file, message) => {
      const pulled = await pulledFrom(sample('wxr/wordpress-importer', file));
      expect(pulled.status).toBe(1);
      expect(pulled.log.warn.join('\n')).toMatch(message);
      expect(pulled.text + pulled.sources).toBe('');
    });
  });

  describe('web archives', () => {
    const members = (bytes: Buffer): string => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1');

    test('the Danish one: pages, feed and API, each visit accounted for, in a WARC and in a WACZ alike', async () => {
      const raw = members(readFileSync(sample('warc/synthetic-dk/sandby.warc.gz')));
      const pages = count(
        raw,
        /^WARC-Type: (?:response|revisit)\r\n(?:.+\r\n)*?WARC-Target-URI: https?:\/\/www\.sandby\.example\/(?:nyt\/\d+|findes-ikke|)\r\n/gm,
      );
      const entries = count(raw, /<item>/g);
      for (const archive of ['warc/synthetic-dk/sandby.warc.gz', 'wacz/synthetic-dk/sandby-a.wacz']) {
        const content = scratchContent({ proeveby: registeredSandby });
        const pulled = await pullInto(content, sample(archive), 'proeveby');
        const sources = pulled.log.out.map((line) => JSON.parse(line)).filter((line) => 'source' in line);
        const web = sources.find(({ source }) => source.includes('-web-'));
        const mastodon = sources.find(({ source }) => source.includes('-mastodon-'));
        expect(web.read).toBe(pages + entries);
        expect(web).toMatchObject({ posts: 30, problems: 0, skipped: { 'no-answer': 2 } });
        expect(mastodon).toMatchObject({ read: 40, mapped: 40 });
        const text = [...filesOf(content).values()].join('\n');
        expect(text).not.toContain('CANARY');
        expect(text).toContain('Vejarbejde: Vi åbner for tilmelding til borgermøde på Østergade 👋');
      }
    });

    const others = existsSync(samples)
      ? [...filesBelow('warc'), ...filesBelow('wacz')].filter(
          (file) => !file.includes('synthetic') && !file.includes('invalid'),
        )
      : [];
    test.each(others)('%s: every page and revisit of the site is accounted for', async (file) => {
      const site = siteOf(file);
      const pulled = await pulledFrom(file, { account: site });
      expect(pulled.result.problems).toBe(0);
      expect(accounted(pulled)).toBe(true);
      if (file.endsWith('.wacz')) return;
      const raw = members(readFileSync(file)).split(/^WARC\/1\.[01]\r?$/m);
      const visits = raw.filter(
        (record) =>
          /^WARC-Type: (?:response|revisit)\r?$/m.test(record) &&
          (/^content-type: text\/html/im.test(record.replace(/^[\s\S]*?\r?\n\r?\n/, '')) ||
            /Content-Length: 0\r?$/m.test(record)),
      );
      expect(pulled.result.read).toBe(visits.length);
    });

    test('one whose list names what is not there is refused', async () => {
      const pulled = await pulledFrom(sample('wacz/py-wacz/invalid_example_1.wacz'), { account });
      expect(pulled.status).toBe(1);
      expect(pulled.log.warn.join('\n')).toMatch(/is listed and is not in the archive/);
      expect(pulled.text + pulled.sources).toBe('');
    });
  });

  describe('Mastodon', () => {
    test('pages of the API: every status, with the words that its HTML shows', async () => {
      const statuses: { content: string; reblog: unknown; account: object }[] = JSON.parse(
        readFileSync(sample('mastodon/api-synthetic-dk/statuses.json'), 'utf8'),
      );
      const { result, text } = await pulledFrom(sample('mastodon/api-synthetic-dk/statuses.json'));
      expect(result).toMatchObject({ read: statuses.length, mapped: statuses.length, posts: statuses.length });
      expect(count(text, /<Share kind="repost"/g)).toBe(statuses.filter(({ reblog }) => reblog !== null).length);
      const shown = unescaped(text);
      for (const { content } of statuses)
        for (const part of content.split(/<[^>]*>/)) {
          const words = part.replaceAll('&amp;', '&').trim();
          // A bare address is written as a link by the platform; here it stands as it is.
          if (words !== '' && !words.includes('://')) expect(shown).toContain(words);
        }
    });

    test('examples of the documentation: statuses are read, other entities named as none', async () => {
      const files = filesBelow('mastodon/documentation-examples');
      const values = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
      const isStatus = (value: object): boolean => 'account' in value && 'content' in value;
      const { result } = await pulledFrom(sample('mastodon/documentation-examples'));
      expect(result.read).toBe(values.length);
      expect(result.mapped).toBe(values.filter(isStatus).length);
      expect(result.skipped).toEqual({ 'not-a-status': values.filter((value) => !isStatus(value)).length });
    });

    test('objects of ActivityPub: none is public that does not say so', async () => {
      const asked = await pulledFrom(sample('mastodon/granary-as2'));
      expect(asked.status).toBe(1);
      expect(asked.log.warn.join('\n')).toMatch(/--account/);
      const pulled = await pulledFrom(sample('mastodon/granary-as2'), { account: 'alice@masto.foo' });
      // Likes and follows are in files whose names say so: those are never opened.
      const opened = filesBelow('mastodon/granary-as2').filter((file) => !/like|follow/.test(file));
      expect(pulled.result).toMatchObject({ read: opened.length, mapped: 0, problems: 0 });
      expect(pulled.result.skipped['no-audience']).toBe(1);
    });
  });
});

function entriesByFeedsmith(text: string): number | undefined {
  try {
    const { feed } = parseFeed(text);
    return ('items' in feed ? feed.items : 'entries' in feed ? feed.entries : undefined)?.length ?? 0;
  } catch {
    return undefined;
  }
}

/** A word as it stood before it was written as MDX. */
const unescaped = (mdx: string): string =>
  mdx
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#10;', '\n')
    .replaceAll(/\\([\\`*_{}<[\]~|&.#!+\->)(=])/g, '$1');

const siteOf = (file: string): string =>
  /iana|redirect/.test(file)
    ? 'iana.org'
    : /post-test/.test(file)
      ? 'httpbin.org'
      : /heritrix/.test(file)
        ? 'bl.uk'
        : /replayweb/.test(file)
          ? 'webrecorder.net'
          : /hello/.test(file)
            ? 'iipc.github.io'
            : 'example.com';
