import { z } from 'zod';
import { networkSource } from './network-source.ts';
import { count, day, instant, itemId, slug } from './scalar.ts';
import { redactionKind } from './span.ts';

/** The manifest of sources, with the ledger of every archive, and the withdrawals. */

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

/** The counts of a ledger that bounds may be set on. */
export const boundedCounts = ['read', 'mapped', 'skipped', 'problems', 'posts', 'replies'] as const;

export const source = z
  .strictObject({
    kind: z.literal('archive').default('archive').describe('An archive that was handed over.'),
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
    media: z
      .strictObject({
        copied: count.describe('Images that were copied into `media/`.'),
        skipped: z.record(slug, count).describe('Media that were left in the archive, by reason.'),
      })
      .optional()
      .describe('What became of the media whose bytes the archive holds; absent when it holds none.'),
    key: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .optional()
      .describe('Which key the pull was made with: a mark of it, not the key. Absent: without one.'),
    bounds: z
      .partialRecord(
        z.enum(boundedCounts),
        z.strictObject({ min: count.optional().describe('At least.'), max: count.optional().describe('At most.') }),
      )
      .optional()
      .describe(
        'Set by hand: what this and later archives of the account must give. A pull outside of them writes nothing.',
      ),
    gone: z
      .record(itemId, day)
      .optional()
      .describe('Items that a later look found gone, though nothing is claimed to be whole: the day of that look.'),
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

/** A file of `sources/`: an archive that was handed over, or a service that is asked. */
export const manifestEntry = z.discriminatedUnion('kind', [source, networkSource]);

export const withdrawal = z
  .strictObject({
    id: z.string().optional().describe('Id of the item.'),
    urlHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe("SHA-256 of the item's address, when even the id says too much."),
    idHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Beside a urlHash: SHA-256 of the id, so that what answers or passes on the item does not name it.'),
    written: instant
      .optional()
      .describe("When a citizen's item was written: it is known by that again when other words of it are replaced."),
    on: day.describe('When it was withdrawn.'),
    reason: z.string().min(1).describe('Why, in one public sentence.'),
  })
  .refine((w) => (w.id === undefined) !== (w.urlHash === undefined), 'a withdrawal names either an id or a urlHash')
  .refine((w) => w.idHash === undefined || w.urlHash !== undefined, 'an idHash stands beside a urlHash')
  .describe('An item taken down. It stays out of content at every later pull and build.');
export type Withdrawal = z.infer<typeof withdrawal>;
