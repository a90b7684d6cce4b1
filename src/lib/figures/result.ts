import type { FigureId } from './card.ts';

/** What a figure comes out as: a value, a count without a rate, or not known. Unknown is never zero. */

/** Below this many observations a figure shows the count and no rate, median or share. */
export const fewest = 5;

/** Days, both ends counted. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Whole Danish months, both ends counted. */
export interface MonthSpan {
  /** yyyy-mm */
  readonly from: string;
  /** yyyy-mm */
  readonly to: string;
}

/** How many days of the window sources answer for. */
export interface CoveredDays {
  readonly days: number;
  /** Days for which a source claims the whole output: captured or empty. */
  readonly covered: number;
  /** Days that a source should hold and does not. */
  readonly failed: number;
}

/** What every figure carries, whatever came out. */
export interface Basis {
  /** Which figure, by which version of its method. */
  readonly method: { readonly figure: FigureId; readonly version: number };
  /** Observations it rests on: the denominator of a share, the times of a median, the items of a count. */
  readonly n: number;
  /** The days it speaks of; absent when nothing is archived. */
  readonly window: DaySpan | undefined;
  readonly coverage: CoveredDays;
  /** Rows that `evidence` of the figure gives for the same months. */
  readonly evidenceCount: number;
}

export interface Known<V> extends Basis {
  readonly state: 'known';
  readonly value: V;
}

/** Fewer than five observations: `count` of `n`, and no rate. */
export interface Suppressed extends Basis {
  readonly state: 'suppressed';
  readonly count: number;
}

export const unknownReasons = {
  'no-archive': { da: 'Ingen opslag er arkiveret.', en: 'No posts are archived.' },
  'no-inbound': {
    da: 'Arkivet rummer ikke, hvad borgere skrev til kontoen.',
    en: 'The archive does not hold what citizens wrote to the account.',
  },
  'too-young': {
    da: 'Ingen henvendelse ligger mere end 14 dage før dækningen slutter.',
    en: 'No inquiry is more than 14 days older than the end of coverage.',
  },
  'no-times': {
    da: 'Det vides ikke, hvornår henvendelserne blev skrevet.',
    en: 'It is not known when the inquiries were written.',
  },
  'one-capture': {
    da: 'Kontoen er kun hentet én gang, så en rettelse eller sletning kan ikke ses.',
    en: 'The account was captured only once, so an edit or a deletion cannot be seen.',
  },
  'not-recorded': {
    da: 'Arkivet siger ikke, om billederne havde alt-tekster.',
    en: 'The archive does not say whether the images had alt texts.',
  },
  'no-site': {
    da: 'Myndighedens eget websted kendes ikke.',
    en: "The authority's own site is not known.",
  },
  'no-policy': {
    da: 'Kontoens erklærede politik kendes ikke.',
    en: "The account's stated policy is not known.",
  },
  'no-dates': {
    da: 'Datoerne for spørgsmål og svar kendes ikke.',
    en: 'The dates of question and answer are not known.',
  },
} as const;
export type UnknownReason = keyof typeof unknownReasons;

export interface Unknown extends Basis {
  readonly state: 'unknown';
  readonly reason: UnknownReason;
}

export type FigureResult<V> = Known<V> | Suppressed | Unknown;

/** A part of a whole: `count` ÷ `n`. */
export interface Share {
  /** 0–1 */
  readonly share: number;
  readonly count: number;
}
