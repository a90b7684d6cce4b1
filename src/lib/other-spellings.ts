/**
 * Words as somebody else would spell them: å has been written aa, many places still are, and a keyboard abroad has
 * neither æ, ø nor å. Gives no spelling twice and never the words themselves.
 */
export function otherSpellings(words: string): string[] {
  const bare = turned(words, 'aa', 'å');
  return [...new Set([turned(words, 'å', 'aa'), bare, turned(turned(bare, 'ae', 'æ'), 'oe', 'ø')])].filter(
    (other) => other !== words,
  );
}

/** `from` as `to`, a capital as a capital: "Ålborg" -> "Aalborg". */
const turned = (words: string, from: string, to: string): string =>
  words.replaceAll(new RegExp(from, 'gi'), (found) =>
    /^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
  );
