import { JsonScanner } from './json-scan.ts';
import { decoded, textLines } from './text-lines.ts';

/** Records of a file of JSON, by their number from 0. */
export type JsonRecord =
  | { readonly index: number; readonly value: unknown }
  | { readonly index: number; readonly error: string };

/**
 * The records of a file of JSON, in whichever way they are put beside each other: one a line, one after the other, as
 * a list, or one alone over many lines. A line that is no JSON (streams break) is an error and does not touch the next.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  parse: (text: string) => unknown = JSON.parse,
): AsyncIterable<JsonRecord> {
  const text = decoded(chunks)[Symbol.asyncIterator]();
  let head = '';
  let form = formOf(head, false);
  while (form === undefined) {
    const next = await text.next();
    // Blanks in front are of no use, and there may be gigabytes of them.
    head = (head + (next.done ? '' : next.value)).trimStart();
    form = formOf(head, next.done === true);
  }
  let index = 0;
  for await (const found of form === 'lines'
    ? inLines(startingWith(head, text), parse)
    : inScan(startingWith(head, text), parse)) {
    yield { index, ...found };
    index += 1;
  }
}

async function* startingWith(head: string, rest: AsyncIterator<string>): AsyncIterable<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** How many characters are looked at for the end of the first line. */
const maxHead = 1024 ** 2;

/** Whether each line is a record; undefined: more is needed to tell. `head` begins with no blank. */
function formOf(head: string, whole: boolean): 'lines' | 'scan' | undefined {
  if (head.startsWith('[')) return 'scan';
  const end = head.indexOf('\n');
  if (end < 0) return whole || head.length > maxHead ? 'lines' : undefined;
  const first = head.slice(0, end).trimEnd();
  // Broken off where a value may go on: one record over many lines, unless the next line begins as this one did.
  if (!/[[{,:]$/.test(first)) return 'lines';
  const second = head.slice(end + 1);
  if (second.length < 8 && !whole) return undefined;
  return first.length > 8 && second.startsWith(first.slice(0, 8)) ? 'lines' : 'scan';
}

type Found = { readonly value: unknown } | { readonly error: string };

async function* inLines(chunks: AsyncIterable<string>, parse: (text: string) => unknown): AsyncIterable<Found> {
  for await (const line of textLines(chunks)) {
    if ('error' in line) {
      yield { error: line.error };
      continue;
    }
    const value = tried(line.text, parse);
    // Two records may have run together in one line.
    if (value === undefined) yield* scan(line.text, parse);
    else yield { value };
  }
}

function* scan(line: string, parse: (text: string) => unknown): Iterable<Found> {
  const scanner = new JsonScanner(() => 'take', parse);
  for (const found of [...scanner.push(line), ...scanner.end()])
    yield 'value' in found && typeof found.value === 'object'
      ? { value: found.value }
      : { error: 'the line is not valid JSON' };
}

async function* inScan(chunks: AsyncIterable<string>, parse: (text: string) => unknown): AsyncIterable<Found> {
  const scanner = new JsonScanner((path, kind) => (path.length === 0 && kind === 'array' ? 'enter' : 'take'), parse);
  for await (const chunk of chunks) yield* scanner.push(chunk);
  yield* scanner.end();
}

/** undefined: no JSON. */
function tried(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    // A value of very many levels is too deep for a reviver.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** JSON in which an integer that a double would change stays the text it was: ids are longer than a double is exact. */
export const parseExactly = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown, context?: { source: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && context
      ? context.source
      : value,
  );
