import { isAscii, isUtf8 } from 'node:buffer';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccountMap } from '../../../scripts/pull/account-map.ts';
import { readColumnMap } from '../../../scripts/pull/column-map.ts';
import { readMonthFile } from '../../../src/lib/month-file/read.ts';
import { contentFor, pullFixture } from '../../all-fixtures.ts';
import { fixtures } from '../../fixture-list.ts';
import { expectCounted, expectRefused, fileOf, postsOf, pullHostile, tweet, tweetsJs, xFiles } from '../../hostile.ts';
import { zipOf } from '../../made-zip.ts';
import { filesBelow, rewritten } from '../../rewritten.ts';
import { rewrittenText } from '../../rewritten-text.ts';
import { accounted, filesOf, put, scratchFolder } from '../../scratch.ts';
import { faultsOf } from '../../sound-content.ts';

/** JSON, XML and YAML that are made to bring down whoever reads them. */

const levels = 100_000;
const deepList = `${'['.repeat(levels)}${']'.repeat(levels)}`;
const deepObject = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const xZip = (tweets: string): string => fileOf('arkiv.zip', zipOf(xFiles(tweets)));

describe(`JSON of ${levels} levels`, () => {
  test.each([
    ['lists', deepList],
    ['objects', deepObject],
    ['lists that never end', '['.repeat(levels)],
  ])('in a record of an X archive: %s', async (_, deep) => {
    const good = [1, 2].map((number) => JSON.stringify({ tweet: tweet(number) }));
    const whole = `window.YTD.tweets.part0 = [${good[0]},{"tweet":${deep}},${good[1]}]`;
    const pulled = await pullHostile(xZip(whole));
    expect(pulled.result.problems).toBeGreaterThan(0);
    expect(pulled.result.mapped).toBe(deep.endsWith('[') ? 1 : 2);
    expect(pulled.log.warn.join('\n')).toMatch(/nested|cut off|not valid JSON/);
  });

  // Every JSON file of every fixture, one of its values in the depth.
  test.each(fixtures)('in the place of a value of $archive', async (fixture) => {
    for (const deep of [deepList, deepObject]) {
      let place = 0;
      // A sign that no fixture has marks the value, for no object of so many levels can be written out.
      const archive = rewritten(fixture.archive, (value) => (place++ % 7 === 3 ? '\uE000' : value));
      for (const file of filesBelow(archive)) replaceIn(file, '"\uE000"', deep);
      const content = contentFor(fixture);
      const pulled = await pullFixture(content, fixture, archive);
      expect(faultsOf(filesOf(content))).toEqual([]);
      if (pulled.results.length > 0) expect(accounted(pulled)).toBe(true);
      else expect(pulled.log.warn.length).toBeGreaterThan(0);
    }
  });
});

function replaceIn(file: string, what: string, by: string): void {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const text = filesOf(folder).get(file.slice(folder.length + 1)) ?? '';
  // Once is enough for a file: ten of them would be a megabyte each.
  if (text.includes(what)) put(folder, file.slice(folder.length + 1), text.replace(what, by));
}

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index === 0 ? '' : index};`.repeat(10)}">`,
).join('')}]>`;
const outside = (uri: string): string => `<!DOCTYPE rss [<!ENTITY xxe SYSTEM "${uri}">]>`;
const outsideOfAll = '<!DOCTYPE rss [<!ENTITY % remote SYSTEM "http://andeby.example/evil.dtd">%remote;]>';
const rss = (doctype: string, words: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${doctype}<rss version="2.0"><channel><title>Andeby</title><link>https://andeby.example/</link><item><title>Nyt</title><link>https://andeby.example/1</link><guid>https://andeby.example/1</guid><pubDate>Sun, 24 Feb 2019 08:00:00 +0000</pubDate><description>${words}</description></item></channel></rss>`;
const atom = (doctype: string, words: string): string =>
  `<?xml version="1.0"?>${doctype}<feed xmlns="http://www.w3.org/2005/Atom"><title>Andeby</title><id>a</id><updated>2019-02-24T08:00:00Z</updated><entry><id>https://andeby.example/1</id><link href="https://andeby.example/1"/><title>Nyt</title><updated>2019-02-24T08:00:00Z</updated><content type="html">${words}</content></entry></feed>`;
const of = { account: 'andeby.example' };
const wxr = (doctype: string, words: string): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>${doctype}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Andeby</title><link>https://andeby.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://andeby.example</wp:base_site_url><wp:base_blog_url>https://andeby.example</wp:base_blog_url><item><title>Nyt</title><link>https://andeby.example/nyt/</link><guid isPermaLink="false">https://andeby.example/?p=1</guid><content:encoded>${words}</content:encoded><wp:post_id>1</wp:post_id><wp:post_date_gmt>2019-02-24 08:00:00</wp:post_date_gmt><wp:post_password></wp:post_password><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;

describe('entities that a file declares itself', () => {
  const secret = (): string => fileOf('secret.txt', 'CANARY');
  const forms = { 'rss.xml': rss, 'atom.xml': atom, 'wordpress.xml': wxr } as const;

  test.each(Object.keys(forms) as (keyof typeof forms)[])('without them %s is read', async (name) => {
    await expectCounted(fileOf(name, forms[name]('', 'Åbent &amp; lukket')), { mapped: 1, problems: 0 }, of);
  });

  test.each(Object.keys(forms) as (keyof typeof forms)[])('a billion laughs in %s', (name) =>
    expectRefused(fileOf(name, forms[name](laughs, '&lol9;')), /declares entities of its own|not recognised/),
  );

  test.each(Object.keys(forms) as (keyof typeof forms)[])('a file or an address from outside in %s', async (name) => {
    for (const doctype of [outside(`file://${secret()}`), outside('http://andeby.example/x'), outsideOfAll])
      await expectRefused(fileOf(name, forms[name](doctype, '&xxe;')), /declares entities of its own|not recognised/);
  });

  test('XML of 100,000 levels', async () => {
    const deep = `${'<b>'.repeat(levels)}x${'</b>'.repeat(levels)}`;
    for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
      const pulled = await pullHostile(fileOf(name, forms[name]('', deep)), of);
      expect(pulled.status).toBe(1);
      expect(pulled.log.warn.length).toBeGreaterThan(0);
      const inside = deep.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const escaped = await pullHostile(fileOf(name, forms[name]('', inside)), of);
      expect(escaped.result).toMatchObject({ read: 1, problems: 1 });
    }
  });
});

describe('YAML', () => {
  const aliases = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(8)}*a${index}]`,
  ).join('\n')}\n`;
  const ring = 'a: &a [*a]\n';
  const merged = 'base: &base { account: x }\nx: { <<: *base }\n';
  const tags = 'x: !!js/function "function () { process.exit(1) }"\n';
  const own = '__proto__: { polluted: yes }\nconstructor: andeby\n';

  test.each([aliases, ring, merged, tags])('in an account map is refused with its line', async (text) => {
    const read = await readAccountMap(Buffer.from(text), 'konti.yml');
    expect('issues' in read ? read.issues : []).not.toEqual([]);
    if ('issues' in read)
      for (const { line, message } of read.issues)
        expect([line > 0, message]).toEqual([true, expect.stringMatching(/^[^\n]+$/)]);
  });

  test.each([aliases, ring, merged, tags])('in a column map is refused with its line', (text) => {
    const read = readColumnMap(text, 'kolonner.yml');
    expect('issues' in read ? read.issues : []).not.toEqual([]);
  });

  test.each([aliases, ring, merged, tags])('in the head of a month is refused with its line', (text) => {
    const read = readMonthFile(
      `---\n${text}authority: andeby\nchannel: x\nmonth: 2019-02\nsources: [a]\n---\n`,
      'a.mdx',
    );
    expect('issues' in read ? read.issues : []).not.toEqual([]);
  });

  test('with the names of every object changes nothing but what it says', async () => {
    await readAccountMap(Buffer.from(own), 'konti.yml');
    readColumnMap(own, 'kolonner.yml');
    expect({}).not.toHaveProperty('polluted');
    const map = await readAccountMap(Buffer.from('constructor: andeby\n'), 'konti.yml');
    if ('issues' in map) throw new Error('refused');
    expect(map.map.find({ channel: 'x', account: { handle: 'toString' } })).toBeUndefined();
    expect(map.map.find({ channel: 'x', account: { handle: 'constructor' } })).toMatchObject({ authority: 'andeby' });
  });

  test('that an archive is pulled with ends the pull', async () => {
    const accounts = fileOf('konti.yml', aliases);
    await expectRefused(xZip(tweetsJs([tweet(1)])), /./, { accounts });
  });
});

describe('names that every object has', () => {
  test.each(fixtures)('as fields of every record of $archive', async (fixture) => {
    const archive = rewritten(fixture.archive, (value) => value);
    for (const file of filesBelow(archive)) {
      const text = filesOf(archive).get(file.slice(archive.length + 1)) ?? '';
      if (!/\.(?:json|js|jsonl)$/.test(file) || rewrittenText(text, file, (value) => value) === undefined) continue;
      const own =
        '"__proto__":{"polluted":true,"text":"CANARY"},"constructor":{"prototype":{"polluted":true}},"toString":1,';
      put(archive, file.slice(archive.length + 1), text.replaceAll(/\{(?=\s*")/g, `{${own}`));
    }
    const content = contentFor(fixture);
    const pulled = await pullFixture(content, fixture, archive);
    expect({}).not.toHaveProperty('polluted');
    expect(faultsOf(filesOf(content))).toEqual([]);
    if (pulled.results.length > 0) expect(accounted(pulled)).toBe(true);
    expect(
      [...filesOf(content)].filter(([name, text]) => name.startsWith('posts/') && text.includes('CANARY')),
    ).toEqual([]);
  });
});

describe('ids beyond 2^53', () => {
  test('keep every digit, written as numbers or as text', async () => {
    const as = (id: string): string =>
      `{"tweet":{"id":${id},"created_at":"Sun Feb 24 08:00:00 +0000 2019","full_text":"Hej","entities":{}}}`;
    const pulled = await expectCounted(
      xZip(`window.YTD.tweets.part0 = [${as('1100000000000000001')},${as('"1100000000000000003"')}]`),
      { mapped: 2, problems: 0 },
    );
    expect(postsOf(pulled)).toContain('id="x-1100000000000000001"');
    expect(postsOf(pulled)).toContain('id="x-1100000000000000003"');
  });
});

describe('words', () => {
  test('with signs that turn, hide or end them come out as they are, and do nothing', async () => {
    const full_text = 'A\u0000B \u202Ebagfra\u202C \uD83D <script>alert(1)</script> {1+1} [x](javascript:x) \u001b[31m';
    const pulled = await expectCounted(xZip(tweetsJs([tweet(1, { full_text })])), { mapped: 1, problems: 0 });
    const [path = '', text = ''] = [...pulled.after].find(([name]) => name.endsWith('2019-02.mdx')) ?? [];
    const read = readMonthFile(text, path);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    expect(read.file.posts[0]?.text).toEqual([full_text.toWellFormed().replaceAll('\0', '\uFFFD')]);
  });

  test('in a charset that JSON is not are a problem of their record alone', async () => {
    const text = tweetsJs([tweet(1), tweet(2, { full_text: 'Åbent på søndag' }), tweet(3)]);
    const bytes = Buffer.concat(
      [...text].map((sign) =>
        sign === 'Å' || sign === 'å' || sign === 'ø' ? Buffer.from(sign, 'latin1') : Buffer.from(sign),
      ),
    );
    const [account] = xFiles();
    const zip = zipOf([account, { name: 'data/tweets.js', data: bytes }].filter((one) => one !== undefined));
    await expectCounted(fileOf('arkiv.zip', zip), { mapped: 2, problems: 1 });
  });

  test.each(['utf-16le', 'latin1'] as const)(
    'of a whole file of JSON in %s are refused or counted, never guessed',
    async (charset) => {
      const [account] = xFiles();
      const data = Buffer.from(tweetsJs([tweet(1, { full_text: 'Åbent på søndag' })]), charset);
      const zip = zipOf([account, { name: 'data/tweets.js', data }].filter((one) => one !== undefined));
      const pulled = await pullHostile(fileOf('arkiv.zip', zip));
      expect(pulled.status).toBe(1);
      expect(pulled.log.warn.length).toBeGreaterThan(0);
      expect(postsOf(pulled)).not.toContain('\uFFFD');
    },
  );

  // JSON is UTF-8 and says no other charset: what is written otherwise is told of, and no letter of it is made up.
  test.each(fixtures)('of $archive in windows-1252 are read right or told of', async (fixture) => {
    const archive = path.join(scratchFolder(), path.basename(fixture.archive));
    cpSync(fixture.archive, archive, { recursive: true });
    let changed = 0;
    for (const file of filesBelow(archive)) {
      const bytes = readFileSync(file);
      if (!/\.(?:jsonl?|ndjson|js|csv)$/i.test(file) || isAscii(bytes) || !isUtf8(bytes)) continue;
      // A sign that the charset does not have stays away, and the letters that it has are what is looked at.
      const text = bytes.toString('utf8').replaceAll(/[^\0-\x7F\xA0-\xFF]/gu, '');
      writeFileSync(file, Buffer.from(text, 'latin1'));
      changed += 1;
    }
    const content = contentFor(fixture);
    const pulled = await pullFixture(content, fixture, archive);
    expect(faultsOf(filesOf(content))).toEqual([]);
    const months = [...filesOf(content)].filter(([name]) => name.startsWith('posts/'));
    expect(months.filter(([, text]) => text.includes('\uFFFD')).map(([name]) => name)).toEqual([]);
    if (changed === 0) expect(pulled.results.length).toBeGreaterThan(0);
    else expect(accounted(pulled) || pulled.log.warn.length > 0).toBe(true);
  });

  test('of HTML lose their scripts, handlers and styles', async () => {
    const html =
      '&lt;p onclick="alert(1)"&gt;Hej&lt;script&gt;alert(1)&lt;/script&gt;&lt;style&gt;p{}&lt;/style&gt; &lt;a href="javascript:alert(1)"&gt;klik&lt;/a&gt; &lt;a href="data:text/html,x"&gt;data&lt;/a&gt;&lt;iframe src="javascript:alert(1)"&gt;&lt;/iframe&gt;&lt;svg onload=alert(1)&gt;&lt;/svg&gt;&lt;/p&gt;';
    for (const name of ['rss.xml', 'atom.xml', 'wordpress.xml'] as const) {
      const form = { 'rss.xml': rss, 'atom.xml': atom, 'wordpress.xml': wxr }[name];
      const pulled = await expectCounted(fileOf(name, form('', html)), { mapped: 1, problems: 0 }, of);
      expect(postsOf(pulled)).toContain('Hej');
      expect(postsOf(pulled)).toContain('klik');
      expect(postsOf(pulled)).not.toMatch(/alert|javascript:|data:|onclick|onload|iframe|svg/);
    }
  });
});
