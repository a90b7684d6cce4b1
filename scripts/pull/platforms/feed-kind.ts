import type { ArchivedItem, FileOfAddress, Person } from '../adapter.ts';
import type { Feed, FeedEntry } from '../formats/feed/feed.ts';

/** Whose feeds a platform knows, and what an entry of them is. */
export interface FeedKind {
  readonly channel: string;
  /** The account that the feed is of, as far as it says; undefined where it is no feed of this kind. */
  owner(feed: Feed): Person | undefined;
  map(entry: FeedEntry, feed: Feed, account: Person, fileOf?: FileOfAddress): FeedItem;
}

export type FeedItem =
  /** `also`: another name that it keeps when its address changes. */
  | { readonly item: ArchivedItem; readonly also?: string | undefined }
  | { readonly problem: string }
  /** A slug with words in `lib/i18n/skip-names.ts`. */
  | { readonly skipped: string };
