import { z } from 'zod';
import { namedFields } from '../../formats/unknown-fields.ts';
import { words } from '../../platforms/meta/mojibake.ts';

/** Records as Facebook exports hold them, all layouts. Every string is repaired here and nowhere else. */

const comment = z.looseObject({
  timestamp: z.number(),
  comment: words.optional(),
  author: words.optional(),
  group: words.optional(),
});
export type RawComment = z.infer<typeof comment>;

export const media = z.looseObject({
  uri: words,
  creation_timestamp: z.number().optional(),
  description: words.optional(),
  thumbnail: z.looseObject({ uri: words }).optional(),
  comments: z.array(comment).optional(),
});
export type RawMedia = z.infer<typeof media>;

const externalContext = z.looseObject({ url: words.optional(), name: words.optional(), source: words.optional() });
const event = z.looseObject({ name: words.optional() });
const poll = z.looseObject({
  question: words.optional(),
  options: z.array(z.looseObject({ option: words })).default([]),
});
const note = z.looseObject({ title: words.optional(), text: words.optional(), media: z.array(media).default([]) });
/** A card of one of the rarer kinds: something for sale, a fundraiser, an event of a life. */
const card = z.looseObject({ title: words.optional(), name: words.optional(), description: words.optional() });

export const attached = z.looseObject({
  media: media.optional(),
  external_context: externalContext.optional(),
  event: event.optional(),
  poll: poll.optional(),
  note: note.optional(),
  text: words.optional(),
  name: words.optional(),
  life_event: card.optional(),
  fundraiser: card.optional(),
  for_sale_item: card.optional(),
});
export type RawAttached = z.infer<typeof attached>;

const labelValue = z.looseObject({
  label: words.optional(),
  value: words.optional(),
  href: words.optional(),
});

export const post = z.looseObject({
  timestamp: z.number(),
  title: words.optional(),
  data: z.array(z.looseObject({ post: words.optional() })).default([]),
  attachments: z.array(z.looseObject({ data: z.array(attached).default([]) })).default([]),
  tags: z.array(z.union([words, z.looseObject({ name: words }).transform(({ name }) => name)])).default([]),
  // Since 2024 some kinds of records are a list of labels and values.
  media: z.array(media).default([]),
  label_values: z.array(labelValue).default([]),
});
export type RawPost = z.infer<typeof post>;

export const album = z.looseObject({ photos: z.array(z.unknown()).default([]) });

/** An entry of the file of the page's own comments. */
export const ownComment = z.looseObject({
  timestamp: z.number(),
  title: words.optional(),
  data: z.array(z.looseObject({ comment: comment.optional() })).default([]),
  attachments: z.array(z.looseObject({ data: z.array(attached).default([]) })).default([]),
});
export type RawOwnComment = z.infer<typeof ownComment>;

const profileInformation = z.looseObject({
  name: z.looseObject({ full_name: words.optional() }).optional(),
  username: words.optional(),
  profile_uri: words.optional(),
});
export const profile = z.union([
  z.looseObject({ profile_v2: profileInformation }).transform(({ profile_v2 }) => profile_v2),
  z.looseObject({ profile: profileInformation }).transform(({ profile }) => profile),
]);

/** Fields that are left out on purpose, and why. What stands neither here nor in a schema is reported. */
export const ignoredFields = {
  post: { fbid: 'a number of an export, not of the post' },
  data: {
    update_timestamp: 'also set by changes of other things than the words, so it tells of no edit',
    backdated_timestamp: 'the time of writing is kept',
  },
  attachment: { place: 'location: private' },
  link: { source: 'the host, which the address says too' },
  event: {
    start_timestamp: 'of the event, not of the post',
    end_timestamp: 'of the event, not of the post',
    description: 'of the event, not of the post',
    place: 'location: private',
    create_timestamp: 'of the event, not of the post',
  },
  media: {
    media_metadata: 'cameras, addresses of machines and places: private, never read',
    title: 'name of an album of the platform',
    creation_timestamp: 'the time of the post is kept; read where there is no post',
  },
  comment: { group: 'read to leave comments in groups out' },
} as const;

export const knownFields = {
  post: namedFields(post.shape, ignoredFields.post),
  data: namedFields({ post: 0 }, ignoredFields.data),
  attachment: namedFields(attached.shape, ignoredFields.attachment),
  link: namedFields(externalContext.shape, {}),
  event: namedFields(event.shape, ignoredFields.event),
  media: namedFields(media.shape, ignoredFields.media),
  comment: namedFields(comment.shape, {}),
  'own comment': namedFields(ownComment.shape, {}),
};
