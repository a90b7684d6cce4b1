import { z } from 'zod';

/**
 * A post as X wrote it until version 2 of its API: the account archives of all generations and API v1.1. Numbers come
 * as strings or numbers; ids are always strings.
 */

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
export const id = z.union([z.string(), z.number().transform(String)]);
/** Where they are missing, the entity is looked for by its words. */
const indices = z.tuple([number, number]).default([0, 0]);

const urlEntity = z.looseObject({
  url: z.string(),
  expanded_url: z.string().nullish(),
  display_url: z.string().nullish(),
  indices,
});
const mentionEntity = z.looseObject({
  screen_name: z.string(),
  name: z.string().nullish(),
  id_str: id.nullish(),
  indices,
});
const size = z.looseObject({ w: number, h: number });
const mediaEntity = z.looseObject({
  url: z.string(),
  indices,
  type: z.string().optional(),
  expanded_url: z.string().nullish(),
  media_url_https: z.string().nullish(),
  ext_alt_text: z.string().nullish(),
  media_alt: z.string().nullish(),
  sizes: z.union([z.array(size), z.record(z.string(), size)]).optional(),
  source_status_id_str: id.nullish(),
  video_info: z
    .looseObject({
      duration_millis: number.optional(),
      variants: z.array(z.looseObject({ content_type: z.string(), bitrate: number.optional() })).default([]),
    })
    .optional(),
});
const entities = z
  .looseObject({
    urls: z.array(urlEntity).default([]),
    user_mentions: z.array(mentionEntity).default([]),
    media: z.array(mediaEntity).default([]),
  })
  .default({ urls: [], user_mentions: [], media: [] });

/** The words and what stands in them; a stream of API v1.1 gives long posts a second, whole set. */
const words = {
  full_text: z.string().optional(),
  entities,
  extended_entities: z.looseObject({ media: z.array(mediaEntity).default([]) }).optional(),
  display_text_range: z.tuple([number, number]).optional(),
};

const user = z.looseObject({
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
  extended_tweet: z.looseObject(words).optional(),
  truncated: z.boolean().nullish(),
  lang: z.string().nullish(),
  favorite_count: number.nullish(),
  retweet_count: number.nullish(),
  in_reply_to_status_id_str: id.nullish(),
  in_reply_to_user_id_str: id.nullish(),
  in_reply_to_screen_name: z.string().nullish(),
  user: user.optional(),
  scopes: z.looseObject({ followers: z.boolean().optional() }).nullish(),
  withheld_copyright: z.boolean().nullish(),
  withheld_in_countries: z.array(z.string()).nullish(),
  is_quote_status: z.boolean().nullish(),
  quoted_status_id_str: id.nullish(),
  quoted_status_permalink: z.looseObject({ url: z.string(), expanded: z.string().nullish() }).nullish(),
};
const editTweetIds = z.looseObject({ editTweetIds: z.array(id).optional() });
const original = z.looseObject({ ...core, quoted_status: z.looseObject(core).nullish() });

export const rawStatus = z.looseObject({
  ...core,
  retweeted_status: original.nullish(),
  quoted_status: original.nullish(),
  edit_info: z
    .looseObject({
      initial: editTweetIds.optional(),
      edit: z.looseObject({ editControlInitial: editTweetIds.optional() }).optional(),
    })
    .optional(),
  edit_history: z.looseObject({ edit_tweet_ids: z.array(id).optional() }).nullish(),
});
export type RawStatus = z.infer<typeof rawStatus>;
export type RawOriginal = NonNullable<RawStatus['retweeted_status']>;
export type RawMedia = z.infer<typeof mediaEntity>;

/** Fields of a post that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  source: 'name of the program the post was sent from',
  favorited: 'about the reader, not the post',
  retweeted: 'about the reader, not the post',
  possibly_sensitive: 'a guess of the platform',
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
