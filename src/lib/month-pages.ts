import { dayAddress, itemAddress } from './addresses.ts';
import type { MonthFile, Post } from './model/post.ts';
import { dayInDenmark } from './time/copenhagen.ts';

/** A month with more items than this is read day by day: beyond it a page no longer opens well on a phone. */
export const itemsPerPage = 200;

/** True for a month that is read day by day. Counts as `MonthSummary` has them. */
export const isLong = ({ posts, replies }: { posts: number; replies: number }): boolean =>
  posts + replies > itemsPerPage;

export const sizeOf = (posts: readonly Post[]): { posts: number; replies: number } => ({
  posts: posts.length,
  replies: posts.reduce((sum, post) => sum + post.replies.length, 0),
});

/** The threads of a month by the day of their first item in Denmark, in order of time. */
export function byDay(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const days = new Map<string, Post[]>();
  for (const post of posts) {
    const day = dayInDenmark(post.at);
    const ofDay = days.get(day) ?? [];
    ofDay.push(post);
    days.set(day, ofDay);
  }
  return days;
}

/**
 * Where the whole of an item of this thread stands: on the page of its month or, in a long month, of its day.
 * `itemAddress` leads there too, for good; this is one step shorter.
 */
export function itemPlace(
  file: Pick<MonthFile, 'authority' | 'channel' | 'month' | 'posts'>,
  thread: Post,
  id: string,
): string {
  if (!isLong(sizeOf(file.posts))) return itemAddress(file.authority, file.channel, file.month, id);
  return `${dayAddress(file.authority, file.channel, dayInDenmark(thread.at))}#${id}`;
}
