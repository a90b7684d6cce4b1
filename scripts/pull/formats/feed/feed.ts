/** A feed, whichever of its four kinds: what it says of itself and of its entries, before any platform is known. */
export interface Feed {
  readonly kind: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title?: string | undefined;
  /** Addresses that the feed names as its own: its page first, then where it is fetched from. */
  readonly links: readonly string[];
  readonly lang?: string | undefined;
  /** When it says that it was made; as it spells it. */
  readonly updated?: string | undefined;
  readonly generator?: string | undefined;
  /** Id of a YouTube channel, in its feeds. */
  readonly youtubeChannel?: string | undefined;
  readonly entries: readonly FeedEntry[];
  readonly warnings: readonly string[];
}

export interface FeedEntry {
  /** Number in the feed, from 0. */
  readonly index: number;
  /** What the feed calls it, e.g. its guid. */
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  /** Other entries of the feed have the same address: it tells them not apart. */
  readonly sharedLink?: boolean | undefined;
  readonly title?: FeedText | undefined;
  /** The whole words; else `summary` is all there is. */
  readonly content?: FeedText | undefined;
  readonly summary?: FeedText | undefined;
  /** As they are spelled. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly lang?: string | undefined;
  readonly media: readonly FeedMedia[];
  /** It says that it answers something: a comment. */
  readonly answers: boolean;
  readonly youtubeVideo?: string | undefined;
  /** It is no entry at all: why. */
  readonly problem?: string | undefined;
}

export interface FeedText {
  readonly value: string;
  readonly type: 'text' | 'html';
  /** Address that relative ones start from, where the feed says so. */
  readonly base?: string | undefined;
  readonly lang?: string | undefined;
}

export interface FeedMedia {
  readonly url: string;
  readonly mime?: string | undefined;
  /** image, video, audio …, where the feed says it without a type. */
  readonly medium?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly seconds?: number | undefined;
  readonly description?: string | undefined;
  /** A small picture of another medium or of the entry. */
  readonly thumbnail: boolean;
}
