import type { Person } from '../pull/adapter.ts';
import { letter } from './letters.ts';

/**
 * Who is who in one thread. Somebody is the same person by handle or by id, and by name where the archive gives no more;
 * their letter means nothing outside of the thread, so nobody can be followed from thread to thread.
 */
export class Citizens {
  // Most threads meet nobody, and there are as many of these as there are threads: what is not needed is not made.
  #letters: Map<string, string> | undefined;
  #people: Map<string, Person> | undefined;
  /** A letter that turned out to be somebody who has one already -> that one. */
  #same: Map<string, string> | undefined;
  #also: [string, Person][] | undefined;
  #count = 0;

  /** The person's letter; a new one at the first meeting. Somebody of whom nothing is known has none. */
  letter(person: Person): string | undefined {
    const keys = keysOf(person);
    if (keys.length === 0) return undefined;
    this.#letters ??= new Map();
    const letters = this.#letters;
    const known = keys.flatMap((key) => letters.get(key) ?? []).map((given) => this.final(given));
    const [found = letter(this.#count++), ...others] = known;
    for (const other of others)
      if (other !== found) {
        this.#same ??= new Map();
        this.#same.set(other, found);
        this.#remember(found, this.#people?.get(other) ?? {});
        this.#people?.delete(other);
      }
    for (const key of keys) letters.set(key, found);
    this.#remember(found, person);
    return found;
  }

  /** True for somebody who has a letter. An address may hold the id where others hold the handle. */
  isMet({ handle }: Person): boolean {
    return (
      handle !== undefined &&
      [{ handle }, { id: handle }].some((one) => keysOf(one).some((key) => this.#letters?.has(key)))
    );
  }

  /** Somebody of whom the archive says nothing at all, by what they are known as here. */
  unknown(name: string): string {
    const key = `?${name}`;
    this.#letters ??= new Map();
    const found = this.#letters.get(key) ?? letter(this.#count++);
    this.#letters.set(key, found);
    return found;
  }

  #remember(given: string, { handle, id, name }: Person): void {
    this.#people ??= new Map();
    const known = this.#people.get(given);
    this.#people.set(given, { handle: known?.handle ?? handle, id: known?.id ?? id, name: known?.name ?? name });
  }

  /** The letter by which somebody ended up being called. */
  final(given: string): string {
    let found = given;
    for (let next = this.#same?.get(found); next !== undefined; next = this.#same?.get(found)) found = next;
    return found;
  }

  /** What somebody is called in the words of the thread, whatever the archive says of their name. */
  call(given: string, name: string): void {
    this.#also ??= [];
    this.#also.push([given, { name }]);
  }

  /** Everyone met so far of whom something is known, with their letters; somebody with two names twice. */
  people(): readonly [string, Person][] {
    return this.#people === undefined && this.#also === undefined
      ? nobody
      : [...(this.#people ?? []), ...(this.#also ?? [])];
  }

  /** What each is known by, in a spelling that other archives share: `#<id>`, `@<handle>` or `~<name>`. */
  *knownBy(): Iterable<[letter: string, known: string]> {
    for (const [key, given] of this.#letters ?? []) if (!key.startsWith('?')) yield [this.final(given), key];
  }

  get size(): number {
    return this.#count;
  }
}

const nobody: readonly [string, Person][] = [];

function keysOf({ handle, id, name }: Person): string[] {
  const keys: string[] = [];
  if (handle) keys.push(`@${handle.toLowerCase()}`);
  // -1: what X writes for an account that was gone.
  if (id && id !== '-1') keys.push(`#${id}`);
  if (keys.length === 0 && name?.trim()) keys.push(`~${name.trim().toLowerCase()}`);
  return keys;
}
