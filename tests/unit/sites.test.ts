import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipped } from '../packed.ts';
import { exampleContent, filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** Sites and feeds from the archive to the month file: words, versions, refusals. */

const content = (): string => scratchContent({ proeveby: madeUp() });
const month = (folder: string, name: string): string => filesOf(folder).get(`posts/${name}.mdx`) ?? '';
const posts = (folder: string): string[] => [...filesOf(folder).keys()].filter((name) => name.startsWith('posts/'));

describe('a file that may not be trusted is refused, in one line and without a trace', () => {
  const entities = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const external = '<!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';
  const item = '<item><title>&b;&xxe;</title><link>https://www.proeveby.example/1</link></item>';
  const wp = ' xmlns:wp="http://wordpress.org/export/1.2/"';
  test.each([
    ['billion laughs in a feed', 'nyt.xml', `${entities}<rss version="2.0"><channel>${item}</channel></rss>`],
    ['a file of the machine in a feed', 'nyt.xml', `${external}<rss version="2.0"><channel>${item}</channel></rss>`],
    [
      'billion laughs in an export',
      'e.xml',
      `${entities}<rss${wp}><channel><wp:wxr_version>1.2</wp:wxr_version>${item}</channel></rss>`,
    ],
    [
      'a file of the machine in an export',
      'e.xml',
      `${external}<rss${wp}><channel><wp:wxr_version>1.2</wp:wxr_version>${item}</channel></rss>`,
    ],
  ])('%s', async (_, name, xml) => {
    const folder = scratchFolder();
    put(folder, name, xml);
    const into = content();
    const before = filesOf(into);
    const pulled = await pullInto(into, folder, 'proeveby', { account: 'proeveby.example' });
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toMatch(/declares entities of its own/);
    expect(filesOf(into)).toEqual(before);
  });

  test.each([
    ['of no version', '', /does not say which version/],
    [
      'of a version nobody knows',
      '<wp:wxr_version>abc</wp:wxr_version>',
      /version of the WordPress export that is not known/,
    ],
  ])('an export %s', async (_, version, message) => {
    const folder = scratchFolder();
    put(folder, 'e.xml', `<rss${wp}><channel><link>https://www.proeveby.example</link>${version}</channel></rss>`);
    const into = content();
    const pulled = await pullInto(into, folder, 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toMatch(message);
    expect(posts(into)).toEqual([]);
  });
});

describe('a WACZ is believed only as its hashes are right', () => {
  const changed = async (
    change: (folder: string) => void,
  ): Promise<{ status: number; said: string; wrote: string[] }> => {
    const folder = path.join(scratchFolder(), 'arkiv');
    cpSync('examples/eksempelby-web-archive', folder, { recursive: true });
    change(folder);
    const into = exampleContent();
    const pulled = await pullInto(into, await zipped(folder), 'eksempelby');
    return { status: pulled.status, said: pulled.log.warn.join('\n'), wrote: posts(into) };
  };
  const edit = (file: string, from: string, to: string) => (folder: string) => {
    const place = path.join(folder, file);
    writeFileSync(place, readFileSync(place, 'latin1').replace(from, to), 'latin1');
  };
  test.each([
    [
      'a changed word',
      edit('archive/data.warc', 'rene', 'fine'),
      /archive\/data.warc is not what the list of hashes says/,
    ],
    ['a changed list', edit('datapackage.json', 'opdigtet', 'opdigtfx'), /datapackage.json is not what the list/],
    ['a changed page list', edit('pages/pages.jsonl', 'Nyheder', 'Nyhedex'), /pages\/pages.jsonl is not what/],
    [
      'a missing file',
      (folder: string) => put(folder, 'datapackage.json', readFileSync(path.join(folder, 'datapackage.json'), 'utf8')),
      undefined,
    ],
  ])('%s', async (_, change, message) => {
    const { status, said, wrote } = await changed(change);
    expect(status).toBe(message === undefined ? 0 : 1);
    if (message) {
      expect(said).toMatch(message);
      expect(wrote).toEqual([]);
    }
  });
});

test('a feed that is broken is read as far as it goes, and says so', async () => {
  const into = content();
  const pulled = await pullInto(into, 'tests/fixtures/feed-broken', 'proeveby');
  expect(pulled.status).toBe(1);
  expect(pulled.result).toMatchObject({ read: 5, mapped: 2, problems: 3 });
  expect(pulled.log.info.join('\n')).toMatch(/not well-formed from line \d+ on/);
  expect(pulled.log.info.join('\n')).toMatch(/calls itself UTF-8 and is not everywhere/);
  const written = month(into, 'proeveby/web/2016-11');
  expect(written).toContain('title="Bare mærker"');
  expect(written).toContain('Et fedt ord\\\nog én linje til');
  expect(written).toContain('a \\< b æ \\& c');
  expect([...filesOf(into).values()].join('')).not.toContain('CANARY');
});

test('an export that is broken is read as far as it goes; one that is cut off says where', async () => {
  const whole = readFileSync('tests/fixtures/wordpress-1.0/export.xml', 'utf8');
  const pull = async (xml: string) => {
    const folder = scratchFolder();
    put(folder, 'e.xml', xml);
    const into = content();
    const pulled = await pullInto(into, folder, 'proeveby');
    return { pulled, written: month(into, 'proeveby/web/2010-10') };
  };
  const broken = await pull(whole.replace('<title>Anden</title>', '<title>Anden & fed</i> \u0001</title>'));
  expect(broken.pulled.result).toMatchObject({ read: 3, mapped: 2, problems: 0 });
  expect(broken.pulled.log.info.join('\n')).toMatch(/not well-formed from line \d+ on/);
  expect(broken.written).toContain('title="Anden &amp; fed');
  const cut = await pull(whole.slice(0, whole.indexOf('Tekst')));
  expect(cut.pulled.result).toMatchObject({ read: 2, mapped: 1, problems: 1 });
  expect(cut.pulled.log.warn.join('\n')).toMatch(/e\.xml#1: the export ends in the middle of it/);
});

test('a text that is not closed does not take along what stands behind it', async () => {
  const wxr = readFileSync('tests/fixtures/wordpress-1.1/del-1.xml', 'utf8');
  const feed = readFileSync('tests/fixtures/feed-rdf/nyt.rdf', 'latin1').replace(
    '</description><dc:date>',
    '<dc:date>',
  );
  for (const [name, text] of [
    ['e.xml', wxr.replace(']]></content:encoded>', '</content:encoded>')],
    ['e.xml', wxr.replace('Første halvdel</title>', 'Første halvdel')],
    ['nyt.rdf', feed],
  ] as const) {
    const folder = scratchFolder();
    put(folder, name, text);
    const into = content();
    const pulled = await pullInto(into, folder, 'proeveby');
    expect(pulled.log.warn.join('\n')).toMatch(/it is not closed where it ends/);
    expect([...filesOf(into).values()].join('')).not.toContain('CANARY');
  }
});

test('snapshots of a feed are one feed: an entry once, an edit as a version, in whatever order they stand', async () => {
  const into = exampleContent();
  const pulled = await pullInto(into, 'examples/eksempelby-web-feed', 'eksempelby');
  expect(pulled.result).toMatchObject({ read: 20, mapped: 20, posts: 12 });
  const march = month(into, 'eksempelby/web/2023-03');
  expect(march.match(/vejen er lukket til onsdag/g)).toHaveLength(1);
  expect(march).toMatch(/<Version [^>]*>\nVi lægger nye rør\. Vejen er lukket til fredag/);
  // Under names that sort the other way round.
  const folder = scratchFolder();
  for (const [index, [, text]] of [...filesOf('examples/eksempelby-web-feed')].reverse().entries()) {
    const latin1 = text.includes('ISO-8859-1');
    put(folder, `${index}.xml`, latin1 ? text.replace('ISO-8859-1', 'UTF-8') : text);
  }
  const other = exampleContent();
  await pullInto(other, folder, 'eksempelby');
  const words = (text: string): string => text.replaceAll(/^sources: .*$/gm, '').replaceAll('\uFFFD', '?');
  expect(words(month(other, 'eksempelby/web/2023-03'))).toBe(words(march));
});

test('one article in a feed, an export and a web archive is one post with its sources', async () => {
  const into = exampleContent();
  for (const name of ['web-feed', 'web-archive'])
    expect((await pullInto(into, `examples/eksempelby-${name}`, 'eksempelby')).status).toBe(0);
  const may = month(into, 'eksempelby/web/2023-05');
  expect(may.match(/<Post /g)).toHaveLength(2);
  const [post = ''] = may.match(/<Post [^>]*vandet-er-rent[^>]*>/) ?? [];
  expect(post).not.toContain('sources=');
  expect(may).toMatch(/^sources: \[eksempelby-web-[^,]+, eksempelby-web-[^\]]+\]$/m);
});

test('of a web archive only the accounts that the registry knows are pulled, and the others are counted', async () => {
  const into = exampleContent();
  const pulled = await pullInto(into, 'examples/eksempelby-web-archive', 'eksempelby');
  expect(pulled.log.info.join('\n')).toMatch(/1 items of 1 accounts that are not named were left out/);
  const unknown = content();
  const refused = await pullInto(unknown, 'examples/eksempelby-web-archive', 'proeveby');
  expect(refused.status).toBe(1);
  expect(refused.log.warn.join('\n')).toMatch(/the registry knows none of them/);
  expect(posts(unknown)).toEqual([]);
});
