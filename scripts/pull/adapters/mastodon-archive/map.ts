import type { Media } from '#lib/model/post.ts';
import { httpUrl, language } from '#lib/model/scalar.ts';
import type { ArchivedItem, Person } from '../../adapter.ts';
import { spansOfHtml } from './html.ts';
import type { RawActivity, RawNote } from './raw.ts';

export interface Owner {
  /** Address of the actor, e.g. `https://social.example/users/eksempelby`. */
  readonly uri: string;
  readonly person: Person;
}

const publicNames = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']);

/** Who may read it. Only the first two are ever pulled: the archive holds private messages too. */
export function visibilityOf({
  to,
  cc,
}: Pick<RawActivity, 'to' | 'cc'>): 'public' | 'unlisted' | 'followers-only' | 'direct' {
  if (to.some((name) => publicNames.has(name))) return 'public';
  if (cc.some((name) => publicNames.has(name))) return 'unlisted';
  return [...to, ...cc].some((name) => name.endsWith('/followers')) ? 'followers-only' : 'direct';
}

/** A post or a poll of the account. */
export function mapNote(
  note: RawNote,
  visibility: 'public' | 'unlisted',
  owner: Owner,
): ArchivedItem | { problem: string } {
  const number = statusNumber(note.id);
  if (number === undefined) return { problem: 'its id does not end with the number of a status' };
  const at = second(note.published);
  if (at === undefined) return { problem: 'published is not a time' };
  const people = mentions(note, owner);
  const quoted = note.quote ?? note.quoteUri ?? note.quoteUrl ?? note._misskey_quote ?? undefined;
  return {
    id: `mastodon-${number}`,
    at,
    url: addressOr(note.url) ?? addressOr(note.id),
    author: 'self',
    lang: languageOf(note),
    warning: note.summary?.trim() ? note.summary : undefined,
    visibility: visibility === 'unlisted' ? 'unlisted' : undefined,
    editedAt: note.updated ? second(note.updated) : undefined,
    text: spansOfHtml(note.content ?? '', people),
    media: (note.attachment ?? []).map(mapMedia),
    poll: pollOf(note),
    parent: note.inReplyTo ? parentOf(note.inReplyTo, owner) : undefined,
    share: quoted === undefined ? undefined : { kind: 'quote', ...sharedOf(quoted, owner), text: [] },
  };
}

/** A boost. The archive holds only the address of what was passed on, unless it was the account's own. */
export function mapBoost(
  boost: RawActivity,
  visibility: 'public' | 'unlisted',
  owner: Owner,
): ArchivedItem | { problem: string } {
  const at = second(boost.published);
  if (at === undefined) return { problem: 'published is not a time' };
  const number = statusNumber(boost.id.replace(/\/activity$/, ''));
  if (number === undefined) return { problem: 'its id does not end with the number of a status' };
  const { object } = boost;
  const address = typeof object === 'string' ? object : object.id;
  return {
    id: `mastodon-${number}`,
    at,
    author: 'self',
    visibility: visibility === 'unlisted' ? 'unlisted' : undefined,
    text: [],
    media: [],
    share: {
      kind: 'repost',
      ...sharedOf(address, owner),
      text: typeof object === 'string' ? [] : spansOfHtml(object.content ?? '', mentions(object, owner)),
    },
  };
}

const second = (time: string): string | undefined => {
  const date = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? new Date(time) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 19)}Z`;
};

const statusNumber = (uri: string): string | undefined => /\/(\d+)(?:\/activity)?$/.exec(uri)?.[1];
const addressOr = (url: string | null | undefined): string | undefined =>
  httpUrl.safeParse(url).success ? (url ?? undefined) : undefined;

/** The account's posts name their language as the only key of contentMap. */
function languageOf(note: RawNote): string | undefined {
  const keys = Object.keys(note.contentMap ?? {});
  return keys.length === 1 && language.safeParse(keys[0]).success ? keys[0] : undefined;
}

/** Time in a Mastodon id: its upper bits are milliseconds. Only where that gives a time that such ids can have. */
export function timeOfId(number: string): string | undefined {
  if (!/^\d{15,19}$/.test(number)) return undefined;
  const time = Number(BigInt(number) >> 16n);
  const year = new Date(time).getUTCFullYear();
  return year >= 2016 && year <= 2100 ? `${new Date(time).toISOString().slice(0, 19)}Z` : undefined;
}

/** `https://host/users/name/statuses/1`, `https://host/@name/1`, `https://host/ap/users/1/statuses/1` … to who it is of. */
export function personOfAddress(address: string): Person | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const name = /^\/(?:users\/|u\/|profile\/|channel\/|@)([^/@]+)(?:@([^/]+))?/.exec(pathname);
  return name ? { handle: `${decodeURIComponent(name[1] ?? '')}@${name[2] ?? hostname}` } : undefined;
}

const isOwn = (address: string, owner: Owner): boolean => address === owner.uri || address.startsWith(`${owner.uri}/`);

function parentOf(address: string, owner: Owner): ArchivedItem['parent'] {
  const number = statusNumber(address);
  const own = isOwn(address, owner);
  return {
    id: own && number !== undefined ? `mastodon-${number}` : undefined,
    author: own ? 'self' : (personOfAddress(address) ?? {}),
    at: number === undefined ? undefined : timeOfId(number),
  };
}

function sharedOf(address: string, owner: Owner) {
  const number = statusNumber(address);
  const own = isOwn(address, owner);
  return {
    author: own ? ('self' as const) : personOfAddress(address),
    id: number === undefined ? undefined : `mastodon-${number}`,
    url: addressOr(address),
    at: number === undefined ? undefined : timeOfId(number),
  };
}

/** Who a mention in the text means: the tags say it with the server, the text only with the name. */
function mentions(note: RawNote, owner: Owner): (href: string, text: string) => Person {
  const tags = (note.tag ?? []).filter((tag) => tag.type === 'Mention');
  return (href, text) => {
    const short = text.replace(/^[@＠]/, '').toLowerCase();
    const tagged =
      tags.find(({ href: target }) => target === href) ??
      tags.find(({ name }) => name?.replace(/^@/, '').toLowerCase().split('@')[0] === short);
    const handle = tagged?.name?.replace(/^@/, '');
    const host =
      tagged?.href && URL.canParse(tagged.href) ? new URL(tagged.href).hostname : new URL(owner.uri).hostname;
    if (handle) return { handle: handle.includes('@') ? handle : `${handle}@${host}` };
    return personOfAddress(href) ?? { handle: short };
  };
}

const kinds: Readonly<Record<string, Media['kind']>> = { image: 'image', video: 'video', audio: 'audio' };

function mapMedia(raw: NonNullable<RawNote['attachment']>[number]): Media {
  const mime = raw.mediaType ?? '';
  const alt = raw.name?.trim() ?? '';
  return {
    kind: kinds[mime.split('/')[0] ?? ''] ?? 'file',
    ...(alt !== '' && { alt }),
    ...(raw.width != null && { width: raw.width }),
    ...(raw.height != null && { height: raw.height }),
    ...(/^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
  };
}

function pollOf(note: RawNote): ArchivedItem['poll'] {
  const options = note.oneOf ?? note.anyOf ?? [];
  if (options.length === 0) return undefined;
  const endsAt = note.endTime ? second(note.endTime) : undefined;
  return {
    ...(endsAt !== undefined && { endsAt }),
    ...(note.anyOf && { multiple: true }),
    options: options.map(({ name, replies }) => ({
      text: name,
      ...(replies?.totalItems !== undefined && { votes: replies.totalItems }),
    })),
  };
}
