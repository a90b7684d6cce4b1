import { z } from 'zod';
import type { Issue } from '#lib/issue.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';

/** Which column of a table holds what: what `--columns` hands over. The adapter says which fields there are. */
export function readColumnMap(
  text: string,
  path: string,
): { readonly columns: Readonly<Record<string, string>> } | { readonly issues: readonly Issue[] } {
  const read = checkYaml(text, z.record(z.string(), z.string().min(1)), path, 0, 'failsafe');
  return 'issues' in read ? read : { columns: read.data };
}
