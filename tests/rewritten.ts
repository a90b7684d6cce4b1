import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Rewrite, rewrittenText } from './rewritten-text.ts';
import { scratchFolder } from './scratch.ts';

/** A copy of an archive in which every value is what `rewrite` makes of it; names of fields and files stay. */
export function rewritten(archive: string, rewrite: Rewrite): string {
  const copy = path.join(scratchFolder(), path.basename(archive));
  cpSync(archive, copy, { recursive: true });
  for (const file of filesBelow(copy)) {
    const bytes = readFileSync(file);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
    const made = rewrittenText(text, file.replace(/\.gz$/, ''), rewrite);
    if (made !== undefined) writeFileSync(file, packed ? gzipSync(made) : made);
  }
  return copy;
}

export const filesBelow = (folder: string): string[] =>
  statSync(folder).isFile()
    ? [folder]
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
