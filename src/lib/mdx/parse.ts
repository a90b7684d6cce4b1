import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import type { Issue } from '../issue.ts';

/**
 * MDX as data: the tree is looked at and never compiled, so nothing in it can run.
 * `archive`: month files, without extensions that would read meaning into archived words. `prose`: our own pages, with tables.
 */
const processors = {
  archive: remark().use(remarkFrontmatter).use(remarkMdx).freeze(),
  prose: remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze(),
};

export type Parsed = { readonly tree: Root } | { readonly issues: readonly Issue[] };

export function parseMdx(mdx: string, path: string, kind: keyof typeof processors): Parsed {
  try {
    return { tree: processors[kind].parse(mdx) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return {
      issues: [{ path, line: error.line ?? 1, col: error.column ?? 1, rule: 'mdx-syntax', message: error.reason }],
    };
  }
}
