import { type ParseJson, parseJson, parseSigns } from './parse-json.ts';
import { bytesAsSigns } from './utf8.ts';

/**
 * Reads JSON in a stream and parses only what is asked for. Files may be larger than any string can be, and most of an
 * export may be private: what is passed over is never parsed, and no reader ever holds it. Libraries that stream JSON
 * make a token of every value; this follows brackets and leaves the values themselves to JSON.parse.
 */

export type JsonPath = readonly (string | number)[];
export type JsonKind = 'array' | 'object' | 'scalar';
/** take: parse it whole. enter: look at what is inside, piece by piece. skip: pass over it unread. */
export type Choice = 'take' | 'enter' | 'skip';
export type JsonFound =
  | { readonly path: JsonPath; readonly value: unknown }
  /** What is no JSON, or the end of a file that was cut off. */
  | { readonly path: JsonPath; readonly error: string };

/** Bytes that one value may have which is parsed whole. */
const maxValue = 64 * 1024 ** 2;

/** Every value that `choose` takes, with its path from the top. A file may hold several values one after the other. */
export async function* scanJson(
  chunks: AsyncIterable<Uint8Array>,
  choose: (path: JsonPath, kind: JsonKind) => Choice,
  parse?: ParseJson,
): AsyncIterable<JsonFound> {
  const scanner = new JsonScanner(choose, parse);
  for await (const signs of bytesAsSigns(chunks)) {
    for (const found of scanner.push(signs)) yield found;
    if (scanner.broken) return;
  }
  for (const found of scanner.end()) yield found;
}

type Level = { readonly kind: 'array'; index: number } | { readonly kind: 'object'; key: string };
type State = 'value' | 'key' | 'colon' | 'after' | 'inside-key' | 'scalar' | 'container' | 'broken';

const code = {
  quote: 34,
  comma: 44,
  zero: 48,
  nine: 57,
  colon: 58,
  bigE: 69,
  openArray: 91,
  backslash: 92,
  closeArray: 93,
  e: 101,
  openObject: 123,
  closeObject: 125,
};
const isBlank = (char: number): boolean => char === 32 || char === 10 || char === 13 || char === 9;

/** Takes a text with a sign for each byte, as `bytesAsSigns` gives it, in pieces. */
export class JsonScanner {
  readonly #choose: (path: JsonPath, kind: JsonKind) => Choice;
  readonly #parse: ParseJson;
  readonly #stack: Level[] = [];
  #state: State = 'value';
  /** True where a list or an object may end without another item: right after it began. */
  #fresh = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Digits in a row, outside of strings: from 16 on a number may lose some. */
  #digits = 0;
  #long = false;
  #taking = false;
  #taken = '';

  constructor(choose: (path: JsonPath, kind: JsonKind) => Choice, parse: ParseJson = parseJson) {
    this.#choose = choose;
    this.#parse = parse;
  }

  /** True after a fault in the structure: what follows cannot be placed. */
  get broken(): boolean {
    return this.#state === 'broken';
  }

  *push(text: string): Iterable<JsonFound> {
    let at = 0;
    while (at < text.length && !this.broken) {
      if (this.#isFollowing()) {
        const end = this.#follow(text, at);
        this.#keep(text.slice(at, end));
        at = end;
        if (!this.#isFollowing()) yield* this.#finish();
        continue;
      }
      const char = text.charCodeAt(at);
      if (!isBlank(char)) {
        if (this.#state !== 'value') yield* this.#between(char);
        else if (this.#fresh && char === code.closeArray) yield* this.#close('array');
        else yield* this.#begin(char);
        // What is followed begins with this very sign.
        if (this.#isFollowing()) continue;
      }
      at += 1;
    }
  }

  /** True inside of a value or a key that is taken or passed over as a whole. */
  #isFollowing(): boolean {
    return this.#state === 'container' || this.#state === 'inside-key' || this.#state === 'scalar';
  }

  *end(): Iterable<JsonFound> {
    if (this.#state === 'broken') return;
    if (this.#state === 'scalar' && this.#stack.length === 0) {
      this.#state = 'after';
      yield* this.#finish();
      return;
    }
    if (this.#stack.length > 0 || this.#state !== 'value')
      yield { path: this.#path(), error: 'the file ends in the middle of a value: it was cut off' };
  }

  #path(): JsonPath {
    return this.#stack.map((level) => (level.kind === 'array' ? level.index : level.key));
  }

  /** A value begins with `char`. */
  *#begin(char: number): Iterable<JsonFound> {
    const kind = char === code.openArray ? 'array' : char === code.openObject ? 'object' : 'scalar';
    if (
      kind === 'scalar' &&
      !(char === code.quote || char === 45 || (char >= 48 && char <= 57) || (char >= 97 && char <= 122))
    ) {
      yield* this.#fault();
      return;
    }
    const choice = this.#choose(this.#path(), kind);
    this.#fresh = false;
    if (choice === 'enter' && kind !== 'scalar') {
      this.#stack.push(kind === 'array' ? { kind, index: 0 } : { kind, key: '' });
      this.#state = kind === 'array' ? 'value' : 'key';
      this.#fresh = true;
      return;
    }
    this.#taking = choice === 'take';
    this.#state = kind === 'scalar' ? 'scalar' : 'container';
  }

  /** A sign between values: a comma, a colon, the beginning of a key, the end of a list or an object. */
  *#between(char: number): Iterable<JsonFound> {
    const top = this.#stack.at(-1);
    if (this.#state === 'colon' && char === code.colon) this.#state = 'value';
    else if (this.#state === 'key' && char === code.quote) {
      this.#taking = true;
      this.#state = 'inside-key';
    } else if (this.#state === 'key' && this.#fresh && char === code.closeObject) yield* this.#close('object');
    else if (this.#state === 'after' && char === code.comma && top !== undefined) {
      if (top.kind === 'array') top.index += 1;
      this.#state = top.kind === 'array' ? 'value' : 'key';
    } else if (this.#state === 'after' && char === code.closeArray) yield* this.#close('array');
    else if (this.#state === 'after' && char === code.closeObject) yield* this.#close('object');
    else yield* this.#fault();
    this.#fresh = false;
  }

  *#close(kind: Level['kind']): Iterable<JsonFound> {
    if (this.#stack.at(-1)?.kind !== kind) {
      yield* this.#fault();
      return;
    }
    this.#stack.pop();
    this.#fresh = false;
    this.#state = this.#stack.length === 0 ? 'value' : 'after';
  }

  *#fault(): Iterable<JsonFound> {
    yield { path: this.#path(), error: 'what stands here is no JSON' };
    this.#state = 'broken';
  }

  /** Goes on in a container, a key or a scalar from `from`; where it ends, the state says so. Returns the place behind it. */
  #follow(text: string, from: number): number {
    let [inString, escaped, depth, digits] = [this.#inString, this.#escaped, this.#depth, this.#digits];
    let at = from;
    let ended = false;
    for (; at < text.length && !ended; at += 1) {
      const char = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (char === code.backslash) escaped = true;
        else if (char === code.quote) {
          inString = false;
          ended = depth === 0;
        }
        continue;
      }
      if (char >= code.zero && char <= code.nine) {
        digits += 1;
        if (digits > 15) this.#long = true;
        continue;
      }
      if (digits > 0) {
        if (char === code.e || char === code.bigE) this.#long = true;
        digits = 0;
      }
      if (char === code.quote) inString = true;
      else if (char === code.openArray || char === code.openObject) depth += 1;
      else if (char === code.closeArray || char === code.closeObject) {
        // What closes around a scalar is no part of it.
        if (depth === 0) break;
        depth -= 1;
        ended = depth === 0;
      } else if (depth === 0 && (char === code.comma || isBlank(char))) break;
    }
    if (ended || at < text.length) this.#state = this.#state === 'inside-key' ? 'colon' : 'after';
    this.#inString = inString;
    this.#escaped = escaped;
    this.#depth = depth;
    this.#digits = digits;
    return at;
  }

  #keep(text: string): void {
    if (this.#taking && this.#taken.length <= maxValue) this.#taken += text;
  }

  *#finish(): Iterable<JsonFound> {
    const [text, long] = [this.#taken, this.#long];
    this.#taken = '';
    this.#long = false;
    this.#digits = 0;
    const top = this.#stack.at(-1);
    if (this.#state === 'colon') {
      const key = parseSigns(text, this.#parse, long);
      if (top?.kind === 'object' && 'value' in key && typeof key.value === 'string') top.key = key.value;
      else yield* this.#fault();
      return;
    }
    if (top === undefined) this.#state = 'value';
    if (!this.#taking) return;
    const path = this.#path();
    if (text.length > maxValue) yield { path, error: `the value is longer than ${maxValue} bytes` };
    else yield { path, ...parseSigns(text, this.#parse, long) };
  }
}
