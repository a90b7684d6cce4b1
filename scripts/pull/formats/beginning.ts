import type { Archive } from '../archive.ts';

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
