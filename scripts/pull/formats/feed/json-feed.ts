import { z } from 'zod';
import type { UnknownFields } from '../unknown-fields.ts';
import type { Feed, FeedEntry, FeedMedia } from './feed.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */

const number = z.number().nonnegative().optional().catch(undefined);
const attachment = z.looseObject({ url: z.string(), mime_type: z.string().optional(), duration_in_seconds: number });
const words = z.string().nullish();
const item = z.looseObject({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  url: words,
  title: words,
  content_html: words,
  content_text: words,
  summary: words,
  image: words,
  banner_image: words,
  date_published: words,
  date_modified: words,
  language: words,
  attachments: z.array(attachment).nullish(),
});
const feed = z.looseObject({
  version: z.string(),
  title: words,
  home_page_url: words,
  feed_url: words,
  language: words,
  items: z.array(z.unknown()),
});

/** Fields of an item that are left out on purpose, and why. */
export const ignoredItemFields: Readonly<Record<string, string>> = {
  author: 'who in the house wrote: private',
  authors: 'who in the house wrote: private',
  tags: 'keywords; the words speak for themselves',
  external_url: 'a page that the entry is about; the link stands in the words',
};
const known = new Set([...Object.keys(item.shape), ...Object.keys(ignoredItemFields)]);

/** Undefined where it is no JSON Feed. */
export function readJsonFeed(value: unknown, unknown: UnknownFields): Feed | undefined {
  const read = feed.safeParse(value);
  if (!read.success || !/jsonfeed\.org\/version/.test(read.data.version)) return undefined;
  const { title, home_page_url, feed_url, language, items } = read.data;
  return {
    kind: 'json',
    title: title?.trim() || undefined,
    links: [home_page_url, feed_url].filter((link): link is string => typeof link === 'string' && URL.canParse(link)),
    lang: language ?? undefined,
    entries: items.map((entry, index) => readItem(entry, index, home_page_url ?? undefined, unknown)),
    warnings: [],
  };
}

/** As browsers spell it: what stands in a feed may have blanks and letters that no address has. */
const whole = (address: string | null | undefined, base: string | undefined): string | undefined => {
  const url = address ? URL.parse(address, base) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

function readItem(value: unknown, index: number, base: string | undefined, unknown: UnknownFields): FeedEntry {
  const read = item.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const problem = `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not an item'}`;
    return { index, media: [], answers: false, problem };
  }
  const { data } = read;
  // A name with an underscore in front is somebody's own extension.
  for (const field of Object.keys(data))
    if (!known.has(field) && !field.startsWith('_')) unknown.count(`item.${field}`);
  const plain = (text: string | null | undefined) =>
    text?.trim() ? ({ value: text, type: 'text' } as const) : undefined;
  return {
    index,
    id: data.id || undefined,
    link: whole(data.url, base),
    title: plain(data.title),
    content: data.content_html?.trim() ? { value: data.content_html, type: 'html' } : plain(data.content_text),
    summary: plain(data.summary),
    published: data.date_published ?? undefined,
    updated: data.date_modified ?? undefined,
    lang: data.language ?? undefined,
    media: mediaOf(data, base),
    answers: false,
  };
}

function mediaOf({ image, banner_image, attachments }: z.infer<typeof item>, base: string | undefined): FeedMedia[] {
  const pictures = [image, banner_image].flatMap((address) => {
    const url = whole(address, base);
    return url === undefined ? [] : [{ url, medium: 'image', thumbnail: true }];
  });
  const attached = (attachments ?? []).flatMap(({ url: address, mime_type, duration_in_seconds }) => {
    const url = whole(address, base);
    return url === undefined ? [] : [{ url, mime: mime_type, seconds: duration_in_seconds, thumbnail: false }];
  });
  return [...attached, ...pictures];
}
