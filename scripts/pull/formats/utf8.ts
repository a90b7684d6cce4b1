import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Bytes as a text that has a sign for each of them (latin1), without the mark that some programs put in front. JSON can
 * be followed in it as it stands, for all that tells where its values end is ASCII; and whether the words are UTF-8 is
 * then asked of each record alone (`utf8Of`), so that one that is not is named and never published with signs missing.
 */
export async function* bytesAsSigns(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let head: string | undefined = '';
  for await (const chunk of chunks) {
    const signs = signsOf(chunk);
    if (head === undefined) yield signs;
    else {
      head += signs;
      if (head.length < mark.length) continue;
      yield withoutMark(head);
      head = undefined;
    }
  }
  if (head) yield head;
}

const mark = '\u00EF\u00BB\u00BF';
const withoutMark = (signs: string): string => (signs.startsWith(mark) ? signs.slice(mark.length) : signs);
const signsOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');

/** The words that the bytes are. Undefined where they are not UTF-8. */
export function utf8Of(signs: string): string | undefined {
  const bytes = Buffer.from(signs, 'latin1');
  if (isAscii(bytes)) return signs;
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
