import { z } from 'zod';

/**
 * A post as X wrote it until version 2 of its API: the account archives of all generations and API v1.1. Numbers come
 * as strings or numbers; ids are always strings.
 */

// Said before the check and not by a union of two: that runs for every number of every post, and makes an error of each
// that is a string before it finds that it may be one.
const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
const number = z.preprocess(asNumber, z.number());
export const id = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string());
const range = z.preprocess(
  (value) => (Array.isArray(value) ? value.map(asNumber) : value),
  z.tuple([z.number(), z.number()]),
);
/** Where they are missing, the entity is looked for by its words. */
const indices = range.default([0, 0]);

const urlEntity = z.object({
  url: z.string(),
  expanded_url: z.string().nullish(),
  display_url: z.string().nullish(),
  indices,
});
const mentionEntity = z.object({
  screen_name: z.string(),
  name: z.string().nullish(),
  id_str: id.nullish(),
  indices,
});
const size = z.object({ w: number, h: number });
const mediaEntity = z.object({
  url: z.string(),
  indices,
  type: z.string().optional(),
  expanded_url: z.string().nullish(),
  media_url_https: z.string().nullish(),
  ext_alt_text: z.string().nullish(),
  media_alt: z.string().nullish(),
  // By name, or a list.
  sizes: z
    .preprocess((value) => (typeof value === 'object' && value !== null ? Object.values(value) : value), z.array(size))
    .optional(),
  source_status_id_str: id.nullish(),
  video_info: z
    .object({
      duration_millis: number.optional(),
      variants: z.array(z.object({ content_type: z.string(), bitrate: number.optional() })).default([]),
    })
    .optional(),
});
const entities = z
  .object({
    urls: z.array(urlEntity).default([]),
    user_mentions: z.array(mentionEntity).default([]),
    media: z.array(mediaEntity).default([]),
  })
  .default({ urls: [], user_mentions: [], media: [] });

/** The words and what stands in them; a stream of API v1.1 gives long posts a second, whole set. */
const words = {
  full_text: z.string().optional(),
  entities,
  extended_entities: z.object({ media: z.array(mediaEntity).default([]) }).optional(),
  display_text_range: range.optional(),
};

const user = z.object({
  screen_name: z.string().optional(),
  name: z.string().nullish(),
  id_str: id.nullish(),
  protected: z.boolean().nullish(),
});

const core = {
  ...words,
  id_str: id.optional(),
  id: id.optional(),
  created_at: z.string(),
  text: z.string().optional(),
  extended_tweet: z.object(words).optional(),
  truncated: z.boolean().nullish(),
  lang: z.string().nullish(),
  favorite_count: number.nullish(),
  retweet_count: number.nullish(),
  in_reply_to_status_id_str: id.nullish(),
  in_reply_to_user_id_str: id.nullish(),
  in_reply_to_screen_name: z.string().nullish(),
  user: user.optional(),
  scopes: z.object({ followers: z.boolean().optional() }).nullish(),
  withheld_copyright: z.boolean().nullish(),
  withheld_in_countries: z.array(z.string()).nullish(),
  is_quote_status: z.boolean().nullish(),
  quoted_status_id_str: id.nullish(),
  quoted_status_permalink: z.object({ url: z.string(), expanded: z.string().nullish() }).nullish(),
};
const editTweetIds = z.object({ editTweetIds: z.array(id).optional() });
const original = z.object({ ...core, quoted_status: z.object(core).nullish() });

export const rawStatus = z.looseObject({
  ...core,
  retweeted_status: original.nullish(),
  quoted_status: original.nullish(),
  edit_info: z
    .object({
      initial: editTweetIds.optional(),
      edit: z.object({ editControlInitial: editTweetIds.optional() }).optional(),
    })
    .optional(),
  edit_history: z.object({ edit_tweet_ids: z.array(id).optional() }).nullish(),
  possibly_sensitive: z.boolean().nullish(),
});
export type RawStatus = z.infer<typeof rawStatus>;
export type RawOriginal = NonNullable<RawStatus['retweeted_status']>;
export type RawMedia = z.infer<typeof mediaEntity>;

/** Fields of a post that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  source: 'name of the program the post was sent from',
  favorited: 'about the reader, not the post',
  retweeted: 'about the reader, not the post',
  possibly_sensitive_editable: 'a guess of the platform',
  coordinates: 'location: private',
  geo: 'location: private',
  place: 'location: private',
  contributors: 'who in the house wrote: private',
  in_reply_to_status_id: 'same as in_reply_to_status_id_str',
  in_reply_to_user_id: 'same as in_reply_to_user_id_str',
  community_id: 'which community; the post itself is kept',
  community_id_str: 'which community; the post itself is kept',
  withheld_scope: 'whether one post or the whole account was withheld',
  quoted_status_id: 'same as quoted_status_id_str',
};

const known = new Set([...Object.keys(rawStatus.shape), ...Object.keys(ignoredFields)]);
export const unknownFields = (value: object): string[] => Object.keys(value).filter((field) => !known.has(field));
