import type { Adapter, Outcome, Person, ReadOptions, Recognition } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { unpackedBeginning } from '../../formats/beginning.ts';
import { type CsvTable, csvHead, csvTable } from '../../formats/csv.ts';
import { gunzipped } from '../../formats/gzip.ts';
import { isPrivateName } from '../../formats/private-names.ts';
import { repairTwiceEncoded } from '../../formats/twice-encoded.ts';
import { manyAccounts, oneAccount, People, stemOf } from '../../platforms/x/belonging.ts';
import { isSame } from '../../platforms/x/people.ts';
import { Reading } from '../../platforms/x/reading.ts';
import { about } from './about.ts';
import { type Columns, columnsOf } from './columns.ts';
import { madeOf, rowOf } from './rows.ts';

const tableFile = /^(?:[^/]+\/){0,2}[^/]+\.(?:csv|tsv)(?:\.gz)?$/i;
/** What lies beside tables and is never opened. Anything else shows that the archive is of another kind. */
const besideTables = /(?:^|\/)(?:[^/]+\.(?:ya?ml|md|txt|log)|README|LICEN[CS]E|\.[^/]+)$/i;

export const mayOpen = (name: string): boolean => tableFile.test(name) && !isPrivateName(name);

/** Tables of posts on X, as programs and people write them. */
export const xCsv: Adapter = {
  id: 'x-csv',
  title: 'Table of posts on X',
  channels: ['x'],
  about,
  mayOpen,
  anyNames: true,
  recognise,
  read,
};

const tablesIn = (archive: Archive): string[] => archive.files.map(({ name }) => name).filter(mayOpen);
const open = (archive: Archive, file: string) => gunzipped(file, archive.open(file));

async function recognise(archive: Archive, options: ReadOptions = {}): Promise<Recognition | undefined> {
  if (archive.files.some(({ name }) => !tableFile.test(name) && !besideTables.test(name))) return undefined;
  const files = tablesIn(archive);
  const heads = [];
  for (const file of new Set([files[0], files.at(-1)]))
    if (file !== undefined) heads.push(await csvHead(unpackedBeginning(archive, file), 200));
  const generation = heads.map((head) => head && generationOf(head.header, head.rows, options)).find(Boolean);
  if (generation === undefined) return undefined;
  const authors = authorsIn(heads, options);
  const stems = new Set(files.map(stemOf));
  const isOfMany = authors.length > 1 || (authors.length === 0 && stems.size > 1);
  const [account] = authors;
  const isOther =
    options.account !== undefined && account !== undefined && !isSame({ handle: options.account }, account);
  return {
    generation,
    account: isOfMany || isOther ? undefined : account,
    ...(isOfMany && { manyAccounts: true }),
    warnings: [],
  };
}

/** undefined: no table of posts on X. With a column map, what it names must be there. */
function generationOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { columns: given }: ReadOptions,
): string | undefined {
  const lower = header.map((name) => name.toLowerCase());
  // A table of the project's own format says which channel it is of.
  if ((lower.includes('channel') && lower.includes('account')) || Object.hasOwn(given ?? {}, 'channel'))
    return undefined;
  const columns = columnsOf(header, given);
  if (!columns.at.has('text')) return undefined;
  if (given !== undefined) return 'mapped';
  if (lower.includes('edit_history_tweet_ids')) return 'api-v2';
  if (lower.includes('tweet_id') && lower.includes('timestamp')) return 'tweets-csv';
  if (lower.every((name) => name === '' || name === 'tweets' || name === 'tweet')) return 'text-only';
  const ofX = lower.some((name) => /tweet|status_id|favorite|screen_name/.test(name));
  const row = rows[0] && rowOf(rows[0], columns);
  const hasId =
    /^\d{6,}$/.test(row?.('id') ?? '') ||
    /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//.test(row?.('url') ?? '');
  return hasId && (ofX || columns.at.has('at')) ? 'dump' : undefined;
}

function authorsIn(
  heads: readonly ({ header: readonly string[]; rows: readonly (readonly string[])[] } | undefined)[],
  { columns: given }: ReadOptions,
): Person[] {
  const authors: Person[] = [];
  for (const head of heads) {
    if (head === undefined) continue;
    const columns = columnsOf(head.header, given);
    for (const cells of head.rows) {
      const row = rowOf(cells, columns);
      const author = { handle: row('account')?.replace(/^@/, ''), id: row('accountId'), name: row('name') };
      if (author.handle === undefined && author.id === undefined) continue;
      if (!authors.some((known) => isSame(known, author))) authors.push(author);
    }
  }
  return authors;
}

async function* read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const own = { ...recognition.account, ...(options.account !== undefined && { handle: options.account }) };
  const { named } = options;
  const reading = new Reading(named ? manyAccounts(new People(), named) : oneAccount(own, recognition.manyAccounts));
  const unknown = new Set<string>();
  for (const file of tablesIn(archive)) {
    const table = await csvTable(() => open(archive, file));
    const columns = table && columnsIn(table, options);
    if (table === undefined || columns === undefined) {
      yield { kind: 'notice', message: `${file} has no column of words: it was passed over` };
      continue;
    }
    for (const name of columns.unknown) unknown.add(name);
    const isOld = table.encoding === 'windows-1252' || table.encoding === 'macintosh';
    if (isOld)
      yield {
        kind: 'notice',
        message: `${file} is not written in UTF-8: it was read as ${table.encoding}, and words that were encoded twice were repaired`,
      };
    for await (const row of table.rows) {
      const spot = { file, place: `${file}#${row.index}` };
      const cells = 'error' in row || !isOld ? row : { ...row, cells: row.cells.map(repairTwiceEncoded) };
      const made = 'error' in cells ? { problem: cells.error, ...spot } : madeOf(cells.cells, columns, spot);
      const outcome = reading.take(made);
      if (outcome) yield outcome;
    }
  }
  yield* reading.rest();
  for (const name of unknown)
    yield {
      kind: 'notice',
      message: `column "${name}" is not known and was left out: report it, so that it is handled or named`,
    };
}

/** In a folder of tables, one that lacks a column of the column map is of another kind. */
function columnsIn(table: CsvTable, { columns: given }: ReadOptions): Columns | undefined {
  try {
    const columns = columnsOf(table.header, given);
    return columns.at.has('text') ? columns : undefined;
  } catch (error) {
    if (error instanceof ArchiveError) return undefined;
    throw error;
  }
}
