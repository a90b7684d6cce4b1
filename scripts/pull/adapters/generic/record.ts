import { z } from 'zod';
import { slug } from '#lib/model/scalar.ts';

/**
 * One record of the project's own format: a line of JSONL, or a row of a table with the same names. The descriptions
 * are the documentation: `FORMATS.md` is made of them.
 */

const count = z.number().int().nonnegative();
const word = z.string().min(1);

const span = z.union([
  z.string(),
  z.strictObject({ url: z.string(), text: z.string() }),
  z.strictObject({ mention: word, text: z.string(), name: word.optional() }),
]);
const words = z.union([z.string(), z.array(span)]);
export type RawWords = z.infer<typeof words>;

const medium = z.strictObject({
  kind: z.enum(['image', 'video', 'animation', 'audio', 'file']),
  alt: z.string().optional(),
  width: count.optional(),
  height: count.optional(),
  seconds: z.number().nonnegative().optional(),
  mime: z.string().optional(),
  file: word.optional(),
  poster: word.optional(),
});
export type RawMedium = z.infer<typeof medium>;

export const record = z.strictObject({
  channel: slug.describe('needed; slug of the channel, the name of a file in content/channels: web, facebook, email …'),
  account: word.describe("needed; handle of the authority's account, or what it is called where there are no handles"),
  id: z
    .string()
    .optional()
    .describe(
      'needed unless url is there; id on the channel: letters, digits, ".", "_" and "-"; the same in every archive',
    ),
  url: word.optional().describe('public address of the item'),
  at: word.describe(
    'needed; when it was published: ISO 8601 with its zone, or on a Danish clock "2011-02-03 10:12" or "03-02-2011 10:12"',
  ),
  author: word.optional().describe('handle of who wrote it; empty: the account itself'),
  author_name: word.optional().describe('name of who wrote it, where that is somebody else'),
  public: z.boolean().optional().describe('"false" leaves the item out: not everybody could read it'),
  title: word.optional().describe('title, on channels whose items have one'),
  text: words
    .optional()
    .describe('the words, sign for sign; in JSONL also a list of words, {"url", "text"} and {"mention", "text"}'),
  lang: word.optional().describe('language, e.g. "da"'),
  warning: word.optional().describe('content warning in front of it'),
  visibility: z.enum(['unlisted']).optional().describe('"unlisted": public, but left out of public timelines'),
  likes: count.optional().describe('likes at the time of the archive'),
  shares: count.optional().describe('times it was shared'),
  edited_at: word.optional().describe('when it was last edited'),
  cut: z.boolean().optional().describe('"true": the archive holds only the beginning of the words'),
  reply_to: word.optional().describe('id of the item it answers'),
  reply_to_author: word.optional().describe('handle of whom it answers; the handle of the account: the account itself'),
  reply_to_at: word.optional().describe('when the answered item was written, where it is not in the archive'),
  share_kind: z
    .enum(['repost', 'quote'])
    .optional()
    .describe('"repost": passed on as it is; "quote": with words of its own'),
  share_author: word.optional().describe('handle of whose item it passes on'),
  share_author_name: word.optional().describe('name of whose item it passes on'),
  share_id: word.optional().describe('id of the item it passes on'),
  share_url: word.optional().describe('address of the item it passes on'),
  share_at: word.optional().describe('when the item it passes on was written'),
  share_cut: z.boolean().optional().describe('"true": only the beginning of those words is there'),
  share_text: words.optional().describe('words of the item it passes on'),
  media: z
    .array(medium)
    .optional()
    .describe(
      'attachments; in a table one a line, "image: alt text"; in JSONL a list of {"kind", "alt", "width", "height", "seconds", "mime", "file", "poster"}',
    ),
  poll: z
    .strictObject({
      ends_at: word.optional(),
      multiple: z.boolean().optional(),
      options: z.array(z.strictObject({ text: word, votes: count.optional() })).min(1),
    })
    .optional()
    .describe('a poll, in JSONL alone: {"ends_at", "multiple", "options": [{"text", "votes"}]}'),
  supersedes: z
    .array(word)
    .optional()
    .describe('ids of earlier versions of it that the archive holds; in a table with blanks between'),
});
export type RawRecord = z.infer<typeof record>;

/** Days of which the archive claims the whole output of an account. A line of JSONL; it counts as no item. */
export const coverageLine = z.strictObject({
  channel: slug,
  account: word,
  covers: z.strictObject({
    from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written yyyy-mm-dd'),
    to: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written yyyy-mm-dd'),
    state: z.enum(['captured', 'empty', 'failed', 'unknown']).default('captured'),
  }),
  inbound: z.boolean().optional(),
});

export type FieldName = keyof RawRecord;
export const fieldNames = Object.keys(record.shape) as FieldName[]; // the keys of the record, and nothing else
