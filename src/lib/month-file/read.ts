import { readCanonical } from './read-canonical.ts';
import { type ReadMonth, readMonthMdx } from './read-mdx.ts';

/**
 * A month file read as data: what the pull, the check, the build and the index all read with. `path` is only for the issues.
 * A file as the writer left it is read without a Markdown parser, some thirty times as fast; every other goes to the
 * reader of MDX, which alone makes issues.
 */
export function readMonthFile(mdx: string, path: string): ReadMonth {
  const file = readCanonical(mdx);
  return file === undefined ? readMonthMdx(mdx, path) : { file };
}
