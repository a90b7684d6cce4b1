import type { Adapter, Outcome } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { csvHeader, csvTable } from '../../formats/csv.ts';
import { type Sheet, sheetsOf } from '../../formats/spreadsheet.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { Extent } from '../../platforms/extent.ts';
import { about, ignoredColumns } from './about.ts';
import { mapReportRow, postTableOf, reportColumns } from './report.ts';
import { mapShare, shareColumns } from './shares.ts';

const sharesFile = /(?:^|\/)Shares(?:[_ ]?\(?\d+\)?)?\.csv$/;
const reportFile = /(?:^|\/)[^/]*(?:content|updates)[^/]*\.xlsx?$/i;

/** Messages, connections, contacts and everything else of a member's export is not on it. */
export const mayOpen = (name: string): boolean => sharesFile.test(name) || reportFile.test(name);

/** What LinkedIn hands over: a member's export, and the content reports of a page. */
export const linkedin: Adapter = {
  id: 'linkedin',
  title: "LinkedIn member's export or page report",
  channels: ['linkedin'],
  about,
  mayOpen,
  async recognise(archive) {
    const { shares, reports } = filesOf(archive);
    const [first] = shares;
    if (first !== undefined) {
      const header = (await csvHeader(archive.open(first)))?.map((name) => name.toLowerCase()) ?? [];
      if (!header.includes('sharelink') || !header.includes('date')) return undefined;
      return { generation: 'shares', archived: dayOfExport(archive.name), warnings: [] };
    }
    const [report] = reports;
    if (report === undefined || postTableOf(await sheetsOf(report, archive.open(report))) === undefined)
      return undefined;
    const page = pageOf(report);
    return {
      generation: 'page',
      account: page === undefined ? undefined : { handle: page },
      archived: reports
        .map(dayOfReport)
        .filter((day) => day !== undefined)
        .sort()
        .at(-1),
      warnings: reports.some((name) => pageOf(name) !== page)
        ? ['the reports are named after several pages: pull those of one page at a time']
        : [],
    };
  },
  async *read(archive, recognition) {
    const { shares, reports } = filesOf(archive);
    const extent = new Extent();
    const seen = new Set<string>();
    const unknown = new UnknownFields();
    const outcomes =
      recognition.generation === 'shares'
        ? readShares(archive, shares, unknown)
        : readReports(archive, reports, unknown);
    for await (const outcome of outcomes) {
      if (outcome.kind !== 'mapped') yield outcome;
      // Reports overlap: the newest is read first, and holds the latest counts.
      else if (seen.has(outcome.item.id)) yield { kind: 'joined', place: outcome.place };
      else {
        seen.add(outcome.item.id);
        extent.see(outcome.item.at);
        yield outcome;
      }
    }
    yield* unknown.notices();
    yield* extent.coverage(recognition.archived);
  },
};

function filesOf(archive: Archive): { shares: string[]; reports: string[] } {
  const names = archive.files.map((file) => file.name);
  const newestFirst = (a: string, b: string): number => (momentOf(b) ?? 0) - (momentOf(a) ?? 0) || (a < b ? -1 : 1);
  return {
    shares: names.filter((name) => sharesFile.test(name)),
    reports: names.filter((name) => reportFile.test(name)).sort(newestFirst),
  };
}

async function* readShares(archive: Archive, files: readonly string[], unknown: UnknownFields): AsyncIterable<Outcome> {
  for (const file of files) {
    const table = await csvTable(() => archive.open(file));
    if (table === undefined) continue;
    const header = table.header.map((name) => name.toLowerCase());
    for (const name of header) if (!shareColumns.has(name)) unknown.count(`column.${name.slice(0, 40)}`);
    for await (const row of table.rows) {
      const place = `${file}#${row.index}`;
      if ('error' in row) yield { kind: 'problem', message: row.error, place };
      else yield mapShare(new Map(header.map((name, index) => [name, row.cells[index] ?? ''])), place);
    }
  }
}

async function* readReports(
  archive: Archive,
  files: readonly string[],
  unknown: UnknownFields,
): AsyncIterable<Outcome> {
  let atNoon = 0;
  for (const file of files) {
    const sheets: readonly Sheet[] = await sheetsOf(file, archive.open(file));
    const table = postTableOf(sheets);
    if (table === undefined) {
      yield { kind: 'problem', message: 'there is no table of posts in the workbook', place: file };
      continue;
    }
    for (const name of table.header)
      if (name !== '' && !reportColumns.has(name) && !Object.hasOwn(ignoredColumns, name))
        unknown.count(`column.${name.slice(0, 40)}`);
    for (const { number, cells } of table.rows) {
      const { exact, ...outcome } = mapReportRow(cells, table, `${file}#${table.sheet}.${number}`);
      if (exact === false) atNoon += 1;
      yield outcome;
    }
  }
  if (atNoon > 0)
    yield {
      kind: 'notice',
      message: `${atNoon} posts have a day and no time of day, and a number that does not hold it: they stand at noon`,
    };
}

/** `<page>_content_<milliseconds>.xls`: the page, and when the report was made. */
const pageOf = (file: string): string | undefined =>
  /(?:^|\/)([^/]+?)_(?:content|updates)_\d{10,}[^/]*$/i.exec(file)?.[1]?.toLowerCase();
const momentOf = (file: string): number | undefined => {
  const number = /_(?:content|updates)_(\d{10,13})(?!\d)[^/]*$/i.exec(file)?.[1];
  return number === undefined ? undefined : Number(number);
};
const dayOfReport = (file: string): string | undefined => instantOfUnix(momentOf(file) ?? 0)?.slice(0, 10);

/** `Basic_LinkedInDataExport_07-01-2025.zip`: the day an export was made, month first. */
function dayOfExport(name: string): string | undefined {
  const [, month, day, year] = /LinkedInDataExport_(\d{2})-(\d{2})-(\d{4})/.exec(name) ?? [];
  const found = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(`${found}T00:00:00Z`)) ? undefined : found;
}
