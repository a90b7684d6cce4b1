import { z } from 'zod';
import { namedFields } from '../../formats/unknown-fields.ts';

/** Activities and posts of ActivityPub: as Mastodon's backup writes them, and as its kin and converters do. */

/** An address, or something that has one; of a list the first that is a page. */
const one = z.union([
  z.string(),
  z
    .looseObject({ id: z.string().nullish(), url: z.unknown().optional(), href: z.string().nullish() })
    .transform(({ id, url, href }) => id ?? href ?? (typeof url === 'string' ? url : undefined)),
]);
const address = z.union([one, z.array(one).transform((list) => list.find((found) => found !== undefined))]);
const addressees = z
  .union([z.array(one), one.transform((only) => [only])])
  .transform((list) => list.filter((found) => found !== undefined))
  .default([]);
const list = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((only) => [only])]);
const tag = z.looseObject({ type: z.string().optional(), name: z.string().nullish(), href: z.string().nullish() });
const attachment = z.looseObject({
  type: z.string().optional(),
  url: z.unknown(),
  mediaType: z.string().nullish(),
  name: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
});
const option = z.looseObject({
  name: z.string(),
  replies: z.looseObject({ totalItems: z.number().optional() }).optional(),
});

export const note = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  summary: z.string().nullish(),
  inReplyTo: address.nullish(),
  published: z.string().optional(),
  updated: z.string().nullish(),
  url: address.nullish(),
  name: z.string().nullish(),
  sensitive: z.boolean().nullish(),
  attributedTo: address.nullish(),
  to: addressees,
  cc: addressees,
  content: z.string().nullish(),
  contentMap: z.record(z.string(), z.string().nullable()).nullish(),
  attachment: list(attachment).nullish(),
  tag: list(tag).nullish(),
  oneOf: z.array(option).nullish(),
  anyOf: z.array(option).nullish(),
  endTime: z.string().nullish(),
  quote: z.string().nullish(),
  quoteUri: z.string().nullish(),
  quoteUrl: z.string().nullish(),
  _misskey_quote: z.string().nullish(),
});
export type RawNote = z.infer<typeof note>;

export const activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  actor: address,
  published: z.string().optional(),
  to: addressees,
  cc: addressees,
  /** What of it is read as a post, `note` says. */
  object: z.union([z.string(), z.looseObject({})]),
});
export type RawActivity = z.infer<typeof activity>;

export const actor = z.looseObject({
  id: z.string(),
  preferredUsername: z.string(),
  name: z.string().nullish(),
  url: z.string().nullish(),
});

/** Fields of a note that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  atomUri: 'the same address in an older spelling',
  inReplyToAtomUri: 'same as inReplyTo',
  conversation: 'a number of the server',
  replies: 'addresses of answers, not the answers',
  likes: 'addresses of lists, not counts',
  shares: 'addresses of lists, not counts',
  votersCount: 'the votes stand at the options',
  closed: 'same as endTime',
  context: 'a number of the server',
  interactionPolicy: 'who may quote',
  quoteAuthorization: 'a proof between servers',
  signature: 'a proof between servers',
  '@context': 'vocabulary',
  blurhash: 'a blur of the image',
  location: 'location: private',
  image: 'a picture that stands in for the post; what is attached is read',
  upstreamDuplicates: 'addresses of copies elsewhere',
  source: 'the words before they became HTML',
};
export const knownFields = namedFields(note.shape, ignoredFields);
