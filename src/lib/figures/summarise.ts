import type { MonthFile } from '../model/post.ts';
import { monthInDenmark } from '../time/copenhagen.ts';
import { tallyActivity } from './activity.ts';
import { tallyAltText } from './alt-text.ts';
import { type Bucket, emptyBucket, sumOf } from './bucket.ts';
import { tallyCrossovers } from './crossover.ts';
import { tallyChanges } from './edited-deleted.ts';
import { tallyInquiries } from './inquiries.ts';
import type { MonthSummary } from './month-summary.ts';
import { tallyLinks } from './posts-links.ts';
import { readThread } from './read-thread.ts';
import { tallyRedirects } from './redirect-rate.ts';
import { tallyResponseRate } from './response-rate.ts';
import { tallyResponseTimes } from './response-time.ts';
import type { Codings, ThreadFacts } from './thread-facts.ts';

/** What is counted of a thread, each count in the month it belongs to. */
const tallies: readonly ((thread: ThreadFacts, bucketAt: (at: string) => Bucket) => void)[] = [
  tallyActivity,
  tallyInquiries,
  tallyResponseTimes,
  tallyResponseRate,
  tallyRedirects,
  tallyCrossovers,
  tallyLinks,
  tallyAltText,
  tallyChanges,
];

export const noCodings: Codings = new Map();

/** A month file in numbers. Every thread is read once, for all figures. */
export function summarise(
  file: Pick<MonthFile, 'posts' | 'sources'> & Partial<Pick<MonthFile, 'withdrawn'>>,
  codings: Codings = noCodings,
): MonthSummary {
  const months = new Map<string, Bucket>();
  const bucketAt = (at: string): Bucket => {
    const month = monthInDenmark(at);
    const bucket = months.get(month) ?? emptyBucket();
    months.set(month, bucket);
    return bucket;
  };
  for (const post of file.posts) {
    const thread = readThread(post, file.sources, codings);
    for (const tally of tallies) tally(thread, bucketAt);
  }
  const buckets = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, { clock, working }] of buckets) for (const list of [clock, working]) list.sort((a, b) => a - b);
  const total = (count: (bucket: Bucket) => number): number => buckets.reduce((sum, [, one]) => sum + count(one), 0);
  const own = file.posts
    .flatMap((post) => [post, ...post.replies])
    .flatMap(({ by, at }) => (by === 'authority' ? [at] : []))
    .sort();
  const [first, last] = [own[0], own.at(-1)];
  return {
    posts: file.posts.length,
    replies: file.posts.reduce((sum, { replies }) => sum + replies.length, 0),
    written: total(({ written }) => sumOf(written)),
    reposts: total(({ reposts }) => sumOf(reposts)),
    repliesToCitizens: total(({ replies }) => sumOf(replies)),
    inquiries: total(({ asked }) => asked),
    withdrawn: file.withdrawn?.length ?? 0,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    months: Object.fromEntries(buckets),
  };
}
