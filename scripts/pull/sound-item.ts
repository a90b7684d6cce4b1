import type { z } from 'zod';
import { media, poll } from '#lib/model/post.ts';
import { httpUrl, instant, itemId, language, linkUrl } from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, RawSpan } from './adapter.ts';

/**
 * Whatever an adapter makes of a record, content can hold it: a file that the reader refuses would stop every later pull.
 * Returns the name of the first field that content cannot hold, or undefined.
 */
export function unsoundField(item: ArchivedItem): string | undefined {
  if (!fits(itemId, item.id)) return 'id';
  if (!isMoment(item.at)) return 'at';
  if (item.editedAt !== undefined && !isMoment(item.editedAt)) return 'editedAt';
  if (item.url !== undefined && !fits(httpUrl, item.url)) return 'url';
  if (item.lang !== undefined && !fits(language, item.lang)) return 'lang';
  if (item.title === '') return 'title';
  if (item.warning === '') return 'warning';
  if (!isCount(item.likes)) return 'likes';
  if (!isCount(item.shares)) return 'shares';
  if (!item.text.every(isSpan)) return 'text';
  if (!item.media.every(isMedium)) return 'media';
  if (item.poll !== undefined && !fits(poll, item.poll)) return 'poll';
  if (item.parent?.id !== undefined && !fits(itemId, item.parent.id)) return 'parent.id';
  if (item.parent?.at !== undefined && !isMoment(item.parent.at)) return 'parent.at';
  return item.share && unsoundShare(item.share);
}

function unsoundShare({ id, url, at, text }: NonNullable<ArchivedItem['share']>): string | undefined {
  if (id !== undefined && !fits(itemId, id)) return 'share.id';
  if (url !== undefined && !fits(httpUrl, url)) return 'share.url';
  if (at !== undefined && !isMoment(at)) return 'share.at';
  return text.every(isSpan) ? undefined : 'share.text';
}

const fits = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** An instant of a day that is in the calendar, and whose month in Denmark has a name of four digits and two. */
function isMoment(at: string): boolean {
  if (!fits(instant, at)) return false;
  const date = new Date(at);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(at.slice(0, 19)) && date.getUTCFullYear() < 9999
  );
}

const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0);

const isSpan = (span: RawSpan): boolean => typeof span === 'string' || !('url' in span) || fits(linkUrl, span.url);

function isMedium({ file: _, posterFile: __, ...medium }: ArchivedMedia): boolean {
  return fits(media, medium);
}
