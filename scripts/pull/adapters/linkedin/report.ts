import type { ArchivedItem, ArchivedMedia, Outcome } from '../../adapter.ts';
import type { Sheet } from '../../formats/spreadsheet.ts';
import { spansOfPlain } from '../../platforms/plain-text.ts';
import { addressOf, momentOn, reportDay, urnOf } from './urn.ts';

/** The table of posts in a report: which column holds what, and the rows below the header. */
export interface PostTable {
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, number | undefined>>;
  /** Names of all columns, in lower case. */
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

type Column = keyof typeof names;
/** Names of columns in lower case; reports of 2018-2020 call a post an update. */
const names = {
  text: ['post title', 'update title'],
  link: ['post link', 'update link'],
  date: ['created date'],
  likes: ['likes', 'reactions'],
  reposts: ['reposts', 'shares'],
  content: ['content type'],
} as const;

export const reportColumns: ReadonlySet<string> = new Set(Object.values(names).flat());

/** The sheet of posts, found by its header: above it stands a sentence, and other sheets hold daily figures. */
export function postTableOf(sheets: readonly Sheet[]): PostTable | undefined {
  for (const { name, rows } of sheets)
    for (const [index, row] of rows.slice(0, 5).entries()) {
      const header = row.map((cell) => cell.trim().toLowerCase());
      const find = (known: readonly string[]): number | undefined => {
        const at = header.findIndex((cell) => known.includes(cell));
        return at < 0 ? undefined : at;
      };
      const columns = {
        text: find(names.text),
        link: find(names.link),
        date: find(names.date),
        likes: find(names.likes),
        reposts: find(names.reposts),
        content: find(names.content),
      };
      if (columns.text === undefined || columns.link === undefined || columns.date === undefined) continue;
      const below = rows.slice(index + 1).map((cells, offset) => ({ number: offset, cells }));
      return { sheet: name, columns, header, rows: below.filter(({ cells }) => cells.some((cell) => cell !== '')) };
    }
  return undefined;
}

const kinds: Readonly<Record<string, ArchivedMedia['kind']>> = {
  image: 'image',
  images: 'image',
  'multi-image': 'image',
  video: 'video',
  document: 'file',
};

export function mapReportRow(
  cells: readonly string[],
  { columns }: PostTable,
  place: string,
): Outcome & { readonly exact?: boolean } {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
  const urn = urnOf(cell('link'));
  if (urn === undefined) return { kind: 'problem', message: 'its link holds no number of a post', place };
  const day = reportDay(cell('date'));
  if (day === undefined) return { kind: 'problem', message: 'its created date is not a day', place };
  const { at, exact } = momentOn(day, urn.number);
  const written = cell('text');
  const kind = kinds[cell('content').trim().toLowerCase()];
  const item: ArchivedItem = {
    id: `linkedin-${urn.number}`,
    at,
    url: addressOf(urn),
    author: 'self',
    likes: countOf(cell('likes')),
    shares: countOf(cell('reposts')),
    text: spansOfPlain(written.trim() === '' ? '' : written),
    media: kind === undefined ? [] : [{ kind, ...(kind === 'image' && { noAlt: 'unknown' }) }],
  };
  if (item.text.length === 0 && item.media.length === 0) return { kind: 'skipped', reason: 'empty', place };
  return { kind: 'mapped', item, place, exact };
}

const countOf = (cell: string): number | undefined => {
  const plain = cell.trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
};
