import { z } from 'zod';
import { citation } from './authority.ts';
import { bilingual, day, httpUrl, language, slug } from './scalar.ts';

export const ministryAnswer = z
  .strictObject({
    title: bilingual.describe('What was asked, in a few words.'),
    period: z
      .string()
      .regex(/^\d{5}$/)
      .describe('Session of the Folketing: start year and number, e.g. 20101.'),
    case: z.string().min(1).describe('The case as the Folketing writes it, e.g. "L 90".'),
    caseTitle: z.string().min(1).optional().describe('Title of the case.'),
    number: z.number().int().positive().describe('Number of the question.'),
    committee: z.string().min(1).optional().describe('The committee that asked.'),
    askedBy: z
      .strictObject({ name: z.string(), party: z.string() })
      .optional()
      .describe('The member who wished the question put.'),
    askedAt: day.optional().describe('When it was asked.'),
    ministry: slug.describe('The authority that answered.'),
    minister: z.string().optional().describe('The minister who answered.'),
    answeredAt: day.optional().describe('When it was answered.'),
    extent: z.enum(['whole', 'excerpt']).describe('How much of the answer stands here.'),
    sentence: z
      .strictObject({
        lang: language.describe('Language of the words.'),
        text: z.string().min(1),
        lead: bilingual.describe('What it is about: the words before it, our own.'),
      })
      .optional()
      .describe('The sentence of the answer that says most, word for word, as the home page quotes it.'),
    officialUrl: httpUrl.describe('Its address at the Folketing.'),
    fileSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('SHA-256 of the official file.'),
    channels: z.array(slug).default([]).describe('Channels the answer speaks of.'),
    unknown: z.array(bilingual).default([]).describe('What is not known, said plainly.'),
    sources: z.array(citation).min(1).describe('Where the words come from.'),
  })
  .describe("A ministry's answer to a question put in the Folketing.");
export type MinistryAnswer = z.infer<typeof ministryAnswer>;

export const page = z
  .strictObject({
    title: z.string().min(1).describe('Heading.'),
    summary: z.string().min(1).describe('One sentence that answers the question of the page.'),
    order: z.number().int().default(0).describe('Place in lists.'),
    updated: day.optional().describe('When the words were last changed.'),
  })
  .describe('An editorial page.');
export type Page = z.infer<typeof page>;
