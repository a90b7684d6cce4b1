import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Archive, ArchiveError } from '../archive.ts';
import { openFolder, openSingle } from './folder.ts';
import { beginningOf } from './gzip.ts';
import { usualLimits } from './limits.ts';
import { openTar } from './tar.ts';
import { openZip } from './zip.ts';

/** Opens a folder, zip, tar, tar.gz or single file, also a gzipped one. What it is, its first bytes say, not its name. */
export async function openArchive(location: string, limits = usualLimits): Promise<Archive> {
  const name = path.basename(path.resolve(location));
  const found = await stat(location).catch(() => undefined);
  if (found === undefined) throw new ArchiveError('there is no such file or folder', 'Check the path.');
  if (found.isDirectory()) return openFolder(location, name, limits);
  const start = await firstBytes(location);
  if (start.subarray(0, 2).toString('latin1') === 'PK') {
    const zip = await openZip(location, name, limits);
    if (!zip.files.some((file) => file.name === 'xl/workbook.xml')) return zip;
    // A workbook is a zip by its make and one file by its meaning.
    await zip.close();
    return openSingle(location, name, found.size, limits);
  }
  if (start[0] === 0x1f && start[1] === 0x8b)
    return isTar(beginningOf(start))
      ? openTar(location, name, true, limits)
      : openSingle(location, name, found.size, limits);
  if (isTar(start)) return openTar(location, name, false, limits);
  return openSingle(location, name, found.size, limits);
}

const isTar = (start: Buffer): boolean => start.subarray(257, 262).toString('latin1') === 'ustar';

async function firstBytes(location: string): Promise<Buffer> {
  const handle = await open(location);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
