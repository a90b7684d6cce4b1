import type { ArchivedMedia } from '../../adapter.ts';
import type { Feed, FeedEntry, FeedMedia } from '../../formats/feed/feed.ts';
import { parseDate } from '../date.ts';
import type { FeedItem, FeedKind } from '../feed-kind.ts';
import { addressOr, idOfUri, personOfAddress, statusNumber } from './address.ts';
import { spansOfContent, tooDeep } from './words.ts';

/** The feed that a Mastodon server gives of an account (`/@name.rss`): its own posts without answers and boosts. */
export const mastodonFeed: FeedKind = {
  channel: 'mastodon',
  owner(feed) {
    const profile = feed.links.find((link) => /^\/(?:@|users\/)[^/]+$/.test(URL.parse(link)?.pathname ?? ''));
    const said =
      /^Mastodon\b/i.test(feed.generator ?? '') ||
      feed.links.some((link) => /\/(?:@|users\/)[^/]+\.(?:rss|atom)$/.test(link));
    const numbered =
      feed.entries.length > 0 && feed.entries.every(({ link }) => statusNumber(link ?? '') !== undefined);
    return profile !== undefined && (said || (numbered && feed.entries.every(({ title }) => title === undefined)))
      ? personOfAddress(profile.replace(/\.(?:rss|atom)$/, ''))
      : undefined;
  },
  map: mapEntry,
};

function mapEntry(entry: FeedEntry, feed: Feed): FeedItem {
  const address = entry.link ?? entry.id;
  if (entry.problem !== undefined) return { problem: entry.problem };
  if (address === undefined) return { problem: 'it has no address' };
  const at = parseDate(entry.published ?? entry.updated ?? '');
  if (at === undefined) return { problem: 'it has no date' };
  const html = (entry.content ?? entry.summary)?.value ?? '';
  // A warning stands in front of the words, under a line.
  const warned = /^<p><strong>[^<]*<\/strong>([^<]*)<\/p>\s*<hr ?\/?>/.exec(html);
  const text = spansOfContent(
    warned ? html.slice(warned[0].length) : html,
    (href, shown) => personOfAddress(href) ?? { handle: shown.replace(/^[@＠]/, '') },
  );
  if (text === undefined) return tooDeep;
  return {
    item: {
      id: idOfUri(address),
      at,
      url: addressOr(entry.link),
      author: 'self',
      lang: entry.lang ?? feed.lang,
      warning: warned?.[1]?.trim() || undefined,
      text,
      media: entry.media.filter(({ thumbnail }) => !thumbnail).map(mapMedia),
    },
  };
}

function mapMedia({ mime, medium, description }: FeedMedia): ArchivedMedia {
  const kind = medium ?? mime?.split('/')[0];
  return {
    kind: kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file',
    ...(description && { alt: description }),
    ...(mime !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
  };
}
