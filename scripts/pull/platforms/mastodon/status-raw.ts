import { z } from 'zod';
import { namedFields } from '../../formats/unknown-fields.ts';

/** A status as the API of Mastodon gives it, and as the mastodon-archive tool saves it. */

const id = z.union([z.string(), z.number().transform(String)]);
const account = z.looseObject({
  id: id.optional(),
  username: z.string().nullish(),
  acct: z.string(),
  display_name: z.string().nullish(),
  url: z.string().nullish(),
  uri: z.string().nullish(),
});
const size = z.looseObject({
  width: z.number().nullish(),
  height: z.number().nullish(),
  duration: z.number().nullish(),
});
const attachment = z.looseObject({
  type: z.string().optional(),
  url: z.string().nullish(),
  preview_url: z.string().nullish(),
  description: z.string().nullish(),
  meta: z.looseObject({ original: size.nullish() }).nullish(),
});
const poll = z.looseObject({
  expires_at: z.string().nullish(),
  multiple: z.boolean().nullish(),
  options: z.array(z.looseObject({ title: z.string(), votes_count: z.number().nullish() })),
});
const mention = z.looseObject({ acct: z.string(), username: z.string().nullish(), url: z.string().nullish() });

const core = {
  id,
  uri: z.string().nullish(),
  url: z.string().nullish(),
  created_at: z.string(),
  edited_at: z.string().nullish(),
  account,
  content: z.string(),
  visibility: z.string(),
  spoiler_text: z.string().nullish(),
  sensitive: z.boolean().nullish(),
  media_attachments: z.array(attachment).default([]),
  mentions: z.array(mention).default([]),
  favourites_count: z.number().nullish(),
  reblogs_count: z.number().nullish(),
  in_reply_to_id: id.nullish(),
  in_reply_to_account_id: id.nullish(),
  poll: poll.nullish(),
  language: z.string().nullish(),
};
const original = z.looseObject(core);
export const status = z.looseObject({
  ...core,
  reblog: original.nullish(),
  quote: z
    .looseObject({ state: z.string().optional(), quoted_status: original.nullish(), quoted_status_id: id.nullish() })
    .nullish(),
});
export type RawStatus = z.infer<typeof status>;
export type RawOriginal = z.infer<typeof original>;
export type RawAccount = z.infer<typeof account>;

/** Fields of a status that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredStatusFields: Readonly<Record<string, string>> = {
  application: 'name of the program the post was sent from',
  card: 'a preview of a linked page; the link stands in the words',
  tags: 'they stand in the words',
  emojis: 'pictures of a server; their names stand in the words',
  replies_count: 'answers are counted from the answers themselves',
  quotes_count: 'quotes by others',
  quote_approval: 'who may quote',
  quoted_status_id: 'the quoted post is known by quote',
  text: 'the words before they became HTML',
  favourited: 'about the reader, not the post',
  reblogged: 'about the reader, not the post',
  muted: 'about the reader, not the post',
  bookmarked: 'about the reader, not the post',
  pinned: 'place on the profile',
  filtered: 'about the reader, not the post',
};
export const knownStatusFields = namedFields(status.shape, ignoredStatusFields);
