import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files below one folder. Paths are relative to it, with forward slashes. */
export interface Files {
  /** The folder, as a person would name it: for messages. */
  readonly root: string;
  /** The text, or undefined when there is no such file. Throws an EncodingError where it is not UTF-8. */
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

/** A file of content in another encoding: read as UTF-8 it would lose letters, and written again it would have lost them. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';

  constructor(path: string, bytes: Uint8Array) {
    super(`${path}:${lineOutsideUtf8(bytes)}: ${notUtf8}`);
  }
}

export const notUtf8 = 'the file is not written in UTF-8: save it as UTF-8 in your editor';

/** The first line that is not UTF-8, from 1. */
export function lineOutsideUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end;
  }
  return 1;
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
    read: (file) =>
      readFile(at(file)).then((bytes) => {
        if (!isUtf8(bytes)) throw new EncodingError(`${root}/${file}`, bytes);
        return bytes.toString('utf8');
      }, orIfAbsent(undefined)),
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
