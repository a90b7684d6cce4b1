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
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield* splitter.push(decoder.decode(chunk, { stream: true }));
  yield* splitter.push(decoder.decode());
  yield* splitter.end();
}

/** A whole file as one JSON value, after an optional `name =`. For the small files of an archive. */
export async function jsonValue(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  text += decoder.decode();
  const start = text.search(/[[{]/);
  try {
    return parseJson(text.slice(Math.max(0, start)).replace(/;\s*$/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Ids are longer than a double is exact: an integer that would lose digits stays the text it was. */
export function parseJson(text: string): unknown {
  // A reviver makes it several times slower, and few texts have a number that long.
  if (!/(?:^|[\s:,[])-?\d{16}|\d[eE][+-]?\d/.test(text)) return JSON.parse(text);
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { source: string }) =>
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && context
        ? context.source
        : value,
    );
  } catch (error) {
    // The reviver goes down as deep as the text, and the stack does not.
    if (error instanceof RangeError) throw new SyntaxError('it is nested too deep');
    throw error;
  }
}

const quote = 34;
const backslash = 92;
const comma = 44;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);

/** Finds where items begin and end by following strings and brackets, across chunks. */
class ArraySplitter {
  #state: 'before' | 'inside' | 'after' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #index = 0;
  #item = '';

  *push(text: string): Iterable<JsonItem> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#state === 'after') return;
      if (this.#state === 'before') {
        if (code === 91) {
          this.#state = 'inside';
          from = at + 1;
        }
        continue;
      }
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === backslash) this.#escaped = true;
        else if (code === quote) this.#inString = false;
        continue;
      }
      if (code === quote) this.#inString = true;
      else if (opening.has(code)) this.#depth += 1;
      else if (closing.has(code)) {
        if (this.#depth > 0) this.#depth -= 1;
        else {
          this.#item += text.slice(from, at);
          yield* this.#take(false);
          this.#state = 'after';
        }
      } else if (code === comma && this.#depth === 0) {
        this.#item += text.slice(from, at);
        from = at + 1;
        yield* this.#take(true);
      }
    }
    if (this.#state === 'inside') this.#item += text.slice(from);
  }

  *end(): Iterable<JsonItem> {
    if (this.#state === 'before') yield { index: 0, error: 'there is no list of items in the file' };
    if (this.#state !== 'inside') return;
    yield* this.#take(false);
    yield { index: this.#index, error: 'the file ends in the middle of its list: it was cut off' };
  }

  /** The item gathered so far. Nothing between the last comma and the end is no item. */
  *#take(expected: boolean): Iterable<JsonItem> {
    const text = this.#item.trim();
    this.#item = '';
    if (text === '' && !expected) return;
    const index = this.#index;
    this.#index += 1;
    try {
      yield { index, value: parseJson(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      yield { index, error: 'the record is not valid JSON' };
    }
  }
}
