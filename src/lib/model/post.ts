import { z } from 'zod';
import { citizenRef, count, day, httpUrl, instant, itemId, language, month, slug } from './scalar.ts';
import { text } from './span.ts';

/** Posts, replies and what hangs on them: the records of a month file. */

const mediaFile = z
  .string()
  .regex(/^[0-9a-f]{32}\.webp$/, 'an archived image is named by the first 32 digits of the SHA-256 of its bytes');

export const media = z
  .strictObject({
    kind: z.enum(['image', 'video', 'animation', 'audio', 'file']).describe('What was attached.'),
    alt: z.string().min(1).optional().describe('The alt text the authority wrote; absent means that there was none.'),
    noAlt: z
      .literal('unknown')
      .optional()
      .describe(
        '"unknown": the archive does not say whether there was an alt text, so its absence here means nothing.',
      ),
    covered: z
      .literal(true)
      .optional()
      .describe(
        'True where the platform covers it until it is asked for: its author wanted it so, or the platform did.',
      ),
    caption: z
      .string()
      .min(1)
      .optional()
      .describe('Words under this one medium, where the platform has them beside the text of the item.'),
    width: count
      .optional()
      .describe('Width in pixels: of the picture in `media/` where there is one, else as the archive says.'),
    height: count.optional().describe('Height in pixels, likewise.'),
    seconds: z.number().nonnegative().optional().describe('Length of a video or a sound, in seconds.'),
    mime: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/)
      .optional()
      .describe('Media type, as the archive says.'),
    src: mediaFile
      .optional()
      .describe('The archived image in `media/`, scaled for the web, without location or device.'),
    poster: mediaFile.optional().describe('A still picture of the video, or of an animation, in `media/`.'),
  })
  .describe('One attached image, video, sound or file. The bytes are shown only when they are archived here.');
export type Media = z.infer<typeof media>;

export const party = z
  .union([
    z.literal('authority'),
    citizenRef,
    z.string().regex(/^listed:[A-Za-z0-9@._-]+$/, 'a listed account is "listed:<handle>"'),
  ])
  .describe(
    'Who wrote: "authority" (the account itself), "borger-a" (somebody not listed) or "listed:<handle>" (an account in the registry).',
  );
export type Party = z.infer<typeof party>;

export const share = z
  .strictObject({
    kind: z
      .enum(['repost', 'quote'])
      .describe('repost: passed on without words of its own; quote: passed on with a comment.'),
    by: party.optional().describe('Whose item it was; absent when the archive does not say.'),
    id: itemId.optional().describe('Id of the shared item, only when its author is a listed account.'),
    url: httpUrl.optional().describe('Address of the shared item, only when its author is a listed account.'),
    at: instant.optional().describe('When the shared item was written.'),
    cut: z.boolean().optional().describe('True when the archive itself holds only the beginning of the text.'),
    text: text,
  })
  .describe("Somebody else's item, passed on: what the archive has of it.");
export type Share = z.infer<typeof share>;

export const poll = z
  .strictObject({
    endsAt: instant.optional().describe('When voting closed.'),
    multiple: z.boolean().optional().describe('True when more than one option could be chosen.'),
    options: z
      .array(
        z.strictObject({
          text: z.string().min(1).describe('Words of the option.'),
          votes: count.optional().describe('Votes at the time of the archive.'),
        }),
      )
      .min(1)
      .describe('The options, in their order.'),
  })
  .describe('A poll attached to the item.');
export type Poll = z.infer<typeof poll>;

const sourceList = z.array(slug).min(1);

export const version = z
  .strictObject({
    at: instant.describe('When this earlier version was written.'),
    id: itemId.optional().describe('Id of the version, on platforms where each version has its own.'),
    currentIn: sourceList
      .optional()
      .describe('Sources whose latest words these are, though later sources have others; absent means none.'),
    sources: sourceList
      .optional()
      .describe(
        'Sources that hold these words as an earlier version themselves; absent means every source of the item, or where currentIn stands none.',
      ),
    title: z.string().min(1).optional().describe('The title it had then, on channels whose items have one.'),
    text: text,
  })
  .describe('An earlier version of an edited item.');
export type Version = z.infer<typeof version>;

const itemFields = {
  id: itemId,
  at: instant.describe('When it was published.'),
  url: httpUrl
    .optional()
    .describe('Public address of the item on its platform; only for items of the authority and of listed accounts.'),
  account: z
    .string()
    .min(1)
    .optional()
    .describe("Handle of the authority's account, when the authority has more than one on the channel."),
  title: z
    .string()
    .min(1)
    .optional()
    .describe('Title, on channels whose items have one: videos, articles, entries of a feed.'),
  lang: language.optional(),
  warning: z.string().min(1).optional().describe('Content warning the author put in front.'),
  visibility: z
    .enum(['unlisted'])
    .optional()
    .describe('"unlisted": public, but left out of public timelines. Absent: public.'),
  likes: count.optional().describe('Likes or favourites at the time of the archive.'),
  shares: count.optional().describe('Times shared at the time of the archive.'),
  inReplyTo: z
    .union([itemId, citizenRef, z.literal('unknown')])
    .optional()
    .describe(
      'What it answers: an item of the authority or of a listed account by id; a citizen\'s item only by the citizen\'s letter, never by id; "unknown" when the archive says only that it is a reply.',
    ),
  inReplyToAt: instant
    .optional()
    .describe("When the answered item was written, read from the platform's id; only where that id encodes time."),
  answers: itemId
    .optional()
    .describe(
      "Keyed id of the citizen's item it answers, while that item is not archived: when it comes, the answer finds its place.",
    ),
  editedAt: instant.optional().describe('When it was last edited.'),
  goneSince: day.optional().describe('Day of the first later capture that no longer held the item.'),
  cut: z.boolean().optional().describe('True when the archive itself holds only the beginning of the text.'),
  sources: sourceList.optional().describe('Sources that hold this item; absent means every source of the month file.'),
  currentIn: sourceList
    .optional()
    .describe('Sources whose latest words these are; absent means every source of the item. The rest hold a version.'),
  text: text,
  media: z.array(media).describe('Attachments in their order.'),
  share: share.optional(),
  poll: poll.optional(),
  versions: z.array(version).describe('Earlier versions, oldest first.'),
};

export const reply = z
  .strictObject({ by: party, ...itemFields })
  .describe('An item under the post that started the thread, in order of time.');
export type Reply = z.infer<typeof reply>;

export const post = z
  .strictObject({
    by: party.default('authority'),
    ...itemFields,
    people: z
      .array(
        z
          .string()
          .regex(/^borger-[a-z]+:[\w-]{22}$/, 'somebody of the thread is "borger-a:<22 signs>", made with the key'),
      )
      .min(1)
      .optional()
      .describe(
        'Who is behind the letters, sealed for this thread with a key that is kept elsewhere: with it a later pull knows the same person again, without it nobody does.',
      ),
    replies: z.array(reply).describe('The rest of the thread, oldest first.'),
  })
  .describe('The item that starts a thread, with its replies.');
export type Post = z.infer<typeof post>;

export const tombstone = z
  .strictObject({
    id: itemId,
    on: day.describe('When it was withdrawn.'),
    reason: z.string().min(1).describe('Why, in one public sentence.'),
    sources: sourceList.optional().describe('Sources that held the item; absent means every source of the month file.'),
  })
  .describe('What remains of a withdrawn item.');
export type Tombstone = z.infer<typeof tombstone>;

export const monthFile = z
  .strictObject({
    authority: slug.describe('The authority whose account it is.'),
    channel: slug.describe('The channel.'),
    month: month,
    sources: z.array(slug).min(1).describe('Ids of the sources the posts came from.'),
    posts: z.array(post).describe('Threads, by time of the first post.'),
    withdrawn: z.array(tombstone).describe('Items that were withdrawn.'),
  })
  .describe('The posts of one authority on one channel in one month.');
export type MonthFile = z.infer<typeof monthFile>;
