import { createHash } from 'node:crypto';
import { httpUrl, language } from '#lib/model/scalar.ts';
import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import type { ArchivedItem, ArchivedMedia, Person, RawSpan } from '../../adapter.ts';
import { instantOfIso } from '../../formats/instant.ts';
import { linkOr } from '../../platforms/linkable.ts';
import { handleMentions, spansOfPlain } from '../../platforms/plain-text.ts';
import type { RawMedium, RawRecord, RawWords } from './record.ts';

/** A record as an archived item, or why it cannot be one. `isImage`: whether a name is of an image that the archive should hold. */
export function mapRecord(raw: RawRecord, isImage: (name: string) => boolean): ArchivedItem | { problem: string } {
  const id = idOf(raw);
  if ('problem' in id) return id;
  const times = timesOf(raw);
  if ('problem' in times) return times;
  const address = addressOf(raw.url);
  if (raw.url !== undefined && address === undefined) return { problem: 'url is not an http or https address' };
  if (raw.lang !== undefined && !language.safeParse(raw.lang).success)
    return { problem: 'lang is not the code of a language' };
  return {
    id: id.id,
    at: times.at,
    url: address,
    author:
      raw.author === undefined && raw.author_name === undefined ? 'self' : personOr(raw, raw.author, raw.author_name),
    title: raw.title,
    lang: raw.lang,
    warning: raw.warning,
    visibility: raw.visibility,
    likes: raw.likes,
    shares: raw.shares,
    editedAt: times.edited,
    cut: raw.cut ? true : undefined,
    text: spansOf(raw.text),
    media: (raw.media ?? []).map((medium) => mapMedium(medium, isImage)),
    poll: raw.poll && {
      ...(times.ends !== undefined && { endsAt: times.ends }),
      ...(raw.poll.multiple && { multiple: true }),
      options: raw.poll.options,
    },
    parent: parentOf(raw, times.parent),
    share: raw.share_kind && {
      kind: raw.share_kind,
      author:
        raw.share_author === undefined && raw.share_author_name === undefined
          ? undefined
          : personOr(raw, raw.share_author, raw.share_author_name),
      id: raw.share_id === undefined ? undefined : canonical(raw.channel, raw.share_id),
      url: addressOf(raw.share_url),
      at: times.share,
      cut: raw.share_cut ? true : undefined,
      text: spansOf(raw.share_text),
    },
    supersedes: raw.supersedes?.map((other) => canonical(raw.channel, other)),
  };
}

const safeId = /^[A-Za-z0-9._-]{1,150}$/;
const canonical = (channel: string, id: string): string => `${channel}-${safeId.test(id) ? id : hashOf(id)}`;
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The id on the channel; of an item without one, its address stands for it. */
function idOf(raw: RawRecord): { readonly id: string } | { readonly problem: string } {
  if (raw.id !== undefined && /^\d[.,]\d+e\+?\d+$/i.test(raw.id))
    return {
      problem: 'its id was rounded by a spreadsheet: export the table again and keep the column of ids as text',
    };
  if (raw.id !== undefined && raw.id.trim() !== '') {
    return safeId.test(raw.id)
      ? { id: canonical(raw.channel, raw.id) }
      : { problem: 'its id has other signs than letters, digits, ".", "_" and "-"' };
  }
  return raw.url === undefined
    ? { problem: 'the record has neither id nor url: nothing could be told from its copies' }
    : { id: `${raw.channel}-${hashOf(raw.url)}` };
}

interface Times {
  readonly at: string;
  readonly edited?: string | undefined;
  readonly parent?: string | undefined;
  readonly share?: string | undefined;
  readonly ends?: string | undefined;
}

function timesOf(raw: RawRecord): Times | { readonly problem: string } {
  const stated = {
    at: raw.at,
    edited_at: raw.edited_at,
    reply_to_at: raw.reply_to_at,
    share_at: raw.share_at,
    'poll.ends_at': raw.poll?.ends_at,
  };
  for (const [field, time] of Object.entries(stated))
    if (time !== undefined && timeOf(time) === undefined)
      return { problem: `${field} is not a time: it is a day with hours and minutes` };
  const read = (time: string | undefined): string | undefined => (time === undefined ? undefined : timeOf(time));
  return {
    at: timeOf(raw.at) ?? '',
    edited: read(raw.edited_at),
    parent: read(raw.reply_to_at),
    share: read(raw.share_at),
    ends: read(raw.poll?.ends_at),
  };
}

/** A time with its zone, or on a Danish clock: `2011-02-03 10:12`, `03-02-2011 kl. 10.12`. Undefined for anything else. */
function timeOf(stated: string): string | undefined {
  const text = stated.trim();
  const zoned = instantOfIso(text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T'));
  if (zoned !== undefined) return zoned;
  const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(text);
  const danish = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}) (?:kl\. ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(text);
  const [, first = '', month = '', third = '', hour = '', minute = '', second = '00'] = iso ?? danish ?? [];
  const two = (part: string): string => part.padStart(2, '0');
  const day = `${iso ? first : third}-${two(month)}-${two(iso ? third : first)}`;
  // A day that its month does not have is no day of the next one.
  if (new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return undefined;
  const found = instantOfDanishTime(`${day}T${two(hour)}:${minute}:${second}`);
  return found !== undefined && found >= '1970' ? found : undefined;
}

const addressOf = (url: string | undefined): string | undefined => (httpUrl.safeParse(url).success ? url : undefined);

function personOr({ account }: RawRecord, handle: string | undefined, name: string | undefined): 'self' | Person {
  const bare = handle?.replace(/^@/, '');
  return bare?.toLowerCase() === account.replace(/^@/, '').toLowerCase() ? 'self' : { handle: bare, name };
}

function parentOf(raw: RawRecord, at: string | undefined): ArchivedItem['parent'] {
  const { reply_to: id, reply_to_author: handle } = raw;
  if (id === undefined && handle === undefined) return undefined;
  return {
    id: id === undefined ? undefined : canonical(raw.channel, id),
    author: handle === undefined ? undefined : personOr(raw, handle, undefined),
    at,
  };
}

function spansOf(words: RawWords | undefined): readonly RawSpan[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return spansOfPlain(words, handleMentions);
  return words.flatMap((span): readonly RawSpan[] => {
    if (typeof span === 'string') return spansOfPlain(span, handleMentions);
    if ('url' in span) return [span.text === '' ? '' : linkOr(span.url, span.text)];
    return [{ mention: { handle: span.mention.replace(/^@/, ''), name: span.name }, text: span.text }];
  });
}

function mapMedium({ file, poster, alt, mime, ...rest }: RawMedium, isImage: (name: string) => boolean): ArchivedMedia {
  return {
    ...rest,
    ...(alt?.trim() && { alt: alt.trim() }),
    ...(mime && /^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
    ...(file !== undefined && isImage(file) && { file }),
    ...(poster !== undefined && isImage(poster) && { posterFile: poster }),
  };
}
