import { z } from 'zod';

/** A post as TikTok's own export has it. The spelling of the keys changed with the years: they are read without their case. */

const text = z.union([z.string(), z.number().transform(String), z.null().transform(() => '')]).default('');

export const rawPost = z.looseObject({
  date: z.string(),
  link: text,
  likes: text,
  whocanview: text,
  title: text,
  alternatetext: text,
});
export type RawPost = z.infer<typeof rawPost>;

/** Fields of a post that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  allowcomments: 'whether comments are open; the export has none of them',
  allowstitches: 'whether others may cut it into theirs',
  allowduets: 'whether others may film beside it',
  allowsharingtostory: 'whether others may show it for a day',
  location: 'location: private',
  sound: 'the music under it',
  addyourstext: 'a call of the platform',
  contentdisclosure: 'whether it is marked as an advertisement',
  aigeneratedcontent: 'whether it is marked as made by a machine',
  coverimage: 'an address that expires',
  deletedate: 'when it was deleted; deleted posts are left out',
};
export const knownFields: ReadonlySet<string> = new Set([...Object.keys(rawPost.shape), ...Object.keys(ignoredFields)]);

/** `{"Date": …, "Who Can View": …}` as `{"date": …, "whocanview": …}`. */
export function lowered(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key.toLowerCase().replaceAll(/[\s_]/g, ''), field]),
  );
}
