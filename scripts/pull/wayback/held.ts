import type { Issue } from '#lib/issue.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import type { Files } from '../../effects/files.ts';

/** Ids of all items that stand in content of one authority on one channel. */
export async function heldIds(
  files: Files,
  authority: string,
  channel: string,
): Promise<ReadonlySet<string> | { readonly issues: readonly Issue[] }> {
  const ids = new Set<string>();
  const issues: Issue[] = [];
  for (const path of await files.list(`posts/${authority}/${channel}`, '.mdx')) {
    const read = readMonthFile((await files.read(path)) ?? '', `${files.root}/${path}`);
    if ('issues' in read) issues.push(...read.issues);
    else for (const post of read.file.posts) for (const { id } of [post, ...post.replies]) ids.add(id);
  }
  return issues.length > 0 ? { issues } : ids;
}
