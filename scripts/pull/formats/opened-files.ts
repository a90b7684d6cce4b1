import { createHash } from 'node:crypto';
import { ArchiveError, type ArchiveFile, type OpenedFile } from '../archive.ts';
import { checkCount, checkUnpacked, type Limits, shownName } from './limits.ts';

/** Counts and hashes what is read of an archive, for the source ledger, and stops what unpacks without end. */
export class OpenedFiles {
  readonly #opened = new Map<string, OpenedFile>();
  readonly #limits: Limits;
  #total = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  list(): OpenedFile[] {
    return [...this.#opened.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** `packed`: bytes of the file inside the archive, where that is known. */
  async *pass(name: string, chunks: AsyncIterable<Uint8Array>, packed?: number): AsyncIterable<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      this.#total += chunk.length;
      checkUnpacked(name, bytes, packed, this.#limits);
      if (this.#total > this.#limits.totalBytes)
        throw new ArchiveError(
          `its files unpack to more than ${this.#limits.totalBytes} bytes`,
          'Look at the archive before you trust it.',
        );
      hash.update(chunk);
      yield chunk;
    }
    this.#opened.set(name, { name, bytes, sha256: hash.digest('hex') });
  }
}

/** A name inside an archive, safe and comparable: forward slashes, no leading `./`. */
export function normaliseName(raw: string): string {
  const name = raw.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..'))
    throw new ArchiveError(
      `a file in it is named "${shownName(raw)}", which climbs out of the archive`,
      'Do not trust this archive; ask for a new export.',
    );
  if (name.includes('\0'))
    throw new ArchiveError(
      `a file in it is named "${shownName(raw)}", which no file can be`,
      'Do not trust this archive; ask for a new export.',
    );
  return name;
}

/** The files of an archive by their names. Two of one name: which is meant depends on who reads it. */
export function uniqueFiles(files: readonly ArchiveFile[], limits: Limits): readonly ArchiveFile[] {
  checkCount(files.length, limits);
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name))
      throw new ArchiveError(
        `it holds two files named "${shownName(name)}", and programs differ in which of them they read`,
        'Unpack it to a folder, see which is right, and pull the folder.',
      );
    names.add(name);
  }
  return files;
}

/** Strips a single top folder that wraps the whole archive; the stripped names, and how to get back to the real ones. */
export function unwrap(
  files: readonly ArchiveFile[],
  keep: ReadonlySet<string>,
): { files: ArchiveFile[]; real: ReadonlyMap<string, string> } {
  const tops = new Set(files.map((file) => file.name.split('/')[0] ?? ''));
  const [top = ''] = tops;
  const wrapped = tops.size === 1 && files.every((file) => file.name.includes('/')) && !keep.has(top);
  const named = files.map((file) => ({
    ...file,
    name: wrapped ? file.name.slice(top.length + 1) : file.name,
    real: file.name,
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: named.map(({ name, bytes }) => ({ name, bytes })),
    real: new Map(named.map(({ name, real }) => [name, real])),
  };
}

/** Folders that platforms put at the top of an export themselves: they are part of the names. */
export const platformFolders: ReadonlySet<string> = new Set([
  'data',
  'media_attachments',
  // Facebook and Instagram, by the year of the export.
  'posts',
  'photos_and_videos',
  'your_activity_across_facebook',
  'your_facebook_activity',
  "this_profile's_activity_across_facebook",
  'your_instagram_activity',
  // Google.
  'Takeout',
]);
