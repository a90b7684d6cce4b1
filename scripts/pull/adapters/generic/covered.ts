import type { Coverage } from '#lib/model/source.ts';
import type { Outcome, Stream } from '../../adapter.ts';

/** Days of one account: what the archive claims of them, or those on which it wrote. */
export class Covered {
  readonly #stream: Stream;
  readonly #claims: Coverage[] = [];
  #inbound = false;
  #first: string | undefined;
  #last: string | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  claim(days: Coverage, inbound: boolean): void {
    this.#claims.push(days);
    this.#inbound ||= inbound;
  }

  add(day: string): void {
    this.#first = this.#first === undefined || day < this.#first ? day : this.#first;
    this.#last = this.#last === undefined || day > this.#last ? day : this.#last;
  }

  /** Without a claim nothing is known of the days on which nothing was written. */
  outcome(): Outcome {
    const written: Coverage[] =
      this.#first === undefined || this.#last === undefined
        ? []
        : [{ from: this.#first, to: this.#last, state: 'unknown' }];
    return {
      kind: 'coverage',
      coverage: this.#claims.length > 0 ? this.#claims : written,
      inbound: this.#inbound,
      stream: this.#stream,
    };
  }
}
