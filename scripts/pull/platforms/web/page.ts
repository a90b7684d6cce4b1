import type { Element, Nodes, Root } from 'hast';
import { looksLikeHtml } from '../../formats/feed/text.ts';
import { readHtml } from '../../formats/html.ts';
import { attribute } from '../../formats/html-elements.ts';
import { parseDate } from '../date.ts';
import { type Article, mediaOfHtml, type WebMedia, type WebText } from './article.ts';
import { markedEntry } from './h-entry.ts';
import { addressKey } from './identity.ts';
import { linkedArticle } from './json-ld.ts';
import { find, findAll, linkOf, metaOf, wordsIn } from './tree.ts';

/** Hosts whose pages are of accounts there, and no authority's own site. */
const platforms =
  /(?:^|\.)(?:x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com|threads\.net|threads\.com|linkedin\.com|youtube\.com|youtu\.be|tiktok\.com|bsky\.app|t\.me|telegram\.org)$/i;

/**
 * The article that a saved page shows, by what the page says of itself: a marked entry, JSON-LD, or OpenGraph. The
 * words are those of the page where it marks them, else those it gives to search engines. A page that names no article
 * with a date is none: a list, a form, a start page.
 */
export function articleOfPage(page: Root, url: string): Article | 'no-article' | 'platform' {
  if (platforms.test(URL.parse(url)?.hostname ?? '')) return 'platform';
  const meta = metaOf(page);
  // Mastodon and its kin serve posts as pages that call themselves articles: the post is in their API.
  if (/\(@[^)\s]+@[^)\s]+\)$/.test(meta.get('og:title') ?? '')) return 'platform';
  const entry = markedEntry(page, url);
  const linked = linkedArticle(page, url);
  const open = meta.get('og:type')?.toLowerCase() === 'article' || meta.has('article:published_time');
  if (entry?.content === undefined && linked === undefined && !open) return 'no-article';
  const at = firstDate([
    entry?.published,
    linked?.published,
    meta.get('article:published_time'),
    meta.get('og:article:published_time'),
    meta.get('datepublished'),
    meta.get('dc.date.issued') ?? meta.get('dcterms.issued') ?? meta.get('dc.date'),
    timeOf(page),
  ]);
  if (at === undefined) return 'no-article';
  const text = textOf(page, entry?.content, linked?.body, meta.get('og:description') ?? meta.get('description'), url);
  return {
    link: canonicalOf(page, meta, entry?.url, url),
    title: plain(entry?.title ?? linked?.title ?? meta.get('og:title') ?? titleOf(page)),
    at,
    editedAt: firstDate([entry?.updated, linked?.modified, meta.get('article:modified_time')]),
    lang: langOf(page) ?? linked?.lang ?? meta.get('og:locale'),
    ...text,
  };
}

const plain = (value: string | undefined): WebText | undefined =>
  value === undefined ? undefined : { value, type: looksLikeHtml(value) ? 'html' : 'text' };

const firstDate = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.map((date) => (date === undefined ? undefined : parseDate(date))).find((date) => date !== undefined);

const isTime = (element: Element): boolean =>
  element.tagName === 'time' &&
  attribute(element, 'dateTime') !== undefined &&
  (attribute(element, 'itemProp') === 'datePublished' || element.properties.pubDate !== undefined);
const timeOf = (page: Nodes): string | undefined => {
  const time = find(page, isTime);
  return time && attribute(time, 'dateTime');
};

function titleOf(page: Nodes): string | undefined {
  const title = find(page, ({ tagName }) => tagName === 'title');
  return title && wordsIn(title);
}

const langOf = (page: Nodes): string | undefined => {
  const html = find(page, ({ tagName }) => tagName === 'html');
  return html && attribute(html, 'lang');
};

/** The address the page calls its own; a start page that all pages name is that of none of them. */
function canonicalOf(page: Nodes, meta: ReadonlyMap<string, string>, marked: string | undefined, url: string): string {
  const site = addressKey(url)?.split('/')[0];
  for (const given of [linkOf(page, 'canonical'), meta.get('og:url'), marked]) {
    const address = given === undefined ? undefined : URL.parse(given, url)?.href;
    const key = address === undefined ? undefined : addressKey(address);
    if (address !== undefined && key?.startsWith(`${site}/`)) return address;
  }
  return url;
}

interface PageText {
  readonly text: WebText | undefined;
  readonly media: readonly WebMedia[];
  readonly cut?: true;
}

function textOf(
  page: Root,
  content: Element | undefined,
  body: string | undefined,
  description: string | undefined,
  base: string,
): PageText {
  const marked = content ?? find(page, (element) => attribute(element, 'itemProp') === 'articleBody');
  if (marked) return { text: { tree: marked, type: 'tree', base }, media: [] };
  const [article, second] = findAll(page, ({ tagName }) => tagName === 'article');
  const shown = article && !second ? withoutFrame(article) : undefined;
  if (body?.trim()) {
    const value: WebText = { value: body, type: looksLikeHtml(body) ? 'html' : 'text', base };
    return { text: value, media: shown ? picturesIn(shown, base) : [] };
  }
  if (shown) return { text: { tree: shown, type: 'tree', base }, media: [] };
  return { text: plain(description), media: [], ...(description !== undefined && { cut: true }) };
}

const picturesIn = (tree: Element, base: string): WebMedia[] =>
  (readHtml(tree, { base })?.media ?? []).map(mediaOfHtml);

/** What stands around the words of an article: its title and date, which are read apart, and what leads elsewhere. */
const frame = new Set(['header', 'footer', 'nav', 'aside', 'h1', 'time', 'form', 'button', 'dialog']);

const withoutFrame = (element: Element): Element => ({
  ...element,
  children: element.children
    .filter((child) => child.type !== 'element' || !frame.has(child.tagName))
    .map((child) => (child.type === 'element' ? withoutFrame(child) : child)),
});
