import { z } from 'zod';
import { bilingual, count, day, httpUrl, partialDay, slug } from './scalar.ts';

/** Authorities and their accounts. */

export const citation = z
  .strictObject({
    title: z.string().min(1).describe('What it is called.'),
    url: httpUrl.optional().describe('Where it can be read.'),
    at: partialDay.optional().describe('Its date.'),
    note: bilingual.optional().describe('What one must know of it: copy, secondary source, not checked …'),
  })
  .describe('Where a fact comes from.');
export type Citation = z.infer<typeof citation>;

export const accountEventKinds = [
  'opened',
  'observed',
  'renamed',
  'verified',
  'unverified',
  'comments-closed',
  'comments-opened',
  'messages-closed',
  'messages-opened',
  'left',
  'returned',
] as const;

export const accountEvent = z
  .strictObject({
    at: partialDay.describe('When it happened or was seen.'),
    kind: z
      .enum(accountEventKinds)
      .describe(
        'What happened; "observed": how it was found at that time; "verified": the platform marked it as the one it says it is; "unverified": the mark went; "returned": taken up again after it was left.',
      ),
    text: bilingual.describe('What happened, in one sentence.'),
    quote: z
      .strictObject({ lang: z.string(), text: z.string().min(1) })
      .optional()
      .describe("The account's own words, in their own language."),
    source: citation,
  })
  .describe('One dated, sourced event in the life of an account.');
export type AccountEvent = z.infer<typeof accountEvent>;

export const policy = z
  .strictObject({
    from: partialDay.describe('Since when it was stated, as far as is known.'),
    to: partialDay.optional().describe('Until when it was stated.'),
    lang: z.string().default('da').describe('Language of the words.'),
    text: z.string().min(1).describe("The account's own words on what it is for and what to expect."),
    source: citation,
  })
  .describe('What the account promises, in its own words.');
export type Policy = z.infer<typeof policy>;

/** Facts of an account and of an authority that a pull may write and keep. */
export const accountFacts = ['handle', 'id', 'url', 'opened', 'left'] as const;
export const authorityFacts = ['wikidata', 'code', 'cvr', 'site', 'ends'] as const;
export type AccountFact = (typeof accountFacts)[number];
export type AuthorityFact = (typeof authorityFacts)[number];

const pulledOf = <F extends string>(facts: readonly [F, ...F[]]) =>
  z
    .strictObject({
      source: slug.describe('The source: the name of a file in `sources/`.'),
      item: z.string().min(1).describe('What the source calls the record or the statement.'),
      at: day.describe('Day of the pull that last wrote one of the values.'),
      values: z.partialRecord(z.enum(facts), z.string().min(1)).describe('The values as that pull wrote them.'),
    })
    .describe(
      'What a pull wrote. A field belongs to the pull as long as it holds the very value that stands here; whoever writes another value, or takes it out here, owns it from then on.',
    );

export const account = z
  .strictObject({
    channel: slug.describe('The channel it is on.'),
    handle: z
      .string()
      .regex(
        /^@?[^\s@<>"'{}]+(?:@[a-z0-9.-]+)?$/i,
        'a handle has no blanks, e.g. "eksempelby" or "eksempelby@social.example"',
      )
      .optional()
      .describe('Handle on the channel, without a leading @; on Mastodon user@server.'),
    name: z.string().min(1).optional().describe('Name it shows, when there is no handle or it says more.'),
    id: z
      .string()
      .regex(/^[\w.:%-]+$/, 'an id is what the platform itself calls the account, e.g. "1234567890"')
      .optional()
      .describe(
        'Id on the platform, which stays when the handle changes: number, channel id (YouTube), DID (Bluesky).',
      ),
    url: httpUrl.optional().describe('Its public page.'),
    status: z
      .enum(['official', 'private', 'unofficial', 'unclear'])
      .describe(
        "official: the authority's own; private: of a person in its service; unofficial: in its name or about it; unclear: not known.",
      ),
    statusSource: citation
      .optional()
      .describe('What says that the status is so, where that is another source than that of the account.'),
    formerHandles: z.array(z.string().min(1)).default([]).describe('Handles it had before.'),
    opened: partialDay.optional().describe('When it was opened.'),
    left: partialDay.optional().describe('When it was left or closed.'),
    policies: z.array(policy).default([]).describe('Stated policies over time.'),
    archiving: z
      .strictObject({
        regime: z
          .enum(['none', 'on-deletion', 'snapshot', 'everything', 'unknown'])
          .describe('How the authority archives the channel.'),
        from: partialDay.optional().describe('Since when, as far as is known.'),
        source: citation.optional(),
      })
      .default({ regime: 'unknown' })
      .describe('Archiving regime.'),
    events: z.array(accountEvent).default([]).describe('Dated, sourced events.'),
    source: citation.optional().describe('Where it is known from that the account exists and whose it is.'),
    pulled: pulledOf(accountFacts).optional(),
  })
  .describe("One authority's presence on one channel.");
export type Account = z.infer<typeof account>;

export const authorityKinds = [
  'municipality',
  'region',
  'ministry',
  'agency',
  'police',
  'university',
  'other',
] as const;

export const authority = z
  .strictObject({
    name: bilingual.describe('Its name.'),
    kind: z.enum(authorityKinds).describe('What sort of public body it is.'),
    fictional: z
      .boolean()
      .default(false)
      .describe('True for made-up authorities; every page, search result and download says so.'),
    code: z
      .string()
      .regex(/^\d{3,4}$/)
      .optional()
      .describe('Municipality code (3 digits) or region code (4 digits).'),
    cvr: z
      .string()
      .regex(/^\d{8}$/)
      .optional()
      .describe('CVR number.'),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'an item of Wikidata is "Q" and a number')
      .optional()
      .describe('Its item in Wikidata.'),
    site: httpUrl.optional().describe('Its own site.'),
    domains: z
      .array(z.string().regex(/^[a-z0-9æøå.-]+\.[a-z]+$/))
      .default([])
      .describe('Domains of its sites and mail; addresses at them are not private.'),
    phones: z
      .array(z.string().regex(/^\d{8}$/))
      .default([])
      .describe('Its public phone numbers, 8 digits; they are not private.'),
    region: slug.optional().describe('The region it lies in.'),
    regions: z
      .array(z.strictObject({ from: day, region: slug }))
      .default([])
      .describe('Later regions with the day they take over.'),
    population: z.strictObject({ value: count, source: citation }).optional().describe('Number of inhabitants.'),
    starts: day.optional().describe('First day it exists, when that is in living memory or to come.'),
    ends: day.optional().describe('Last day it exists.'),
    successor: slug.optional().describe('The authority that takes over.'),
    predecessors: z.array(slug).default([]).describe('The authorities it takes over from.'),
    accounts: z.array(account).default([]).describe('Its accounts, and those in its name or about it.'),
    statement: z
      .strictObject({ at: day, text: z.string().min(1), source: citation })
      .optional()
      .describe("The authority's own reply to its numbers."),
    sources: z.array(citation).default([]).describe('Where the facts above come from.'),
    pulled: pulledOf(authorityFacts).optional(),
  })
  .describe('A public body. Its slug is the name of its file.');
export type Authority = z.infer<typeof authority>;

export const channel = z
  .strictObject({
    name: bilingual,
    formal: z.boolean().describe('True for channels made for case work: Digital Post, e-mail, phone, letter, counter.'),
    order: z.number().int().describe('Place in lists and in the matrix.'),
    mark: z.string().min(1).describe('Name of its drawn mark.'),
    summary: bilingual.describe('One sentence: what it is and what it is used for.'),
    hosts: z
      .array(z.string().regex(/^[a-z0-9.-]+$/))
      .default([])
      .describe('Host names of its public addresses.'),
    opened: partialDay.optional().describe('When the public could first use it.'),
  })
  .describe('A medium.');
export type Channel = z.infer<typeof channel>;

/** Accounts of others than authorities whose names are public by their office: they keep their names. */
export const listedAccount = z
  .strictObject({
    channel: slug,
    handle: z.string().min(1).describe('Handle, without a leading @.'),
    name: z.string().min(1).describe('Name shown.'),
    kind: z.enum(['politician', 'press', 'organisation']).describe('Why it is listed.'),
    fictional: z.boolean().default(false).describe('True for made-up accounts.'),
    source: citation,
  })
  .describe('An account that keeps its name though it is no authority: elected politicians, press, organisations.');
export type ListedAccount = z.infer<typeof listedAccount>;
