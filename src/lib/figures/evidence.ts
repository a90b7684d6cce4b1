import type { Coding } from '../model/coding.ts';
import type { RuleMatch } from '../rules/match.ts';

/** The posts behind a figure: one row for each, with what put it there. */

export interface Evidence {
  /** The item that a row leads to. */
  readonly id: string;
  /** The item that its thread begins with; the thread stands in the month of this one. */
  readonly thread: string;
  /** The moment that puts the row into its month. */
  readonly at: string;
  /** A key of `parts` of the figure's card. */
  readonly part: string;
  readonly reason: Reason;
}

/** Where the time of an inquiry is known from: its own capture, or the id that the reply names. */
export type AskedFrom = 'capture' | 'id';

export type Reason =
  | { readonly kind: 'item' }
  | Times
  | { readonly kind: 'phrases'; readonly matches: readonly PlacedMatch[]; readonly coding?: Coding | undefined }
  | { readonly kind: 'links'; readonly urls: readonly string[] }
  | { readonly kind: 'image'; readonly index: number; readonly alt: string | undefined }
  | { readonly kind: 'versions'; readonly versions: number }
  | { readonly kind: 'gone'; readonly since: string };

export interface Times {
  readonly kind: 'times';
  /** The inquiry, when it is archived. */
  readonly inquiry: string | undefined;
  readonly askedAt: string | undefined;
  readonly askedFrom: AskedFrom | undefined;
  readonly repliedAt: string | undefined;
  /** Seconds on the clock, and in working hours, from inquiry to reply. */
  readonly clock: number | undefined;
  readonly working: number | undefined;
}

/** A match and the item whose words it stands in: a reply may go on in a second item. */
export interface PlacedMatch extends RuleMatch {
  readonly item: string;
}
