import { z } from 'zod';
import { count, day, slug } from './scalar.ts';
import { redactionKind } from './span.ts';

/** The source ledger and the withdrawals. */

export const coverage = z
  .strictObject({
    from: day.describe('First day.'),
    to: day.describe('Last day.'),
    state: z
      .enum(['captured', 'empty', 'failed', 'unknown'])
      .describe(
        "captured: the source claims the account's whole output; empty: it claims there was none; failed: it should have it and has not; unknown: it claims nothing.",
      ),
  })
  .describe("Days for which a source claims the account's whole output.");
export type Coverage = z.infer<typeof coverage>;

export const problem = z
  .strictObject({
    place: z.string().describe('File inside the archive and the number of the record in it, from 0.'),
    message: z.string().describe('What is wrong with it.'),
  })
  .describe('A record that could not be mapped.');
export type SourceProblem = z.infer<typeof problem>;

export const source = z
  .strictObject({
    authority: slug,
    channel: slug,
    account: z.string().min(1).describe('Handle of the account the archive is of.'),
    format: slug.describe('Format of the archive, e.g. "x-archive".'),
    generation: z.string().min(1).describe('Which layout of the format.'),
    archived: day.optional().describe('When the archive was made, as it says itself.'),
    licence: z.string().optional().describe('Terms the archive was handed over under.'),
    fictional: z.boolean().default(false).describe('True for made-up archives.'),
    files: z
      .array(
        z.strictObject({
          name: z.string().describe('File that was opened, inside the archive.'),
          bytes: count.describe('Its size.'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('Its SHA-256.'),
        }),
      )
      .describe('Every file that was opened. Nothing else in the archive was read.'),
    read: count.describe('Items read.'),
    mapped: count.describe('Items that became posts, replies, versions or parts of one.'),
    skipped: z.record(slug, count).describe('Items left out, by reason.'),
    problems: z.array(problem).describe('Items that could not be mapped.'),
    posts: count.describe('Posts that came of it.'),
    replies: count.describe('Replies that came of it.'),
    redacted: z
      .partialRecord(z.union([redactionKind, z.literal('citizen')]), count)
      .describe('Spans replaced, by kind. What stood there is kept nowhere.'),
    coverage: z.array(coverage),
    inbound: z
      .boolean()
      .describe(
        'True when the source holds the items others addressed to the account, so that unanswered ones can be seen.',
      ),
  })
  .describe(
    'An archive that records came from, and what became of every item in it. The accounting law: read = mapped + skipped + problems.',
  );
export type Source = z.infer<typeof source>;

export const withdrawal = z
  .strictObject({
    id: z.string().optional().describe('Id of the item.'),
    urlHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe("SHA-256 of the item's address, when even the id says too much."),
    on: day.describe('When it was withdrawn.'),
    reason: z.string().min(1).describe('Why, in one public sentence.'),
  })
  .refine((w) => (w.id === undefined) !== (w.urlHash === undefined), 'a withdrawal names either an id or a urlHash')
  .describe('An item taken down. It stays out of content at every later pull and build.');
export type Withdrawal = z.infer<typeof withdrawal>;
