import type { Person, RawSpan } from '../../../adapter.ts';
import { linkOr } from '../../linkable.ts';
import { statusOf } from '../address.ts';
import { bareSpans, type Entity, isEncoded, mention, plainSpans, spansOf } from '../text.ts';
import { shownFrom } from '../words.ts';
import type { Lookup } from './v2-page.ts';
import type { RawTweet } from './v2-raw.ts';

/** The words of a post of version 2 as the platform showed them. */
export interface V2Words {
  readonly spans: readonly RawSpan[];
  /** True where the rest of the words is nowhere in the post. */
  readonly cut: boolean;
}

/** `hidden`: id of a quoted post, whose address the platform does not show at the end of the words. */
export function wordsOf(tweet: RawTweet, lookup: Lookup, at: string, hidden?: string): V2Words {
  const note = tweet.note_tweet ?? undefined;
  const text = note?.text ?? tweet.text;
  const entities = (note ? note.entities : tweet.entities) ?? undefined;
  const own = ownIds(tweet);
  const trailing = trailingAddress(text, tweet, own);
  const cutBy = (url: string): boolean => !note && text.trimEnd().endsWith(`… ${url}`);
  let cut = false;
  const urls: Entity[] = (entities?.urls ?? []).map((entity) => {
    const { start, end, url, expanded_url, display_url } = entity;
    const status = statusOf(expanded_url);
    const isOwn = status !== undefined && status.handle === undefined && own.has(status.id);
    if (isOwn && cutBy(url)) cut = true;
    const isShown =
      !isMedium(entity, own) && !isOwn && !(hidden !== undefined && status?.id === hidden && trailing(url));
    return {
      start,
      end,
      literal: url,
      span: isShown ? linkOr(expanded_url || url, display_url || expanded_url || url) : undefined,
    };
  });
  const mentions: Entity[] = (entities?.mentions ?? []).map(({ start, end, username, id }) => ({
    start,
    end,
    literal: `@${username}`,
    span: mention(personOf(lookup, id, username), `@${username}`),
  }));
  const all = [...urls, ...mentions];
  // Data of the smallest kind have no entities at all; an answer to such is not known as one either.
  if (entities === undefined && tweet.created_at == null) return { spans: bareSpans(text), cut };
  if (note && !isEncoded(text)) return { spans: plainSpans(text, all), cut };
  const range =
    tweet.display_text_range && !note ? tweet.display_text_range : hiddenBefore(tweet, lookup, at, text, mentions);
  return { spans: spansOf(text, all, range), cut };
}

/** Ids under which a post's own addresses stand: its versions', and for a repost those of what it passes on. */
const ownIds = (tweet: RawTweet): ReadonlySet<string> =>
  new Set([
    tweet.id,
    ...(tweet.edit_history_tweet_ids ?? []),
    ...(tweet.referenced_tweets ?? []).flatMap(({ type, id }) => (type === 'retweeted' ? [id] : [])),
  ]);

type UrlEntity = NonNullable<NonNullable<RawTweet['entities']>['urls']>[number];

/** An address of the post's own media. One of somebody else's is shown like any link. */
function isMedium({ media_key, expanded_url }: UrlEntity, own: ReadonlySet<string>): boolean {
  if (media_key) return true;
  const [, id = ''] = /\/status\/(\d+)\/(?:photo|video)\/\d+$/.exec(expanded_url ?? '') ?? [];
  return own.has(id);
}

/** Whether an address stands at the end, but for the addresses of media. */
function trailingAddress(text: string, tweet: RawTweet, own: ReadonlySet<string>): (url: string) => boolean {
  const media = (tweet.entities?.urls ?? []).filter((entity) => isMedium(entity, own));
  const rest = media.reduce((words, { url }) => words.replaceAll(url, '').trimEnd(), text.trimEnd());
  return (url) => rest.endsWith(url);
}

/** Version 2 does not say which names at the beginning of an answer the platform hides: those of whoever is answered. */
function hiddenBefore(
  tweet: RawTweet,
  lookup: Lookup,
  at: string,
  text: string,
  mentions: readonly Entity[],
): readonly [number, number] | undefined {
  const repliedTo = tweet.referenced_tweets?.find(({ type }) => type === 'replied_to');
  if (repliedTo === undefined && !tweet.in_reply_to_user_id) return undefined;
  const parent = repliedTo && lookup.tweet(repliedTo.id);
  const answered = parent && [
    lookup.user(parent.author_id)?.username,
    ...(parent.entities?.mentions ?? []).map(({ username }) => username),
    lookup.user(tweet.in_reply_to_user_id)?.username,
  ];
  return shownFrom(text, mentions, at, answered);
}

export function personOf(lookup: Lookup, id: string | null | undefined, username?: string | null): Person {
  const user = lookup.user(id);
  return { handle: user?.username ?? username ?? undefined, id: id ?? undefined, name: user?.name ?? undefined };
}
