import type { Coverage } from '#lib/model/source.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Outcome, Stream } from '../../adapter.ts';

/** What data say of themselves: whose whole output they are, and whether they hold what others write to them. */
export interface Claim {
  /** Id or handle of an account whose whole output the page is of. */
  readonly whole?: string | undefined;
  /** Id of an account for which the page holds what others write to it. */
  readonly inbound?: string | undefined;
  /** Until when. UTC. */
  readonly until?: string | undefined;
}

/** Days of one account's own posts, and what the pages they came from claim. */
export class Covered {
  readonly #stream: Stream | undefined;
  #first: string | undefined;
  #last: string | undefined;
  #until: string | undefined;
  #claimed = true;
  #inbound = false;

  constructor(stream: Stream | undefined) {
    this.#stream = stream;
  }

  add(at: string, claim: Claim, names: readonly (string | undefined)[]): void {
    this.#first = this.#first === undefined || at < this.#first ? at : this.#first;
    this.#last = this.#last === undefined || at > this.#last ? at : this.#last;
    if (claim.whole === undefined || !names.some((name) => name?.toLowerCase() === claim.whole)) this.#claimed = false;
    else if (claim.until !== undefined && (this.#until === undefined || claim.until > this.#until))
      this.#until = claim.until;
  }

  addInbound(claim: Claim, names: readonly (string | undefined)[]): void {
    if (claim.inbound !== undefined && names.includes(claim.inbound)) this.#inbound = true;
  }

  outcome(): Outcome | undefined {
    if (this.#first === undefined || this.#last === undefined) return undefined;
    const last = this.#claimed && this.#until !== undefined && this.#until > this.#last ? this.#until : this.#last;
    const coverage: Coverage = {
      from: dayInDenmark(this.#first),
      to: dayInDenmark(last),
      state: this.#claimed ? 'captured' : 'unknown',
    };
    return {
      kind: 'coverage',
      coverage: [coverage],
      inbound: this.#inbound,
      ...(this.#stream && { stream: this.#stream }),
    };
  }
}
