import { byTime } from '#lib/month-file/write.ts';
import { danishTime } from '#lib/time/copenhagen.ts';
import { isCitizensId, type Keyed } from '../../redact/keyed.ts';

/** Which thread an item belongs to, from as little as must be known of each item: an index of a whole account is that. */

/** What one copy of an item says of its place. Several sources may say different things of one item. */
export interface Placed {
  readonly id: string;
  readonly at: string;
  readonly inReplyTo?: string | undefined;
  readonly answers?: string | undefined;
}

/**
 * The moment of an item: one with a time of day before one without, then the earliest, and of the same minute one that
 * knows the second, for feeds are written to the minute. In whatever order, the same.
 */
export function mergedAt(times: readonly string[]): string {
  const [first = '', ...others] = new Set(times);
  return others.reduce((best, one) => (sureness(one) < sureness(best) ? one : best), first);
}

/**
 * What sorts times of one item, the surest first. A day alone is its first second, in UTC or in Denmark, or its noon
 * where an adapter had nothing but a day.
 */
function sureness(at: string): string {
  const { day, hour } = danishTime(at);
  const isDay = (hour === 0 && at.endsWith(':00:00Z')) || at.endsWith('T12:00:00Z');
  const marks = [at.endsWith('T00:00:00Z'), day, isDay, at.slice(0, 16), at.endsWith(':00Z'), at];
  return marks.map((mark) => (typeof mark === 'string' ? mark : mark ? '1' : '0')).join(' ');
}

/** From saying least to saying most: nothing, "unknown", somebody, an item. */
function tells(inReplyTo: string | undefined): number {
  if (inReplyTo === undefined) return 0;
  if (inReplyTo === 'unknown') return 1;
  return /^borger-[a-z]+$/.test(inReplyTo) ? 2 : 3;
}

/** What an item answers: of all that its copies say, that which says most. */
export const mergedParent = (said: readonly (string | undefined)[]): string | undefined =>
  said.reduce((best, one) => {
    const [a, b] = [tells(one), tells(best)];
    return a > b || (a === b && a === 3 && (one ?? '') > (best ?? '')) ? one : best;
  });

export const mergedAnswers = (said: readonly (string | undefined)[]): string | undefined =>
  said.reduce((best, one) => ((one ?? '') > (best ?? '') ? one : best));

/** Items by id, as a map has them. */
export interface Items<T extends Placed> {
  get(id: string): T | undefined;
  keys(): Iterable<string>;
  values(): Iterable<T>;
}

/** Leads from what an item says it answers to the item that stands there. */
export class Parents<T extends Placed> {
  readonly #items: Items<T>;
  readonly #alias: ReadonlyMap<string, string>;
  readonly #keyed: Keyed | undefined;
  #byKey: Map<string, string> | undefined;

  /** `alias`: ids of earlier versions -> the item they became. */
  constructor(items: Items<T>, alias: ReadonlyMap<string, string>, keyed: Keyed | undefined) {
    this.#items = items;
    this.#alias = alias;
    this.#keyed = keyed;
  }

  of({ inReplyTo, answers }: Placed): T | undefined {
    const stated = inReplyTo === undefined ? undefined : this.#items.get(this.#alias.get(inReplyTo) ?? inReplyTo);
    if (stated !== undefined || answers === undefined) return stated;
    return this.#items.get(answers) ?? this.#items.get(this.#keyOf(answers) ?? '');
  }

  /** An archive that names no author of what is answered may mean an item of the authority, which has its own id here. */
  #keyOf(answers: string): string | undefined {
    const keyed = this.#keyed;
    if (keyed === undefined) return undefined;
    this.#byKey ??= new Map(
      [...this.#items.keys()]
        .filter((id) => !isCitizensId(id))
        .map((id) => [keyed.item(answers.replace(/-borger-[0-9a-f]+$/, ''), id), id]),
    );
    return this.#byKey.get(answers);
  }
}

/**
 * The root of every item that is not one itself, by id. A ring of answers has no root: the oldest of it serves as one.
 * Most items answer nothing, and an index of a whole account is kept small.
 */
export function rootsOf<T extends Placed>(items: Items<T>, parentOf: (item: T) => T | undefined): Map<string, T> {
  const roots = new Map<string, T>();
  for (const item of items.values()) {
    if (parentOf(item) === undefined) continue;
    const trail: T[] = [];
    const seen = new Map<T, number>();
    let at: T = item;
    let root = roots.get(at.id);
    while (root === undefined) {
      const ring = seen.get(at);
      if (ring !== undefined) {
        root = trail.slice(ring).sort(byTime)[0] ?? at;
        break;
      }
      seen.set(at, trail.length);
      trail.push(at);
      const parent = parentOf(at);
      if (parent === undefined) root = at;
      else {
        at = parent;
        root = roots.get(at.id);
      }
    }
    for (const one of trail) if (one !== root) roots.set(one.id, root);
  }
  return roots;
}
