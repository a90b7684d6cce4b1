import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { day } from '#lib/model/scalar.ts';

/** What a built site says of itself, in `build.json` at its root. It also marks the folder as one that a build may replace. */
export const buildInfo = z.strictObject({
  inputs: z.string().describe('SHA-256 over everything the site was built of: content, program, lockfile.'),
  date: day.optional().describe('Day of the newest content; absent where the content is under no version control.'),
  commit: z.string().optional().describe('Commit of the content.'),
});
export type BuildInfo = z.infer<typeof buildInfo>;

const programInputs = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** SHA-256 over path and bytes of every input, so that a build of the same inputs need not be made twice. */
export async function hashInputs(content: string, settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of [content, ...programInputs]) {
    for (const file of await filesUnder(input)) {
      const bytes = await readFile(file);
      hash.update(`\0${input === content ? path.relative(content, file) : file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

async function filesUnder(place: string): Promise<string[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (found === undefined) return [place];
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Day and commit of the content. The clock is never asked: the same content gives the same site.
 * SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/docs/source-date-epoch/) has the last word.
 */
export function contentVersion(content: string): { date?: string; commit?: string } {
  const git = spawnSync('git', ['log', '-1', '--format=%H %cs', '--', content], { encoding: 'utf8' });
  const [, commit, committed] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})\s*$/.exec(git.stdout ?? '') ?? [];
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const date = epoch === undefined ? committed : new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return { ...(date !== undefined && { date }), ...(commit !== undefined && { commit }) };
}
