import { media, poll } from '#lib/model/post.ts';
import {
  httpUrlPattern,
  instantPattern,
  itemIdPattern,
  languagePattern,
  linkUrlPattern,
  longestItemId,
} from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, RawSpan } from './adapter.ts';

/**
 * Whatever an adapter makes of a record, content can hold it: a file that the reader refuses would stop every later pull.
 * Returns the name of the first field that content cannot hold, or undefined. It asks the patterns of the model and not
 * its schemas, for it looks at every item.
 */
export function unsoundField(item: ArchivedItem): string | undefined {
  const { id, at, editedAt, url, lang, title, warning, likes, shares, text, share, parent } = item;
  if (!isId(id)) return 'id';
  if (!isMoment(at)) return 'at';
  if (editedAt !== undefined && !isMoment(editedAt)) return 'editedAt';
  if (url !== undefined && !httpUrlPattern.test(url)) return 'url';
  if (lang !== undefined && !languagePattern.test(lang)) return 'lang';
  if (title === '') return 'title';
  if (warning === '') return 'warning';
  if (!isCount(likes)) return 'likes';
  if (!isCount(shares)) return 'shares';
  if (!text.every(isSpan)) return 'text';
  if (!item.media.every(isMedium)) return 'media';
  if (item.poll !== undefined && !poll.safeParse(item.poll).success) return 'poll';
  if (parent?.id !== undefined && !isId(parent.id)) return 'parent.id';
  if (parent?.at !== undefined && !isMoment(parent.at)) return 'parent.at';
  return share && unsoundShare(share);
}

function unsoundShare({ id, url, at, text }: NonNullable<ArchivedItem['share']>): string | undefined {
  if (id !== undefined && !isId(id)) return 'share.id';
  if (url !== undefined && !httpUrlPattern.test(url)) return 'share.url';
  if (at !== undefined && !isMoment(at)) return 'share.at';
  return text.every(isSpan) ? undefined : 'share.text';
}

const isId = (id: string): boolean => id.length <= longestItemId && itemIdPattern.test(id);

/** An instant of a day that is in the calendar, and whose month in Denmark has a name of four digits and two. */
function isMoment(at: string): boolean {
  if (!instantPattern.test(at)) return false;
  const day = Number(at.slice(8, 10));
  return at < '9999' && (day < 29 || new Date(at).getUTCDate() === day);
}

const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0);

const isSpan = (span: RawSpan): boolean =>
  typeof span === 'string' || !('url' in span) || linkUrlPattern.test(span.url);

function isMedium({ file: _, posterFile: __, ...medium }: ArchivedMedia): boolean {
  const { alt, caption, width, height, seconds, mime } = medium;
  const plain = seconds === undefined && mime === undefined && alt !== '' && caption !== '';
  return plain ? isCount(width) && isCount(height) : media.safeParse(medium).success;
}
