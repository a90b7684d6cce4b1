import type { Coding } from '#lib/model/coding.ts';
import type { Post, Reply } from '#lib/model/post.ts';
import type { Reading } from './sayings.ts';

/** Who addresses whom in a thread, found by looking through all of it for every question. */

export type Item = Post | Reply;

export const isCitizen = (who: string | undefined): who is string => who?.startsWith('borger-') ?? false;

export class PlainThread {
  readonly root: Post;
  readonly items: Item[];
  readonly #codings: readonly Coding[];
  readonly #reading: Reading;

  constructor(root: Post, codings: readonly Coding[], reading: Reading) {
    this.#reading = reading;
    this.root = root;
    this.items = [root, ...root.replies].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
    this.#codings = codings;
  }

  coding(item: Item): Coding | undefined {
    return this.#codings
      .filter((one) => one.item === item.id)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
  }

  parent(item: Item): Item | undefined {
    if (item.inReplyTo === undefined) return item === this.root ? undefined : this.root;
    return this.items.find((other) => other.id === item.inReplyTo);
  }

  /** Addressed to the authority. */
  asks(item: Item): boolean {
    if (item.by === 'authority' || item.share?.kind === 'repost') return false;
    if (isCitizen(item.by) && this.coding(item)?.inquiry === false) return false;
    const parent = this.parent(item);
    if (parent === undefined) return !isCitizen(item.inReplyTo);
    if (parent.by === 'authority') return true;
    return parent.by === item.by && this.asks(parent);
  }

  named(item: Item): string[] {
    const names: string[] = [];
    for (const span of item.text)
      if (typeof span === 'object' && 'citizen' in span && !names.includes(span.citizen)) names.push(span.citizen);
    return names;
  }

  /** The citizens an item of the authority answers. */
  answers(item: Item): string[] {
    if (item.by !== 'authority' || item.share?.kind === 'repost') return [];
    const parent = this.parent(item);
    if (parent === undefined) {
      if (item.inReplyTo === undefined) return [];
      if (isCitizen(item.inReplyTo)) return [item.inReplyTo];
      return item.inReplyTo === 'unknown' ? this.named(item).slice(0, 1) : [];
    }
    if (isCitizen(parent.by)) return [parent.by];
    if (parent.by !== 'authority' || !this.isPost(this.head(parent))) return [];
    const earlier = this.items.slice(0, this.items.indexOf(item));
    return this.named(item).filter((name) => earlier.some((other) => other.by === name && this.asks(other)));
  }

  isPost(item: Item): boolean {
    return (
      item === this.root && item.by === 'authority' && item.inReplyTo === undefined && item.share?.kind !== 'repost'
    );
  }

  isContinuation(item: Item): boolean {
    return (
      item.by === 'authority' &&
      item.share?.kind !== 'repost' &&
      this.parent(item)?.by === 'authority' &&
      this.answers(item).length === 0
    );
  }

  /** The item that a continuation goes on from in the end. */
  head(item: Item): Item {
    const parent = this.parent(item);
    return parent !== undefined && this.isContinuation(item) ? this.head(parent) : item;
  }

  continued(item: Item): Item[] {
    return this.items.filter((other) => this.head(other) === item);
  }

  get replies(): Item[] {
    return this.items.filter((item) => this.answers(item).length > 0);
  }

  inferred(item: Item): boolean {
    return this.answers(item).length > 0 && this.parent(item) === undefined;
  }

  isAside(item: Item): boolean {
    if (item.by !== 'authority' || item.share?.kind === 'repost' || this.answers(item).length > 0) return false;
    const parent = this.parent(item);
    if (parent === undefined)
      return item.inReplyTo !== undefined && item.inReplyTo !== 'unknown' && !isCitizen(item.inReplyTo);
    return parent.by !== 'authority';
  }

  isUnclear(item: Item): boolean {
    return (
      item.by === 'authority' &&
      item.share?.kind !== 'repost' &&
      item.inReplyTo === 'unknown' &&
      this.answers(item).length === 0
    );
  }

  /** Of each citizen: the first thing asked, and the first reply from then on. */
  get exchanges(): { inquiry: Item | undefined; askedAt: string | undefined; reply: Item | undefined }[] {
    const citizens = new Set<string>();
    for (const item of this.items) {
      if (isCitizen(item.by)) citizens.add(item.by);
      for (const name of this.answers(item)) citizens.add(name);
    }
    const found = [];
    for (const citizen of citizens) {
      let first: { inquiry: Item | undefined; askedAt: string | undefined; order: string } | undefined;
      for (const item of this.items) {
        const candidates = [];
        if (item.by === citizen && this.asks(item))
          candidates.push({ inquiry: item, askedAt: item.at, order: item.at });
        if (this.inferred(item) && this.answers(item).includes(citizen)) {
          const known = item.inReplyToAt !== undefined && item.inReplyToAt <= item.at ? item.inReplyToAt : undefined;
          candidates.push({ inquiry: undefined, askedAt: known, order: known ?? item.at });
        }
        for (const one of candidates) if (first === undefined || one.order < first.order) first = one;
      }
      if (first === undefined) continue;
      const { inquiry, askedAt, order } = first;
      const reply = this.items.find((item) => item.at >= order && this.answers(item).includes(citizen));
      found.push({ inquiry, askedAt, reply });
    }
    return found;
  }

  code(reply: Item): { outcome: string; targets: string[]; isCase: boolean; coding: Coding | undefined } {
    const items = this.continued(reply);
    const { outcome, targets, isCase } = this.#reading.code(items);
    const coding = items
      .flatMap((item) => this.coding(item) ?? [])
      .reduce<Coding | undefined>(
        (latest, one) => (latest === undefined || one.on > latest.on ? one : latest),
        undefined,
      );
    if (coding !== undefined)
      return {
        outcome: coding.outcome ?? '',
        targets: [...coding.targets],
        isCase: coding.crossover ?? isCase,
        coding,
      };
    return { outcome, targets: [...targets], isCase, coding };
  }
}
