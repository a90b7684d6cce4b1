import { z } from 'zod';
import { citation } from './authority.ts';
import { bilingual, httpUrl, partialDay, slug } from './scalar.ts';

/** What others than a minister in the Folketing have said of authorities' use of social media: the rule, and practice. */

export const statementKinds = ['act', 'guidance', 'ombudsman', 'data-protection'] as const;

export const statement = z
  .strictObject({
    title: bilingual.describe('What it is about, in a few words of our own.'),
    kind: z
      .enum(statementKinds)
      .describe(
        "act: a section of an act; guidance: an authority's guidance to others; ombudsman: the Parliamentary Ombudsman; data-protection: the Data Protection Agency.",
      ),
    by: bilingual.describe('Who said it.'),
    citation: z.string().min(1).describe('How it is cited, e.g. "FOB 2022-27".'),
    at: partialDay.optional().describe('Its date, as exactly as it is known.'),
    url: httpUrl.describe('Where it can be read.'),
    about: bilingual.describe('What it says, in two or three sentences of our own.'),
    consequence: bilingual.optional().describe('What a citizen can take from it, in one sentence of our own.'),
    law: z.string().min(1).optional().describe('The act it belongs to or speaks of, e.g. "offentlighedsloven".'),
    section: z.string().min(1).optional().describe('The section of it, e.g. "§ 15".'),
    channels: z.array(slug).default([]).describe('Channels it speaks of.'),
    order: z.number().int().default(0).describe('Place among those of its kind without a date.'),
    sources: z.array(citation).min(1).describe('Where our sentences come from, and how well it was checked.'),
  })
  .describe("A rule or a public statement on authorities' use of social media.");
export type Statement = z.infer<typeof statement>;
