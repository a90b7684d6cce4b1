import { z } from 'zod';

/** Activities as Mastodon's backup writes them. */

const addressees = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);
const tag = z.looseObject({ type: z.string(), name: z.string().nullish(), href: z.string().nullish() });
const attachment = z.looseObject({
  type: z.string().optional(),
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
  id: z.string(),
  type: z.string(),
  summary: z.string().nullish(),
  inReplyTo: z.string().nullish(),
  published: z.string(),
  updated: z.string().nullish(),
  url: z.string().nullish(),
  attributedTo: z.string().nullish(),
  to: addressees,
  cc: addressees,
  content: z.string().nullish(),
  contentMap: z.record(z.string(), z.string().nullable()).nullish(),
  attachment: z.array(attachment).nullish(),
  tag: z.array(tag).nullish(),
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
  actor: z.string(),
  published: z.string(),
  to: addressees,
  cc: addressees,
  object: z.union([z.string(), note]),
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
  sensitive: 'covers media until they are clicked; media are not shown here',
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
};
const known = new Set([...Object.keys(note.shape), ...Object.keys(ignoredFields)]);
export const unknownFields = (value: object): string[] => Object.keys(value).filter((field) => !known.has(field));
