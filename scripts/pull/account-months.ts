import { createHash } from 'node:crypto';
import { monthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { MonthFile, Post, Reply, Tombstone } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import { monthInDenmark } from '#lib/time/copenhagen.ts';
import type { Files } from '../effects/files.ts';
import type { Changes } from '../write/transaction.ts';

/** All months of one account: from files to threads and back. */

export interface AccountMonths {
  /** Paths of the files that stand in content now. */
  readonly paths: readonly string[];
  /** Their threads; every item names its sources. */
  readonly posts: readonly Post[];
  readonly issues: readonly Issue[];
}

export async function readAccountMonths(files: Files, authority: string, channel: string): Promise<AccountMonths> {
  const paths = await files.list(`posts/${authority}/${channel}`, '.mdx');
  const posts: Post[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const read = readMonthFile((await files.read(path)) ?? '', `${files.root}/${path}`);
    if ('issues' in read) issues.push(...read.issues);
    else posts.push(...read.file.posts.map((post) => withSources(post, read.file.sources)));
  }
  return { paths, posts, issues };
}

/** The post and its replies, each naming its sources. */
export function withSources(post: Post, sources: readonly string[]): Post {
  const own = <T extends Post | Reply>(item: T): T => ({ ...item, sources: item.sources ?? [...sources] });
  return { ...own(post), replies: post.replies.map(own) };
}

/**
 * The month files of an account from all its threads. A thread stays whole in the month of its root. Withdrawn items
 * are left out and leave a tombstone. Files of `before` that hold nothing any more are removed.
 */
export function monthChanges(
  authority: string,
  channel: string,
  posts: readonly Post[],
  withdrawals: readonly Withdrawal[],
  before: readonly string[],
): Changes {
  const months = new Map<string, { posts: Post[]; withdrawn: Tombstone[]; sources: Set<string> }>();
  const monthOf = (at: string) => {
    const name = monthInDenmark(at);
    const month = months.get(name) ?? { posts: [], withdrawn: [], sources: new Set<string>() };
    months.set(name, month);
    return month;
  };
  for (const post of posts) {
    const { kept, withdrawn } = withdraw(post, withdrawals);
    for (const { at, tombstone, sources } of withdrawn) {
      const month = monthOf(at);
      month.withdrawn.push(tombstone);
      for (const source of sources) month.sources.add(source);
    }
    for (const thread of kept) {
      const month = monthOf(thread.at);
      month.posts.push(thread);
      for (const item of [thread, ...thread.replies])
        for (const source of item.sources ?? []) month.sources.add(source);
    }
  }
  const changes = new Map<string, string | undefined>(before.map((path) => [path, undefined]));
  for (const [month, held] of months) {
    const sources = [...held.sources].sort();
    const file: MonthFile = {
      authority,
      channel,
      month,
      sources,
      posts: held.posts.map((post) => withoutCommonSources(post, sources)),
      withdrawn: held.withdrawn,
    };
    changes.set(monthPath(authority, channel, month), writeMonthFile(file));
  }
  return changes;
}

/** An item that every source of the month holds need not say so. */
function withoutCommonSources(post: Post, common: readonly string[]): Post {
  const own = <T extends Post | Reply>(item: T): T => {
    const { sources = [], ...rest } = item;
    return sources.length === common.length ? ({ ...rest } as T) : item;
  };
  return { ...own(post), replies: post.replies.map(own) };
}

interface Withdrawn {
  readonly at: string;
  readonly tombstone: Tombstone;
  readonly sources: readonly string[];
}

/** A thread without what was withdrawn from it. When the root goes, its replies stand on their own. */
function withdraw(post: Post, withdrawals: readonly Withdrawal[]): { kept: Post[]; withdrawn: Withdrawn[] } {
  const withdrawn: Withdrawn[] = [];
  const gone = (item: Post | Reply): boolean => {
    const found = withdrawals.find(
      ({ id, urlHash }) =>
        id === item.id || (urlHash !== undefined && item.url !== undefined && sha256(item.url) === urlHash),
    );
    if (found) {
      const tombstone = { id: item.id, on: found.on, reason: found.reason };
      withdrawn.push({ at: post.at, tombstone, sources: item.sources ?? [] });
    }
    return found !== undefined;
  };
  if (withdrawals.length === 0) return { kept: [post], withdrawn };
  const rootGone = gone(post);
  const replies = post.replies.filter((reply) => !gone(reply));
  if (!rootGone) return { kept: [{ ...post, replies }], withdrawn };
  return {
    kept: replies.map((reply) => ({ ...reply, inReplyTo: reply.inReplyTo ?? 'unknown', replies: [] })),
    withdrawn,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
