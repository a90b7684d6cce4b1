import type { Person } from '../../adapter.ts';
import type { Feed, FeedEntry } from '../../formats/feed/feed.ts';
import { parseDate } from '../date.ts';
import type { FeedItem, FeedKind } from '../feed-kind.ts';
import { type MentionRule, spansOfPlain } from '../plain-text.ts';

/** The feed that Bluesky gives of an account (`/profile/<did>/rss`): its own posts, in plain words. */
export const blueskyFeed: FeedKind = {
  channel: 'bluesky',
  owner(feed): Person | undefined {
    const profile = feed.links
      .map((link) => /^https?:\/\/(?:www\.)?bsky\.app\/profile\/([^/]+)(?:\/rss)?$/.exec(link)?.[1])
      .find((name) => name !== undefined);
    if (profile === undefined) return undefined;
    // The title is "@handle - name"; the address may hold the id instead of the handle.
    const handle = /^@(\S+)/.exec(feed.title ?? '')?.[1];
    return profile.startsWith('did:') ? { handle, id: profile } : { handle: profile };
  },
  map: mapEntry,
};

function mapEntry(entry: FeedEntry, feed: Feed): FeedItem {
  if (entry.problem !== undefined) return { problem: entry.problem };
  const key = /\/(?:app\.bsky\.feed\.post|post)\/([a-z2-7]{13})$/.exec(entry.id ?? entry.link ?? '')?.[1];
  if (key === undefined) return { problem: 'it has no id of a post' };
  const at = parseDate(entry.published ?? '');
  if (at === undefined) return { problem: 'it has no date' };
  return {
    item: {
      id: `bluesky-${key}`,
      at,
      url: entry.link,
      author: 'self',
      lang: feed.lang,
      text: spansOfPlain(entry.summary?.value ?? '', handles),
      media: [],
    },
  };
}

/** A handle is a name of a domain. */
const handles: MentionRule = {
  pattern: /(?<![\p{L}\p{N}_@./])@((?:[a-z\d-]+\.)+[a-z]{2,})/giu,
  personOf: ([shown, handle]) => ({ person: { handle }, shown }),
};
