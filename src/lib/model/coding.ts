import { z } from 'zod';
import { day, itemId } from './scalar.ts';

/** What a person decided about a reply, in place of the rules. */

export const redirectTargets = [
  'digital-post',
  'email',
  'phone',
  'form',
  'counter',
  'private-message',
  'other',
] as const;
export const redirectTarget = z.enum(redirectTargets).describe('The channel a reply points to.');
export type RedirectTarget = z.infer<typeof redirectTarget>;

export const codedOutcomes = ['answered', 'partly', 'redirected', 'refused', 'unknown'] as const;
export type CodedOutcome = (typeof codedOutcomes)[number];

export const coding = z
  .strictObject({
    item: itemId.describe("The coded item: a reply of the authority, or a citizen's item."),
    outcome: z
      .enum(codedOutcomes)
      .optional()
      .describe(
        'Of a reply: answered; partly; redirected: points to another channel instead; refused; unknown: one cannot tell, and the reply leaves the denominators.',
      ),
    targets: z.array(redirectTarget).default([]).describe('Channels the reply points to, besides or instead.'),
    crossover: z
      .boolean()
      .optional()
      .describe('True when the reply moves the dialogue into case work. Absent: as the rules say.'),
    inquiry: z
      .literal(false)
      .optional()
      .describe("Of a citizen's item: false when it asks the authority nothing, and so needs no reply."),
    coder: z.string().min(1).describe('Who coded: a name or initials that the project knows.'),
    on: day.describe('When.'),
    note: z.string().min(1).optional().describe('Why, in one public sentence.'),
  })
  .refine(
    ({ outcome, inquiry }) => (outcome === undefined) !== (inquiry === undefined),
    'a coding says either an outcome (of a reply) or "inquiry: false" (of a citizen\'s item)',
  )
  .refine(
    ({ outcome, targets }) => outcome !== 'redirected' || targets.length > 0,
    'a reply coded "redirected" names its targets',
  )
  .refine(
    ({ inquiry, targets, crossover }) => inquiry === undefined || (targets.length === 0 && crossover === undefined),
    "targets and crossover belong to a reply, not to a citizen's item",
  )
  .describe('A human coding: it overrides the rules. Of several for one item, the latest counts.');
export type Coding = z.infer<typeof coding>;

export const codingFile = z
  .strictObject({ codings: z.array(coding).describe('In any order.') })
  .describe('The human codings of one account.');
