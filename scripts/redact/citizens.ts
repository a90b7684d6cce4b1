import type { Person } from '../pull/adapter.ts';
import { letter } from './letters.ts';

/**
 * Who is who in one thread. Somebody is the same person by handle or by id; their letter means nothing outside of the
 * thread, so nobody can be followed from thread to thread.
 */
export class Citizens {
  readonly #letters = new Map<string, string>();
  readonly #people = new Map<string, Person>();
  #count = 0;

  /** The person's letter; a new one at the first meeting. Somebody of whom nothing is known has none. */
  letter(person: Person): string | undefined {
    const keys = [
      person.handle && `@${person.handle.toLowerCase()}`,
      person.id && person.id !== '-1' && `#${person.id}`,
    ].filter((key): key is string => Boolean(key));
    if (keys.length === 0) return undefined;
    const found =
      keys.map((key) => this.#letters.get(key)).find((known) => known !== undefined) ?? letter(this.#count++);
    for (const key of keys) this.#letters.set(key, found);
    const known = this.#people.get(found);
    this.#people.set(found, { handle: known?.handle ?? person.handle, name: known?.name ?? person.name });
    return found;
  }

  /** Letter of a handle that was met before. */
  known(handle: string): string | undefined {
    return this.#letters.get(`@${handle.toLowerCase()}`);
  }

  /** Everyone met so far, with their letters. */
  people(): [string, Person][] {
    return [...this.#people];
  }
}
