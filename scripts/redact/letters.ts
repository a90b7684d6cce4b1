import type { Post, Reply } from '#lib/model/post.ts';
import type { Text } from '#lib/model/span.ts';

/** Citizens of a thread and their letters: found, compared and given anew. */

export type Item = Post | Reply;

export const isLetter = (value: string | undefined): value is string =>
  value !== undefined && /^borger-[a-z]+$/.test(value);

/** 0 -> borger-a, 25 -> borger-z, 26 -> borger-aa. */
export function letter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `borger-${letters}`;
}

/** The letters of a text, in their order. */
export const lettersIn = (text: Text): string[] =>
  text.flatMap((span) => (typeof span === 'object' && 'citizen' in span ? [span.citizen] : []));

/** The letters of an item in the order in which they are given: who wrote, who is answered, whose item is shared, then the words. */
export const lettersOf = (item: Item): string[] => [
  ...[item.by, item.inReplyTo, item.share?.by].filter(isLetter),
  ...lettersIn(item.text),
  ...lettersIn(item.share?.text ?? []),
  ...item.versions.flatMap((version) => lettersIn(version.text)),
];

const textWith = (text: Text, rename: (letter: string) => string): Text =>
  text.map((span) => (typeof span === 'object' && 'citizen' in span ? { citizen: rename(span.citizen) } : span));

/** The same item with other letters. */
export function withLetters<T extends Item>(item: T, rename: (letter: string) => string): T {
  const one = <V extends string | undefined>(value: V): V | string => (isLetter(value) ? rename(value) : value);
  return {
    ...item,
    by: one(item.by),
    ...(item.inReplyTo !== undefined && { inReplyTo: one(item.inReplyTo) }),
    text: textWith(item.text, rename),
    versions: item.versions.map((version) => ({ ...version, text: textWith(version.text, rename) })),
    ...(item.share && {
      share: {
        ...item.share,
        ...(item.share.by !== undefined && { by: one(item.share.by) }),
        text: textWith(item.share.text, rename),
      },
    }),
  };
}

/** A text with nobody told from anybody: equal for the same words whatever the letters. */
export const withoutLetters = (text: Text): Text => textWith(text, () => 'borger');

/** The words as a key: the same for texts whose letters alone differ, for such a text was not edited. */
export const wordsKey = (text: Text): string =>
  text.length === 1 && typeof text[0] === 'string' ? `=${text[0]}` : JSON.stringify(withoutLetters(text));

/** Title and words of an item, as they were at one time. */
export interface Wording {
  readonly title?: string | undefined;
  readonly text: Text;
}

/** Two wordings with the same key are one. */
export const wordingKey = ({ title, text }: Wording): string =>
  title === undefined ? wordsKey(text) : `${JSON.stringify(title)}${wordsKey(text)}`;

/** Letters by first appearance: the root first, then the replies in their order. */
export function lettersByAppearance(
  thread: Post,
  identify: (letter: string) => string = (same) => same,
): Map<string, string> {
  const given = new Map<string, string>();
  for (const name of [thread, ...thread.replies].flatMap(lettersOf).map(identify))
    if (!given.has(name)) given.set(name, letter(given.size));
  return given;
}
