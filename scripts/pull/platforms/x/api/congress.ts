import { z } from 'zod';
import type { Media } from '#lib/model/post.ts';
import type { ArchivedItem, Person } from '../../../adapter.ts';
import { statusOf, statusUrl } from '../address.ts';
import { addressee, selfOr } from '../people.ts';
import { bareSpans } from '../text.ts';
import { parseIso, timeOfId } from '../time.ts';

/**
 * A post as the congresstweets collection writes it: made of API v1.1, one file a day, with all that a post points to
 * written into its words. Addresses are in full, media stand where their address stood, `RT @name` and `QT @name` come
 * before the words of others. What was put in is taken out again, as far as it can be told.
 */
export const rawDay = z.looseObject({
  id: z.string().regex(/^\d+$/, 'an id is digits'),
  screen_name: z.string().min(1),
  user_id: z.string().nullish(),
  time: z.string(),
  link: z.string(),
  text: z.string(),
});
export type RawDay = z.infer<typeof rawDay>;

export const ignoredDayFields: Readonly<Record<string, string>> = {
  source: 'name of the program the post was sent from',
};
const known = new Set([...Object.keys(rawDay.shape), ...Object.keys(ignoredDayFields)]);
export const unknownDayFields = (value: object): string[] => Object.keys(value).filter((field) => !known.has(field));

export function mapDay(
  raw: RawDay,
  { account, author }: { readonly account: Person; readonly author: 'self' | Person },
): ArchivedItem | { problem: string } {
  const at = parseIso(raw.time);
  if (at === undefined) return { problem: 'its time is not written with a zone' };
  const repost = /^RT @(\w{1,15}):? /.exec(raw.text);
  const [words, quoted] = atQuote(repost ? raw.text.slice(repost[0].length) : raw.text);
  const own = withoutMedia(words.text);
  return {
    id: `x-${raw.id}`,
    at,
    url: statusUrl(raw.screen_name, raw.id),
    author,
    text: repost ? [] : bareSpans(own.text),
    media: own.media,
    parent: repost ? undefined : addressee(raw.text, account),
    share: repost
      ? repostOf(raw, repost[1] ?? '', words.text + words.address, account)
      : quoted && quoteOf(quoted, account),
  };
}

interface Quoted {
  readonly handle: string;
  readonly id: string;
  readonly text: string;
}

/** The words before a quoted post and that post. The address of it, which stands between them, is no part of either. */
function atQuote(text: string): [{ text: string; address: string }, Quoted | undefined] {
  for (const found of text.matchAll(/ QT @(\w{1,15}) /g)) {
    const before = text.slice(0, found.index);
    const address = /\s*(https?:\/\/\S+)$/.exec(before);
    const status = [...before.matchAll(/https?:\/\/\S+/g)].map(([url]) => statusOf(url)).findLast(Boolean);
    if (status === undefined) continue;
    const isLast = statusOf(address?.[1]) !== undefined;
    return [
      { text: isLast ? before.slice(0, address?.index) : before, address: isLast ? (address?.[0] ?? '') : '' },
      { handle: found[1] ?? '', id: status.id, text: text.slice(found.index + found[0].length) },
    ];
  }
  return [{ text, address: '' }, undefined];
}

/** A medium in the words: a photo, or the still of a video with the video behind it. */
const attachment =
  /\s*https?:\/\/(?:pbs\.twimg\.com\/(?:media|ext_tw_video_thumb|amplify_video_thumb|tweet_video_thumb)\/\S+(\s+https?:\/\/video\.twimg\.com\/\S+|\s+https?:\/\/pbs\.twimg\.com\/tweet_video\/\S+)?|video\.twimg\.com\/\S+)/g;

function withoutMedia(text: string): { text: string; media: Media[] } {
  const media: Media[] = [];
  const rest = text.replaceAll(attachment, (all, film: string | undefined) => {
    const kind = /tweet_video/.test(all) ? 'animation' : film !== undefined || /video/.test(all) ? 'video' : 'image';
    media.push({ kind });
    return '';
  });
  return { text: rest, media };
}

function repostOf(raw: RawDay, handle: string, text: string, account: Person): ArchivedItem['share'] {
  const link = statusOf(raw.link.replace('/statuses/', '/status/'));
  const id = link && link.id !== raw.id ? link.id : undefined;
  return {
    kind: 'repost',
    author: selfOr({ handle }, account),
    id: id && `x-${id}`,
    url: id && statusUrl(handle, id),
    at: id && timeOfId(id),
    cut: text.endsWith('…') ? true : undefined,
    text: bareSpans(withoutMedia(text).text),
  };
}

const quoteOf = ({ handle, id, text }: Quoted, account: Person): ArchivedItem['share'] => ({
  kind: 'quote',
  author: selfOr({ handle }, account),
  id: `x-${id}`,
  url: statusUrl(handle, id),
  at: timeOfId(id),
  text: bareSpans(withoutMedia(text).text),
});
