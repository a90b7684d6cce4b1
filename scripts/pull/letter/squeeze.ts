/**
 * Letters come with their line ends lost ("harstillet"), with hyphens where lines ended ("øn-ske"), or with both in
 * order. To find a phrase it is enough to look at letters, digits and signs: a squeezed text has no blanks, and no
 * hyphen between two small letters. Every place in it leads back to the words as they stand.
 */
export interface Squeezed {
  readonly text: string;
  /** Place in the original of each sign of `text`. */
  readonly places: readonly number[];
  readonly original: string;
}

export function squeeze(original: string): Squeezed {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const sign = original[at] ?? '';
    if (/\s|\u00ad/.test(sign)) continue;
    if (sign === '-' && /\p{Ll}$/u.test(kept.at(-1) ?? '') && /^\s*\p{Ll}/u.test(original.slice(at + 1, at + 8)))
      continue;
    kept.push(sign);
    places.push(at);
  }
  return { text: kept.join(''), places, original };
}

/** The words behind a named group of a match in squeezed text, in one line. */
export function wordsOf(squeezed: Squeezed, match: RegExpExecArray | null, group: string): string | undefined {
  const span = match?.indices?.groups?.[group];
  if (span === undefined || span[1] <= span[0]) return undefined;
  const from = squeezed.places[span[0]];
  const to = squeezed.places[span[1] - 1];
  return from === undefined || to === undefined
    ? undefined
    : squeezed.original
        .slice(from, to + 1)
        .replaceAll(/\s+/g, ' ')
        .trim();
}

/**
 * A pattern for squeezed text, with blanks for reading: they stand for nothing. Case matters; groups know their places.
 */
export const squeezedPattern = (pattern: string): RegExp => new RegExp(pattern.replaceAll(/\s+/g, ''), 'du');
