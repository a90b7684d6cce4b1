import type { Reply, Version } from '#lib/model/post.ts';
import type { Span, Text } from '#lib/model/span.ts';
import { wordingKey, wordsKey } from '../../redact/letters.ts';
import type { Copy } from './copy.ts';

/** One wording of an item, and which sources have it: of all that sources say of an item, what is no longer true is a version. */
export interface Wording {
  readonly title: string | undefined;
  readonly text: Text;
  /** Letters apart, what tells it from the other wordings. */
  readonly key: string;
  /** When it was written; undefined: when the item was published. */
  at: string | undefined;
  /** Id of the version, where each has its own. */
  id: string | undefined;
  /** True while every source that has it has only its beginning. */
  cut: boolean;
  /** Sources in which these were the latest words. */
  current: Set<string>;
  /** Sources that hold them as an earlier version. */
  earlier: Set<string>;
}

/** Every wording that the copies of one item hold. What is only the beginning of another is not one of its own. */
export function wordingsOf(copies: readonly Copy[], id: string): Wording[] {
  const wordings = new Map<string, Wording>();
  const add = (one: Wording): void => {
    const known = wordings.get(one.key);
    if (known === undefined) {
      wordings.set(one.key, one);
      return;
    }
    known.at = later(known.at, one.at);
    known.id = later(known.id, one.id);
    known.cut &&= one.cut;
    known.current = known.current.union(one.current);
    known.earlier = known.earlier.union(one.earlier);
  };
  // A source that has the item itself has its latest words there, and not in an earlier version that is an item too.
  const own = new Set(copies.flatMap(({ item }) => (item.id === id ? (item.sources ?? []) : [])));
  for (const { item } of copies) {
    const earlier = item.id !== id;
    const current = new Set(item.currentIn ?? item.sources);
    add({
      ...wording(item),
      at: item.editedAt ?? (earlier ? item.at : undefined),
      id: earlier ? item.id : undefined,
      cut: item.cut ?? false,
      current: earlier ? current.difference(own) : current,
      earlier: earlier ? current.intersection(own) : new Set(),
    });
    for (const version of item.versions) add(wordingOf(version, item, earlier));
  }
  const found = withoutLesser([...wordings.values()]);
  // What is a source's latest wording is no earlier one of it, even if it came back to it.
  for (const one of found) one.earlier = one.earlier.difference(one.current);
  return found.filter((one) => one.earlier.size + one.current.size > 0);
}

const later = (a: string | undefined, b: string | undefined): string | undefined => ((a ?? '') > (b ?? '') ? a : b);

const wording = ({ title, text }: Pick<Version, 'title' | 'text'>): Pick<Wording, 'title' | 'text' | 'key'> => ({
  title,
  text,
  key: wordingKey({ title, text }),
});

function wordingOf(version: Version, item: Reply, earlier: boolean): Wording {
  return {
    ...wording(version),
    at: version.at === item.at && !earlier ? undefined : version.at,
    id: version.id,
    cut: false,
    current: new Set(version.currentIn),
    earlier: new Set(version.sources ?? (version.currentIn ? [] : item.sources)),
  };
}

/**
 * A text that was cut off, that came without its title, or in which a name stands that another source knows for one says
 * nothing that the other does not say better: whoever has it has the other.
 */
function withoutLesser(wordings: readonly Wording[]): Wording[] {
  return wordings.filter((one) => {
    const better = wordings.filter((other) => other !== one && isLesser(one, other));
    for (const other of better) {
      other.current = other.current.union(one.current);
      other.earlier = other.earlier.union(one.earlier);
    }
    return better.length === 0;
  });
}

function isLesser(one: Wording, other: Wording): boolean {
  if (one.title !== undefined && one.title !== other.title) return false;
  if (one.cut && !other.cut) return plain(other.text).startsWith(plain(one.text).replace(/[\s…]+$/, ''));
  if (one.cut !== other.cut) return false;
  if (wordsKey(one.text) === wordsKey(other.text)) return one.title === undefined && other.title !== undefined;
  return one.title === other.title && isRedactionOf(other.text, one.text);
}

/** Links are left out: a cut text has lost where they lead. */
const plain = (text: Text): string => text.map(words).join('');

const words = (span: Span): string =>
  typeof span === 'string'
    ? span
    : 'url' in span
      ? span.text
      : `\u0000${'citizen' in span ? 'citizen' : span.redacted}\u0000`;

/** What one replaced name, handle or number may have been: a few words, beginning as such things begin. */
const replaceable = /^[@\p{Lu}\d+(][\p{L}\p{M}\p{N}'’._@+()/ -]{0,80}$/u;

/** True when `text` is what `redacted` was before more of it was replaced: where words stand in both, they are the same. */
export function isRedactionOf(redacted: Text, text: Text): boolean {
  const isReplaced = (span: Span): boolean => typeof span !== 'string' && !('url' in span);
  const replaced = (one: Text): number => one.filter(isReplaced).length;
  if (replaced(redacted) <= replaced(text) || !redacted.some((span) => !isReplaced(span))) return false;
  const whole = plain(text);
  let at = 0;
  let open = false;
  for (const span of [...redacted, '']) {
    const part = words(span);
    if (isReplaced(span)) {
      if (open) return false;
      if (whole.startsWith(part, at)) at += part.length;
      else open = true;
      continue;
    }
    const last = span === '';
    const found = open ? (last ? whole.length : whole.indexOf(part, at + 1)) : whole.startsWith(part, at) ? at : -1;
    if (found < 0 || (open && !replaceable.test(whole.slice(at, found)))) return false;
    at = found + part.length;
    open = false;
  }
  return at === whole.length;
}
