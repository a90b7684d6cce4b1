import type { RedirectTarget } from '../model/coding.ts';

/** What a rule of the pack finds in a text. */

export const ruleCategories = [
  'redirect',
  'refusal',
  'crossover',
  'promise',
  'opening-hours',
  'self-service',
  'reason',
  'courtesy',
] as const;
export type RuleCategory = (typeof ruleCategories)[number];

/** A place in a `Text`: index of the span, and offset in UTF-16 units into its words (0 in a redaction or a citizen). */
export interface Place {
  readonly span: number;
  readonly offset: number;
}

export interface RuleMatch {
  /** Id of the rule in the pack, e.g. "redirect-digital-post". */
  readonly rule: string;
  readonly category: RuleCategory;
  /** Where a redirect or a crossover points to. */
  readonly target?: RedirectTarget | undefined;
  /** The words that were found, as they stand. */
  readonly phrase: string;
  readonly from: Place;
  /** Just behind the last sign. */
  readonly to: Place;
}
