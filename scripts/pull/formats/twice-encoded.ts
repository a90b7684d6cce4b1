/**
 * Text that was UTF-8, was read as Windows-1252 and was written again: `â€œ` for `“`. Only for files that are known to
 * be damaged, for in a sound one somebody may have meant those signs.
 */

const upper = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
/** Five bytes that Windows-1252 has no sign for: Mac Roman shows these. */
const nameless: readonly [string, number][] = [
  ['Å', 0x81],
  ['ç', 0x8d],
  ['è', 0x8f],
  ['ê', 0x90],
  ['ù', 0x9d],
];
const byteOf = new Map([...upper].map((char, index) => [char, index + 128]));
const nextByteOf = new Map([...byteOf, ...nameless]);
const between = (from: number, to: number): string =>
  [...upper.slice(from - 128, to - 127)].map((char) => `\\u{${char.charCodeAt(0).toString(16)}}`).join('');
/** The bytes that go on in a letter. */
const next = `[${between(0x80, 0xbf)}${nameless.map(([char]) => char).join('')}]`;
/**
 * Letters of Western Europe, punctuation and signs, emoji ("_" stands where a converter had no sign for their first
 * byte). Others are left: `Å’` at the end of a quotation would be one of them.
 */
const sequence = new RegExp(`[ÂÃ]${next}|[âï]${next}{2}|(?:ð|_(?=Ÿ))${next}{3}`, 'gu');
const strict = new TextDecoder('utf-8', { fatal: true });

export function repairTwiceEncoded(text: string): string {
  return text.replaceAll(sequence, (found) => {
    const bytes = [...found].map((char, index) =>
      index === 0 ? (char === '_' ? 0xf0 : (byteOf.get(char) ?? 0)) : (nextByteOf.get(char) ?? 0),
    );
    try {
      return strict.decode(Uint8Array.from(bytes));
    } catch {
      return found;
    }
  });
}
