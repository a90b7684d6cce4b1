import { expect, test } from 'vitest';
import { UnknownFields } from '../unknown-fields.ts';
import type { Feed } from './feed.ts';
import { beginsLikeFeed, readFeed } from './read.ts';

const read = (text: string, unknown = new UnknownFields()): Feed => {
  const feed = readFeed(Buffer.from(text), unknown);
  if (feed === undefined || 'problem' in feed) throw new Error('no feed');
  return feed;
};
const rss = (item: string, head = ''): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><link>https://www.proeveby.example/</link>${head}<item>${item}</item></channel></rss>`;
const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;

test('a title of RSS is words unless it is written as HTML', () => {
  const titles = ['1 &lt; 2', '&lt;b&gt;Hej&lt;/b&gt;', 'A &amp;amp; B', 'a&lt;b and c&gt;d', '<![CDATA[A & B]]>'];
  expect(titles.map((title) => read(rss(`<title>${title}</title>`)).entries[0]?.title)).toMatchObject([
    { value: '1 < 2', type: 'text' },
    { value: '<b>Hej</b>', type: 'html' },
    { value: 'A &amp; B', type: 'html' },
    { value: 'a<b and c>d', type: 'text' },
    { value: 'A & B', type: 'text' },
  ]);
});

test('a text of Atom is what its type says, also in Atom 0.3', () => {
  const content = (xml: string) => read(atom(xml)).entries[0]?.content;
  expect(content('<content type="text">&lt;b&gt;</content>')).toMatchObject({ value: '<b>', type: 'text' });
  expect(content('<content>&amp;amp;</content>')).toMatchObject({ value: '&amp;', type: 'text' });
  expect(content('<content type="html">&lt;b&gt;x</content>')).toMatchObject({ value: '<b>x', type: 'html' });
  expect(content('<content mode="escaped" type="text/html">&lt;b&gt;x</content>')).toMatchObject({ type: 'html' });
  expect(content('<content mode="base64" type="text/html">PGI+w6Y8L2I+</content>')).toMatchObject({
    value: '<b>æ</b>',
  });
  expect(
    content('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; <b>2</b></div></content>'),
  ).toMatchObject({
    value: '<div>1 &lt; <b>2</b></div>',
    type: 'html',
  });
});

test('whole words win over a summary, the page over its other links, the first of two over the second', () => {
  const [entry] = read(
    rss(
      '<description>Kort</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Langt&lt;/p&gt;</content:encoded><link>https://www.proeveby.example/1</link><link>https://www.proeveby.example/2</link><guid>https://www.proeveby.example/3</guid>',
    ),
  ).entries;
  expect(entry).toMatchObject({
    content: { value: '<p>Langt</p>' },
    summary: { value: 'Kort' },
    link: 'https://www.proeveby.example/1',
    id: 'https://www.proeveby.example/3',
  });
  const [linked] = read(
    atom(
      '<link rel="edit" href="https://a.example/e"/><link type="application/json" href="https://a.example/j"/><link href="https://a.example/h"/>',
    ),
  ).entries;
  expect(linked?.link).toBe('https://a.example/h');
});

test('fields that no table names are counted, those that one names are not', () => {
  const unknown = new UnknownFields();
  read(rss('<title>x</title><dc:creator>CANARY</dc:creator><media:credit>CANARY</media:credit><nyt>1</nyt>'), unknown);
  expect([...unknown.notices()].map(({ message }) => message)).toEqual([expect.stringContaining('"nyt" of 1 records')]);
});

test('ids and addresses that several entries share tell nothing apart', () => {
  const items = (list: string): (string | boolean | undefined)[][] =>
    read(list).entries.map(({ id, sharedLink }) => [id, sharedLink]);
  const item = (id: string, link: string, title: string): string =>
    `<item><guid isPermaLink="false">${id}</guid><link>https://a.example/${link}</link><title>${title}</title></item>`;
  const feed = (...list: string[]): string => `<rss><channel>${list.join('')}</channel></rss>`;
  expect(items(feed(item('1', 'a', 'A'), item('1', 'b', 'B')))).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(items(feed(item('1', 'a', 'A'), item('2', 'a', 'B')))).toEqual([
    ['1', true],
    ['2', true],
  ]);
  expect(items(feed(item('', 'a', 'A'), item('', 'a', 'B')))).toEqual([
    ['https://a.example/a A', true],
    ['https://a.example/a B', true],
  ]);
});

test('a file is a feed by how it begins; an export of a site is none', () => {
  const begins = (text: string): boolean => beginsLikeFeed(Buffer.from(text));
  expect(begins('\uFEFF<?xml version="1.0"?>\n<!-- <html> --><!DOCTYPE rss><rss version="2.0">')).toBe(true);
  expect(begins('<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">')).toBe(true);
  expect(begins('{"version": "https://jsonfeed.org/version/1"')).toBe(true);
  expect(begins('<html><body><rss>')).toBe(false);
  expect(begins('<rss xmlns:wp="http://wordpress.org/export/1.2/">')).toBe(false);
  expect(begins('{"version": 1}')).toBe(false);
});

test('a JSON feed keeps what it can read of an item that is wrong', () => {
  const feed = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: 1, title: 'Et' }, { title: { nej: 1 } }],
    }),
  );
  expect(feed.entries).toMatchObject([
    { id: '1', title: { value: 'Et' } },
    { problem: expect.stringContaining('title') },
  ]);
});

test('places of one page are entries of their own', () => {
  const entries = (...items: string[]) => read(rss(items.join('</item><item>'))).entries;
  const page = 'https://www.proeveby.example/nyt';
  const places = entries(
    `<title>A</title><link>${page}#a</link><guid>${page}#a</guid>`,
    `<title>B</title><link>${page}#b</link><guid>${page}#b</guid>`,
  );
  expect(places.map(({ sharedLink }) => sharedLink)).toEqual([true, true]);
  const nameless = entries(`<title>A</title><link>${page}#a</link>`, `<title>B</title><link>${page}#b</link>`);
  expect(new Set(nameless.map(({ id }) => id)).size).toBe(2);
  // One entry twice is one.
  const twice = entries(`<title>A</title><link>${page}</link>`, `<title>A</title><link>${page}#top</link>`);
  expect(twice.map(({ sharedLink }) => sharedLink)).toEqual([undefined, undefined]);
});

test('addresses of a JSON Feed are spelled as browsers spell them', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://www.proeveby.example/',
    items: [
      { id: '1', url: '/på ø', image: 'b.jpg' },
      { id: '2', url: 'javascript:x' },
    ],
  };
  const [first, second] = read(JSON.stringify(feed)).entries;
  expect(first?.link).toBe('https://www.proeveby.example/p%C3%A5%20%C3%B8');
  expect(first?.media).toMatchObject([{ url: 'https://www.proeveby.example/b.jpg' }]);
  expect(second?.link).toBeUndefined();
});
