import { JsonScanner } from './json-scan.ts';
import { notUtf8, type Parsed, type ParseJson, parseJson, parseSigns } from './parse-json.ts';
import { textLines } from './text-lines.ts';
import { bytesAsSigns } from './utf8.ts';

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
  parse: ParseJson = parseJson,
): AsyncIterable<JsonRecord> {
  const text = bytesAsSigns(chunks)[Symbol.asyncIterator]();
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

async function* inLines(chunks: AsyncIterable<string>, parse: ParseJson): AsyncIterable<Parsed> {
  for await (const line of textLines(chunks)) {
    if ('error' in line) {
      yield { error: line.error };
      continue;
    }
    const record = parseSigns(line.text, parse);
    // Two records may have run together in one line.
    if ('error' in record) yield* scan(line.text, parse);
    else yield record;
  }
}

function* scan(line: string, parse: ParseJson): Iterable<Parsed> {
  const scanner = new JsonScanner(() => 'take', parse);
  for (const found of [...scanner.push(line), ...scanner.end()])
    if ('error' in found) yield found.error === notUtf8.error ? notUtf8 : notLine;
    else yield typeof found.value === 'object' ? { value: found.value } : notLine;
}

const notLine = { error: 'the line is not valid JSON' };

async function* inScan(chunks: AsyncIterable<string>, parse: ParseJson): AsyncIterable<Parsed> {
  const scanner = new JsonScanner((path, kind) => (path.length === 0 && kind === 'array' ? 'enter' : 'take'), parse);
  for await (const chunk of chunks) yield* scanner.push(chunk);
  yield* scanner.end();
}
