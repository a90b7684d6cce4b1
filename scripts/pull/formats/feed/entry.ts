import type { UnknownFields } from '../unknown-fields.ts';
import { elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import type { FeedEntry, FeedMedia, FeedText } from './feed.ts';
import { fieldName, readFields, reasonToIgnore } from './fields.ts';
import { atomText, langOf, rssText } from './text.ts';

/** Elements of a feed. In a text they mean that it was not closed, and what stands behind it may be private. */
const ofFeeds = new Set(['item', 'entry', 'channel', 'guid', 'pubdate', 'author', 'category', 'published', 'updated']);

const textFields =
  'title atom:title dc:title description content:encoded atom:content atom:summary content summary'.split(' ');

/** The same, where the text is one piece that was not closed. */
const feedTag = /<\/?(?:dc|content|atom|media|itunes):\w+[ />]|<\/?(?:item|guid|pubDate|lastBuildDate)[ >]/i;

const swallows = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child === 'string' && feedTag.test(child)) ||
  elementsOf(element).some(
    (child) =>
      ofFeeds.has(child.name.toLowerCase()) ||
      (child.prefix !== '' && !/xhtml|svg|MathML/i.test(child.namespace)) ||
      swallows(child),
  );

export interface EntryContext {
  readonly index: number;
  readonly base: string | undefined;
  readonly atom: boolean;
  /** Counts fields that no table names. */
  readonly unknown: UnknownFields;
}

/** One item or entry. Where a field stands twice, the first one counts, except that whole words win over a summary. */
export function readEntry(element: XmlElement, context: EntryContext): FeedEntry {
  const own = element.attributes.get('xml:base');
  const base = own === undefined ? context.base : (URL.parse(own, context.base)?.href ?? context.base);
  const fields = new Map<string, XmlElement[]>();
  for (const child of elementsOf(element)) {
    const name = fieldName(child.namespace, child.prefix, child.name);
    if (readFields.has(name)) fields.set(name, [...(fields.get(name) ?? []), child]);
    else if (reasonToIgnore(name, child.namespace) === undefined) context.unknown.count(name);
  }
  const broken = textFields.find((name) => fields.get(name)?.some(swallows));
  if (broken !== undefined)
    return {
      index: context.index,
      media: [],
      answers: false,
      problem: `field ${broken}: it is not closed where it ends`,
    };
  const all = (...names: string[]): XmlElement[] => names.flatMap((name) => fields.get(name) ?? []);
  const words = (...names: string[]): string | undefined =>
    all(...names)
      .map((found) => textOf(found).trim())
      .find((found) => found !== '');
  const first = (read: (found: XmlElement) => FeedText | undefined, ...names: string[]): FeedText | undefined =>
    all(...names)
      .map(read)
      .find((found) => found !== undefined);
  const atom = (found: XmlElement) => atomText(found, base);
  const rss = (found: XmlElement) => rssText(found, base);
  const html = (found: XmlElement) => rssText(found, base, true);
  const contents = first(atom, 'atom:content', ...(context.atom ? ['content'] : []));
  return {
    index: context.index,
    id: words('guid', 'atom:id', 'id', 'dc:identifier') ?? element.attributes.get('rdf:about'),
    link: linkOf(all('link', 'atom:link'), base) ?? permalink(all('guid')),
    title: first(context.atom ? atom : rss, 'title', 'atom:title') ?? first(rss, 'dc:title', 'media:title'),
    content: first(html, 'content:encoded', 'xhtml:body', 'xhtml:div', 'body') ?? contents,
    summary:
      first(rss, 'description') ??
      first(atom, 'atom:summary', 'summary') ??
      first(rss, 'dc:description') ??
      first(rss, 'media:description') ??
      described(all('media:group'), base),
    published: words(
      'pubdate',
      'atom:published',
      'atom:issued',
      'published',
      'dcterms:issued',
      'dc:date',
      'dcterms:created',
      'atom:created',
    ),
    updated: words('atom:updated', 'atom:modified', 'updated', 'dcterms:modified', 'dc:modified'),
    lang: langOf(element) ?? words('dc:language'),
    media: mediaOf(element, base),
    answers: all('thr:in-reply-to').length > 0,
    youtubeVideo: words('yt:videoid'),
  };
}

const whole = (address: string, base: string | undefined): string | undefined => {
  const url = URL.parse(address.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** The page of the entry: of several links the one that says so, else the first that is none of another kind. */
function linkOf(links: readonly XmlElement[], base: string | undefined): string | undefined {
  const found = links.flatMap((link) => {
    const href = link.attributes.get('href') ?? textOf(link).trim();
    const address = href === '' ? undefined : whole(href, base);
    const rel = link.attributes.get('rel') ?? 'alternate';
    const type = link.attributes.get('type') ?? 'text/html';
    return address === undefined || rel !== 'alternate' ? [] : [{ address, page: /html|^$/.test(type) }];
  });
  return (found.find(({ page }) => page) ?? found[0])?.address;
}

/** A guid is the address of the entry unless it says that it is none. */
function permalink(guids: readonly XmlElement[]): string | undefined {
  const [guid] = guids;
  if (guid === undefined || guid.attributes.get('isPermaLink')?.toLowerCase() === 'false') return undefined;
  const words = textOf(guid).trim();
  return /^https?:\/\//i.test(words) ? whole(words, undefined) : undefined;
}

const described = (groups: readonly XmlElement[], base: string | undefined): FeedText | undefined =>
  groups
    .flatMap(elementsOf)
    .filter((child) => fieldName(child.namespace, child.prefix, child.name) === 'media:description')
    .map((child) => rssText(child, base))
    .find((found) => found !== undefined);

const mediaFields = new Set(['enclosure', 'enc:enclosure', 'media:content', 'media:thumbnail']);

function mediaOf(element: XmlElement, base: string | undefined): FeedMedia[] {
  return elementsOf(element).flatMap((child): FeedMedia[] => {
    const name = fieldName(child.namespace, child.prefix, child.name);
    if (name === 'media:group') return mediaOf(child, base);
    const get = (key: string): string | undefined => child.attributes.get(key)?.trim() || undefined;
    const isEnclosure = (name === 'link' || name === 'atom:link') && get('rel') === 'enclosure';
    if (!mediaFields.has(name) && !isEnclosure) return [];
    const url = whole(get('url') ?? get('href') ?? get('rdf:resource') ?? get('resource') ?? '', base);
    if (url === undefined) return [];
    const inner = elementsOf(child).find(
      (one) => fieldName(one.namespace, one.prefix, one.name) === 'media:description',
    );
    return [
      {
        url,
        mime: get('type') ?? get('enc:type'),
        medium: get('medium'),
        width: count(get('width')),
        height: count(get('height')),
        seconds: count(get('duration')),
        description: inner && textOf(inner).trim(),
        thumbnail: name === 'media:thumbnail',
      },
    ];
  });
}

const count = (text: string | undefined): number | undefined =>
  /^\d{1,7}$/.test(text ?? '') ? Number(text) : undefined;
