import { type Archive, ArchiveError } from '../archive.ts';
import { gunzipped } from './gzip.ts';

/**
 * The beginning of a file, for whoever has to tell what it is. It ends before the file does: a look is no reading, and
 * the ledger names only what was read.
 */
export async function* beginning(archive: Archive, name: string, most = 64 * 1024): AsyncIterable<Uint8Array> {
  let left = Math.min(most, archive.files.find((file) => file.name === name)?.bytes ?? 0);
  if (left === 0) return;
  for await (const chunk of archive.open(name)) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

/** The beginning of a file that may be gzipped, as it was before. What a gzip is cut off at here is no fault of it. */
export async function* unpackedBeginning(archive: Archive, name: string, most?: number): AsyncIterable<Uint8Array> {
  try {
    yield* gunzipped(name, beginning(archive, name, most));
  } catch (error) {
    // Whoever reads the file to its end says what is wrong with it.
    if (!(error instanceof ArchiveError)) throw error;
  }
}
