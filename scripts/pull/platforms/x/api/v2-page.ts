import type { z } from 'zod';
import {
  type RawPoll,
  type RawTweet,
  type RawUser,
  type RawV2Media,
  rawMedia,
  rawPoll,
  rawTweet,
  rawUser,
} from './v2-raw.ts';

/** One line of version 2: a page, a line of a stream or a flattened post, all as posts with what they point to. */
export interface Page {
  readonly posts: readonly unknown[];
  readonly lookup: Lookup;
  /** Posts that were asked for and not handed out: deleted, protected or withheld. */
  readonly refused: number;
  readonly fetched: { readonly url?: string | undefined; readonly at?: string | undefined };
}

/** What posts point to, by their ids. */
export interface Lookup {
  user(id: string | null | undefined): RawUser | undefined;
  tweet(id: string): RawTweet | undefined;
  media(key: string): RawV2Media | undefined;
  /** True where alt texts were asked for: some medium has one. Of one that has none there is no field either way. */
  readonly describesMedia: boolean;
  poll(id: string): RawPoll | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** undefined: no line of version 2. */
export function pageOf(value: unknown): Page | undefined {
  if (!isObject(value)) return undefined;
  const { data, includes, errors, meta } = value;
  const fetched = fetchedOf(value.__twarc);
  if (data === undefined && errors === undefined && meta === undefined)
    return typeof value.text === 'string' && typeof value.id === 'string'
      ? { posts: [value], lookup: lookupOf(inside(value)), refused: 0, fetched }
      : undefined;
  return {
    posts: Array.isArray(data) ? data : data === undefined ? [] : [data],
    lookup: lookupOf(isObject(includes) ? includes : {}),
    refused: listOf(errors).length,
    fetched,
  };
}

function fetchedOf(twarc: unknown): Page['fetched'] {
  if (!isObject(twarc)) return {};
  const { url, retrieved_at: at } = twarc;
  return {
    url: typeof url === 'string' ? url : undefined,
    at: typeof at === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(at) ? at : undefined,
  };
}

/** What a flattened post carries inside, as a page would hold it beside its posts. */
function inside(tweet: Fields): Fields {
  const { attachments, entities } = tweet;
  const referenced = listOf(tweet.referenced_tweets).filter(isObject);
  const own = {
    users: [tweet.author, tweet.in_reply_to_user, ...(isObject(entities) ? listOf(entities.mentions) : [])],
    tweets: referenced,
    media: isObject(attachments) ? listOf(attachments.media) : [],
    polls: isObject(attachments) ? [attachments.poll] : [],
  };
  const deeper = referenced.map(inside);
  const all = (kind: string): readonly unknown[] => deeper.flatMap((fields) => listOf(fields[kind]));
  return {
    users: [...own.users, ...all('users')],
    tweets: [...own.tweets, ...all('tweets')],
    media: [...own.media, ...all('media')],
    polls: [...own.polls, ...all('polls')],
  };
}

function lookupOf(includes: Fields): Lookup {
  const users = byKey(includes.users, rawUser, ({ id }) => id);
  const tweets = byKey(includes.tweets, rawTweet, ({ id }) => id);
  const media = byKey(includes.media, rawMedia, ({ media_key }) => media_key);
  const polls = byKey(includes.polls, rawPoll, ({ id }) => id ?? '');
  return {
    user: (id) => (id ? users.get(id) : undefined),
    tweet: (id) => tweets.get(id),
    media: (key) => media.get(key),
    describesMedia: media.values().some(({ alt_text }) => alt_text !== undefined),
    poll: (id) => polls.get(id),
  };
}

/** The first of each id. What is not of its kind is as if it were not there: posts that point to it say so. */
function byKey<T>(list: unknown, schema: z.ZodType<T>, key: (value: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const value of listOf(list)) {
    const read = schema.safeParse(value);
    if (read.success && !found.has(key(read.data))) found.set(key(read.data), read.data);
  }
  return found;
}
