import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { ArchiveError } from '../archive.ts';

/** A table in a text file, as spreadsheets and programs write it. */
export interface CsvTable {
  /** Names of the columns, without blanks around them. */
  readonly header: readonly string[];
  /** What the bytes were read as. */
  readonly encoding: Encoding;
  readonly rows: AsyncIterable<CsvRow>;
}

/** A row below the header, by its number from 0. */
export type CsvRow =
  | { readonly index: number; readonly cells: readonly string[] }
  | { readonly index: number; readonly error: string };

/** Bytes that one row may have: a quote that never closes would swallow the file. */
const maxRow = 16 * 1024 ** 2;

/**
 * Reads a table: comma, semicolon or tab between cells, quotes as usual, any line ends, UTF-8, UTF-16 with its mark, or
 * what older Danish Excel writes (Windows-1252, and Mac Roman on a Mac). `open` is called twice: which of the encodings it is, only the whole
 * file can tell. undefined: there is no row at all.
 */
export async function csvTable(open: () => AsyncIterable<Uint8Array>): Promise<CsvTable | undefined> {
  const encoding = await encodingOf(open());
  const rows = parsed(open(), encoding)[Symbol.asyncIterator]();
  const first = await rows.next();
  if (first.done) return undefined;
  if ('error' in first.value)
    throw new ArchiveError('its first row cannot be read', 'It may be no CSV: export it again.');
  return {
    header: first.value.cells.map((name) => name.trim()),
    encoding,
    rows: numbered(rows, first.value.cells.length),
  };
}

/** The names of the columns, from the beginning of the file alone; undefined where there is no table. */
export const csvHeader = async (chunks: AsyncIterable<Uint8Array>): Promise<readonly string[] | undefined> =>
  (await csvHead(chunks, 0))?.header;

/** The names of the columns and the first rows, as many as are asked for and stand whole in the beginning of the file. */
export async function csvHead(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined> {
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= headBytes) break;
  }
  const text = decoderOf(head, markOf(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1252'));
  const rows: (readonly string[])[] = [];
  for await (const row of records([text.replace(excelLine, '')], text)) {
    if ('error' in row) break;
    rows.push(row.cells);
    if (rows.length > most) break;
  }
  const [header, ...others] = rows;
  return header && { header: header.map((name) => name.trim()), rows: others };
}

const headBytes = 64 * 1024;

async function* numbered(rows: AsyncIterator<Row>, columns: number): AsyncIterable<CsvRow> {
  let index = 0;
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const row = 'cells' in next.value ? { cells: withoutEmpty(next.value.cells, columns) } : next.value;
    if ('cells' in row && row.cells.length > columns)
      yield { index, error: 'the row has more cells than the header: a quote or a comma is missing or too many' };
    else yield { index, ...row };
    index += 1;
  }
}

/** A separator at the end of a row makes a cell that nobody filled. */
function withoutEmpty(cells: readonly string[], columns: number): readonly string[] {
  let end = cells.length;
  while (end > columns && cells[end - 1] === '') end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

const markOf = (head: Uint8Array): Encoding | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** True for the beginning of a text in UTF-8; a letter that is cut in two at the end is fine. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const decoderOf = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = Buffer.alloc(0);
  let valid = true;
  let [windows, mac] = [0, 0];
  // To the end also when it is known before: what is opened is hashed whole.
  for await (const chunk of chunks) {
    if (start.length < 2) start = Buffer.concat([start, chunk.subarray(0, 2)]);
    try {
      if (valid) decoder.decode(chunk, { stream: true });
    } catch {
      valid = false;
    }
    for (const byte of chunk)
      if (byte >= 0x80) {
        if (windowsLetters.has(byte)) windows += 1;
        if (macLetters.has(byte)) mac += 1;
      }
  }
  return markOf(start) ?? (valid ? 'utf-8' : mac > windows ? 'macintosh' : 'windows-1252');
}

/** What Danish texts are made of beside ASCII, as bytes of either: the letters, quotation marks and dashes, and the euro. */
const signs = 'æøåÆØÅéÉüÜöÖäÄ“”‘’–—…€';
const bytesOf = (encoding: Encoding): ReadonlySet<number> => {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
  return new Set([...signs].map((sign) => all.indexOf(sign) + 128));
};
const windowsLetters = bytesOf('windows-1252');
const macLetters = bytesOf('macintosh');

type Row = { readonly cells: readonly string[] } | { readonly error: string };

async function* parsed(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Row> {
  const text = decode(chunks, encoding)[Symbol.asyncIterator]();
  const first = await text.next();
  if (first.done) return;
  yield* records(startingWith(first.value.replace(excelLine, ''), text), first.value);
}

/** Text in pieces, the first of them long enough to tell what the table is made of. */
async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  let begun = false;
  for await (const chunk of chunks) {
    held += decoder.decode(chunk, { stream: true });
    if (!begun && held.length < headBytes) continue;
    begun = true;
    yield held;
    held = '';
  }
  held += decoder.decode();
  if (held !== '') yield held;
}

async function* startingWith(head: string, rest: AsyncIterator<string>): AsyncIterable<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The line that tells Excel what stands between cells. It is no row. */
const excelLine = /^sep=(.)\r?\n?/i;

/** The sign between cells: what a line for Excel says, else the one of which the first row has most, outside of quotes. */
function delimiterOf(head: string): string {
  const said = excelLine.exec(head)?.[1];
  if (said !== undefined) return said;
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]));
  let quoted = false;
  for (const char of head) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

/** Whether a line feed ends a row: tables of older Macs have them within cells alone. */
function hasLineFeed(head: string): boolean {
  let quoted = false;
  for (const char of head) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '\n') return true;
  }
  return false;
}

async function* records(pieces: Iterable<string> | AsyncIterable<string>, head: string): AsyncIterable<Row> {
  const text = Readable.from(pieces);
  let fault: CsvError | undefined;
  const parser = parse({
    delimiter: delimiterOf(head),
    // All of them: a file that was edited on several machines has several. A lone CR ends rows only where nothing else does.
    record_delimiter: hasLineFeed(head) ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRow,
    // Thrown, an error would take with it the rows that stand before it.
    skip_records_with_error: true,
    on_skip: (error) => {
      fault ??= error;
      return undefined;
    },
  });
  text.on('error', (error) => parser.destroy(error));
  try {
    for await (const cells of text.pipe(parser)) yield { cells };
  } finally {
    text.destroy();
  }
  if (fault !== undefined)
    yield { error: 'a quote that begins here is not closed: the rest of the file cannot be told apart' };
}
