import { isUtf8 } from 'node:buffer';
import { notJson, notUtf8, type Parsed, parseJson } from './parse-json.ts';

/**
 * The items of a JSON array, one by one, from a file that may be larger than any string can be: `[…]` bare, or after
 * a line of script (`window.YTD.tweets.part0 = […]`). What stands before the first `[` is passed over, never run.
 */
export type JsonItem =
  | { readonly index: number; readonly value: unknown }
  /** An item that is no JSON, or the end of a file that was cut off. */
  | { readonly index: number; readonly error: string };

export async function* jsonItems(chunks: AsyncIterable<Uint8Array>): AsyncIterable<JsonItem> {
  const splitter = new ArraySplitter();
  for await (const chunk of chunks) {
    // A list at a time: to wait for each of a hundred thousand items would take longer than to read them.
    for (const item of splitter.push(chunk)) yield item;
  }
  for (const item of splitter.end()) yield item;
}

/** A whole file as one JSON value, after an optional `name =`. For the small files of an archive. Undefined: no JSON. */
export async function jsonValue(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxItemBytes) return undefined;
    parts.push(chunk);
  }
  const whole = Buffer.concat(parts);
  if (!isUtf8(whole)) return undefined;
  const text = whole.toString('utf8');
  const start = text.search(/[[{]/);
  try {
    return parseJson(text.slice(Math.max(0, start)).replace(/;\s*$/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** No record of a platform comes near; what does is no record. */
const maxItemBytes = 64 * 1024 ** 2;
const maxDepth = 500;

// What a byte outside of strings means to whoever looks for the ends of items. All that matters is ASCII.
const [quote, open, close, comma, digit, exponent] = [1, 2, 3, 4, 5, 6] as const;
const meaning = new Uint8Array(256);
for (const [signs, kind] of [
  ['"', quote],
  ['[{', open],
  [']}', close],
  [',', comma],
  ['0123456789', digit],
  ['eE', exponent],
] as const)
  for (const sign of signs) meaning[sign.charCodeAt(0)] = kind;

const quoteByte = 34;
const backslash = 92;
const openBracket = 91;

/** Finds where items begin and end by following strings and brackets, across chunks. */
class ArraySplitter {
  #state: 'before' | 'inside' | 'after' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Digits in a row, outside of strings: from 16 on a number may lose some. */
  #digits = 0;
  #exact = false;
  #tooDeep = false;
  #index = 0;
  /** Bytes of the item that earlier chunks held. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;

  push(chunk: Uint8Array): JsonItem[] {
    const found: JsonItem[] = [];
    let at = 0;
    // The rest of the file is read all the same: its hash is that of the whole.
    if (this.#state === 'after') return found;
    if (this.#state === 'before') {
      at = chunk.indexOf(openBracket) + 1;
      if (at === 0) return found;
      this.#state = 'inside';
    }
    let from = at;
    const { length } = chunk;
    while (at < length) {
      if (this.#inString) {
        at = this.#passString(chunk, at);
        continue;
      }
      const kind = meaning[chunk[at] ?? 0];
      at += 1;
      if (kind === 0) {
        this.#digits = 0;
        while (at < length && meaning[chunk[at] ?? 0] === 0) at += 1;
      } else if (kind === quote) this.#inString = true;
      else if (kind === digit) {
        this.#digits += 1;
        if (this.#digits > 15) this.#exact = true;
      } else if (kind === exponent) {
        if (this.#digits > 0) this.#exact = true;
      } else if (kind === open) {
        this.#depth += 1;
        if (this.#depth > maxDepth) this.#tooDeep = true;
      } else if (kind === close) {
        if (this.#depth > 0) this.#depth -= 1;
        else {
          this.#hold(chunk.subarray(from, at - 1));
          this.#take(false, found);
          this.#state = 'after';
          return found;
        }
      } else if (this.#depth === 0) {
        this.#hold(chunk.subarray(from, at - 1));
        from = at;
        this.#take(true, found);
      }
    }
    this.#hold(chunk.subarray(from));
    return found;
  }

  end(): JsonItem[] {
    if (this.#state === 'after') return [];
    if (this.#state === 'before') return [{ index: 0, error: 'there is no list of items in the file' }];
    const found: JsonItem[] = [];
    this.#take(false, found);
    found.push({ index: this.#index, error: 'the file ends in the middle of its list: it was cut off' });
    return found;
  }

  /** The place behind the string, or the end of the chunk. */
  #passString(chunk: Uint8Array, start: number): number {
    let at = start;
    if (this.#escaped) {
      this.#escaped = false;
      at += 1;
    }
    for (const { length } = chunk; at < length; at += 1) {
      const byte = chunk[at];
      if (byte === quoteByte) {
        this.#inString = false;
        return at + 1;
      }
      if (byte === backslash) {
        at += 1;
        if (at === length) this.#escaped = true;
      }
    }
    return at;
  }

  #hold(bytes: Uint8Array): void {
    this.#heldBytes += bytes.length;
    // What is too long to be an item is not kept while its end is looked for.
    if (this.#heldBytes <= maxItemBytes) this.#held.push(bytes);
    else this.#held = [];
  }

  /** The item gathered so far. Nothing between the last comma and the end is no item. */
  #take(expected: boolean, found: JsonItem[]): void {
    const [first, second] = this.#held;
    const bytes = first && second ? Buffer.concat(this.#held) : (first ?? new Uint8Array());
    const [tooLong, tooDeep, exact] = [this.#heldBytes > maxItemBytes, this.#tooDeep, this.#exact];
    this.#held = [];
    this.#heldBytes = 0;
    this.#tooDeep = false;
    this.#exact = false;
    const item = read(bytes, { tooLong, tooDeep, exact });
    if (item === undefined && !expected) return;
    found.push({ index: this.#index, ...(item ?? notJson) });
    this.#index += 1;
  }
}

/** Undefined where there is nothing but blanks. */
function read(
  bytes: Uint8Array,
  { tooLong, tooDeep, exact }: { tooLong: boolean; tooDeep: boolean; exact: boolean },
): Parsed | undefined {
  if (tooLong) return { error: `the record is longer than ${maxItemBytes} bytes` };
  if (tooDeep) return { error: `the record is nested more than ${maxDepth} levels deep` };
  if (!isUtf8(bytes)) return notUtf8;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (text.trimStart() === '') return undefined;
  try {
    return { value: parseJson(text, exact) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return notJson;
  }
}
