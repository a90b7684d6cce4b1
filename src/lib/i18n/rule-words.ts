import { type RedirectTarget, redirectTargets } from '../model/coding.ts';
import type { Bilingual } from '../model/scalar.ts';
import type { RuleCategory } from '../rules/match.ts';
import { rulePack } from '../rules/pack.ts';
import { targetNames } from './outcomes.ts';

/** The rule pack in words for a reader: what the rules look for, and how they decide. */

export const categoryWords: Readonly<Record<RuleCategory, { readonly name: Bilingual; readonly about: Bilingual }>> = {
  redirect: {
    name: { da: 'Henvisninger', en: 'Redirects' },
    about: { da: 'Svaret peger på en anden kanal.', en: 'The reply points to another channel.' },
  },
  refusal: {
    name: { da: 'Siger, at der ikke svares her', en: 'Says that it does not answer here' },
    about: {
      da: 'Svaret siger, at myndigheden ikke svarer på den slags her.',
      en: 'The reply says that the authority does not answer such things here.',
    },
  },
  crossover: {
    name: { da: 'Bliver til en sag', en: 'Turns into a case' },
    about: {
      da: 'Svaret gør samtalen til sagsbehandling.',
      en: 'The reply moves the conversation into case work.',
    },
  },
  promise: {
    name: { da: 'Løfter om svartid', en: 'Promises of a reply' },
    about: {
      da: 'En tid, som myndigheden siger, den svarer inden for. Der ledes i svar og i kontoens egen politik.',
      en: 'A time within which the authority says it will reply. Looked for in replies and in stated policies.',
    },
  },
  'opening-hours': {
    name: { da: 'Åbningstider', en: 'Opening hours' },
    about: {
      da: 'Hvornår der er åbent, eller telefonen bliver taget.',
      en: 'When it is open, or the telephone answered.',
    },
  },
  'self-service': {
    name: { da: 'Selvbetjening', en: 'Self-service' },
    about: { da: 'Et sted, hvor man selv kan klare det.', en: 'A place where one can do it oneself.' },
  },
  reason: {
    name: { da: 'Begrundelser', en: 'Reasons' },
    about: {
      da: 'Hvorfor man sendes videre. Det er ikke et svar ved siden af.',
      en: 'Why one is sent on. That is no answer besides.',
    },
  },
  courtesy: {
    name: { da: 'Høflighed', en: 'Courtesies' },
    about: { da: 'Ord, der ikke siger noget om sagen.', en: 'Words that say nothing of the matter.' },
  },
};

const { negation, subordinators, binding } = rulePack;
const some = (words: readonly string[]): string => words.map((word) => `»${word}«`).join(', ');
const few = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** How the program decides what a reply does, step by step. RULES.md says the same. */
export const codingSteps: readonly Bilingual[] = [
  {
    da: 'En regel er en liste af vendinger. Findes en vending i et svar, gemmes den med sin plads, og siden viser den.',
    en: 'A rule is a list of phrases. A phrase found in a reply is kept with its place, and pages show it.',
  },
  {
    da: 'Det, der står i anførselstegn, har myndigheden ikke selv sagt, og der ledes ikke i det.',
    en: 'What stands in quotation marks was not said by the authority and is not looked at.',
  },
  {
    da: `Et »ikke« ophæver vendingen: ${some(negation.words)}. Det gælder inde i vendingen, lige bag den og op til ${negation.reach} ord før den i samme led. Det gælder ikke, når der bliver spurgt høfligt (»kan du ikke ringe?«), eller når der står ${some(negation.excused)}.`,
    en: `A “not” voids the phrase: ${few(negation.words)}. That goes inside the phrase, right behind it and up to ${negation.reach} words before it in the same clause. It does not where it asks politely (“can't you call?”) or where it says ${few(negation.excused)}.`,
  },
  {
    da: 'Nogle regler har vendinger, der ophæver dem, når de står i samme sætning.',
    en: 'Some rules have phrases that void them when they stand in the same sentence.',
  },
  {
    da: `En sætning uden henvisning, afvisning eller begrundelse siger noget om sagen, når den har tre ord eller flere ud over høflighed. Det gør også et led før en henvisning, når det kan stå alene og ikke begynder med ${some(subordinators.slice(0, 12))} eller lignende. »Men« begynder en ny sætning.`,
    en: `A sentence without a redirect, a refusal or a reason says something of the matter when it has three words or more besides courtesies. So does a clause before a redirect that stands on its own and does not begin with ${few(subordinators.slice(0, 12))} or the like. “But” begins a new sentence.`,
  },
  {
    da: `Ved siden af en henvisning siger en sætning ikke noget om sagen, når den er et spørgsmål, når henvisningen bagefter begynder med ${some(binding.back)}, når den selv står lige efter og siger, hvad der så sker, eller når den siger, hvornår telefonen eller skranken er åben.`,
    en: `Beside a redirect a sentence says nothing of the matter when it is a question, when the redirect after it begins with ${few(binding.back)}, when it stands right after one and says what then happens, or when it says when the telephone or the counter is open.`,
  },
  {
    da: 'Et svar med en henvisning er »sendt videre og sagde ikke andet«, når intet andet er sagt, ellers »sendt videre og sagde mere«. Uden henvisning er det en afvisning, når det siger nej og ikke andet, ellers »svarede«. Om et svar hjalp, kan reglerne ikke se.',
    en: 'A reply with a redirect is “sent on and said nothing else” when nothing else is said, else “sent on and said more”. Without a redirect it is a refusal when it says no and nothing else, else “replied”. Whether a reply helped the rules cannot see.',
  },
  {
    da: 'Et svar gør samtalen til en sag, når en af reglerne for det findes, eller når det henviser til Digital Post eller en privat besked.',
    en: 'A reply turns the conversation into a case when one of the rules for that is found, or when it points to Digital Post or a private message.',
  },
  {
    da: 'Et menneske kan kode et svar om. Det går forud for reglerne, og siden viser, hvem der gjorde det og hvornår.',
    en: 'A person can code a reply anew. That goes before the rules, and the page shows who did so and when.',
  },
];

const whatNames: Readonly<Record<string, Bilingual>> = {
  'outcome: replied': { da: 'svarede', en: 'replied' },
  'outcome: replied-and-redirected': { da: 'sendte videre og sagde mere', en: 'sent on and said more' },
  'outcome: redirected': { da: 'sendte videre og sagde ikke andet', en: 'sent on and said nothing else' },
  'outcome: refused': { da: 'sagde, at der ikke svares her', en: 'said that it does not answer here' },
  crossover: { da: 'blev til en sag', en: 'turned into a case' },
  promise: { da: 'lovede en svartid', en: 'promised a time' },
  'opening-hours': { da: 'åbningstider', en: 'opening hours' },
  'self-service': { da: 'selvbetjening', en: 'self-service' },
  ...Object.fromEntries(
    redirectTargets.map((target: RedirectTarget) => [
      `target: ${target}`,
      { da: `til ${targetNames[target].da}`, en: `to ${targetNames[target].en}` },
    ]),
  ),
};

/** What is measured, in words; a question that has none is a mistake of the program. */
export function whatName(what: string): Bilingual {
  const name = whatNames[what];
  if (name === undefined) throw new Error(`no words for what is measured: ${what}`);
  return name;
}
