import type { Media } from '#lib/model/post.ts';
import type { ArchivedMedia } from '../../adapter.ts';
import type { RawMedia } from './status.ts';

export const mediaKinds: Readonly<Record<string, Media['kind']>> = {
  photo: 'image',
  video: 'video',
  animated_gif: 'animation',
};

/**
 * An attachment as the archive describes it. `file`: the picture in the archive; of a video it is the still picture, for
 * X keeps the video itself beside it.
 */
export function mapMedia(raw: RawMedia, file?: string | undefined): ArchivedMedia {
  const sizes = Object.values(raw.sizes ?? {});
  const largest = sizes.toSorted((a, b) => b.w * b.h - a.w * a.h)[0];
  const alt = (raw.ext_alt_text ?? raw.media_alt ?? '').trim();
  // Account archives leave alt texts out altogether; data of the API have the field, empty or not, where it was asked for.
  const isTold = raw.ext_alt_text !== undefined || raw.media_alt !== undefined;
  const [variant] = (raw.video_info?.variants ?? []).toSorted((a, b) => (b.bitrate ?? 0) - (a.bitrate ?? 0));
  const kind = mediaKinds[raw.type ?? 'photo'] ?? 'file';
  return {
    kind,
    ...(alt !== '' && { alt }),
    ...(!isTold && (kind === 'image' || kind === 'animation') && { noAlt: 'unknown' }),
    ...(largest && { width: largest.w, height: largest.h }),
    ...(raw.video_info?.duration_millis !== undefined && { seconds: raw.video_info.duration_millis / 1000 }),
    ...(variant && /^[\w.+-]+\/[\w.+-]+$/.test(variant.content_type) && { mime: variant.content_type }),
    ...(file !== undefined && (kind === 'image' ? { file } : { posterFile: file })),
  };
}
