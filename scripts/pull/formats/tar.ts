import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';

type Entry = tar.Extract extends AsyncIterable<infer Found> ? Found : never;

import { type Archive, ArchiveError } from '../archive.ts';
import { normaliseName, OpenedFiles, platformFolders, unwrap } from './opened-files.ts';

/** A tar, gzipped or not. It has no directory, so it is walked once for the list and again for each file that is opened. */
export async function openTar(location: string, name: string, gzipped: boolean, limit: number): Promise<Archive> {
  const found = [];
  for await (const entry of walk(location, gzipped)) {
    if (entry.header.type === 'file')
      found.push({ name: normaliseName(entry.header.name), bytes: entry.header.size ?? 0 });
    entry.resume();
  }
  if (found.length === 0)
    throw new ArchiveError('there is no file in it', 'It may not be a tar archive, or it is cut off.');
  const { files, real } = unwrap(found, platformFolders);
  const opened = new OpenedFiles(limit);
  async function* unpack(file: string): AsyncIterable<Uint8Array> {
    const inside = real.get(file);
    if (inside === undefined) throw new Error(`${file} is not in ${name}`);
    for await (const entry of walk(location, gzipped)) {
      if (entry.header.type === 'file' && normaliseName(entry.header.name) === inside) {
        for await (const chunk of entry) yield chunk as Uint8Array; // tar-stream types its entries as streams of unknown
        return;
      }
      entry.resume();
    }
  }
  return {
    name,
    kind: 'tar',
    files,
    open: (file) => opened.pass(file, unpack(file)),
    opened: () => opened.list(),
    close: async () => undefined,
  };
}

async function* walk(location: string, gzipped: boolean): AsyncIterable<Entry> {
  const extract = tar.extract();
  const source = createReadStream(location);
  const gunzip = gzipped ? createGunzip() : undefined;
  const fail = (error: Error) => extract.destroy(error);
  source.on('error', fail);
  gunzip?.on('error', fail);
  (gunzip ? source.pipe(gunzip) : source).pipe(extract);
  try {
    yield* extract;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArchiveError(
      `it cannot be read as a tar archive: ${reason}`,
      'It may be cut off: download or copy it again.',
    );
  } finally {
    source.destroy();
    gunzip?.destroy();
  }
}
