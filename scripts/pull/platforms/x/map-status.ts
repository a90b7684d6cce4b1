import type { ArchivedItem, Person } from '../../adapter.ts';
import { statusUrl } from './address.ts';
import { languageOf } from './language.ts';
import { mapMedia } from './media.ts';
import { addressee, knownId, selfOr } from './people.ts';
import { quoteOf } from './quote.ts';
import type { RawMedia, RawOriginal, RawStatus } from './status.ts';
import { spansOf } from './text.ts';
import { timeOf, timeOfId } from './time.ts';
import { attached, type Body, bodyOf, entitiesOf, mentioned, shownFrom } from './words.ts';

/** What a post does not say itself. */
export interface StatusContext {
  /** The account that the archive, or the part of it, is of. */
  readonly account: Person;
  readonly author: 'self' | Person;
  /**
   * "api": a repost and a quote are what the post names as such. "archive": it names neither, so that words and
   * addresses have to tell.
   */
  readonly from: 'archive' | 'api';
  /** The text of its note, when it has one. */
  readonly whole?: ArchivedItem['text'] | undefined;
  /** More of somebody of whom the post has only the id. */
  readonly known?: ((id: string) => Person | undefined) | undefined;
  /** Where the archive holds the picture of one of the `attached` attachments of the post with this id. */
  readonly fileOf?: ((id: string, media: RawMedia, attached: number) => string | undefined) | undefined;
}

/** One post as an archived item, or why it cannot be one. */
export function mapStatus(raw: RawStatus, context: StatusContext): ArchivedItem | { problem: string } {
  const id = raw.id_str ?? raw.id;
  if (id === undefined || !/^\d+$/.test(id)) return { problem: 'the post has no id' };
  const at = timeOf(raw.created_at, id);
  if (at === undefined) return { problem: 'its created_at is not a time that X writes' };
  const body = bodyOf(raw, id);
  if (body === undefined) return { problem: 'the post has no text' };
  const handle = context.author === 'self' ? context.account.handle : context.author.handle;
  const prefix = /^RT @(\w{1,15}): /.exec(body.encoded);
  const repost = context.from === 'archive' ? prefix !== null : Boolean(raw.retweeted_status);
  const quote = repost ? undefined : quoteOf(raw, body, context);
  const own = attached(body);
  const media =
    own.length === 0 && context.from === 'api' && raw.retweeted_status ? originalMedia(raw.retweeted_status) : own;
  return {
    id: `x-${id}`,
    at,
    url: handle === undefined ? undefined : statusUrl(handle, id),
    author: context.author,
    lang: languageOf(raw.lang),
    likes: repost ? undefined : (raw.favorite_count ?? undefined),
    shares: repost ? undefined : (raw.retweet_count ?? undefined),
    cut: body.cut && !repost && context.whole === undefined ? true : undefined,
    text: repost ? [] : (context.whole ?? ownWords(raw, body, at, quote?.literal, context)),
    media: media.map((one) => {
      const medium = mapMedia(one, context.fileOf?.(id, one, media.length));
      return raw.possibly_sensitive ? { ...medium, covered: true } : medium;
    }),
    parent: repost ? undefined : parentOf(raw, body, context),
    share: repost ? repostOf(raw, body, prefix, context) : quote?.share,
    supersedes: earlierVersions(raw, id),
  };
}

function ownWords(raw: RawStatus, body: Body, at: string, hidden: string | undefined, { from }: StatusContext) {
  const entities = entitiesOf(body, hidden);
  const answers = from === 'api' && body.range === undefined && Boolean(raw.in_reply_to_user_id_str);
  const mentions = entities.filter(({ literal }) => literal.startsWith('@'));
  return spansOf(body.encoded, entities, answers ? shownFrom(body.encoded, mentions, at) : body.range);
}

const originalMedia = (original: RawOriginal) => {
  const body = bodyOf(original, original.id_str ?? '');
  return body ? attached(body) : [];
};

/** A repost: whole where the archive holds the original, else the words after "RT @name: ", cut or not. */
function repostOf(
  raw: RawStatus,
  body: Body,
  prefix: RegExpExecArray | null,
  context: StatusContext,
): ArchivedItem['share'] {
  const { account } = context;
  const original = raw.retweeted_status;
  const handle = prefix?.[1];
  const named = body.mentions.find((entity) => entity.screen_name.toLowerCase() === handle?.toLowerCase());
  if (original) {
    const id = original.id_str ?? original.id;
    const words = bodyOf(original, id ?? '');
    const author = original.user && {
      // What the post says itself comes first: it is the same whatever else the archive holds.
      handle: original.user.screen_name ?? named?.screen_name ?? handle ?? knownHandle(original.user.id_str, context),
      id: original.user.id_str ?? undefined,
      name: original.user.name ?? undefined,
    };
    return {
      kind: 'repost',
      author: author && selfOr(author, account),
      id: id === undefined ? undefined : `x-${id}`,
      url: id === undefined || author?.handle === undefined ? undefined : statusUrl(author.handle, id),
      at: id === undefined ? undefined : timeOf(original.created_at, id),
      cut: words?.cut ? true : undefined,
      text: words === undefined ? [] : spansOf(words.encoded, entitiesOf(words), words.range),
    };
  }
  const id = attached(body).find((media) => media.source_status_id_str)?.source_status_id_str;
  const start = Array.from(prefix?.[0] ?? '').length;
  const rest = entitiesOf(body).filter((entity) => entity.start >= start);
  return {
    kind: 'repost',
    author: selfOr(named ? mentioned(named) : { handle }, account),
    id: id ? `x-${id}` : undefined,
    url: id && handle !== undefined ? statusUrl(handle, id) : undefined,
    at: id ? timeOfId(id) : undefined,
    cut: body.encoded.endsWith('…') ? true : undefined,
    text: spansOf(body.encoded, rest, [start, Array.from(body.encoded).length]),
  };
}

const knownHandle = (id: string | null | undefined, { known }: StatusContext): string | undefined =>
  id ? known?.(id)?.handle : undefined;

function parentOf(raw: RawStatus, body: Body, { account, known }: StatusContext): ArchivedItem['parent'] {
  const id = raw.in_reply_to_status_id_str ?? undefined;
  const handle = raw.in_reply_to_screen_name ?? undefined;
  const userId = raw.in_reply_to_user_id_str ?? undefined;
  if (id === undefined && handle === undefined && userId === undefined) return addressee(body.encoded, account);
  const named = body.mentions.find((entity) => entity.id_str === userId || entity.screen_name === handle);
  return {
    id: id === undefined ? undefined : `x-${id}`,
    author:
      handle === undefined && userId === undefined
        ? undefined
        : selfOr(
            {
              handle: handle ?? named?.screen_name ?? (userId === undefined ? undefined : known?.(userId)?.handle),
              id: knownId(userId),
              name: named?.name ?? undefined,
            },
            account,
          ),
    at: id === undefined ? undefined : timeOfId(id),
  };
}

/** Ids of the versions before this one; X gives each version an id of its own. */
function earlierVersions(raw: RawStatus, id: string): string[] | undefined {
  const ids =
    raw.edit_info?.initial?.editTweetIds ??
    raw.edit_info?.edit?.editControlInitial?.editTweetIds ??
    raw.edit_history?.edit_tweet_ids ??
    [];
  return idsBefore(ids, id);
}

/**
 * Canonical ids of what was written before `id` in its history of edits. Ids tell it, for they grow with time: not every
 * program keeps the list in its order. A history that lacks the post itself is of another one, or lost digits.
 */
export function idsBefore(history: readonly string[], id: string): string[] | undefined {
  if (!history.includes(id)) return undefined;
  const earlier = history.filter((other) => /^\d+$/.test(other) && BigInt(other) < BigInt(id));
  return earlier.length === 0 ? undefined : earlier.map((other) => `x-${other}`);
}
