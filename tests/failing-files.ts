import type { Files } from '../scripts/effects/files.ts';
import { memoryFiles } from './memory-files.ts';

/** What a file system does at the n-th thing that is asked of it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

export interface FailingFiles {
  readonly files: Files;
  /** Effects that were begun. */
  count(): number;
}

/**
 * Files in which the n-th effect stops half-way. `dead`: and every one after it, as when the process was killed; else
 * that one alone, as when the disk was full. Every step of the disk is an effect of its own: a file that is written is
 * there empty, then in part, then whole; a folder goes file by file, in an order that nobody knows.
 */
export function failingFiles(
  store: Map<string, string | Uint8Array>,
  nth: number,
  dead: boolean,
  backwards = false,
): FailingFiles {
  const inner = memoryFiles();
  for (const [path, content] of store) inner.all.set(path, content);
  let done = 0;
  const sync = (): void => {
    store.clear();
    for (const [path, content] of inner.all) store.set(path, content);
  };
  const effect = (act: () => void): void => {
    done += 1;
    if (done === nth || (dead && done > nth)) throw new Stopped(`effect ${done}`);
    act();
    sync();
  };
  const writes = (file: string, content: string | Uint8Array): void => {
    const bytes = Buffer.from(content);
    effect(() => inner.all.set(file, ''));
    effect(() => inner.all.set(file, bytes.subarray(0, bytes.length >> 1)));
    effect(() => inner.all.set(file, content));
  };
  const files: Files = {
    ...inner,
    write: async (file, content) => writes(file, content),
    create: async (file, text) => {
      if (inner.all.has(file)) return false;
      writes(file, text);
      return true;
    },
    move: async (from, to) => {
      const found = inner.all.get(from);
      effect(() => {
        if (found === undefined) throw new Error(`there is no ${from}`);
        inner.all.delete(from);
        inner.all.set(to, found);
      });
    },
    remove: async (file) => {
      const below = [...inner.all.keys()].filter((name) => name === file || name.startsWith(`${file}/`)).sort();
      for (const name of backwards ? below.reverse() : below) effect(() => inner.all.delete(name));
    },
  };
  return { files, count: () => done };
}
