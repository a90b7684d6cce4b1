import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Bytes as a text that has a sign for each of them (latin1), without the mark that some programs put in front. JSON can
 * be followed in it as it stands, for all that tells where its values end is ASCII; and whether the words are UTF-8 is
 * then asked of each record alone (`utf8Of`), so that one that is not is named and never published with signs missing.
 * UTF-16 with its mark, which Windows writes where the output of a program goes to a file, is made UTF-8 first.
 */
export async function* bytesAsSigns(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let head: string | undefined = '';
  let wide: TextDecoder | undefined;
  const narrowed = (bytes: Uint8Array, stream: boolean): string =>
    Buffer.from(wide?.decode(bytes, { stream }) ?? '', 'utf8').toString('latin1');
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield wide === undefined ? signsOf(chunk) : narrowed(chunk, true);
      continue;
    }
    head += signsOf(chunk);
    if (head.length < mark.length) continue;
    wide = wideOf(head);
    yield wide === undefined ? withoutMark(head) : narrowed(Buffer.from(head, 'latin1'), true);
    head = undefined;
  }
  if (head) yield head;
  else if (wide !== undefined) yield narrowed(new Uint8Array(), false);
}

function wideOf(head: string): TextDecoder | undefined {
  if (head.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le');
  return head.startsWith('\u00FE\u00FF') ? new TextDecoder('utf-16be') : undefined;
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
