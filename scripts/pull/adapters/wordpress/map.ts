import type { ArchivedItem, FileOfAddress } from '../../adapter.ts';
import { looksLikeHtml } from '../../formats/feed/text.ts';
import { parseDate } from '../../platforms/date.ts';
import { itemOfArticle, type WebMedia } from '../../platforms/web/article.ts';
import { withoutShortcodes, withParagraphs } from './content.ts';
import type { RawItem } from './raw.ts';
import type { Attachment, SiteIndex } from './site-index.ts';

/** Why an item is not shown to the public, as a slug of `skip-names`; undefined for a published post or page. */
export function reasonToSkip(raw: RawItem): string | undefined {
  const type = raw['wp:post_type'];
  if (type === 'attachment') return 'attachment';
  if (type !== 'post' && type !== 'page') return 'other-type';
  if (raw['wp:status'] !== 'publish') return 'not-published';
  return raw['wp:post_password'] === '' ? undefined : 'password-protected';
}

export function mapItem(
  raw: RawItem,
  site: string,
  lang: string | undefined,
  index: SiteIndex,
  fileOf: FileOfAddress,
): ArchivedItem | { problem: string } {
  const at = dateOf(raw['wp:post_date_gmt'], raw['wp:post_date']) ?? parseDate(raw.pubDate ?? '');
  if (at === undefined) return { problem: 'its dates are none that can be read' };
  const { html, galleries } = withoutShortcodes(raw['content:encoded'] ?? '');
  const featured = raw.meta.get('_thumbnail_id');
  const title = raw.title?.trim() ?? '';
  return itemOfArticle(
    {
      guid: index.guidOf(raw),
      link: raw.link?.trim() || undefined,
      title: title === '' ? undefined : { value: title, type: looksLikeHtml(title) ? 'html' : 'text' },
      text: { value: withParagraphs(html), type: 'html' },
      at,
      editedAt: dateOf(raw['wp:post_modified_gmt'], raw['wp:post_modified']),
      lang,
      media: [...(featured === undefined ? [] : [featured]), ...galleries].flatMap((id) =>
        mediaOf(index.attachment(id)),
      ),
    },
    site,
    fileOf,
  );
}

function mediaOf(attachment: Attachment | undefined): WebMedia[] {
  if (attachment === undefined) return [];
  const { url, alt } = attachment;
  return [{ kind: 'image', address: url, ...(alt?.trim() && { alt: alt.trim() }) }];
}

/** Drafts have no time in UTC; the local one is on the site's clock, which is Danish. */
function dateOf(gmt: string | undefined, local: string | undefined): string | undefined {
  const stated = (text: string | undefined): string | undefined =>
    text === undefined || text.startsWith('0000') ? undefined : text.trim();
  const universal = stated(gmt);
  return universal === undefined ? parseDate(stated(local) ?? '') : parseDate(`${universal.replace(' ', 'T')}Z`);
}
