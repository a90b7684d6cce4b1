import { z } from 'zod';
import { citation } from './authority.ts';
import { bilingual, day, httpUrl, instant, language, slug } from './scalar.ts';

/** Ministers' answers to the Folketing, and our own pages. */

export const period = z
  .string()
  .regex(/^\d{5}$/, 'a session is written as start year and number, e.g. "20101"')
  .describe('Session of the Folketing: start year and number, e.g. 20101.');

export const caseName = z
  .string()
  .min(1)
  .describe('The case as the Folketing writes it, e.g. "L 90" or "REU alm. del".');

export const lawReference = z
  .strictObject({
    law: z.string().min(1).describe('The act as the words name it, e.g. "offentlighedsloven" or "lovforslaget".'),
    sections: z.array(z.string().min(1)).default([]).describe('Sections named with it, e.g. "§ 7, stk. 1".'),
  })
  .describe('An act that question or answer speaks of.');
export type LawReference = z.infer<typeof lawReference>;

export const answerFile = z
  .strictObject({
    format: z.enum(['pdf', 'docx', 'html', 'text']).describe('What the file is, by its bytes.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of its bytes.'),
    from: z
      .enum(['local', 'web-archive', 'official'])
      .describe('How it was got: a file that was handed over, a copy of the web archive, the official address itself.'),
    copyUrl: httpUrl.optional().describe('Address of the copy that was read.'),
    words: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of question and answer as the pull wrote them: another one shows that a person changed them.'),
    flaws: z
      .array(z.enum(['lost-line-ends']))
      .default([])
      .describe('What reading could not mend. lost-line-ends: words stand together where a line ended.'),
  })
  .describe('The file that the words were read from.');
export type AnswerFile = z.infer<typeof answerFile>;

export const answerStatus = z
  .enum(['final', 'preliminary', 'supplementary'])
  .describe('What the Folketing calls the answer: endeligt, foreløbigt, supplerende.');

export const otherAnswer = z
  .strictObject({
    status: answerStatus.optional(),
    answeredAt: day.optional().describe('When it was given.'),
    officialUrl: httpUrl.describe('Its address at the Folketing.'),
  })
  .describe('Another answer to the same question.');

export const ministryAnswer = z
  .strictObject({
    title: z
      .strictObject({
        da: z.string().min(1).describe('In Danish.'),
        en: z.string().min(1).optional().describe('In English, where somebody has written it.'),
      })
      .optional()
      .describe("What was asked, in a few words: ours or the Folketing's."),
    period,
    case: caseName,
    caseTitle: z.string().min(1).optional().describe('Title of the case.'),
    number: z.number().int().positive().describe('Number of the question, as its address at the Folketing has it.'),
    printedNumber: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Number of the question in the letter, where it is another.'),
    committee: z.string().min(1).optional().describe('The committee that asked.'),
    askedBy: z
      .strictObject({
        name: z.string().min(1),
        party: z.string().min(1).optional().describe('Party, by name or by letters, as the source writes it.'),
      })
      .optional()
      .describe('The member who wished the question put.'),
    askedAt: day.optional().describe('When it was asked.'),
    ministry: slug.describe('The authority that answered.'),
    minister: z.string().min(1).optional().describe('The minister who answered.'),
    ministerTitle: z.string().min(1).optional().describe("The minister's title, e.g. justitsministeren."),
    signedBy: z.array(z.string().min(1)).default([]).describe('Who signed the answer, in order.'),
    journal: z.string().min(1).optional().describe("The ministry's own number of the case (sagsnr.)."),
    answeredAt: day.optional().describe('When it was answered.'),
    status: answerStatus.optional(),
    extent: z
      .enum(['whole', 'excerpt', 'none'])
      .describe('How much of the answer stands here. none: it is known that it was asked, and no word of the answer.'),
    sentence: z
      .strictObject({
        lang: language.describe('Language of the words.'),
        text: z.string().min(1),
        lead: bilingual.describe('What it is about: the words before it, our own.'),
      })
      .optional()
      .describe('The sentence of the answer that says most, word for word, as the home page quotes it.'),
    officialUrl: httpUrl.optional().describe('Its address at the Folketing.'),
    file: answerFile.optional(),
    others: z.array(otherAnswer).default([]).describe('Other answers to the same question, such as a preliminary one.'),
    oda: z
      .strictObject({
        question: z.number().int().positive().optional().describe('Id of the document of the question.'),
        answer: z.number().int().positive().optional().describe('Id of the document of the answer.'),
        changed: instant.describe('When the Folketing last changed one of them.'),
      })
      .optional()
      .describe("Where it stands in the Folketing's open data."),
    channels: z.array(slug).default([]).describe('Channels that question or answer speak of.'),
    laws: z.array(lawReference).default([]).describe('Acts that question or answer speak of.'),
    subjects: z.array(z.string().min(1)).default([]).describe("Subject words of the Folketing's register."),
    unknown: z
      .array(bilingual)
      .default([])
      .describe('What is not known, said plainly. Empty: the page says which of the fields above are.'),
    sources: z.array(citation).min(1).describe('Where the words come from.'),
  })
  .describe("A minister's answer to a question put in the Folketing.");
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
