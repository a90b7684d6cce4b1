import type { Post, Reply } from '#lib/model/post.ts';
import type { Text } from '#lib/model/span.ts';

/** Citizens of a thread and their letters: found, compared and given anew. */

export type Item = Post | Reply;

const isLetter = (value: string | undefined): value is string => value?.startsWith('borger-') ?? false;

/** 0 -> borger-a, 25 -> borger-z, 26 -> borger-aa. */
export function letter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `borger-${letters}`;
}

const inText = (text: Text): string[] =>
  text.flatMap((span) => (typeof span === 'object' && 'citizen' in span ? [span.citizen] : []));

/** The letters of an item in the order in which they are given: who wrote, who is answered, whose item is shared, then the words. */
export const lettersOf = (item: Item): string[] => [
  ...[item.by, item.inReplyTo, item.share?.by].filter(isLetter),
  ...inText(item.text),
  ...inText(item.share?.text ?? []),
  ...item.versions.flatMap((version) => inText(version.text)),
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

/** The same words whatever the letters: an item whose letters alone differ was not edited. */
export const sameWords = (a: Text, b: Text): boolean =>
  JSON.stringify(textWith(a, () => 'borger-a')) === JSON.stringify(textWith(b, () => 'borger-a'));

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
