import type { Post, Reply } from '#lib/model/post.ts';
import { byTime } from '#lib/month-file/write.ts';
import {
  type Item,
  isLetter,
  letter,
  lettersByAppearance,
  lettersIn,
  withLetters,
  wordsKey,
} from '../../redact/letters.ts';

/**
 * Names for the citizens of many threads: a letter means something in one thread only, so at first everyone of one
 * thread is somebody else than everyone of another.
 */
export class Names {
  /** What the key knows somebody by, opened. */
  readonly marks = new Map<string, Set<string>>();
  #count = 0;

  /** The items of a thread under names that no other thread has. */
  enter(items: readonly Reply[], people: readonly string[]): Reply[] {
    const names = new Map<string, string>();
    const rename = (given: string): string => {
      const name = names.get(given) ?? letter(this.#count++);
      names.set(given, name);
      return name;
    };
    for (const entry of people) {
      const [given = '', mark = ''] = entry.split(':');
      const name = rename(given);
      this.marks.set(name, (this.marks.get(name) ?? new Set()).add(mark));
    }
    return items.map((item) => withLetters(item, rename));
  }
}

/**
 * Who is who in one merged thread: two names are one person where two copies of one item name them in the same place,
 * where one is answered and the other wrote what is answered, or where the key knows them by the same mark. What other
 * threads show says nothing here, for a later pull would not see it.
 */
export class Joined {
  readonly #same = new Map<string, string>();

  join(one: string | undefined, other: string | undefined): void {
    if (!isLetter(one) || !isLetter(other)) return;
    const [a, b] = [this.find(one), this.find(other)];
    if (a !== b) this.#same.set(b, a);
  }

  find(given: string): string {
    let name = given;
    for (let next = this.#same.get(name); next !== undefined; next = this.#same.get(name)) name = next;
    return name;
  }

  /** Copies of one item name the same people in the same places, as far as their words are the same. */
  joinCopies(copies: readonly Item[]): void {
    const places = new Map<string, readonly string[]>();
    const meet = (place: string, names: readonly string[]): void => {
      const known = places.get(place);
      if (known === undefined) places.set(place, names);
      else if (known.length === names.length)
        for (const [index, name] of names.entries()) this.join(known[index], name);
    };
    for (const { by, inReplyTo, share, text, versions } of copies) {
      for (const [place, name] of Object.entries({ by, inReplyTo, share: share?.by }))
        if (isLetter(name)) meet(place, [name]);
      for (const words of [text, ...versions.map((version) => version.text), share?.text ?? []]) {
        const names = lettersIn(words);
        if (names.length > 0) meet(wordsKey(words), names);
      }
    }
  }

  joinMarked(names: readonly string[], marks: ReadonlyMap<string, ReadonlySet<string>>): void {
    const holders = new Map<string, string>();
    for (const name of new Set(names))
      for (const mark of marks.get(name) ?? []) {
        this.join(holders.get(mark), name);
        holders.set(mark, name);
      }
  }
}

/** The thread with letters by first appearance, and the marks of its people. `all`: every name in any copy of its items. */
export function letterThread(thread: Post, joined: Joined, all: readonly string[], names: Names): Post {
  const replies = thread.replies.toSorted(byTime);
  const given = lettersByAppearance({ ...thread, replies }, (name) => joined.find(name));
  const rename = (name: string): string => given.get(joined.find(name)) ?? name;
  const people = new Set<string>();
  for (const name of all) {
    const final = given.get(joined.find(name));
    if (final !== undefined) for (const mark of names.marks.get(name) ?? []) people.add(`${final}:${mark}`);
  }
  return {
    ...withLetters(thread, rename),
    ...(people.size > 0 && { people: [...people].sort() }),
    replies: replies.map((reply) => withLetters(reply, rename)),
  };
}
