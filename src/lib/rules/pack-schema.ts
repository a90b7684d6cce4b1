import { z } from 'zod';
import { redirectTarget } from '../model/coding.ts';
import { bilingual, day } from '../model/scalar.ts';
import { ruleCategories } from './match.ts';

/** The rule pack: what is looked for, in whose words, with examples of what each rule must find and must leave. */

const phrase = z.string().min(1);

export const rule = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    category: z.enum(ruleCategories),
    target: redirectTarget.optional().describe('Where it points to: redirects only.'),
    lang: z.enum(['da', 'en']),
    name: bilingual.describe('What it finds, in a few words.'),
    phrases: z.array(phrase).min(1),
    unless: z.array(phrase).default([]).describe('Phrases that void a match when they stand in the same sentence.'),
    negatable: z.boolean().default(true).describe('False for rules that say "not" themselves.'),
    yes: z.array(z.string().min(1)).min(1).describe('Texts it must be found in.'),
    no: z.array(z.string().min(1)).min(1).describe('Texts it must not be found in.'),
  })
  .refine(
    ({ category, target }) => (category === 'redirect') === (target !== undefined),
    'a redirect, and only a redirect, names a target',
  );
export type Rule = z.infer<typeof rule>;

export const rulePackSchema = z.strictObject({
  version: z.number().int().positive(),
  changes: z.array(z.strictObject({ version: z.number().int().positive(), on: day, text: bilingual })).min(1),
  groups: z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), z.array(phrase).min(1)),
  negation: z.strictObject({
    words: z.array(phrase).min(1).describe('Phrases that turn what follows into its opposite.'),
    excused: z.array(phrase).describe('Phrases with such a word in them that turn nothing round: "glem ikke".'),
    questions: z
      .array(phrase)
      .describe('The same at the beginning of a clause: "kan du ikke ringe?" asks one to call.'),
    stops: z.array(z.string()).describe('Words that begin a clause of their own: a "not" before them does not reach.'),
    modals: z.array(z.string()).describe('Verbs that carry the "not" beside them and no earlier one.'),
    reach: z.number().int().positive().describe('How many words before a match are looked at.'),
  }),
  subordinators: z.array(z.string()).describe('Words that begin a clause which only goes with another.'),
  binding: z
    .strictObject({
      back: z.array(phrase).min(1).describe('A redirect that begins so has its ground in the sentence before it.'),
      on: z.array(phrase).min(1).describe('A sentence behind a redirect that begins so says what it leads to.'),
    })
    .describe('Beginnings of sentences that bind them to the one before: neither says anything besides.'),
  rules: z.array(rule).min(1),
});
export type RulePack = z.infer<typeof rulePackSchema>;
