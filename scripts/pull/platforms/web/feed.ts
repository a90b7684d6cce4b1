import type { FileOfAddress } from '../../adapter.ts';
import type { Feed, FeedEntry, FeedMedia } from '../../formats/feed/feed.ts';
import { parseDate } from '../date.ts';
import type { FeedItem, FeedKind } from '../feed-kind.ts';
import { isMime, itemOfArticle, type WebMedia, oneLine as words } from './article.ts';
import { keyOfGuid, siteOf } from './identity.ts';

/** The feed of an authority's own site. Its account is the site. */
export const webFeed: FeedKind = {
  channel: 'web',
  owner: ({ links }) => {
    const handle = links.map(siteOf).find((site) => site !== undefined);
    return handle === undefined ? undefined : { handle };
  },
  map: mapEntry,
};

function mapEntry(
  entry: FeedEntry,
  feed: Feed,
  account: { readonly handle?: string | undefined },
  fileOf?: FileOfAddress,
): FeedItem {
  if (entry.problem !== undefined) return { problem: entry.problem };
  if (isComment(entry, feed)) return { skipped: 'comment' };
  const dates = datesOf(entry);
  if ('problem' in dates) return dates;
  const text = entry.content ?? entry.summary;
  const item = itemOfArticle(
    {
      guid: entry.id,
      link: entry.link,
      sharedLink: entry.sharedLink,
      title: entry.title,
      text: text && { ...text, base: text.base ?? entry.link ?? feed.links[0] },
      ...dates,
      lang: text?.lang ?? entry.lang ?? feed.lang,
      media: mediaOf(entry.media),
      cut: entry.content === undefined && entry.summary !== undefined && endsShort(words(entry.summary) ?? ''),
    },
    account.handle ?? siteOf(entry.link) ?? '',
    fileOf,
  );
  return 'problem' in item ? item : { item, also: keyOfGuid(entry.id, account.handle ?? '') };
}

/** Comments of readers have feeds of their own, and addresses that say so. */
const isComment = ({ link, answers }: FeedEntry, { links }: Feed): boolean =>
  answers ||
  /#(?:comment|kommentar)-?\d+/i.test(link ?? '') ||
  links.some((address) => /\/comments\/feed\/?$/.test(address));

export function datesOf({
  published,
  updated,
}: FeedEntry): { readonly at: string; readonly editedAt: string | undefined } | { readonly problem: string } {
  const [first, last] = [published, updated].map((date) => (date === undefined ? undefined : parseDate(date)));
  const at = first ?? last;
  if (at === undefined)
    return {
      problem:
        published === undefined && updated === undefined ? 'it has no date' : 'its date is none that can be read',
    };
  return { at, editedAt: last };
}

/** A summary that says itself that it is only the beginning. */
const endsShort = (summary: string): boolean =>
  /(?:\[(?:\.\.\.|…|\+)\]|…|\.\.\.|\(?(?:læs|se) (?:mere|videre|hele \p{L}+)[ »›>.)]*|\(?(?:read more|continue reading)[ »›>.)…]*)$/iu.test(
    summary.trim(),
  );

const kinds: readonly (readonly [RegExp, WebMedia['kind']])[] = [
  [/^image\b|\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i, 'image'],
  [/^video\b|\.(?:mp4|m4v|mov|webm|avi|mpe?g)$/i, 'video'],
  [/^audio\b|\.(?:mp3|m4a|ogg|wav|aac|flac)$/i, 'audio'],
];

export function kindOfMedia({ mime, medium, url }: FeedMedia): WebMedia['kind'] {
  for (const said of [mime, medium, URL.parse(url)?.pathname])
    for (const [pattern, kind] of kinds) if (said !== undefined && pattern.test(said)) return kind;
  return 'file';
}

/** What is attached. A thumbnail counts only where there is nothing else: it is a small copy. */
function mediaOf(media: readonly FeedMedia[]): WebMedia[] {
  const attached = media.filter(({ thumbnail }) => !thumbnail);
  return (attached.length > 0 ? attached : media.slice(0, 1)).map((one) => {
    const kind = one.thumbnail ? 'image' : kindOfMedia(one);
    const alt = kind === 'image' && !one.thumbnail ? (one.description?.trim() ?? '') : '';
    return {
      kind,
      address: one.url,
      // Feeds describe what is attached when they like to, and the page may do it where they do not.
      ...(alt !== '' ? { alt } : kind === 'image' && { noAlt: 'unknown' }),
      ...(one.width !== undefined && { width: one.width }),
      ...(one.height !== undefined && { height: one.height }),
      ...(one.seconds !== undefined && { seconds: one.seconds }),
      ...(one.mime !== undefined && isMime(one.mime) && { mime: one.mime }),
    };
  });
}
