/**
 * The address of a result with a text directive, so that the browser marks what was found on the page it leads to.
 * Not for a post: its anchor is the post itself, which the page marks, and a directive has the last word on where the
 * browser scrolls, so the same words in an earlier post would lead there. A thread begins at its first reply, and what
 * was found may stand further down.
 * `excerpt`: HTML of Pagefind, escaped words with <mark> around what was found.
 */
export function markedAddress(address: string, kind: string, excerpt: string): string {
  if (kind === 'post') return address;
  const [before = '', found = '', after = ''] = excerpt.split(/<\/?mark>/, 3).map(plainWords);
  if (found === '') return address;
  // With the word beside it, the words are almost always those of the right place.
  const prefix = kind === 'thread' ? before.split(' ').at(-1) : undefined;
  const suffix = kind === 'thread' ? after.split(' ')[0] : undefined;
  const directive = [prefix && `${encoded(prefix)}-`, encoded(found), suffix && `-${encoded(suffix)}`].filter(Boolean);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/** Words without markup, blanks folded, and without the signs at their ends that Pagefind counts to a word. */
const plainWords = (html: string): string =>
  html
    .replaceAll(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** "-" and "," separate parts of a text directive; encodeURIComponent leaves the first. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
