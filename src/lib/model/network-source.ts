import { z } from 'zod';
import { bilingual, count, day, httpUrl, slug } from './scalar.ts';

/** Sources that are asked over the network: what they are asked is written by hand, what came of it by the pull. */

export const hostRule = z
  .strictObject({
    host: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host is written like "oda.ft.dk", without https:// and path')
      .describe('Host that may be contacted, over https only.'),
    path: z.string().startsWith('/').optional().describe('Beginning of the paths that may be asked. Absent: all.'),
    perMinute: z.number().positive().max(600).describe('Requests a minute, at most.'),
    pauseAfter429: count
      .optional()
      .describe('Seconds of silence after "too many requests" that does not say how long.'),
  })
  .describe('A host that may be contacted, and how often.');

/** Why something could not be got. Each has its words in `lib/i18n/missing-names.ts`. */
export const missingReasons = [
  'no-copy',
  'no-file',
  'unreadable',
  'no-parts',
  'ambiguous',
  'refused',
  'not-found',
] as const;

export const missing = z
  .strictObject({
    what: z.string().min(1).describe('What is missing, as its source names it: "20101 L 90, spm. 55: svar".'),
    why: z
      .enum(missingReasons)
      .describe(
        'no-copy: the web archive has none; no-file: the source names no file; unreadable: a file without text; no-parts: a text without question and answer; ambiguous: several that could be meant; refused: the service does not give it out; not-found: the source does not know it.',
      ),
    where: httpUrl.optional().describe('Its address.'),
    since: day.describe('When it was first missed.'),
    tried: day.describe('When it was last tried.'),
  })
  .describe('Something a source should have and could not be got.');
export type Missing = z.infer<typeof missing>;

export const pullState = z
  .strictObject({
    pulled: day.describe(
      'Day of a pull that went well: of the last that found something new, and where nothing is new, no older than a week.',
    ),
    cursor: z
      .record(z.string(), z.string())
      .default({})
      .describe('How far each question to the source has been read: newest change seen, resume key, ETag.'),
    counts: z.record(slug, count).default({}).describe('What stands in content because of it, by kind.'),
    missing: z.array(missing).default([]).describe('What could not be got.'),
  })
  .describe('What the last pull found. Written by the pull, never by hand.');
export type PullState = z.infer<typeof pullState>;

const common = {
  title: bilingual.describe('What it is called.'),
  about: bilingual.describe('What is taken from it, in one sentence.'),
  site: httpUrl.describe('Where a person can read about it.'),
  hosts: z.array(hostRule).min(1).describe('The only hosts that are contacted for it.'),
  licence: bilingual.describe('Terms of use, in a few words.'),
  licenceUrl: httpUrl.optional().describe('Where the terms stand.'),
  state: pullState.optional(),
};

const period = z.string().regex(/^\d{5}$/);

export const folketingetSource = z
  .strictObject({
    kind: z.literal('folketinget'),
    ...common,
    service: httpUrl.describe('Address of the OData service.'),
    webArchive: httpUrl.optional().describe('Address of the archive whose copies of files are used.'),
    cases: z
      .array(
        z.strictObject({
          period: period.describe('Session, e.g. 20101.'),
          case: z.string().min(1).describe('The case as the Folketing writes it, e.g. "L 90".'),
          questions: z.array(z.number().int().positive()).optional().describe('Numbers of questions. Absent: all.'),
        }),
      )
      .default([])
      .describe('Cases whose questions are followed.'),
    committees: z
      .array(z.strictObject({ period, committee: z.string().min(1).describe('Its letters, e.g. REU.') }))
      .default([])
      .describe('Committees whose general questions (alm. del) are followed.'),
    search: z
      .strictObject({
        words: z.array(z.string().min(3)).min(1).describe('Words in the titles of answers.'),
        since: day.describe('Answers changed since then.'),
      })
      .optional()
      .describe('Answers of every case that name one of the words in their title.'),
  })
  .describe("The Folketing's open data: cases, questions, answers and who asked.");
export type FolketingetSource = z.infer<typeof folketingetSource>;

export const wikidataSource = z
  .strictObject({
    kind: z.literal('wikidata'),
    ...common,
    service: httpUrl.describe('Address of the SPARQL service.'),
  })
  .describe('Wikidata: authorities, their numbers and sites, and where they have accounts.');

export const waybackSource = z
  .strictObject({
    kind: z.literal('wayback'),
    ...common,
    service: httpUrl.describe('Address of the index of captures (CDX server).'),
    replay: httpUrl.describe('Address that the moment and the address of a capture are put behind.'),
    channels: z.array(slug).min(1).describe('Channels on which the accounts of authorities are looked for.'),
    accountsPerPull: z.number().int().positive().describe('Accounts that one pull looks for; the next goes on.'),
    capturesPerAccount: z.number().int().positive().describe('Captures of one account that one pull asks for.'),
  })
  .describe('The Wayback Machine: what it saved of the posts of official accounts.');

/** Every kind of source that is asked over the network. */
export const networkSource = z.discriminatedUnion('kind', [folketingetSource, wikidataSource, waybackSource]);
export type NetworkSource = z.infer<typeof networkSource>;
export type NetworkKind = NetworkSource['kind'];
