import type { ArchivedItem, Outcome, Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { csvHeader, csvTable } from '../../formats/csv.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { handleMentions, spansOfPlain } from '../../platforms/plain-text.ts';
import { type Column, columnsOf, visibilityOf } from './columns.ts';

/** The folder of video metadata, in the languages of Denmark's neighbours too: "video metadata", "Video-Metadaten". */
const metadataTable = /(?:^|\/)[^/]*metad[^/]*\/[^/]+\.csv$/i;
const channelTable = /(?:^|\/)(?:channel|kanal)(?:[- ]URL[- ][^/]*)?\.csv$/i;

export const mayOpenTakeout = (name: string): boolean => metadataTable.test(name) || channelTable.test(name);

export interface Takeout {
  /** Tables with a row for each film. */
  readonly videos: readonly string[];
  /** Tables with the whole words of films, in segments. */
  readonly texts: readonly string[];
}

/** Which tables hold what, by their headers. undefined: there is none of films. */
export async function takeoutOf(
  archive: Archive,
  named?: Readonly<Record<string, string>>,
): Promise<Takeout | undefined> {
  const videos: string[] = [];
  const texts: string[] = [];
  for (const { name } of archive.files) {
    if (!metadataTable.test(name)) continue;
    const columns = columnsOf((await csvHeader(archive.open(name))) ?? [], named);
    if (!columns.has('id')) continue;
    if (columns.has('title') || columns.has('privacy')) videos.push(name);
    else if (columns.has('descriptionSegment') || columns.has('titleSegment')) texts.push(name);
  }
  // videos.csv comes before videos(1).csv.
  const part = (name: string): number => Number(/\((\d+)\)\.csv$/i.exec(name)?.[1] ?? 0);
  videos.sort((a, b) => part(a) - part(b) || (a < b ? -1 : 1));
  return videos.length > 0 ? { videos, texts } : undefined;
}

const channelId = /^UC[\w-]{20,24}$/;

/** The channel, from the tables of channels: the one cell that is the id of a channel, and what stands beside it. */
export async function channelOf(archive: Archive): Promise<{ person: Person; several: boolean } | undefined> {
  const people = new Map<string, { name?: string | undefined; handle?: string | undefined }>();
  for (const { name } of archive.files) {
    if (!channelTable.test(name)) continue;
    const table = await csvTable(() => archive.open(name));
    if (table === undefined) continue;
    const place = (pattern: RegExp): number => table.header.findIndex((header) => pattern.test(header));
    const [title, vanity] = [
      place(/titl|titel|tittel/i),
      place(/(?:vanity|tilpass|anpassad|benutzerdef).*(?:name|navn|namn)/i),
    ];
    for await (const row of table.rows) {
      if ('error' in row) continue;
      const id = row.cells.find((cell) => channelId.test(cell));
      if (id === undefined) continue;
      const known = people.get(id) ?? {};
      people.set(id, {
        name: known.name ?? (row.cells[title] || undefined),
        handle: known.handle ?? (row.cells[vanity]?.replace(/^@/, '') || undefined),
      });
    }
  }
  const [first] = [...people].sort(([a], [b]) => (a < b ? -1 : 1));
  return first && { person: { id: first[0], ...first[1] }, several: people.size > 1 };
}

export async function* readTakeout(
  archive: Archive,
  { videos, texts }: Takeout,
  channel: Person,
  named?: Readonly<Record<string, string>>,
): AsyncIterable<Outcome> {
  const whole = new Map<string, { title: string; description: string }>();
  for (const file of texts)
    for await (const { cell, all } of rowsOf(archive, file, named))
      whole.set(cell('id'), { title: all('titleSegment').join(''), description: all('descriptionSegment').join('') });
  for (const file of videos) {
    const columns = columnsOf((await csvHeader(archive.open(file))) ?? [], named);
    const missing = (['id', 'title', 'privacy'] as const).filter((column) => !columns.has(column));
    if (missing.length > 0 || !(columns.has('published') || columns.has('created'))) {
      const what = [...missing, ...(columns.has('published') || columns.has('created') ? [] : ['published'])].join(
        ', ',
      );
      yield { kind: 'problem', message: `no column is known as ${what}: say which it is with --columns`, place: file };
      continue;
    }
    for await (const row of rowsOf(archive, file, named)) yield mapVideo(row, channel, whole);
  }
}

interface Row {
  readonly place: string;
  readonly error?: string | undefined;
  readonly cell: (column: Column) => string;
  readonly all: (column: Column) => string[];
}

async function* rowsOf(archive: Archive, file: string, named?: Readonly<Record<string, string>>): AsyncIterable<Row> {
  const table = await csvTable(() => archive.open(file));
  if (table === undefined) return;
  const columns = columnsOf(table.header, named);
  for await (const row of table.rows) {
    const cells = 'cells' in row ? row.cells : [];
    const all = (column: Column): string[] => (columns.get(column) ?? []).map((index) => cells[index] ?? '');
    yield {
      place: `${file}#${row.index}`,
      error: 'error' in row ? row.error : undefined,
      all,
      cell: (column) => all(column)[0] ?? '',
    };
  }
}

function mapVideo(
  { place, error, cell }: Row,
  channel: Person,
  whole: ReadonlyMap<string, { title: string; description: string }>,
): Outcome {
  if (error !== undefined) return { kind: 'problem', message: error, place };
  const id = cell('id').trim();
  if (!/^[\w-]{6,20}$/.test(id)) return { kind: 'problem', message: 'its id is none that YouTube gives', place };
  const visibility = visibilityOf(cell('privacy'));
  if (visibility === undefined)
    return { kind: 'problem', message: 'it does not say in a known language who may see it', place };
  if (visibility !== 'public') return { kind: 'skipped', reason: visibility, place };
  const owner = cell('channel').trim();
  if (owner !== '' && channel.id !== undefined && owner !== channel.id)
    return { kind: 'skipped', reason: 'by-another-account', place };
  const at = takeoutTime(cell('published')) ?? takeoutTime(cell('created'));
  if (at === undefined) return { kind: 'problem', message: 'it has no time of publication', place };
  const words = whole.get(id);
  const description = longer(cell('description'), words?.description);
  const duration = cell('duration').trim();
  const item: ArchivedItem = {
    id: `youtube-${id}`,
    at,
    url: `https://www.youtube.com/watch?v=${id}`,
    author: 'self',
    title: oneLine(longer(cell('title'), words?.title)),
    text: spansOfPlain(description.trim() === '' ? '' : description, handleMentions),
    media: [{ kind: 'video', ...(/^\d+$/.test(duration) && { seconds: Number(duration) / 1000 }) }],
  };
  return { kind: 'mapped', item, place };
}

const longer = (a: string, b = ''): string => (b.length > a.length ? b : a);
export const oneLine = (text: string): string | undefined => text.replaceAll(/\s+/g, ' ').trim() || undefined;

const takeoutTime = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text.trim())
    ? instantOfUnix(Date.parse(text.trim()))
    : undefined;
