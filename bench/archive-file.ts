import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** How long a made-up archive is. */
export interface ArchiveSize {
  /** Stops after so many posts … */
  readonly posts: number;
  /** … or once the file is this long, in bytes. */
  readonly bytes?: number;
}

export interface MadeFile {
  /** Name inside the archive. */
  readonly name: string;
  readonly posts: number;
  readonly bytes: number;
}

/** The one large file of an archive, record by record: it needs memory for one record at a time. */
export async function writeRecords(
  folder: string,
  name: string,
  [head, between, tail]: readonly [string, string, string],
  { posts, bytes = Number.POSITIVE_INFINITY }: ArchiveSize,
  record: (number: number) => string,
): Promise<MadeFile> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  let written = 0;
  let length = 0;
  async function* parts(): AsyncIterable<string> {
    yield head;
    for (; written < posts && length < bytes; written += 1) {
      const part = (written === 0 ? '' : between) + record(written);
      length += Buffer.byteLength(part);
      yield part;
    }
    yield tail;
  }
  await pipeline(parts, createWriteStream(file, { highWaterMark: 1 << 20 }));
  return { name, posts: written, bytes: length };
}
