import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Text files below one folder. Paths are relative to it, with forward slashes. */
export interface Files {
  /** The folder, as a person would name it: for messages. */
  readonly root: string;
  /** The text, or undefined when there is no such file. */
  read(file: string): Promise<string | undefined>;
  /** Every file below `folder` whose name ends with `ending`, sorted. An absent folder is an empty one. */
  list(folder: string, ending: string): Promise<string[]>;
  write(file: string, text: string): Promise<void>;
  /** Puts `from` in the place of `to`, in one step of the file system. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; absent is fine. */
  remove(file: string): Promise<void>;
}

const absent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

export function filesIn(root: string): Files {
  const at = (file: string): string => path.join(root, ...file.split('/'));
  const makeFolder = (file: string) => mkdir(path.dirname(at(file)), { recursive: true });
  return {
    root,
    async read(file) {
      try {
        return await readFile(at(file), 'utf8');
      } catch (error) {
        if (absent(error)) return undefined;
        throw error;
      }
    },
    async list(folder, ending) {
      try {
        const found = await readdir(at(folder), { recursive: true, withFileTypes: true });
        return found
          .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
          .sort();
      } catch (error) {
        if (absent(error)) return [];
        throw error;
      }
    },
    async write(file, text) {
      await makeFolder(file);
      await writeFile(at(file), text);
    },
    async move(from, to) {
      await makeFolder(to);
      await rename(at(from), at(to));
    },
    remove: (file) => rm(at(file), { recursive: true, force: true }),
  };
}
