import { z } from 'zod';
import type { ArchivedItem, Outcome, Person } from '../../adapter.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { handleMentions, spansOfPlain } from '../../platforms/plain-text.ts';
import { oneLine } from './takeout.ts';

/** What yt-dlp writes beside a film. Of its hundred fields these are of the film itself. */
export const info = z.looseObject({
  id: z.string().nullish(),
  title: z.string().nullish(),
  fulltitle: z.string().nullish(),
  description: z.string().nullish(),
  channel_id: z.string().nullish(),
  channel: z.string().nullish(),
  uploader: z.string().nullish(),
  uploader_id: z.string().nullish(),
  upload_date: z.string().nullish(),
  timestamp: z.number().nullish(),
  release_timestamp: z.number().nullish(),
  duration: z.number().nullish(),
  like_count: z.number().int().nonnegative().nullish(),
  availability: z.string().nullish(),
  _type: z.string().nullish(),
  extractor_key: z.string().nullish(),
  epoch: z.number().nullish(),
});
export type Info = z.infer<typeof info>;

/** What only a file of yt-dlp or youtube-dl has. */
export const isInfo = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('extractor_key' in value || 'extractor' in value || ('formats' in value && Array.isArray(value.formats)));

/** Whose film it is; a handle stands in `uploader_id` since YouTube has them. */
export function uploaderOf(raw: Info): Person | undefined {
  const handle = raw.uploader_id?.startsWith('@') ? raw.uploader_id.slice(1) : undefined;
  const id = raw.channel_id ?? undefined;
  const name = raw.channel ?? raw.uploader ?? undefined;
  return handle || id || name ? { handle, id, name } : undefined;
}

const isOther = (uploader: Person | undefined, account: Person): boolean =>
  uploader?.id !== undefined && account.id !== undefined
    ? uploader.id !== account.id
    : uploader?.handle !== undefined &&
      account.handle !== undefined &&
      uploader.handle.toLowerCase() !== account.handle.toLowerCase();

/** `stillOf`: the picture of the film beside its file. */
export function mapInfo(
  raw: Info,
  account: Person,
  place: string,
  stillOf: (id: string) => string | undefined,
): Outcome & { readonly exact?: boolean } {
  if (raw._type != null && raw._type !== 'video') return { kind: 'skipped', reason: 'playlist', place };
  if (raw.extractor_key != null && !/^youtube$/i.test(raw.extractor_key))
    return { kind: 'skipped', reason: 'other-platform', place };
  if (raw.availability != null && raw.availability !== 'public')
    return { kind: 'skipped', reason: raw.availability === 'unlisted' ? 'unlisted' : 'not-public', place };
  const { id } = raw;
  if (id == null || !/^[\w-]{6,20}$/.test(id))
    return { kind: 'problem', message: 'its id is none that YouTube gives', place };
  if (isOther(uploaderOf(raw), account)) return { kind: 'skipped', reason: 'by-another-account', place };
  const exact = instantOfUnix(raw.timestamp ?? 0) ?? instantOfUnix(raw.release_timestamp ?? 0);
  const at = exact ?? noonOf(raw.upload_date ?? '');
  if (at === undefined) return { kind: 'problem', message: 'it has no time of publication', place };
  const description = raw.description ?? '';
  const still = stillOf(id);
  const item: ArchivedItem = {
    id: `youtube-${id}`,
    at,
    url: `https://www.youtube.com/watch?v=${id}`,
    author: 'self',
    title: oneLine(raw.fulltitle ?? raw.title ?? ''),
    likes: raw.like_count ?? undefined,
    text: spansOfPlain(description.trim() === '' ? '' : description, handleMentions),
    media: [
      {
        kind: 'video',
        ...(raw.duration != null && raw.duration >= 0 && { seconds: raw.duration }),
        ...(still !== undefined && { posterFile: still }),
      },
    ],
  };
  return { kind: 'mapped', item, place, exact: exact !== undefined };
}

/** `20170911`: the day is all there is before 2023. */
function noonOf(day: string): string | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  return found ? instantOfUnix(Date.parse(`${found[1]}-${found[2]}-${found[3]}T12:00:00Z`)) : undefined;
}
