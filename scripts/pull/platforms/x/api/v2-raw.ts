import { z } from 'zod';

/** Posts, and what they point to, as version 2 of the API of X writes them. Ids are strings. */

const count = z.number().int();
const range = { start: count, end: count };

const urlEntity = z.looseObject({
  ...range,
  url: z.string(),
  expanded_url: z.string().nullish(),
  display_url: z.string().nullish(),
  media_key: z.string().nullish(),
});
const mentionEntity = z.looseObject({ ...range, username: z.string(), id: z.string().nullish() });
const entities = z.looseObject({
  urls: z.array(urlEntity).nullish(),
  mentions: z.array(mentionEntity).nullish(),
});

export const rawUser = z.looseObject({
  id: z.string(),
  username: z.string().nullish(),
  name: z.string().nullish(),
  protected: z.boolean().nullish(),
});
export type RawUser = z.infer<typeof rawUser>;

export const rawMedia = z.looseObject({
  media_key: z.string(),
  type: z.string().nullish(),
  alt_text: z.string().nullish(),
  width: count.nullish(),
  height: count.nullish(),
  duration_ms: count.nullish(),
  variants: z.array(z.looseObject({ content_type: z.string().nullish(), bit_rate: count.nullish() })).nullish(),
});
export type RawV2Media = z.infer<typeof rawMedia>;

export const rawPoll = z.looseObject({
  id: z.string().nullish(),
  end_datetime: z.string().nullish(),
  options: z
    .array(z.looseObject({ position: count.nullish(), label: z.string().min(1), votes: count.nullish() }))
    .min(1),
});
export type RawPoll = z.infer<typeof rawPoll>;

const reference = z.looseObject({ type: z.string(), id: z.string() });

export const rawTweet = z.looseObject({
  id: z.string().regex(/^\d+$/, 'an id is digits'),
  text: z.string(),
  created_at: z.string().nullish(),
  author_id: z.string().nullish(),
  conversation_id: z.string().nullish(),
  in_reply_to_user_id: z.string().nullish(),
  referenced_tweets: z.array(reference).nullish(),
  attachments: z
    .looseObject({
      media_keys: z.array(z.string()).nullish(),
      poll_ids: z.array(z.string()).nullish(),
      // Where the lines were flattened, what the keys mean stands here.
      media: z.array(z.unknown()).nullish(),
      poll: z.unknown().optional(),
    })
    .nullish(),
  entities: entities.nullish(),
  note_tweet: z.looseObject({ text: z.string(), entities: entities.nullish() }).nullish(),
  display_text_range: z.tuple([count, count]).nullish(),
  public_metrics: z.looseObject({ like_count: count.nullish(), retweet_count: count.nullish() }).nullish(),
  edit_history_tweet_ids: z.array(z.string()).nullish(),
  lang: z.string().nullish(),
  withheld: z.looseObject({ copyright: z.boolean().nullish(), country_codes: z.array(z.string()).nullish() }).nullish(),
  // Flattened lines carry their people inside.
  author: z.unknown().optional(),
  in_reply_to_user: z.unknown().optional(),
});
export type RawTweet = z.infer<typeof rawTweet>;

/** Fields of a post that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredTweetFields: Readonly<Record<string, string>> = {
  source: 'name of the program the post was sent from',
  possibly_sensitive: 'covers pictures, of which such data hold none',
  reply_settings: 'who may answer',
  context_annotations: 'a guess of the platform',
  edit_controls: 'how long it could be edited',
  geo: 'location: private',
  non_public_metrics: 'numbers for the account alone: private',
  organic_metrics: 'numbers for the account alone: private',
  promoted_metrics: 'numbers for the account alone: private',
  community_id: 'which community; the post itself is kept',
  card_uri: 'the preview of a link',
  media_metadata: 'the same alt text as at the media',
  article: 'a long article: its address stands in the text',
  scopes: 'who may see it; posts for followers are known by their account',
  matching_rules: 'which rule of the stream found it',
  __twarc: 'how and when the page was fetched; gives the date of the archive and what it covers',
};

/** Parts of a page that are no posts. */
export const pageFields: ReadonlySet<string> = new Set([
  'data',
  'includes',
  'meta',
  'errors',
  'matching_rules',
  '__twarc',
]);

const known = new Set([...Object.keys(rawTweet.shape), ...Object.keys(ignoredTweetFields)]);
export const unknownTweetFields = (value: object): string[] => Object.keys(value).filter((field) => !known.has(field));
