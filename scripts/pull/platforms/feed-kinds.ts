import type { Feed } from '../formats/feed/feed.ts';
import { blueskyFeed } from './bluesky/feed.ts';
import type { FeedKind } from './feed-kind.ts';
import { mastodonFeed } from './mastodon/feed.ts';
import { webFeed } from './web/feed.ts';
import { youtubeFeed } from './youtube/feed.ts';

/** Platforms that give feeds of their accounts; what is none of them is a site's own. */
const kinds: readonly FeedKind[] = [mastodonFeed, blueskyFeed, youtubeFeed, webFeed];

export const kindOf = (feed: Feed): FeedKind => kinds.find((kind) => kind.owner(feed) !== undefined) ?? webFeed;
