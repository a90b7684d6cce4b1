import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Archive, ArchiveError } from '../archive.ts';
import { checkCount, type Limits, shownName } from './limits.ts';
import { normaliseName, OpenedFiles, platformFolders, unwrap } from './opened-files.ts';

/** A large file is read in few pieces: every piece costs a turn of the loop. */
const largeChunks = { highWaterMark: 1 << 20 };

/** A folder as an archive. Links are not followed: they could lead anywhere. */
export async function openFolder(location: string, name: string, limits: Limits): Promise<Archive> {
  const entries = await readdir(location, { recursive: true, withFileTypes: true });
  const found = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const inside = path.relative(location, absolute).split(path.sep).join('/');
    const { size } = await stat(absolute).catch(() => unreadable(inside));
    found.push({ name: normaliseName(inside), bytes: size });
    checkCount(found.length, limits);
  }
  const { files, real } = unwrap(found, platformFolders);
  const opened = new OpenedFiles(limits);
  return {
    name,
    kind: 'folder',
    files,
    open(file) {
      const inside = real.get(file);
      if (inside === undefined) throw new Error(`${file} is not in ${name}`);
      return opened.pass(file, chunksOf(path.join(location, ...inside.split('/')), file));
    },
    opened: () => opened.list(),
    close: async () => undefined,
  };
}

/** A single file as an archive of one. */
export function openSingle(location: string, name: string, bytes: number, limits: Limits): Archive {
  if (bytes === 0) throw new ArchiveError('the file is empty', 'Export or copy it again.');
  const opened = new OpenedFiles(limits);
  return {
    name,
    kind: 'file',
    files: [{ name, bytes }],
    open(file) {
      if (file !== name) throw new Error(`${file} is not in ${name}`);
      return opened.pass(file, chunksOf(location, name));
    },
    opened: () => opened.list(),
    close: async () => undefined,
  };
}

async function* chunksOf(absolute: string, file: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(absolute, largeChunks);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) unreadable(file);
    throw error;
  }
}

function unreadable(file: string): never {
  throw new ArchiveError(
    `the file ${shownName(file)} in it cannot be read`,
    'See that it is there and that you may read it, then pull again.',
  );
}
