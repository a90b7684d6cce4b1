import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Records in one index. The time an index takes grows with the square of its records (3 s for 20,000, 70 s for
 * 100,000); in segments it grows with their number, and the browser merges them.
 */
export const recordsPerSegment = 20_000;
/** Fragments are bundled: a file for each record would be more files than a static host takes. */
const maxFragments = 2_000;
/** Records handed over before waiting for an answer: enough to keep the indexer busy, few enough to stay in memory. */
const batchSize = 256;

/** What Pagefind writes beside the index for pages that use its own interface. This site has its own. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight).*|playground)$/;

export interface Segments {
  readonly records: number;
  /** Folders below `out`, the first of which holds the program that reads them. */
  readonly folders: readonly string[];
}

/** Writes the records into segments below `out`, in their order: the same records give the same bytes. */
export async function writeSegments(
  records: AsyncIterable<SearchRecord>,
  out: string,
  progress: (count: number) => void,
  most = recordsPerSegment,
): Promise<Segments> {
  const folders: string[] = [];
  let index: pagefind.PagefindIndex | undefined;
  let inSegment = 0;
  let count = 0;
  let batch: SearchRecord[] = [];

  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    index ??= await createIndex();
    const open = index;
    const results = await Promise.all(
      batch.map(({ url, content, meta, filters, sort }) =>
        open.addCustomRecord({
          url,
          content,
          language: 'da',
          meta: { ...meta },
          filters: { ...filters },
          sort: { ...sort },
        }),
      ),
    );
    for (const [at, { errors }] of results.entries())
      if (errors.length > 0) throw new Error(`search index: ${batch[at]?.url ?? ''}: ${errors.join('; ')}`);
    inSegment += batch.length;
    count += batch.length;
    batch = [];
    progress(count);
  };
  const close = async (): Promise<void> => {
    if (index === undefined) return;
    const folder = folders.length === 0 ? 'pagefind' : `pagefind-${folders.length}`;
    const { errors } = await index.writeFiles({ outputPath: path.join(out, folder) });
    if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
    await index.deleteIndex();
    for (const name of await readdir(path.join(out, folder)))
      if (unused.test(name)) await rm(path.join(out, folder, name), { recursive: true });
    folders.push(folder);
    index = undefined;
    inSegment = 0;
  };

  try {
    for await (const record of records) {
      batch.push(record);
      if (batch.length === Math.min(batchSize, most)) await flush();
      if (inSegment + batch.length >= most) {
        await flush();
        await close();
      }
    }
    await flush();
    // A site without a word still has a search page.
    if (folders.length === 0) index ??= await createIndex();
    await close();
  } finally {
    await pagefind.close();
  }
  return { records: count, folders };
}

async function createIndex(): Promise<pagefind.PagefindIndex> {
  // Danish for all: one index for every language a post is written in, so that one search finds them all.
  const { errors, index } = await pagefind.createIndex({ forceLanguage: 'da', maxFragments });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  return index;
}
