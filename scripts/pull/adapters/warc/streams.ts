import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { ArchivedItem, Outcome, Person, Stream } from '../../adapter.ts';
import { type CopyOf, Editions } from '../../platforms/editions.ts';

type Left = Outcome & { readonly kind: 'skipped' | 'problem' | 'joined' };

/** What the archive holds of each account, gathered until all of it is read: an item may stand in several captures. */
export class Streams {
  readonly #held = new Map<string, { readonly stream: Stream; readonly editions: Editions; readonly left: Left[] }>();

  add(channel: string, account: Person, item: ArchivedItem, copy: CopyOf): void {
    this.#of(channel, account).editions.add(item, copy);
  }

  /** An item that is none, and why. */
  leave(channel: string, account: Person, outcome: Left): void {
    this.#of(channel, account).left.push(outcome);
  }

  #of(channel: string, account: Person) {
    const key = `${channel} ${account.handle ?? account.id ?? ''}`.toLowerCase();
    const held = this.#held.get(key) ?? { stream: { channel, account }, editions: new Editions(), left: [] };
    this.#held.set(key, held);
    return held;
  }

  *outcomes(): Iterable<Outcome> {
    for (const [, { stream, editions, left }] of [...this.#held].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const outcome of left) yield { ...outcome, stream };
      const days: string[] = [];
      for (const outcome of editions.outcomes()) {
        if (outcome.kind === 'mapped') days.push(dayInDenmark(outcome.item.at));
        yield { ...outcome, stream };
      }
      days.sort();
      const [from, to] = [days[0], days.at(-1)];
      // A crawl holds what it came upon: no day is known to be whole.
      if (from !== undefined && to !== undefined)
        yield { kind: 'coverage', coverage: [{ from, to, state: 'unknown' }], inbound: false, stream };
    }
  }
}
