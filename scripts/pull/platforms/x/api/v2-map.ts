import type { Media, Poll } from '#lib/model/post.ts';
import type { ArchivedItem, Person } from '../../../adapter.ts';
import { statusOf, statusUrl } from '../address.ts';
import { languageOf } from '../language.ts';
import { idsBefore } from '../map-status.ts';
import { mediaKinds } from '../media.ts';
import { addressee, knownId, selfOr } from '../people.ts';
import { bareSpans } from '../text.ts';
import { parseIso, timeOfId } from '../time.ts';
import type { Lookup } from './v2-page.ts';
import type { RawPoll, RawTweet } from './v2-raw.ts';
import { personOf, wordsOf } from './v2-text.ts';

/** One post of version 2 as an archived item, or why it cannot be one. */
export function mapTweet(
  tweet: RawTweet,
  lookup: Lookup,
  { account, author }: { readonly account: Person; readonly author: 'self' | Person },
): ArchivedItem | { problem: string } {
  const { id } = tweet;
  const at = timeOfTweet(tweet);
  if (at === undefined) return { problem: 'it has no created_at, and its id carries no time' };
  const handle = author === 'self' ? account.handle : author.handle;
  const share = shareOf(tweet, lookup, account);
  const repost = share?.kind === 'repost';
  const words = wordsOf(tweet, lookup, at, share?.kind === 'quote' ? share.id?.replace(/^x-/, '') : undefined);
  return {
    id: `x-${id}`,
    at,
    url: handle === undefined ? undefined : statusUrl(handle, id),
    author,
    lang: languageOf(tweet.lang),
    likes: repost ? undefined : (tweet.public_metrics?.like_count ?? undefined),
    shares: repost ? undefined : (tweet.public_metrics?.retweet_count ?? undefined),
    cut: words.cut && !repost ? true : undefined,
    text: repost ? [] : words.spans,
    media: attachedTo(tweet, repost, lookup),
    poll: pollOf(tweet, lookup),
    parent: repost ? undefined : parentOf(tweet, lookup, account),
    share,
    supersedes: idsBefore(tweet.edit_history_tweet_ids ?? [], id),
  };
}

/** What it states; data of the smallest kind state nothing, and then the id has to tell. */
export const timeOfTweet = ({ created_at, id }: RawTweet): string | undefined =>
  created_at ? parseIso(created_at) : timeOfId(id);

const references = (tweet: RawTweet, type: string): string | undefined =>
  tweet.referenced_tweets?.find((reference) => reference.type === type)?.id;

function shareOf(tweet: RawTweet, lookup: Lookup, account: Person): ArchivedItem['share'] {
  const reposted = references(tweet, 'retweeted');
  if (reposted !== undefined) return repostOf(tweet, reposted, lookup, account);
  // Data of the smallest kind do not say what they point to: the words do.
  if (tweet.referenced_tweets == null && tweet.entities == null && tweet.created_at == null)
    return repostByWords(tweet, account);
  const quoted = references(tweet, 'quoted');
  if (quoted === undefined) return undefined;
  const original = lookup.tweet(quoted);
  const address = (tweet.note_tweet?.entities ?? tweet.entities)?.urls?.find(
    ({ expanded_url }) => statusOf(expanded_url)?.id === quoted,
  );
  const who = original && personOf(lookup, original.author_id);
  const author = who?.handle === undefined ? { ...who, handle: statusOf(address?.expanded_url)?.handle } : who;
  return { kind: 'quote', ...originalOf(quoted, original, author, lookup, account) };
}

function originalOf(id: string, original: RawTweet | undefined, author: Person, lookup: Lookup, account: Person) {
  const at = original ? timeOfTweet(original) : timeOfId(id);
  const words = original && wordsOf(original, lookup, at ?? '');
  return {
    author: author.handle === undefined && author.id === undefined ? undefined : selfOr(author, account),
    id: `x-${id}`,
    url: author.handle === undefined ? undefined : statusUrl(author.handle, id),
    at,
    cut: words?.cut ? true : undefined,
    text: words?.spans ?? [],
  };
}

function repostOf(tweet: RawTweet, id: string, lookup: Lookup, account: Person): ArchivedItem['share'] {
  const original = lookup.tweet(id);
  const prefix = /^RT @(\w{1,15}): /.exec(tweet.text);
  const named = tweet.entities?.mentions?.find(({ username }) => username.toLowerCase() === prefix?.[1]?.toLowerCase());
  const who = original ? personOf(lookup, original.author_id) : personOf(lookup, named?.id, named?.username);
  const author = who.handle === undefined ? { ...who, handle: named?.username ?? prefix?.[1] } : who;
  if (original) return { kind: 'repost', ...originalOf(id, original, author, lookup, account) };
  const start = Array.from(prefix?.[0] ?? '').length;
  // The words behind the name, with the entities that stand in them.
  const rest = { ...tweet, display_text_range: [start, Array.from(tweet.text).length] as [number, number] };
  return {
    ...{ kind: 'repost' as const, ...originalOf(id, undefined, author, lookup, account) },
    cut: tweet.text.endsWith('…') ? true : undefined,
    text: wordsOf(rest, lookup, '').spans,
  };
}

function repostByWords(tweet: RawTweet, account: Person): ArchivedItem['share'] {
  const prefix = /^RT @(\w{1,15}): /.exec(tweet.text);
  if (prefix === null) return undefined;
  return {
    kind: 'repost',
    author: selfOr({ handle: prefix[1] }, account),
    cut: tweet.text.endsWith('…') ? true : undefined,
    text: bareSpans(tweet.text.slice(prefix[0].length)),
  };
}

function parentOf(tweet: RawTweet, lookup: Lookup, account: Person): ArchivedItem['parent'] {
  const id = references(tweet, 'replied_to');
  const userId = tweet.in_reply_to_user_id ?? (id === undefined ? undefined : lookup.tweet(id)?.author_id) ?? undefined;
  if (id === undefined && userId === undefined) return addressee(tweet.text, account);
  const named = tweet.entities?.mentions?.find((mention) => mention.id === userId);
  const who = personOf(lookup, knownId(userId), named?.username);
  return {
    id: id === undefined ? undefined : `x-${id}`,
    author: userId === undefined ? undefined : selfOr(who, account),
    at: id === undefined ? undefined : timeOfId(id),
  };
}

/** What kind of medium a key is of: the number before its id says it. */
const kindOfKey: Readonly<Record<string, Media['kind']>> = { 3: 'image', 7: 'video', 13: 'video', 16: 'animation' };

/** Data may give the media of a repost at the original alone. */
function attachedTo(tweet: RawTweet, repost: boolean, lookup: Lookup): Media[] {
  const own = mediaOf(tweet, lookup);
  const original = repost && own.length === 0 ? lookup.tweet(references(tweet, 'retweeted') ?? '') : undefined;
  return original ? mediaOf(original, lookup) : own;
}

function mediaOf(tweet: RawTweet, lookup: Lookup): Media[] {
  const keys = new Set([
    ...(tweet.attachments?.media_keys ?? []),
    ...(tweet.entities?.urls ?? []).flatMap(({ media_key }) => media_key ?? []),
  ]);
  return [...keys].map((key) => {
    const raw = lookup.media(key);
    const kind = (raw?.type && mediaKinds[raw.type]) || kindOfKey[key.split('_')[0] ?? ''] || 'file';
    const alt = raw?.alt_text?.trim() ?? '';
    const [variant] = (raw?.variants ?? []).toSorted((a, b) => (b.bit_rate ?? 0) - (a.bit_rate ?? 0));
    const mime = variant?.content_type ?? '';
    return {
      kind,
      ...(alt !== '' && { alt }),
      ...(alt === '' && !lookup.describesMedia && (kind === 'image' || kind === 'animation') && { noAlt: 'unknown' }),
      ...(raw?.width != null && { width: raw.width }),
      ...(raw?.height != null && { height: raw.height }),
      ...(raw?.duration_ms != null && { seconds: raw.duration_ms / 1000 }),
      ...(/^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
    };
  });
}

function pollOf(tweet: RawTweet, lookup: Lookup): Poll | undefined {
  const [id] = tweet.attachments?.poll_ids ?? [];
  const raw: RawPoll | undefined = id === undefined ? undefined : lookup.poll(id);
  if (raw === undefined) return undefined;
  const endsAt = raw.end_datetime ? parseIso(raw.end_datetime) : undefined;
  return {
    ...(endsAt !== undefined && { endsAt }),
    options: raw.options
      .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map(({ label, votes }) => ({ text: label, ...(votes != null && { votes }) })),
  };
}
