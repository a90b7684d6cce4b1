import type { ArchivedItem, Person } from '../../adapter.ts';
import type { Belonging } from './belonging.ts';
import type { Claim } from './covered.ts';

/** A post of any generation, as far as it has to be known before it can be mapped. */
export interface Candidate {
  readonly id: string;
  readonly file: string;
  readonly place: string;
  /** undefined: the data do not say who wrote. */
  readonly author: Person | undefined;
  /** Whom it answers, then whom it names. */
  readonly addressed: readonly Person[];
  /** Id of the post that began the conversation. */
  readonly conversation?: string | undefined;
  /** Why it may not be published, whoever wrote it. */
  readonly refused?: string | undefined;
  readonly claim: Claim;
  /** `relation`: whether the account wrote it itself. */
  map(context: {
    readonly account: Person;
    readonly relation: Belonging['relation'];
  }): ArchivedItem | { problem: string };
}

/** Where a record stands. */
export interface Spot {
  readonly file: string;
  readonly place: string;
}

/** What a record turned out to be. */
export type Made =
  /** A post, with posts beside it that belong to it, and the fields of it that no table names. */
  | { readonly candidate: Candidate; readonly beside: readonly Candidate[]; readonly unknown: readonly string[] }
  | ({ readonly problem: string } & Spot)
  /** No post: left out by name. */
  | ({ readonly left: string } & Spot);
