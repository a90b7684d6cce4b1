import { ArchiveError } from '../../archive.ts';
import { headerHint } from '../../formats/header-words.ts';
import { type FieldName, fieldNames } from './record.ts';

/** Rows of a table as records: the same names, everything as words. */

const isField = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);

export interface Columns {
  /** Where in a row each field stands, or what it is in every row. */
  readonly at: ReadonlyMap<FieldName, number | { readonly same: string }>;
  readonly unknown: readonly string[];
}

/** `given`: what `--columns` says, "field: header" or "field: =what it is in every row". */
export function columnsOf(header: readonly string[], given: Readonly<Record<string, string>> = {}): Columns {
  const lower = header.map((name) => name.toLowerCase());
  const at = new Map<FieldName, number | { readonly same: string }>();
  for (const [name, column] of Object.entries(given)) {
    if (!isField(name))
      throw new ArchiveError(
        `the column map names a field "${name}" that there is not`,
        `There are: ${fieldNames.join(', ')}.`,
      );
    if (column.startsWith('=')) {
      at.set(name, { same: column.slice(1).trim() });
      continue;
    }
    const index = lower.indexOf(column.trim().toLowerCase());
    if (index < 0)
      throw new ArchiveError(
        `the column map says that ${name} stands in the column "${column}", and the table has no such column`,
        headerHint(header, [...Object.values(given), ...fieldNames]),
      );
    at.set(name, index);
  }
  const taken = new Set(at.values());
  const unknown: string[] = [];
  for (const [index, name] of lower.entries()) {
    if (taken.has(index)) continue;
    if (isField(name) && !at.has(name)) at.set(name, index);
    else if (name !== '') unknown.push(header[index] ?? name);
  }
  return { at, unknown };
}

const numbers: ReadonlySet<string> = new Set(['likes', 'shares']);
const flags: ReadonlySet<string> = new Set(['public', 'cut', 'share_cut']);

/** A row as a record that is still to be checked; empty cells are as if they were not there. */
export function recordOf(cells: readonly string[], { at }: Columns): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, place] of at) {
    const cell = typeof place === 'number' ? (cells[place] ?? '') : place.same;
    if (cell.trim() !== '') record[name] = cellOf(name, cell);
  }
  return record;
}

function cellOf(name: FieldName, cell: string): unknown {
  const trimmed = cell.trim();
  if (name === 'text' || name === 'share_text') return cell.replaceAll(/\r\n?/g, '\n');
  if (numbers.has(name)) return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
  if (flags.has(name))
    return { true: true, ja: true, 1: true, false: false, nej: false, 0: false }[trimmed.toLowerCase()] ?? trimmed;
  if (name === 'supersedes') return trimmed.split(/\s+/);
  if (name === 'media') return trimmed.split(/\r\n?|\n/).map(mediumOf);
  return trimmed;
}

/** `image: En bro af træ`, or `image` alone where there is no alt text. */
function mediumOf(line: string): Record<string, string> {
  const [, kind = line.trim(), alt = ''] = /^\s*([a-z]+)\s*(?::\s*(.*))?$/s.exec(line) ?? [];
  return { kind, ...(alt.trim() !== '' && { alt: alt.trim() }) };
}
