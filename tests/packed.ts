import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import tar from 'tar-stream';
import yazl from 'yazl';
import { filesOf, scratchFolder } from './scratch.ts';

/** A folder as the archive files that platforms hand over. */

export async function zipped(folder: string, within = ''): Promise<string> {
  const file = path.join(scratchFolder(), `${path.basename(folder)}.zip`);
  const zip = new yazl.ZipFile();
  for (const name of filesOf(folder).keys()) zip.addFile(path.join(folder, name), within + name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

export async function tarred(folder: string): Promise<string> {
  const file = path.join(scratchFolder(), `${path.basename(folder)}.tar.gz`);
  const pack = tar.pack();
  for (const name of filesOf(folder).keys()) pack.entry({ name }, readFileSync(path.join(folder, name)));
  pack.finalize();
  await pipeline(pack, createGzip(), createWriteStream(file));
  return file;
}
