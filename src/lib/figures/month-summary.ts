import { z } from 'zod';
import type { MonthFile, Party, Post, Reply } from '../model/post.ts';
import { count, instant } from '../model/scalar.ts';

/**
 * The counts of one month file, kept so that a figure over an account or an authority is a sum over months and never
 * needs the posts themselves. `mergeSummaries` of parts is the summary of the whole.
 */
export const monthSummary = z.strictObject({
  posts: count.describe('Items that start a thread.'),
  replies: count.describe('Items below a root, whoever wrote them.'),
  written: count.describe('Posts and replies the authority wrote, reposts apart (DOMAIN: activity).'),
  reposts: count.describe("Others' items the authority passed on without words of its own."),
  repliesToCitizens: count.describe('Items of the authority that answer somebody who is not a listed account.'),
  inquiries: count.describe('Items by others that are archived.'),
  first: instant.optional().describe('First item of the authority.'),
  last: instant.optional().describe('Last item of the authority.'),
});
export type MonthSummary = z.infer<typeof monthSummary>;

export const emptySummary: MonthSummary = {
  posts: 0,
  replies: 0,
  written: 0,
  reposts: 0,
  repliesToCitizens: 0,
  inquiries: 0,
};

export function summarise(file: Pick<MonthFile, 'posts'>): MonthSummary {
  return mergeSummaries(file.posts.map(summariseThread));
}

export function mergeSummaries(parts: readonly MonthSummary[]): MonthSummary {
  const sum: MonthSummary = { ...emptySummary };
  for (const part of parts) {
    sum.posts += part.posts;
    sum.replies += part.replies;
    sum.written += part.written;
    sum.reposts += part.reposts;
    sum.repliesToCitizens += part.repliesToCitizens;
    sum.inquiries += part.inquiries;
    if (part.first !== undefined && (sum.first === undefined || part.first < sum.first)) sum.first = part.first;
    if (part.last !== undefined && (sum.last === undefined || part.last > sum.last)) sum.last = part.last;
  }
  return sum;
}

const isCitizen = (who: Party | undefined): boolean => who?.startsWith('borger-') ?? false;

/** True when the item answers somebody who is not a listed account, whether or not what they wrote is archived. */
export function answersCitizen(item: Post | Reply, thread: Post): boolean {
  if (item.inReplyTo === undefined) return item !== thread && isCitizen(thread.by);
  if (isCitizen(item.inReplyTo)) return true;
  const answered = [thread, ...thread.replies].find((other) => other.id === item.inReplyTo);
  return isCitizen(answered?.by);
}

function summariseThread(thread: Post): MonthSummary {
  const sum: MonthSummary = { ...emptySummary, posts: 1, replies: thread.replies.length };
  for (const item of [thread, ...thread.replies]) {
    if (item.by !== 'authority') {
      sum.inquiries += 1;
      continue;
    }
    if (item.share?.kind === 'repost') sum.reposts += 1;
    else sum.written += 1;
    if (answersCitizen(item, thread)) sum.repliesToCitizens += 1;
    if (sum.first === undefined || item.at < sum.first) sum.first = item.at;
    if (sum.last === undefined || item.at > sum.last) sum.last = item.at;
  }
  return sum;
}
