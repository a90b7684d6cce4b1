import { mediaPath } from '#lib/content-layout.ts';
import type { Files } from '../effects/files.ts';
import type { Output } from '../write/transaction.ts';

const names = /(?:src|poster)="([0-9a-f]{32}\.webp)"/g;

/** Names in `media/` that a month file names. */
export const mediaNamesIn = (month: string): string[] =>
  month.includes('.webp"') ? [...month.matchAll(names)].map(([, name = '']) => name) : [];

/**
 * Removes images that nobody names any more: of items that were withdrawn or that another pull gave other bytes.
 * `doubtful`: those that some month named before and none that was just written names. Other months may.
 */
export async function dropUnnamedMedia(
  files: Files,
  doubtful: ReadonlySet<string>,
  output: Pick<Output, 'has' | 'remove'>,
): Promise<void> {
  const left = new Set(doubtful);
  if (left.size > 0)
    for (const path of await files.list('posts', '.mdx')) {
      if (output.has(path)) continue;
      for (const name of mediaNamesIn((await files.read(path)) ?? '')) left.delete(name);
    }
  for (const name of left) await output.remove(mediaPath(name));
}
