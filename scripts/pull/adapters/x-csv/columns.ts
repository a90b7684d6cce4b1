import { ArchiveError } from '../../archive.ts';
import { headerHint } from '../../formats/header-words.ts';

/** What a column of a table of posts can hold, and the headers under which programs write it. */
interface Field {
  readonly what: string;
  readonly headers: readonly string[];
}

const table = {
  id: { what: 'id of the post', headers: ['id', 'tweet_id', 'status_id', 'id_str', 'tweetid', 'tweet id'] },
  text: { what: 'words', headers: ['text', 'full_text', 'tweet', 'tweets', 'tweet_text', 'content', 'rawcontent'] },
  at: { what: 'when it was written, with a zone', headers: ['created_at', 'timestamp', 'date', 'datetime', 'time'] },
  url: { what: 'address of the post', headers: ['url', 'permalink', 'link', 'tweet_url', 'tweet url'] },
  account: {
    what: 'handle of who wrote it',
    headers: ['author.username', 'screen_name', 'username', 'user', 'user_screen_name', 'user.username', 'handle'],
  },
  accountId: { what: 'id of who wrote it', headers: ['author_id', 'author.id', 'user_id', 'user_id_str', 'userid'] },
  name: { what: 'name of who wrote it', headers: ['author.name', 'user_name', 'user.displayname'] },
  protected: { what: 'whether only followers may read it', headers: ['author.protected', 'protected'] },
  lang: { what: 'language', headers: ['lang', 'language'] },
  likes: {
    what: 'likes',
    headers: ['public_metrics.like_count', 'favorite_count', 'favorites', 'likes', 'like_count', 'likecount'],
  },
  shares: {
    what: 'reposts',
    headers: ['public_metrics.retweet_count', 'retweet_count', 'retweets', 'retweetcount'],
  },
  replyTo: {
    what: 'id of the post it answers',
    headers: ['referenced_tweets.replied_to.id', 'in_reply_to_status_id', 'in_reply_to_status_id_str'],
  },
  replyToAccount: {
    what: 'handle of whom it answers',
    headers: ['in_reply_to_username', 'in_reply_to_screen_name', 'reply_to_screen_name'],
  },
  replyToAccountId: {
    what: 'id of whom it answers',
    headers: ['in_reply_to_user_id', 'in_reply_to_user_id_str'],
  },
  repostOf: {
    what: 'id of the post it passes on',
    headers: ['referenced_tweets.retweeted.id', 'retweeted_status_id', 'retweeted_status_id_str'],
  },
  repostOfAccount: {
    what: 'handle of whose post it passes on',
    headers: ['retweeted_username', 'retweeted_screen_name', 'retweeted_status.user.screen_name'],
  },
  quoteOf: {
    what: 'id of the post it quotes',
    headers: ['referenced_tweets.quoted.id', 'quoted_status_id', 'quoted_status_id_str'],
  },
  quoteOfAccount: {
    what: 'handle of whose post it quotes',
    headers: ['quoted_username', 'quoted_screen_name', 'quoted_status.user.screen_name'],
  },
  edits: { what: 'ids of all its versions', headers: ['edit_history_tweet_ids'] },
  links: { what: 'its addresses in full, as JSON of API v2', headers: ['entities.urls'] },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof table;
export const fields: Readonly<Record<FieldName, Field>> = table;

/** Headers of columns that are left out on purpose, and why. */
export const ignoredHeaders: Readonly<Record<string, string>> = {
  '': 'number of the row',
  'unnamed: 0': 'number of the row',
  index: 'number of the row',
  source: 'name of the program the post was sent from',
  replies: 'a number that only some tables have',
  reply_count: 'a number that only some tables have',
  quote_count: 'a number that only some tables have',
  conversation_id: 'the post that is answered is named by itself',
  possibly_sensitive: 'covers pictures, of which a table holds none',
  possibly_sensitive_editable: 'a guess of the platform',
  reply_settings: 'who may answer',
  retweeted: 'about the reader, not the post',
  favorited: 'about the reader, not the post',
  truncated: 'always false',
  coordinates: 'location: private',
  place: 'location: private',
  type: 'the words tell a repost from a post',
  retweeted_user_id: 'the handle stands beside it',
  quoted_user_id: 'the handle stands beside it',
  retweeted_status_user_id: 'the name stands in the words',
  retweeted_status_timestamp: 'the id carries it',
  expanded_urls: 'addresses without the places where they stand',
  hashtags: 'they stand in the words',
  __twarc: 'how and when the page was fetched',
};
/** Beginnings of headers that many columns share. */
const ignoredParts =
  /^(?:unnamed: \d+|(?:author|geo|public_metrics|entities|context_annotations|edit_controls|withheld|attachments|matching_rules|__twarc|referenced_tweets|user|place|non_public_metrics|organic_metrics|promoted_metrics)\..*|context_annotations|withheld|geo|matching_rules|referenced_tweets)$/;

export interface Columns {
  /** Where in a row each field stands. */
  readonly at: ReadonlyMap<FieldName, number>;
  /** Headers that no table names. */
  readonly unknown: readonly string[];
}

const isField = (name: string): name is FieldName => Object.hasOwn(table, name);

/** `given`: what `--columns` says; where it is silent, the usual headers hold. */
export function columnsOf(header: readonly string[], given: Readonly<Record<string, string>> = {}): Columns {
  const lower = header.map((name) => name.toLowerCase());
  const at = new Map<FieldName, number>();
  for (const [name, column] of Object.entries(given)) {
    if (!isField(name))
      throw new ArchiveError(
        `the column map names a field "${name}" that there is not`,
        `There are: ${Object.entries(fields)
          .map(([field, { what }]) => `${field} (${what})`)
          .join(', ')}.`,
      );
    const index = lower.indexOf(column.trim().toLowerCase());
    if (index < 0)
      throw new ArchiveError(
        `the column map says that ${name} stands in the column "${column}", and the table has no such column`,
        headerHint(header, [...Object.values(given), ...Object.values(fields).flatMap(({ headers }) => headers)]),
      );
    at.set(name, index);
  }
  const taken = new Set(at.values());
  for (const name of Object.keys(table).filter(isField)) {
    if (at.has(name)) continue;
    const found = fields[name].headers
      .map((one) => lower.indexOf(one))
      .find((index) => index >= 0 && !taken.has(index));
    if (found !== undefined) {
      at.set(name, found);
      taken.add(found);
    }
  }
  const unknown = header.filter(
    (name, index) =>
      !taken.has(index) && !Object.hasOwn(ignoredHeaders, name.toLowerCase()) && !ignoredParts.test(name.toLowerCase()),
  );
  return { at, unknown };
}
