import { isAscii } from 'node:buffer';

/** Bytes as text, whatever charset they are in: what they begin with, what was said of them, and what they can be. */

export interface Decoded {
  readonly text: string;
  /** The charset they were read in, as the encoding standard names it. */
  readonly charset: string;
  /** Something a person should know: what was declared is not what the bytes are. */
  readonly warning?: string | undefined;
}

/** Charset that the beginning of a text declares of itself: an XML declaration, or a `meta` of a page. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return xml ?? /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

/**
 * The order is that of browsers: byte order mark, then what the server said, then what the text says of itself, then
 * UTF-8. A text that calls itself Windows-1252 or Latin-1 and is UTF-8 in every sign was saved anew by a program that
 * left its first line alone: Danish in eight bits is no UTF-8. What is no UTF-8 in a text that should be, is
 * Windows-1252, sign by sign: Danish sites have mixed up these two, also within one file, and every byte fits one of them.
 */
export function decodeBytes(bytes: Uint8Array, said: readonly (string | undefined)[] = []): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined && mark !== 'utf-8') return { text: decoderOf(mark)?.decode(bytes) ?? '', charset: mark };
  const labels = said.filter((label) => label !== undefined && label !== '');
  const known = labels.map((label) => labelOf(label ?? '')).filter((label) => label !== undefined);
  // Servers that name a charset for all they send contradict their own files: then the bytes decide.
  const chosen = mark ?? (known.includes('utf-8') && isUtf8(bytes) ? 'utf-8' : known[0]);
  if (chosen === 'windows-1252' && isUtf8(bytes) && !isAscii(bytes))
    return {
      text: decoderOf('utf-8')?.decode(bytes) ?? '',
      charset: 'utf-8',
      warning: 'it is UTF-8 and calls itself otherwise',
    };
  if (chosen !== undefined && chosen !== 'utf-8')
    return { text: decoderOf(chosen)?.decode(bytes) ?? '', charset: chosen };
  const decoder = new Utf8Decoder();
  const text = decoder.push(bytes) + decoder.end();
  const mixed = decoder.mixed && chosen === 'utf-8' ? 'it calls itself UTF-8 and is not everywhere' : undefined;
  return { text, charset: decoder.mixed ? 'windows-1252' : 'utf-8', warning: mixed ?? unknownLabel(labels, known) };
}

/**
 * Signs of more than one byte, as UTF-8 writes them; each byte here is one character. A large letter before a quotation
 * mark or a dash (»BLÅ«) is one only by accident.
 */
const sequence =
  /(?:(?![\xC4-\xC6\xC9\xD6\xD8\xDC][\x85\x91-\x97\xAB\xBB])[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3})+/g;

/** UTF-8 in a stream; bytes that are none are read as Windows-1252, and `mixed` says that there were any. */
class Utf8Decoder {
  mixed = false;
  #tail: Buffer = Buffer.alloc(0);
  #begun = false;

  push(chunk: Uint8Array): string {
    const bytes = Buffer.concat([this.#tail, chunk]);
    const whole = bytes.length - unfinished(bytes);
    this.#tail = bytes.subarray(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  end(): string {
    return this.#decode(this.#tail);
  }

  #decode(bytes: Buffer): string {
    const text = strict(bytes) ?? this.#mixed(bytes);
    if (this.#begun || text === '') return text;
    this.#begun = true;
    return text.replace(/^\uFEFF/, '');
  }

  #mixed(bytes: Buffer): string {
    this.mixed = true;
    const units = bytes.toString('latin1');
    let text = '';
    let at = 0;
    for (const found of units.matchAll(sequence)) {
      text += windows1252(bytes.subarray(at, found.index));
      const signs = bytes.subarray(found.index, found.index + found[0].length);
      text += strict(signs) ?? windows1252(signs);
      at = found.index + found[0].length;
    }
    return text + windows1252(bytes.subarray(at));
  }
}

const windows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const isUtf8 = (bytes: Uint8Array): boolean => strict(bytes) !== undefined;

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes at the end are the beginning of a sign that goes on in the next piece. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

const unknownLabel = (labels: readonly unknown[], known: readonly string[]): string | undefined =>
  labels.length > known.length ? 'it names a charset that is not known' : undefined;

function byteOrderMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // No mark, but every second byte of a tag is empty.
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}

/** The standard's name of a charset. A text that was read so far by eight bits is not in sixteen, whatever it says. */
function labelOf(label: string): string | undefined {
  const name = decoderOf(label.trim())?.encoding;
  return name === undefined || name.startsWith('utf-16') ? undefined : name;
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** A stream as text, in the charset that its beginning declares. `warn` is told once of what is not what it should be. */
export async function* decodedChunks(
  chunks: AsyncIterable<Uint8Array>,
  warn: (message: string) => void = () => undefined,
): AsyncIterable<string> {
  const utf8 = new Utf8Decoder();
  let other: TextDecoder | undefined;
  let begun = false;
  for await (const chunk of chunks) {
    if (!begun) {
      const charset = byteOrderMark(chunk) ?? labelOf(declaredCharset(chunk) ?? '') ?? 'utf-8';
      other = charset === 'utf-8' ? undefined : decoderOf(charset);
      begun = true;
    }
    const text = other ? other.decode(chunk, { stream: true }) : utf8.push(chunk);
    if (text !== '') yield text;
  }
  const rest = other ? other.decode() : utf8.end();
  if (rest !== '') yield rest;
  if (utf8.mixed) warn('it calls itself UTF-8 and is not everywhere');
}

/** A whole stream in memory. Undefined when it is larger than `limit` bytes. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
