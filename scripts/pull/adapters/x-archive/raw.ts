import { z } from 'zod';

/** A post as X archives hold it, all generations. Numbers come as strings or numbers; ids are always strings. */

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const id = z.union([z.string(), z.number().transform(String)]);
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
const entities = z.looseObject({
  urls: z.array(urlEntity).default([]),
  user_mentions: z.array(mentionEntity).default([]),
  media: z.array(mediaEntity).default([]),
});

const core = {
  id_str: id.optional(),
  id: id.optional(),
  created_at: z.string(),
  full_text: z.string().optional(),
  text: z.string().optional(),
  entities: entities.default({ urls: [], user_mentions: [], media: [] }),
  extended_entities: z.looseObject({ media: z.array(mediaEntity).default([]) }).optional(),
  display_text_range: z.tuple([number, number]).optional(),
  lang: z.string().nullish(),
  favorite_count: number.optional(),
  retweet_count: number.optional(),
  in_reply_to_status_id_str: id.nullish(),
  in_reply_to_user_id_str: id.nullish(),
  in_reply_to_screen_name: z.string().nullish(),
  user: z
    .looseObject({
      screen_name: z.string(),
      name: z.string().nullish(),
      id_str: id.nullish(),
      protected: z.boolean().optional(),
    })
    .optional(),
  scopes: z.looseObject({ followers: z.boolean().optional() }).optional(),
};
const editTweetIds = z.looseObject({ editTweetIds: z.array(id).optional() });

export const rawPost = z.looseObject({
  ...core,
  retweeted_status: z.looseObject(core).optional(),
  edit_info: z
    .looseObject({
      initial: editTweetIds.optional(),
      edit: z.looseObject({ editControlInitial: editTweetIds.optional() }).optional(),
    })
    .optional(),
});
export type RawPost = z.infer<typeof rawPost>;
export type RawOriginal = NonNullable<RawPost['retweeted_status']>;
export type RawMedia = z.infer<typeof mediaEntity>;

/** Fields of a post that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  source: 'name of the program the post was sent from',
  truncated: 'always false in archives',
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
  withheld_copyright: 'where the platform showed it',
  withheld_in_countries: 'where the platform showed it',
  withheld_scope: 'where the platform showed it',
  is_quote_status: 'the quoted post is known by its address',
  quoted_status_id: 'the quoted post is known by its address',
  quoted_status_id_str: 'the quoted post is known by its address',
};

const known = new Set([...Object.keys(rawPost.shape), ...Object.keys(ignoredFields)]);
export const unknownFields = (value: object): string[] => Object.keys(value).filter((field) => !known.has(field));

/** A long post's whole text. */
export const rawNote = z.looseObject({
  noteTweet: z.looseObject({
    createdAt: z.string(),
    core: z
      .looseObject({
        text: z.string(),
        urls: z
          .array(z.looseObject({ shortUrl: z.string().optional(), expandedUrl: z.string().optional() }))
          .default([]),
      })
      .optional(),
    noteTweetResults: z.looseObject({ text: z.string() }).optional(),
  }),
});
