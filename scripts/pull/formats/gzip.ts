import { Readable } from 'node:stream';
import { createGunzip, gunzipSync, constants as zlib } from 'node:zlib';
import { ArchiveError } from '../archive.ts';
import { checkUnpacked, type Limits, usualLimits } from './limits.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * What a file was before it was gzipped, in a stream; a file that never was comes out as it is. `name` is for messages.
 * `damaged`: called where the file is damaged or cut off, and what stood before it is all that comes; absent, that ends
 * the pull.
 */
export async function* gunzipped(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits = usualLimits,
  damaged?: () => void,
): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    const first = await source.next();
    if (first.done) return;
    const all = startingWith(first.value, source);
    if (isGzip(first.value)) yield* unpack(name, all, limits, damaged);
    else yield* all;
  } finally {
    await source.return?.();
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* unpack(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
  damaged: (() => void) | undefined,
): AsyncIterable<Uint8Array> {
  const packed = Readable.from(chunks);
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  packed.on('error', (error) => gunzip.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of packed.pipe(gunzip)) {
      const unpacked: Uint8Array = chunk;
      bytes += unpacked.length;
      checkUnpacked(name, bytes, gunzip.bytesWritten, limits);
      yield unpacked;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    if (damaged === undefined)
      throw new ArchiveError(
        `${name} cannot be unpacked: ${error.message}`,
        'It may be cut off: download or copy it again.',
      );
    damaged();
  } finally {
    gunzip.destroy();
    packed.destroy();
  }
}

/** The first bytes of what was gzipped, from the first bytes of the gzip. */
export function beginningOf(gzip: Uint8Array): Buffer {
  try {
    return gunzipSync(gzip, { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    // Damaged: whoever reads it to the end says so.
    return Buffer.alloc(0);
  }
}
