import type { Post, Reply, Version } from '#lib/model/post.ts';
import { byTime } from '#lib/month-file/write.ts';
import { type Item, letter, lettersByAppearance, lettersOf, sameWords, withLetters } from '../../redact/letters.ts';

/** Order of sources, oldest archive first: what a later archive says of an item wins. */
export type Rank = (source: string) => string;

/**
 * Threads of several pulls as one set of threads: the same item is one item with all its sources, an edit is a version,
 * a reply stands under its root whichever came first, and citizens keep being told apart. In whatever order threads
 * come in, the same come out. Every item must name its sources.
 */
export function mergeThreads(threads: readonly Post[], rank: Rank): Post[] {
  const citizens = new Citizens();
  const copies = new Map<string, Reply[]>();
  for (const thread of threads)
    for (const item of flatten(thread, citizens)) copies.set(item.id, [...(copies.get(item.id) ?? []), item]);
  const items = new Map<string, Reply>();
  for (const [id, found] of copies) {
    for (const other of found.slice(1)) citizens.join(found[0], other);
    items.set(id, mergeCopies(found, rank));
  }
  return rebuild(items).map((thread) => citizens.letter(thread));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A thread's items side by side, each saying itself what it answers, with letters that no other thread uses. */
function flatten(thread: Post, citizens: Citizens): Reply[] {
  const rename = citizens.namespace();
  const { replies, ...root } = thread;
  return [root, ...replies.map((reply) => ({ ...reply, inReplyTo: reply.inReplyTo ?? root.id }))].map((item) =>
    withLetters(item, rename),
  );
}

function mergeCopies(copies: readonly Reply[], rank: Rank): Reply {
  const latest = (item: Reply): string => [...(item.sources ?? [])].map(rank).sort().at(-1) ?? '';
  const sorted = copies.toSorted(
    (a, b) => compare(latest(a), latest(b)) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const [winner, ...older] = sorted.reverse();
  if (winner === undefined) throw new Error('an item without copies');
  const versions: Version[] = [];
  const candidates = [winner, ...older].flatMap((copy) => [
    ...copy.versions,
    { at: copy.editedAt ?? copy.at, text: copy.text },
  ]);
  for (const version of candidates)
    if (!sameWords(version.text, winner.text) && !versions.some((known) => sameWords(known.text, version.text)))
      versions.push(version);
  versions.sort((a, b) => compare(a.at, b.at) || compare(JSON.stringify(a.text), JSON.stringify(b.text)));
  const sources = [...new Set(copies.flatMap((copy) => copy.sources ?? []))].sort();
  return { ...winner, versions, sources };
}

function rebuild(items: ReadonlyMap<string, Reply>): Post[] {
  const parentOf = (item: Reply): Reply | undefined =>
    item.inReplyTo === undefined ? undefined : items.get(item.inReplyTo);
  const threads = new Map<string, Post>();
  for (const item of [...items.values()].sort(byTime)) {
    const root = rootOf(item, parentOf);
    const thread = threads.get(root.id) ?? { ...root, replies: [] };
    threads.set(root.id, thread);
    if (item.id === root.id) continue;
    const { inReplyTo, ...rest } = item;
    // What answers the root need not say so.
    thread.replies.push(inReplyTo === root.id || inReplyTo === undefined ? rest : item);
  }
  return [...threads.values()];
}

function rootOf(item: Reply, parentOf: (item: Reply) => Reply | undefined): Reply {
  const seen = new Map<string, Reply>();
  let root = item;
  for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) {
    seen.set(root.id, root);
    // A ring of answers has no root: the oldest of it serves as one.
    if (seen.has(parent.id)) return [...seen.values()].sort(byTime)[0] ?? item;
    root = parent;
  }
  return root;
}

/** Who is who across the threads that are merged: letters mean something in one thread only until an item is in two. */
class Citizens {
  #count = 0;
  readonly #joined = new Map<string, string>();

  /** A renaming that no other thread shares. */
  namespace(): (given: string) => string {
    const names = new Map<string, string>();
    return (given) => {
      const name = names.get(given) ?? letter(this.#count++);
      names.set(given, name);
      return name;
    };
  }

  /** Two copies of one item name the same people in the same places. */
  join(a: Item | undefined, b: Item): void {
    if (a === undefined || !sameWords(a.text, b.text)) return;
    const [one, other] = [lettersOf({ ...a, versions: [] }), lettersOf({ ...b, versions: [] })];
    if (one.length !== other.length) return;
    for (const [index, given] of one.entries()) {
      const [x, y] = [this.#find(given), this.#find(other[index] ?? given)];
      if (x !== y) this.#joined.set(y, x);
    }
  }

  #find(given: string): string {
    let name = given;
    for (let next = this.#joined.get(name); next !== undefined; next = this.#joined.get(name)) name = next;
    return name;
  }

  /** Letters by first appearance in the thread. */
  letter(thread: Post): Post {
    const replies = thread.replies.toSorted(byTime);
    const given = lettersByAppearance({ ...thread, replies }, (name) => this.#find(name));
    const rename = (name: string): string => given.get(this.#find(name)) ?? name;
    return { ...withLetters(thread, rename), replies: replies.map((reply) => withLetters(reply, rename)) };
  }
}
