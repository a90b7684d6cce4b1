import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { ArchiveError } from '../archive.ts';

/** One sheet of a workbook: rows of cells, each as the words that stand in it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Bytes of a workbook, packed and unpacked. A year of posts has a few hundred kilobytes. */
const maxPacked = 64 * 1024 ** 2;
const maxUnpacked = 512 * 1024 ** 2;

/**
 * The sheets of a workbook, .xlsx or the older .xls (BIFF8). Days come out as yyyy-mm-dd where a cell holds a date, and
 * as they are written where it holds words. It is SheetJS as its authors publish it outside of npm, for what is on npm
 * under the old name has known faults. Formulas are not computed, macros not looked at.
 */
export async function sheetsOf(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Sheet[]> {
  const bytes = await gathered(name, chunks);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') await checkUnpacked(name, bytes);
  // Loaded where it is needed, for it is large and few archives hold a workbook.
  const { read, utils } = await import('@e965/xlsx');
  try {
    const book = read(bytes, {
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      dense: true,
      UTC: true,
    });
    return book.SheetNames.map((sheet) => ({
      name: sheet,
      rows: utils
        .sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, {
          header: 1,
          raw: true,
          defval: '',
          blankrows: true,
          UTC: true,
        })
        .map((row) => row.map(wordsOf)),
    }));
  } catch (error) {
    throw unreadable(name, error);
  }
}

const wordsOf = (cell: unknown): string =>
  cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)) : String(cell ?? '');

async function gathered(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxPacked)
      throw new ArchiveError(`${name} is larger than ${maxPacked} bytes`, 'Export it again for a shorter time.');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const openBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);

/** A workbook is a zip, and its library unpacks all of it: so its list of members is added up before. */
async function checkUnpacked(name: string, bytes: Buffer): Promise<void> {
  const zip = await openBuffer(bytes, { lazyEntries: true }).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error) => reject(unreadable(name, error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      unpacked += entry.uncompressedSize;
      if (unpacked > maxUnpacked)
        reject(new ArchiveError(`${name} unpacks to more than ${maxUnpacked} bytes`, 'Do not trust this file.'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

const unreadable = (name: string, error: unknown): ArchiveError =>
  new ArchiveError(
    `${name} cannot be read as a workbook: ${error instanceof Error ? error.message : String(error)}`,
    'It may be cut off or have a password: export it again.',
  );
