import { declaredCharset, decodeBytes } from '../charset.ts';
import type { UnknownFields } from '../unknown-fields.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';

/**
 * A feed from its bytes. `unknown` counts the fields that no table names. `said`: the charset a server named for it. Undefined where it is no feed.
 *
 * The readers are our own, on saxes: feedsmith gives an entry without the fields it does not know, and here each field
 * must be read, left out by name, or reported. The tests read the same feeds with feedsmith and compare.
 */
export function readFeed(
  bytes: Uint8Array,
  unknown: UnknownFields,
  said?: string,
): Feed | { readonly problem: string } | undefined {
  const { text, warning } = decodeBytes(bytes, [said, declaredCharset(bytes)]);
  const feed = isJson(text) ? readJsonFeed(jsonOf(text), unknown) : readXmlFeed(text, unknown);
  if (feed === undefined || 'problem' in feed) return feed;
  return {
    ...feed,
    entries: withOwnNames(feed.entries),
    warnings: [...(warning ? [warning] : []), ...feed.warnings],
  };
}

/** An id that entries with other addresses have too tells nothing apart, nor does an address that other ids have. */
function withOwnNames(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const named = entries.map(({ id = '', link = '', title }) => ({ id, link: pageOf(link), title: title?.value ?? '' }));
  const ids = withSeveral(named, 'id', ({ link }) => link);
  const links = withSeveral(named, 'link', ({ id, title }) => id || title);
  if (ids.size === 0 && links.size === 0) return entries;
  return entries.map((entry) => {
    const { id, link, title, ...rest } = entry;
    const sharedLink = links.has(pageOf(link ?? ''));
    // Nothing but its title is its own.
    const own = id !== undefined && !ids.has(id) ? id : sharedLink ? `${link} ${title?.value ?? ''}` : undefined;
    return { ...rest, id: own, link, title, ...(sharedLink && { sharedLink }) };
  });
}

/** Entries may be places of one page: what stands behind the # is no address of its own. */
const pageOf = (link: string): string => link.replace(/#.*$/, '');

/** Values of a field that stand beside several others. */
function withSeveral<T>(all: readonly T[], field: keyof T & string, other: (one: T) => string): ReadonlySet<unknown> {
  const seen = new Map<unknown, string>();
  const several = new Set<unknown>();
  for (const one of all) {
    const value = one[field];
    if (value === '') continue;
    if ((seen.get(value) ?? other(one)) !== other(one)) several.add(value);
    seen.set(value, other(one));
  }
  return several;
}

const isJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a file begins like a feed: cheap, by its first bytes. */
export function beginsLikeFeed(head: Uint8Array): boolean {
  const { text } = decodeBytes(head, [declaredCharset(head)]);
  if (isJson(text)) return /"https?:\/\/(?:www\.)?jsonfeed\.org\/version/.test(text);
  const root = /<(?!\?|!)([A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/.exec(text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return /^(?:rss|feed|rdf)$/i.test(root?.[2] ?? '') && !/xmlns:wp\s*=|<wp:wxr_version/.test(text);
}
