import type { Text } from '../model/span.ts';
import type { RuleMatch } from './match.ts';
import { asRuleMatch } from './match-rules.ts';
import { matcher } from './pack.ts';
import type { Token } from './tokens.ts';

/** A promise of a reply, with the time it names. */

export type PromiseUnit = 'hours' | 'days' | 'working-days';

export interface StatedPromise {
  readonly match: RuleMatch;
  /** Of a range, the longer: "2-3 dage" is three days. Undefined where no number is named: "samme dag", "på fredag". */
  readonly time: { readonly amount: number; readonly unit: PromiseUnit } | undefined;
}

const numerals: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
  a: 1,
  an: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  syv: 7,
  seven: 7,
  otte: 8,
  eight: 8,
  ni: 9,
  nine: 9,
  ti: 10,
  ten: 10,
  fjorten: 14,
};

/** What a unit is worth in hours, days or working days. A month has no one length: it is no time that can be measured. */
const units: readonly { readonly is: RegExp; readonly unit: PromiseUnit; readonly each: number }[] = [
  { is: /^(?:minut|minutter|minutes?)$/, unit: 'hours', each: 1 / 60 },
  { is: /^(?:time|timer|hours?)$/, unit: 'hours', each: 1 },
  { is: /^døgn$/, unit: 'hours', each: 24 },
  { is: /^(?:hverdage?|arbejdsdage?)$/, unit: 'working-days', each: 1 },
  { is: /^(?:dage?|days?)$/, unit: 'days', each: 1 },
  { is: /^(?:uger?|weeks?)$/, unit: 'days', each: 7 },
];

/** The promises in a text, in their order. */
export function promisesIn(text: Text): StatedPromise[] {
  const { tokens, matches } = matcher.read(text);
  return matches
    .filter(({ rule }) => rule.category === 'promise')
    .map((match) => ({ match: asRuleMatch(text, tokens, match), time: timeIn(tokens.slice(match.from, match.to)) }));
}

/** The last number with a unit behind it. */
function timeIn(tokens: readonly Token[]): StatedPromise['time'] {
  for (let index = tokens.length - 1; index > 0; index -= 1) {
    const word = tokens[index]?.word ?? '';
    const unit = units.find(({ is }) => is.test(word));
    if (unit === undefined) continue;
    const isWorking = /^(?:working|business)$/.test(tokens[index - 1]?.word ?? '');
    const amount = numberOf(tokens[isWorking ? index - 2 : index - 1]);
    if (amount === undefined) continue;
    return { amount: amount * unit.each, unit: isWorking && unit.unit === 'days' ? 'working-days' : unit.unit };
  }
  return undefined;
}

/** "3", "3-4" (four), "tre". */
function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const digits = /(?:^|[-/])(\d{1,3})$/.exec(token.word)?.[1];
  return digits === undefined ? numerals[token.word] : Number(digits);
}
