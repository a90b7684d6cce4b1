import { gunzipSync } from 'node:zlib';
import type { Archive } from '../../archive.ts';
import { ArchiveError } from '../../archive.ts';
import { bytesOf } from '../charset.ts';

/** A capture that an index lists. */
export interface IndexEntry {
  readonly url: string;
  /** 14 digits or 17, in UTC. */
  readonly timestamp: string;
}

const maxIndex = 512 * 1024 * 1024;

/** Captures of the indexes in a WACZ: plain CDXJ, gzipped, or in the blocks of ZipNum, which an .idx file lists. */
export async function* indexEntries(archive: Archive): AsyncIterable<IndexEntry> {
  const names = archive.files.map(({ name }) => name).filter((name) => name.startsWith('indexes/'));
  const inBlocks = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.idx'))) {
    const blocks = await blocksOf(archive, name);
    const packed = `indexes/${blocks.file ?? name.slice(8).replace(/\.idx$/, '.cdx.gz')}`;
    if (!names.includes(packed)) throw damaged(name);
    inBlocks.add(packed);
    yield* entriesOf(unpack(await read(archive, packed), blocks.places, packed));
  }
  for (const name of names) {
    if (inBlocks.has(name) || !/\.cdxj?(?:\.gz)?$/.test(name)) continue;
    const bytes = await read(archive, name);
    yield* entriesOf(name.endsWith('.gz') ? unpack(bytes, [{ offset: 0, length: bytes.length }], name) : bytes);
  }
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Lines of an .idx: `<surt> <timestamp> {json}` or `<surt> <timestamp>\t<file>\t<offset>\t<length>\t<number>`. */
async function blocksOf(archive: Archive, name: string): Promise<{ file: string | undefined; places: Place[] }> {
  let file: string | undefined;
  const places: Place[] = [];
  for (const line of (await read(archive, name)).toString('utf8').split('\n')) {
    if (line.trim() === '') continue;
    const [, part, offset, length] = line.split('\t');
    if (offset !== undefined && length !== undefined) {
      file ??= part === undefined ? undefined : `${part.replace(/^.*\//, '').replace(/\.gz$/, '')}.gz`;
      places.push({ offset: Number(offset), length: Number(length) });
      continue;
    }
    const value = jsonIn(line);
    if (line.startsWith('!meta')) file = typeof value?.filename === 'string' ? value.filename : file;
    else if (typeof value?.offset === 'number' && typeof value.length === 'number')
      places.push({ offset: value.offset, length: value.length });
    else throw damaged(name);
  }
  return { file, places };
}

function unpack(bytes: Buffer, places: readonly Place[], name: string): Buffer {
  let left = maxIndex;
  try {
    return Buffer.concat(
      places.map(({ offset, length }) => {
        // A list may name the same place any number of times.
        const block = gunzipSync(bytes.subarray(offset, offset + length), { maxOutputLength: left });
        left -= block.length;
        return block;
      }),
    );
  } catch {
    throw damaged(name);
  }
}

function* entriesOf(bytes: Buffer): Iterable<IndexEntry> {
  for (const line of bytes.toString('utf8').split('\n')) {
    const [, timestamp = ''] = line.split(' ');
    const url = jsonIn(line)?.url;
    if (typeof url === 'string' && /^\d{14}(?:\d{3})?$/.test(timestamp)) yield { url, timestamp };
  }
}

function jsonIn(line: string): Record<string, unknown> | undefined {
  const start = line.indexOf('{');
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(start));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function read(archive: Archive, name: string): Promise<Buffer> {
  const bytes = await bytesOf(archive.open(name), maxIndex);
  if (bytes === undefined) throw damaged(name);
  return Buffer.from(bytes);
}

const damaged = (name: string): ArchiveError =>
  new ArchiveError(`${name} cannot be read as an index`, 'The web archive is damaged: get it again.');
