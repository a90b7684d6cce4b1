import type { Coverage } from '#lib/model/source.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';

/** The first and the last item of an archive that claims to be the account's whole output. */
export class Extent {
  #first: string | undefined;
  #last: string | undefined;

  /** `at`: an instant; all are written alike, so that they sort as they are. */
  see(at: string): void {
    if (this.#first === undefined || at < this.#first) this.#first = at;
    if (this.#last === undefined || at > this.#last) this.#last = at;
  }

  /** From the first item to the day the archive was made, where it says so, or to the last item. */
  *coverage(archived: string | undefined): Iterable<{
    readonly kind: 'coverage';
    readonly coverage: readonly Coverage[];
    readonly inbound: boolean;
  }> {
    if (this.#first === undefined || this.#last === undefined) return;
    const from = dayInDenmark(this.#first);
    const last = dayInDenmark(this.#last);
    // An export may be named after the day it was asked for, and hold a later post.
    const to = archived !== undefined && archived > last ? archived : last;
    yield { kind: 'coverage', coverage: [{ from, to, state: 'captured' }], inbound: false };
  }
}
