import type { z } from 'zod';
import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, ArchivedItem, Outcome, ReadOptions, Recognition, Stream } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { unpackedBeginning } from '../../formats/beginning.ts';
import { csvHead, csvTable } from '../../formats/csv.ts';
import { gunzipped } from '../../formats/gzip.ts';
import { jsonRecords } from '../../formats/jsonl.ts';
import { isPrivateName } from '../../formats/private-names.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { about } from './about.ts';
import { Covered } from './covered.ts';
import { hashOf, mapRecord } from './map.ts';
import { coverageLine, record } from './record.ts';
import { type Columns, columnsOf, recordOf } from './table.ts';

const lines = /^[^/]+\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const tables = /^[^/]+\.(?:csv|tsv)(?:\.gz)?$/i;
const images = /^media\/[^/]+\.(?:jpe?g|png|webp|gif|avif)$/i;
const besides = /^(?:media\/.*|[^/]+\.(?:ya?ml|md|txt)|\.[^/]+)$/i;

const isData = (name: string): boolean => (lines.test(name) || tables.test(name)) && !isPrivateName(name);
export const mayOpen = (name: string): boolean => isData(name) || images.test(name);

/** The project's own format, for whatever has no other: any channel, one account or many. */
export const generic: Adapter = {
  id: 'generic',
  title: "The project's own format",
  channels: [
    'web',
    'facebook',
    'instagram',
    'threads',
    'x',
    'mastodon',
    'bluesky',
    'linkedin',
    'youtube',
    'tiktok',
    'telegram',
    'email',
    'letter',
    'phone',
    'counter',
    'digital-post',
  ],
  about,
  mayOpen,
  anyNames: true,
  recognise,
  read,
};

const open = (archive: Archive, file: string) => gunzipped(file, archive.open(file));
const dataIn = (archive: Archive): string[] => archive.files.map(({ name }) => name).filter(isData);

async function recognise(archive: Archive, options: ReadOptions = {}): Promise<Recognition | undefined> {
  const files = archive.files.map(({ name }) => name);
  if (files.some((name) => !lines.test(name) && !tables.test(name) && !besides.test(name))) return undefined;
  const [file] = dataIn(archive);
  if (file === undefined) return undefined;
  return lines.test(file) ? ofLines(archive, file) : ofTable(archive, file, options);
}

async function ofLines(archive: Archive, file: string): Promise<Recognition | undefined> {
  for await (const found of jsonRecords(unpackedBeginning(archive, file))) {
    const value = 'value' in found ? found.value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('channel' in value && 'account' in value && ('at' in value || 'covers' in value))) return undefined;
    return recognised('jsonl', value.channel, value.account);
  }
  return undefined;
}

async function ofTable(
  archive: Archive,
  file: string,
  { columns: given }: ReadOptions,
): Promise<Recognition | undefined> {
  const head = await csvHead(unpackedBeginning(archive, file), 1);
  if (head === undefined) return undefined;
  const names = new Set([...head.header.map((name) => name.toLowerCase()), ...Object.keys(given ?? {})]);
  if (!['channel', 'account', 'at'].every((name) => names.has(name))) return undefined;
  const columns = columnsOf(head.header, given);
  const first = recordOf(head.rows[0] ?? [], columns);
  return recognised(given === undefined ? 'csv' : 'mapped', first.channel, first.account);
}

const recognised = (generation: string, channel: unknown, account: unknown): Recognition => ({
  generation,
  ...(typeof channel === 'string' && { channel }),
  ...(typeof account === 'string' && { account: { handle: account.replace(/^@/, '') } }),
  warnings: [],
});

async function* read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const reading = new Records(archive, recognition);
  for (const file of dataIn(archive)) {
    if (lines.test(file)) {
      for await (const found of jsonRecords(open(archive, file))) {
        const place = `${file}#${found.index}`;
        yield* 'error' in found ? [reading.problem(found.error, place)] : reading.take(found.value, place);
      }
      continue;
    }
    const table = await csvTable(() => open(archive, file));
    if (table === undefined) continue;
    const columns: Columns = columnsOf(table.header, options.columns);
    if (options.columns === undefined) refuseUnknown(file, columns);
    else reading.unknown.see('column', Object.fromEntries(columns.unknown.map((name) => [name, ''])), new Set());
    for await (const row of table.rows) {
      const place = `${file}#${row.index}`;
      yield* 'error' in row ? [reading.problem(row.error, place)] : reading.take(recordOf(row.cells, columns), place);
    }
  }
  yield* reading.rest();
}

/** A misspelled "author" or "public" would make somebody else's words, or private ones, the authority's. */
function refuseUnknown(file: string, { at, unknown: [name] }: Columns): void {
  // Without a line of headers the first line is somebody's words, and no message repeats these.
  if (name !== undefined && at.size === 0)
    throw new ArchiveError(
      `${file} has no column that the format has`,
      'It may have no line of headers: add one (FORMATS.md lists the fields), or say with --columns what each column holds.',
    );
  if (name !== undefined)
    throw new ArchiveError(
      `${file} has a column "${name}" that the format does not have`,
      'Rename it to the field it holds (FORMATS.md lists them), take it out, or say with --columns what each column holds.',
    );
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return `it has a field that the format does not have${/^\w{1,40}$/.test(key) ? `: ${key}` : ''}`;
  }
  return `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not a record'}`;
}

const markOf = ({ title, text, share }: ArchivedItem): string => hashOf(JSON.stringify([title, text, share]));

/** Records in their order: each to its account, each id once. */
class Records {
  readonly unknown = new UnknownFields();
  /** Whether it was handed over with its images. */
  readonly #holdsImages: boolean;
  /** Of each account's items, by id, a mark of their words. */
  readonly #seen = new Map<string, string>();
  readonly #covered = new Map<string, Covered>();
  #last: Stream;

  constructor(archive: Archive, { channel = 'web', account = {} }: Recognition) {
    this.#holdsImages = archive.files.some(({ name }) => images.test(name));
    this.#last = { channel, account };
  }

  /** What cannot be read is of whom the record before it is. */
  problem = (message: string, place: string): Outcome => ({ kind: 'problem', message, place, stream: this.#last });

  *take(value: unknown, place: string): Iterable<Outcome> {
    const covers = coverageLine.safeParse(value);
    if (covers.success) {
      const { channel, account, covers: days, inbound = false } = covers.data;
      this.#coveredOf(this.#streamOf(channel, account)).claim(days, inbound);
      return;
    }
    const read = record.safeParse(value);
    if (!read.success) {
      yield this.problem(faultOf(read.error), place);
      return;
    }
    const raw = read.data;
    const stream = this.#streamOf(raw.channel, raw.account);
    if (raw.public === false) {
      yield { kind: 'skipped', reason: 'not-public', place, stream };
      return;
    }
    const item = mapRecord(raw, (name) => this.#holdsImages && images.test(name));
    if ('problem' in item) {
      yield this.problem(item.problem, place);
      return;
    }
    const key = `${raw.account}\0${item.id}`;
    const words = markOf(item);
    const known = this.#seen.get(key);
    if (known === words) yield { kind: 'joined', place, stream };
    else if (known !== undefined)
      yield this.problem(
        'an item of the same id stands before it with other words: give an earlier version an id of its own and name it in supersedes',
        place,
      );
    else {
      this.#seen.set(key, words);
      if (item.author === 'self') this.#coveredOf(stream).add(dayInDenmark(item.at));
      yield { kind: 'mapped', item, place, stream };
    }
  }

  #streamOf(channel: string, account: string): Stream {
    this.#last = { channel, account: { handle: account.replace(/^@/, '') } };
    return this.#last;
  }

  #coveredOf(stream: Stream): Covered {
    const key = `${stream.channel}\0${stream.account.handle?.toLowerCase()}`;
    const covered = this.#covered.get(key) ?? new Covered(stream);
    this.#covered.set(key, covered);
    return covered;
  }

  *rest(): Iterable<Outcome> {
    for (const covered of this.#covered.values()) yield covered.outcome();
    yield* this.unknown.notices();
  }
}
