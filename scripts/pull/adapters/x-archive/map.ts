import type { ArchivedItem, Person } from '../../adapter.ts';
import { mapMedia } from './media.ts';
import type { RawOriginal, RawPost } from './raw.ts';
import { type Entity, linkOr, mention, spansOf } from './text.ts';
import { parseCreatedAt, timeOfId } from './time.ts';

/** One post of the archive as an archived item, or why it cannot be one. `whole`: the text of its note, when it has one. */
export function mapPost(
  raw: RawPost,
  account: Person,
  whole?: ArchivedItem['text'],
): ArchivedItem | { problem: string } {
  const id = raw.id_str ?? raw.id;
  if (id === undefined || !/^\d+$/.test(id)) return { problem: 'the post has no id' };
  const at = timeOf(raw.created_at, id);
  if (at === undefined) return { problem: 'its created_at is not a time that X writes' };
  const encoded = raw.full_text ?? raw.text;
  if (encoded === undefined) return { problem: 'the post has no text' };
  const repost = /^RT @(\w{1,15}): /.exec(encoded);
  const quoted = repost ? undefined : quoteOf(raw);
  const media = attached(raw);
  const text = repost ? [] : (whole ?? spansOf(encoded, entitiesOf(raw, quoted?.literal), raw.display_text_range));
  return {
    id: `x-${id}`,
    at,
    url: account.handle === undefined ? undefined : `https://x.com/${account.handle}/status/${id}`,
    author: 'self',
    lang: languageOf(raw.lang),
    likes: repost ? undefined : raw.favorite_count,
    shares: repost ? undefined : raw.retweet_count,
    text,
    media: media.map(mapMedia),
    parent: parentOf(raw, account, encoded),
    share: repost ? shareOf(raw, account, encoded, repost) : quoted && quoteShare(quoted, account),
    supersedes: earlierVersions(raw, id),
  };
}

/** Some old posts lost their time of day; an id that carries the time has it. */
function timeOf(createdAt: string, id: string): string | undefined {
  const stated = parseCreatedAt(createdAt);
  const carried = timeOfId(id);
  return stated?.endsWith('T00:00:00Z') && carried?.slice(0, 10) === stated.slice(0, 10) ? carried : stated;
}

const attached = (raw: RawPost | RawOriginal) =>
  raw.extended_entities?.media.length ? raw.extended_entities.media : raw.entities.media;

const person = (entity: RawPost['entities']['user_mentions'][number]): Person => ({
  handle: entity.screen_name,
  // -1: the account was gone when the archive was made.
  id: entity.id_str && entity.id_str !== '-1' ? entity.id_str : undefined,
  name: entity.name ?? undefined,
});

const isSelf = (who: Person, account: Person): boolean =>
  (who.id !== undefined && who.id === account.id) ||
  (who.handle !== undefined && who.handle.toLowerCase() === account.handle?.toLowerCase());

const selfOr = (who: Person, account: Person): 'self' | Person => (isSelf(who, account) ? 'self' : who);

/** Entities of the text. Addresses of attached media and of the quoted post are not shown: what they lead to is. */
function entitiesOf(raw: RawPost | RawOriginal, hidden?: string): Entity[] {
  return [
    ...raw.entities.urls.map((entity) => ({
      ...place(entity.indices),
      literal: entity.url,
      span:
        entity.url === hidden ? undefined : linkOr(entity.expanded_url || entity.url, entity.display_url || entity.url),
    })),
    ...raw.entities.media.map((entity) => ({ ...place(entity.indices), literal: entity.url, span: undefined })),
    ...raw.entities.user_mentions.map((entity) => ({
      ...place(entity.indices),
      literal: `@${entity.screen_name}`,
      span: mention(person(entity), `@${entity.screen_name}`),
    })),
  ];
}

const place = ([start, end]: [number, number]) => ({ start, end });

interface Quote {
  /** The address as it stands in the text. */
  readonly literal: string;
  readonly handle: string;
  readonly id: string;
}

const statusAddress = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,15})\/status\/(\d+)(?:[?#].*)?$/i;

/** A quote is an address of a post at the end of the text. An address in the middle is a link like any other. */
function quoteOf(raw: RawPost): Quote | undefined {
  const encoded = (raw.full_text ?? raw.text ?? '').trimEnd();
  const withoutMedia = raw.entities.media.reduce((text, { url }) => text.replace(url, '').trimEnd(), encoded);
  for (const { url, expanded_url } of raw.entities.urls) {
    const found = statusAddress.exec(expanded_url ?? '');
    const [, handle = '', id = ''] = found ?? [];
    if (found && handle !== 'i' && withoutMedia.endsWith(url)) return { literal: url, handle, id };
  }
  return undefined;
}

const quoteShare = ({ handle, id }: Quote, account: Person): ArchivedItem['share'] => ({
  kind: 'quote',
  author: selfOr({ handle }, account),
  id: `x-${id}`,
  url: `https://x.com/${handle}/status/${id}`,
  at: timeOfId(id),
  text: [],
});

/** A repost: whole where the archive holds the original (Grailbird), else the words after "RT @name: ", cut or not. */
function shareOf(raw: RawPost, account: Person, encoded: string, prefix: RegExpExecArray): ArchivedItem['share'] {
  const original = raw.retweeted_status;
  if (original) {
    const id = original.id_str ?? original.id;
    const author = original.user && {
      handle: original.user.screen_name,
      id: original.user.id_str ?? undefined,
      name: original.user.name ?? undefined,
    };
    return {
      kind: 'repost',
      author: author && selfOr(author, account),
      id: id === undefined ? undefined : `x-${id}`,
      url: id === undefined || author === undefined ? undefined : `https://x.com/${author.handle}/status/${id}`,
      at: id === undefined ? undefined : timeOf(original.created_at, id),
      text: spansOf(original.full_text ?? original.text ?? '', entitiesOf(original)),
    };
  }
  const handle = prefix[1] ?? '';
  const named = raw.entities.user_mentions.find((entity) => entity.screen_name.toLowerCase() === handle.toLowerCase());
  const id = attached(raw).find((media) => media.source_status_id_str)?.source_status_id_str;
  const start = Array.from(prefix[0]).length;
  const rest = entitiesOf(raw).filter((entity) => entity.start >= start);
  return {
    kind: 'repost',
    author: selfOr(named ? person(named) : { handle }, account),
    id: id ? `x-${id}` : undefined,
    url: id ? `https://x.com/${handle}/status/${id}` : undefined,
    at: id ? timeOfId(id) : undefined,
    cut: encoded.endsWith('…') ? true : undefined,
    text: spansOf(encoded, rest, [start, Array.from(encoded).length]),
  };
}

function parentOf(raw: RawPost, account: Person, encoded: string): ArchivedItem['parent'] {
  const id = raw.in_reply_to_status_id_str ?? undefined;
  const handle = raw.in_reply_to_screen_name ?? undefined;
  const userId = raw.in_reply_to_user_id_str ?? undefined;
  if (id === undefined && handle === undefined && userId === undefined) {
    // Old posts lack the ids: a post that begins with a name was an answer to it.
    const begins = /^[@＠](\w{1,15})\b/.exec(encoded);
    return begins ? { author: selfOr({ handle: begins[1] }, account) } : undefined;
  }
  const named = raw.entities.user_mentions.find((entity) => entity.id_str === userId || entity.screen_name === handle);
  return {
    id: id === undefined ? undefined : `x-${id}`,
    author:
      handle === undefined && userId === undefined
        ? undefined
        : selfOr(
            // -1: the account was gone when the archive was made.
            {
              handle: handle ?? named?.screen_name,
              id: userId === '-1' ? undefined : userId,
              name: named?.name ?? undefined,
            },
            account,
          ),
    at: id === undefined ? undefined : timeOfId(id),
  };
}

/** Ids of the versions before this one; X gives each version an id of its own. */
function earlierVersions(raw: RawPost, id: string): string[] | undefined {
  const ids = raw.edit_info?.initial?.editTweetIds ?? raw.edit_info?.edit?.editControlInitial?.editTweetIds ?? [];
  const earlier = ids.slice(0, Math.max(0, ids.indexOf(id)));
  return earlier.length === 0 ? undefined : earlier.map((other) => `x-${other}`);
}

/** X marks what it could not tell with codes that are no languages; two of its codes are withdrawn ones. */
function languageOf(lang: string | null | undefined): string | undefined {
  if (!lang || lang === 'und' || lang === 'zxx' || lang.startsWith('q') || lang === 'art') return undefined;
  const code = lang === 'in' ? 'id' : lang === 'iw' ? 'he' : lang;
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? code : undefined;
}
