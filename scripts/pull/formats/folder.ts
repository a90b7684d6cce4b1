import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Archive, ArchiveError } from '../archive.ts';
import { normaliseName, OpenedFiles, platformFolders, unwrap } from './opened-files.ts';

/** A folder as an archive. Links are not followed: they could lead anywhere. */
export async function openFolder(location: string, name: string, limit: number): Promise<Archive> {
  const entries = await readdir(location, { recursive: true, withFileTypes: true });
  const found = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const inside = path.relative(location, absolute).split(path.sep).join('/');
    found.push({ name: normaliseName(inside), bytes: (await stat(absolute)).size });
  }
  const { files, real } = unwrap(found, platformFolders);
  const opened = new OpenedFiles(limit);
  return {
    name,
    kind: 'folder',
    files,
    open(file) {
      const inside = real.get(file);
      if (inside === undefined) throw new Error(`${file} is not in ${name}`);
      return opened.pass(file, createReadStream(path.join(location, ...inside.split('/'))));
    },
    opened: () => opened.list(),
    close: async () => undefined,
  };
}

/** A single file as an archive of one. */
export function openSingle(location: string, name: string, bytes: number, limit: number): Archive {
  if (bytes === 0) throw new ArchiveError('the file is empty', 'Export or copy it again.');
  const opened = new OpenedFiles(limit);
  return {
    name,
    kind: 'file',
    files: [{ name, bytes }],
    open(file) {
      if (file !== name) throw new Error(`${file} is not in ${name}`);
      return opened.pass(file, createReadStream(location));
    },
    opened: () => opened.list(),
    close: async () => undefined,
  };
}
