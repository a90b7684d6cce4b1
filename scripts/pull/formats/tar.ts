import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { type Archive, ArchiveError } from '../archive.ts';
import { checkCount, type Limits, shownName } from './limits.ts';
import { normaliseName, OpenedFiles, platformFolders, uniqueFiles, unwrap } from './opened-files.ts';

type Entry = tar.Extract extends AsyncIterable<infer Found> ? Found : never;

/**
 * A tar, gzipped or not. It has no directory, so it is walked once for the list and again for each file that is opened.
 * Links of both kinds are passed over: they could lead anywhere.
 */
export async function openTar(location: string, name: string, gzipped: boolean, limits: Limits): Promise<Archive> {
  const found = [];
  for await (const entry of walk(location, gzipped, limits)) {
    if (entry.header.type === 'file')
      found.push({ name: normaliseName(entry.header.name), bytes: entry.header.size ?? 0 });
    checkCount(found.length, limits);
    entry.resume();
  }
  if (found.length === 0)
    throw new ArchiveError('there is no file in it', 'It may not be a tar archive, or it is cut off.');
  const { files, real } = unwrap(uniqueFiles(found, limits), platformFolders);
  const shown = new Map([...real].map(([file, inside]) => [inside, file]));
  const opened = new OpenedFiles(limits);
  async function* each(names: ReadonlySet<string>) {
    let left = names.size;
    for await (const entry of walk(location, gzipped, limits)) {
      const file = entry.header.type === 'file' ? shown.get(normaliseName(entry.header.name)) : undefined;
      if (file === undefined || !names.has(file)) {
        entry.resume();
        continue;
      }
      yield { name: file, chunks: opened.pass(file, bytesOf(entry)) };
      left -= 1;
      if (left === 0) return;
    }
  }
  async function* one(file: string): AsyncIterable<Uint8Array> {
    if (!real.has(file)) throw new Error(`${file} is not in ${name}`);
    for await (const { chunks } of each(new Set([file]))) yield* chunks;
  }
  return {
    name,
    kind: 'tar',
    files,
    open: one,
    openEach: each,
    opened: () => opened.list(),
    close: async () => undefined,
  };
}

async function* bytesOf(entry: Entry): AsyncIterable<Uint8Array> {
  for await (const chunk of entry) yield chunk as Uint8Array; // tar-stream types its entries as streams of unknown
}

async function* walk(location: string, gzipped: boolean, limits: Limits): AsyncIterable<Entry> {
  const extract = tar.extract();
  const source = createReadStream(location, { highWaterMark: 1 << 18 });
  const gunzip = gzipped ? createGunzip({ chunkSize: 1 << 18 }) : undefined;
  const fail = (error: Error) => extract.destroy(error);
  source.on('error', fail);
  gunzip?.on('error', fail);
  let unpacked = 0;
  gunzip?.on('data', (chunk: Uint8Array) => {
    unpacked += chunk.length;
    if (unpacked > limits.totalBytes) fail(new Error(`it unpacks to more than ${limits.totalBytes} bytes`));
    if (unpacked > limits.ratioFrom && unpacked > gunzip.bytesWritten * limits.ratio)
      fail(new Error(`it unpacks to more than ${limits.ratio} times its size`));
  });
  (gunzip ? source.pipe(gunzip) : source).pipe(extract);
  try {
    yield* extract;
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const reason = error instanceof Error ? shownName(error.message) : String(error);
    throw new ArchiveError(
      `it cannot be read as a tar archive: ${reason}`,
      'It may be cut off: download or copy it again.',
    );
  } finally {
    source.destroy();
    gunzip?.destroy();
  }
}
