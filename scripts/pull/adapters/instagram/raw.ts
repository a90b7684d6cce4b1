import { z } from 'zod';
import { namedFields } from '../../formats/unknown-fields.ts';
import { words } from '../../platforms/meta/mojibake.ts';

/** Records as exports of Instagram and Threads hold them. Every string is repaired here and nowhere else. */

/** Only which of the two it is: what stands inside is cameras and places. */
const metadata = z
  .looseObject({ photo_metadata: z.unknown().optional(), video_metadata: z.unknown().optional() })
  .transform((found) =>
    found.video_metadata !== undefined ? 'video' : found.photo_metadata !== undefined ? 'image' : undefined,
  );

export const medium = z.looseObject({
  uri: words.default(''),
  creation_timestamp: z.number().optional(),
  title: words.optional(),
  media_metadata: metadata.optional(),
  text_app_post: z.looseObject({ is_reply: z.boolean().optional() }).optional(),
});
export type RawMedium = z.infer<typeof medium>;

export const post = z.looseObject({
  // Some lists of media are lists of lists.
  media: z.array(z.union([medium, z.array(medium)])).transform((list) => list.flat()),
  title: words.optional(),
  creation_timestamp: z.number().optional(),
});
export type RawPost = z.infer<typeof post>;

const oldMedium = z.looseObject({ caption: words.optional(), taken_at: z.string(), path: words });
export type RawOldMedium = z.infer<typeof oldMedium>;
/** `media.json` of 2018-2020. It also lists pictures of private messages, under a key that is not read. */
export const mediaJson = z.looseObject({
  photos: z.array(z.unknown()).default([]),
  videos: z.array(z.unknown()).default([]),
  stories: z.array(z.unknown()).default([]),
});
export { oldMedium };

const field = z.looseObject({ value: words.optional() });
export const personalInformation = z.looseObject({
  profile_user: z.array(z.looseObject({ string_map_data: z.record(words, field).optional() })).min(1),
});
export const oldProfile = z.looseObject({
  username: words,
  name: words.optional(),
  private_account: z.boolean().optional(),
});

/** Fields that are left out on purpose, and why. What stands neither here nor in a schema is reported. */
export const ignoredFields = {
  post: {},
  media: {
    cross_post_source: 'name of the app it was sent from',
    backup_uri: 'a second copy of the file',
    dubbing_info: 'sound in other languages',
    media_variants: 'other sizes of the file',
    subtitles: 'words spoken in the film, in a file of their own',
    has_camera_metadata: 'cameras: private',
  },
  'old media': { location: 'location: private' },
} as const;

export const knownFields = {
  post: namedFields(post.shape, ignoredFields.post),
  media: namedFields(medium.shape, ignoredFields.media),
  'old media': namedFields(oldMedium.shape, ignoredFields['old media']),
};
