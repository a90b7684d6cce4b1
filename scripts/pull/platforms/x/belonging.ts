import type { Person, Stream } from '../../adapter.ts';
import { isSame } from './people.ts';

/** Which account a post has to do with, and how: it wrote it, somebody else addressed it to them, or neither. */
export interface Belonging {
  readonly account: Person;
  readonly relation: 'own' | 'addressed' | 'neither';
  /** What the outcome names; absent where the archive is of one account. */
  readonly stream?: Stream;
}

/** Everyone met so far. The same person is the same object, and what any post says of them completes it. */
export class People {
  readonly #byId = new Map<string, Known>();
  readonly #byHandle = new Map<string, Known>();
  readonly #protected = new Set<Person>();

  meet({ id, handle, name }: Person): Person {
    const key = handle?.toLowerCase();
    const found =
      (id === undefined ? undefined : this.#byId.get(id)) ??
      (key === undefined ? undefined : this.#byHandle.get(key)) ??
      new Known();
    found.id ??= id;
    found.handle ??= handle;
    found.name ??= name;
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, found);
    if (key !== undefined && !this.#byHandle.has(key)) this.#byHandle.set(key, found);
    return found;
  }

  protect(person: Person): void {
    this.#protected.add(person);
  }

  /** True where a profile says that only followers may read. */
  isProtected(person: Person): boolean {
    return this.#protected.has(person);
  }

  known(id: string): Person | undefined {
    return this.#byId.get(id);
  }
}

class Known implements Person {
  id: string | undefined;
  handle: string | undefined;
  name: string | undefined;
}

/** Tells which account a post belongs to. */
export interface Sorter {
  /** True where every outcome has to name its stream. */
  readonly isOfMany: boolean;
  /** `author`: undefined where the data do not say it. `addressed`: whom it answers, then whom it names. */
  sort(author: Person | undefined, addressed: readonly Person[], file: string): Belonging;
}

/**
 * One account: what is not by it and not addressed to it is not its own. `byFiles`: the data name no author, and their
 * files are of several.
 */
export function oneAccount(named: Person, byFiles = false): Sorter {
  let account = named;
  const isIt = (person: Person): boolean => {
    if (!isSame(person, account)) return false;
    // A handle alone is enough to know the id by, and the other way round.
    if (account.id === undefined || account.handle === undefined)
      account = {
        handle: account.handle ?? person.handle,
        id: account.id ?? person.id,
        name: account.name ?? person.name,
      };
    return true;
  };
  return {
    isOfMany: false,
    sort(said, addressed, file) {
      const author = said ?? (byFiles ? { handle: stemOf(file) } : undefined);
      if (author === undefined || (account.id === undefined && account.handle === undefined) || isIt(author))
        return { account, relation: 'own' };
      return { account, relation: addressed.some(isIt) ? 'addressed' : 'neither' };
    },
  };
}

/** Many accounts: each is a stream of its own; what others write to one that the account map names stands in its stream. */
export function manyAccounts(people: People, named: (stream: Stream) => Person | undefined): Sorter {
  const files = new Map<string, Person>();
  // As the account was known when it was first met: a stream keeps its name while its account becomes better known.
  const streams = new Map<Person, { readonly stream: Stream; readonly account: Person; readonly isNamed: boolean }>();
  const streamOf = (person: Person) => {
    const known = streams.get(person);
    if (known?.isNamed) return known;
    const stream = { channel: 'x', account: { ...person } };
    const account = named(stream);
    if (known !== undefined && account === undefined) return known;
    const made = { stream, account: account ?? stream.account, isNamed: account !== undefined };
    streams.set(person, made);
    return made;
  };
  const byFile = (file: string): Person => {
    const stem = stemOf(file);
    const found = files.get(stem) ?? { name: stem };
    files.set(stem, found);
    return found;
  };
  return {
    isOfMany: true,
    sort(author, addressed, file) {
      const by = streamOf(author === undefined ? byFile(file) : people.meet(author));
      const to = by.isNamed
        ? undefined
        : addressed.map((person) => streamOf(people.meet(person))).find((one) => one.isNamed);
      const { stream, account } = to ?? by;
      return { account, relation: to === undefined ? 'own' : 'addressed', stream };
    },
  };
}

/** Data that name no author are told apart by their files: `x/by_kommune_12.csv.gz` is of "by_kommune". */
export const stemOf = (file: string): string =>
  file
    .replace(/^.*\//, '')
    .replace(/\.(?:json|jsonl|ndjson|csv|tsv)(?:\.gz)?$/i, '')
    .replace(/(?<=.)[_-]\d{1,3}$/, '');
