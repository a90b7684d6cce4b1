import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files below one folder. Paths are relative to it, with forward slashes. */
export interface Files {
  /** The folder, as a person would name it: for messages. */
  readonly root: string;
  /** The text, or undefined when there is no such file. */
  read(file: string): Promise<string | undefined>;
  /** The bytes, or undefined when there is no such file. */
  bytes(file: string): Promise<Uint8Array | undefined>;
  /** Every file below `folder` whose name ends with `ending`, sorted. An absent folder is an empty one. */
  list(folder: string, ending: string): Promise<string[]>;
  exists(file: string): Promise<boolean>;
  /** True when the file stands there with exactly this in it. */
  holds(file: string, content: string | Uint8Array): Promise<boolean>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Writes the file if there is none; false when there is one. */
  create(file: string, text: string): Promise<boolean>;
  /** Puts `from` in the place of `to`, in one step of the file system. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; absent is fine. */
  remove(file: string): Promise<void>;
}

const absent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const orIfAbsent =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (absent(error)) return otherwise;
    throw error;
  };

export function filesIn(root: string): Files {
  const at = (file: string): string => path.join(root, ...file.split('/'));
  const makeFolder = (file: string) => mkdir(path.dirname(at(file)), { recursive: true });
  return {
    root,
    read: (file) => readFile(at(file), 'utf8').catch(orIfAbsent(undefined)),
    bytes: (file) => readFile(at(file)).catch(orIfAbsent(undefined)),
    async list(folder, ending) {
      const found = await readdir(at(folder), { recursive: true, withFileTypes: true }).catch(orIfAbsent([]));
      return found
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .sort();
    },
    exists: (file) => stat(at(file)).then(() => true, orIfAbsent(false)),
    async holds(file, content) {
      const bytes = await readFile(at(file)).catch(orIfAbsent(undefined));
      return bytes?.equals(typeof content === 'string' ? Buffer.from(content) : content) ?? false;
    },
    async write(file, content) {
      await makeFolder(file);
      await writeFile(at(file), content);
    },
    async create(file, text) {
      await makeFolder(file);
      return writeFile(at(file), text, { flag: 'wx' }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
          throw error;
        },
      );
    },
    async move(from, to) {
      await makeFolder(to);
      await rename(at(from), at(to));
    },
    remove: (file) => rm(at(file), { recursive: true, force: true }),
  };
}
