import type { Bilingual } from '../model/scalar.ts';

/** What a reader must know of a figure to trust it or to object to it. The method page is made of these cards. */

export type FigureId =
  | 'activity'
  | 'dialogue-share'
  | 'inquiries'
  | 'response-time'
  | 'response-rate'
  | 'redirect-rate'
  | 'crossover'
  | 'self-service'
  | 'web-tie'
  | 'alt-text'
  | 'edited-deleted'
  | 'promise-practice'
  | 'answer-deadline';

/** A change of method, newest last. The first is the day the method was first used. */
export interface MethodChange {
  readonly version: number;
  /** yyyy-mm-dd */
  readonly on: string;
  readonly text: Bilingual;
}

export interface FigureCard {
  readonly id: FigureId;
  /** Last part of the address of its evidence: `/myndigheder/<authority>/<channel>/<address>/`. */
  readonly address: string;
  readonly version: number;
  readonly name: Bilingual;
  /** How it is counted, in whole sentences. */
  readonly definition: Bilingual;
  readonly unit: Bilingual;
  /** What is divided by; absent where nothing is. */
  readonly denominator?: Bilingual;
  /** What is left out because its outcome cannot be known yet; absent where nothing is. */
  readonly censoring?: Bilingual;
  /** When the number is not shown. */
  readonly suppression: Bilingual;
  /** Where the rule comes from. */
  readonly ruleSource: Bilingual;
  /** What one must know to read it rightly: stands beside the number. */
  readonly caveat?: Bilingual;
  /** Names of the groups its evidence falls into. */
  readonly parts: Readonly<Record<string, Bilingual>>;
  readonly changes: readonly MethodChange[];
}
