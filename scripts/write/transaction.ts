import { z } from 'zod';
import type { Files } from '../effects/files.ts';

/** Files to write (a text) or to remove (undefined), by path. */
export type Changes = ReadonlyMap<string, string | undefined>;

const staging = '.staging';
const manifestFile = `${staging}/manifest.json`;
const manifest = z.strictObject({ write: z.array(z.string()), remove: z.array(z.string()) });

/**
 * Writes many files as one step: all are staged beside the content, then a manifest says that they are complete,
 * then each is put in its place. Whoever is stopped before the manifest has changed nothing; whoever is stopped
 * after it is finished by `finishTransaction`, which every command that reads content calls first.
 */
export async function commit(files: Files, changes: Changes): Promise<{ written: number; removed: number }> {
  await finishTransaction(files);
  const plan: z.infer<typeof manifest> = { write: [], remove: [] };
  for (const [path, text] of changes) {
    const before = await files.read(path);
    if (before === text) continue;
    if (text === undefined) plan.remove.push(path);
    else {
      await files.write(`${staging}/files/${path}`, text);
      plan.write.push(path);
    }
  }
  if (plan.write.length + plan.remove.length === 0) return { written: 0, removed: 0 };
  await files.write(`${manifestFile}.part`, JSON.stringify(plan));
  await files.move(`${manifestFile}.part`, manifestFile);
  await apply(files, plan);
  return { written: plan.write.length, removed: plan.remove.length };
}

/** Brings content to a whole state after a command was killed: finishes what was complete, drops what was not. */
export async function finishTransaction(files: Files): Promise<void> {
  const text = await files.read(manifestFile);
  if (text !== undefined) await apply(files, manifest.parse(JSON.parse(text)));
  else await files.remove(staging);
}

async function apply(files: Files, plan: z.infer<typeof manifest>): Promise<void> {
  for (const path of plan.write) {
    // A file that is no longer staged was put in its place before the interruption.
    if ((await files.read(`${staging}/files/${path}`)) !== undefined)
      await files.move(`${staging}/files/${path}`, path);
  }
  for (const path of plan.remove) await files.remove(path);
  await files.remove(staging);
}
