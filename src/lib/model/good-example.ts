import { z } from 'zod';
import { itemId, month, slug } from './scalar.ts';

export const goodExample = z
  .strictObject({
    title: z.string().min(1).describe('Heading: what was solved, in a few words.'),
    summary: z.string().min(1).describe('One sentence that says what the channel solved for whom.'),
    authority: slug.describe('The authority whose posts show it.'),
    channel: slug.describe('The channel.'),
    posts: z
      .array(z.strictObject({ month: month.describe('Month of its thread.'), id: itemId }))
      .min(1)
      .describe('The posts that show it, in the order in which they are read.'),
    order: z.number().int().default(0).describe('Place in lists.'),
  })
  .describe('A case in which a channel solved a concrete problem for citizens, with the posts that show it.');
export type GoodExample = z.infer<typeof goodExample>;
