import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatIssue, type Issue } from '#lib/issue.ts';

/** The folder the site is built from: `content`, or what `npm run build -- --content <dir>` names. */
export const contentFolder = (): string => path.resolve(process.env.AABNE_KANALER_CONTENT ?? 'content');

export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** As a person would name it: for messages. */
  readonly shown: string;
  readonly text: string;
}

export interface ContentEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
  readonly html?: string;
}

export type ReadFile = (file: ContentFile) => ContentEntry | { readonly issues: readonly Issue[] };

/**
 * Content files as data. Every file under `folder` with the ending becomes one entry; a file that cannot be read
 * stops the build with all issues of all files, and the number of entries is the number of files.
 */
export function contentLoader(
  name: string,
  folder: string,
  ending: string,
  /** Asked for once, before the first file: it may read other files first. */
  reader: () => ReadFile | Promise<ReadFile>,
): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest }: LoaderContext) {
      const issues: Issue[] = [];
      const read = await reader();
      const files = await list(folder, ending);
      // The store outlives the build in a cache: what is not set again below must not be shown again.
      store.clear();
      for (const file of files) {
        const entry = read(await open(file));
        if ('issues' in entry) {
          issues.push(...entry.issues);
          continue;
        }
        const data = await parseData({ id: entry.id, data: entry.data });
        const body = entry.body ?? entry.html;
        store.set({ id: entry.id, data, digest: generateDigest(data), ...(body !== undefined && { body }) });
      }
      if (issues.length > 0) throw new Error(`content has errors:\n${issues.map(formatIssue).join('\n')}`);
      const kept = store.keys().length;
      if (kept !== files.length)
        throw new Error(`${name}: ${files.length} files gave ${kept} entries; two files must share an id`);
    },
  };
}

async function open(file: string): Promise<ContentFile> {
  const absolute = path.join(contentFolder(), file);
  const shown = path.relative(process.cwd(), absolute);
  const bytes = await readFile(absolute);
  if (!isUtf8(bytes)) throw new Error(`${shown}: the file is not written in UTF-8: save it as UTF-8 in your editor`);
  return { path: file, shown, text: bytes.toString('utf8') };
}

/** Every file under `folder` with the ending: what another collection is read with. */
export const contentFiles = async (folder: string, ending: string): Promise<ContentFile[]> =>
  Promise.all((await list(folder, ending)).map(open));

async function list(folder: string, ending: string): Promise<string[]> {
  const root = path.join(contentFolder(), folder);
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // An authority without posts, or a folder of posts alone, is content too.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => path.relative(contentFolder(), path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .sort();
}
