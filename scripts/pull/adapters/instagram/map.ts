import { createHash } from 'node:crypto';
import type { ArchivedItem, ArchivedMedia } from '../../adapter.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { baseOf, kindOfFile, type MediaFiles } from '../../platforms/meta/media-files.ts';
import { handleMentions, spansOfPlain } from '../../platforms/plain-text.ts';
import type { RawMedium, RawOldMedium, RawPost } from './raw.ts';

export type Channel = 'instagram' | 'threads';

/** A post, reel or thread as an item. `handle`: the account's own, part of the ids of what has no number. */
export function mapPost(
  raw: RawPost,
  channel: Channel,
  handle: string,
  files: MediaFiles,
): ArchivedItem | { problem: string } {
  const [first] = raw.media;
  if (first === undefined) return { problem: 'a post without media has neither words nor time' };
  const seconds = raw.creation_timestamp ?? first.creation_timestamp;
  const at = seconds === undefined ? undefined : instantOfUnix(seconds);
  if (at === undefined) return { problem: 'its creation_timestamp is not a time' };
  const titles = raw.media.map((medium) => medium.title ?? '');
  const written = [raw.title ?? '', ...titles].find((words) => words.trim() !== '') ?? '';
  const attached = raw.media.filter(({ uri }) => uri !== '');
  return {
    id: `${channel}-${mediaNumber(attached) ?? hashOf(handle, seconds, written, baseOf(attached[0]?.uri ?? ''))}`,
    at,
    author: 'self',
    text: spansOfPlain(written, handleMentions),
    media: attached.map((medium) => mapMedium(medium, written, files)),
    // The export does not say what a reply answers.
    parent: raw.media.some((medium) => medium.text_app_post?.is_reply === true) ? {} : undefined,
  };
}

/** Media of one moment and one caption: until 2020 a post with several was written as several. */
export function mapOldPost(
  media: readonly RawOldMedium[],
  handle: string,
  files: MediaFiles,
): ArchivedItem | { problem: string } {
  const [first] = media;
  const time = first && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(first.taken_at);
  // Without a zone the time is UTC, as in all exports of this house.
  const at = time && instantOfUnix(Date.parse(time[1] === undefined ? `${time[0]}Z` : time[0]));
  if (first === undefined || !at) return { problem: 'its taken_at is not a time' };
  const written = (first.caption ?? '').trim() === '' ? '' : (first.caption ?? '');
  return {
    id: `instagram-${mediaNumber(media.map(({ path }) => ({ uri: path }))) ?? hashOf(handle, at, written, baseOf(first.path))}`,
    at,
    author: 'self',
    text: spansOfPlain(written, handleMentions),
    media: media.map(({ path }) => mapMedium({ uri: path }, written, files)),
  };
}

/** The last number in a file's name is the platform's number of the medium. */
const mediaNumber = ([first]: readonly Pick<RawMedium, 'uri'>[]): string | undefined =>
  first && /_(\d{15,})(?:\.\w+)?$/.exec(first.uri)?.[1];

const hashOf = (...parts: readonly (string | number | undefined)[]): string =>
  createHash('sha256').update(parts.join('\0').toLowerCase()).digest('hex').slice(0, 16);

function mapMedium(
  raw: Pick<RawMedium, 'uri' | 'title' | 'media_metadata'>,
  written: string,
  files: MediaFiles,
): ArchivedMedia {
  const file = files.find(raw.uri);
  const named = kindOfFile(raw.uri);
  const caption = raw.title?.trim();
  const kind = named.kind === 'file' ? (raw.media_metadata ?? 'file') : named.kind;
  return {
    ...named,
    kind,
    ...(kind === 'image' && { noAlt: 'unknown' }),
    ...(caption && caption !== written.trim() && { caption }),
    ...(file !== undefined && { file }),
  };
}
