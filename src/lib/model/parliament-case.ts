import { z } from 'zod';
import { caseName, period } from './answer.ts';
import { citation } from './authority.ts';
import { bilingual, day, httpUrl, instant, partialDay } from './scalar.ts';

/** Cases of the Folketing, and what became of them. */

const caseReference = z.strictObject({ period, case: caseName }).describe('A case of the Folketing.');

export const act = z
  .strictObject({
    number: z.number().int().positive().describe('Number of the act in its year.'),
    at: day.describe('Its date.'),
    url: httpUrl.optional().describe('Where it can be read.'),
  })
  .describe('The act that a bill became.');

export const parliamentCase = z
  .strictObject({
    period,
    case: caseName,
    title: z.string().min(1).describe('Title, in Danish, as the Folketing writes it.'),
    status: z.string().min(1).optional().describe('What the Folketing calls its state, e.g. "Bortfaldet".'),
    outcome: z
      .enum(['passed', 'lapsed', 'rejected', 'withdrawn', 'open', 'unknown'])
      .default('unknown')
      .describe('What became of it. lapsed: the session ended before it was voted on.'),
    act: act.optional(),
    inForce: z
      .strictObject({ text: bilingual, url: httpUrl })
      .optional()
      .describe('As what the act holds today, and where it stands.'),
    events: z
      .array(
        z.strictObject({
          at: partialDay,
          text: bilingual.describe('What happened, in one sentence.'),
          source: citation,
        }),
      )
      .default([])
      .describe('What happened to it, oldest first.'),
    later: z
      .array(caseReference.extend({ why: z.enum(['returned', 'same-title']), source: citation }))
      .default([])
      .describe(
        'Later cases on the same matter. returned: put again, as a source says; same-title: the Folketing gives both the same title.',
      ),
    oda: z
      .strictObject({ id: z.number().int().positive(), changed: instant })
      .optional()
      .describe("Where it stands in the Folketing's open data, and when it was last changed there."),
    sources: z.array(citation).min(1).describe('Where the facts come from.'),
  })
  .describe('A case of the Folketing: a bill, or the general questions of a committee in a session.');
export type ParliamentCase = z.infer<typeof parliamentCase>;
