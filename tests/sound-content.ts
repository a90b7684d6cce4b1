import { parse } from 'yaml';
import { monthPath, parseMonthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import { source } from '#lib/model/source.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { readMonthMdx } from '#lib/month-file/read-mdx.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';

/**
 * What is wrong with content that a pull wrote: nothing, whatever was pulled. `files`: path -> text. Every month must
 * pass the strict reader of MDX, which knows no script, expression, handler or other address than of the web and of
 * mail, the quick reader must see the same, and the writer must write it again to the byte.
 */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (path.startsWith('posts/')) faults.push(...monthFaults(path, text));
    if (path.startsWith('sources/')) faults.push(...ledgerFaults(path, text));
    if (!path.startsWith('media/') && (!text.isWellFormed() || text.includes('\0')))
      faults.push(`${path}: holds what no text file can`);
  }
  return faults;
}

const told = (issues: readonly Issue[]): string[] =>
  issues.map(({ path, line, rule, message }) => `${path}:${line}: ${rule}: ${message}`);

function monthFaults(path: string, text: string): string[] {
  const place = parseMonthPath(path);
  if (place === undefined) return [`${path}: no place for a month`];
  const strict = readMonthMdx(text, path);
  if ('issues' in strict) return told(strict.issues);
  const quick = readMonthFile(text, path);
  if ('issues' in quick) return told(quick.issues);
  const { authority, channel, month } = strict.file;
  return [
    ...(JSON.stringify(quick.file) === JSON.stringify(strict.file) ? [] : [`${path}: the two readers differ`]),
    ...(writeMonthFile(strict.file) === text ? [] : [`${path}: the writer writes it differently`]),
    ...(monthPath(authority, channel, month) === path ? [] : [`${path}: says that it is another month`]),
  ];
}

function ledgerFaults(path: string, text: string): string[] {
  const read = source.safeParse(parse(text));
  if (!read.success) return read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
  const { data } = read;
  const skipped = Object.values(data.skipped).reduce((sum, count) => sum + count, 0);
  const sum = data.mapped + skipped + data.problems.length;
  return data.read === sum ? [] : [`${path}: ${data.read} items were read, and ${sum} are accounted for`];
}
