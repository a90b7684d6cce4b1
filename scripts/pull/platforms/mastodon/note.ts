import type { Media } from '#lib/model/post.ts';
import { language } from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, Person } from '../../adapter.ts';
import { instantOfIso } from '../../formats/instant.ts';
import { addressOr, idOfUri, personOfAddress, statusNumber, timeOfId } from './address.ts';
import type { RawActivity, RawNote } from './note-raw.ts';
import { spansOfContent, tooDeep } from './words.ts';

export interface Owner {
  /** Address of the actor, e.g. `https://social.example/users/eksempelby`. */
  readonly uri: string;
  readonly person: Person;
  /** Where the archive holds what stands at the address of an attachment. */
  readonly fileOf?: ((address: string) => string | undefined) | undefined;
}

const publicNames = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']);

/** Who may read it. Only the first two are ever pulled: the archive holds private messages too. */
export function visibilityOf({
  to,
  cc,
}: Pick<RawActivity, 'to' | 'cc'>): 'public' | 'unlisted' | 'followers-only' | 'direct' | 'no-audience' {
  // Nobody is named who may read it: then it is not known to be public.
  if (to.length === 0 && cc.length === 0) return 'no-audience';
  if (to.some((name) => publicNames.has(name))) return 'public';
  if (cc.some((name) => publicNames.has(name))) return 'unlisted';
  return [...to, ...cc].some((name) => name.endsWith('/followers')) ? 'followers-only' : 'direct';
}

/** A post, a poll or an article: of the account, or of somebody who answers it. */
export function mapNote(
  note: RawNote,
  visibility: 'public' | 'unlisted',
  owner: Owner,
  author: ArchivedItem['author'] = 'self',
): ArchivedItem | { problem: string } {
  if (!note.id) return { problem: 'it has no id' };
  const at = instantOfIso(note.published ?? '');
  if (at === undefined) return { problem: 'published is not a time' };
  const quoted = note.quote ?? note.quoteUri ?? note.quoteUrl ?? note._misskey_quote ?? undefined;
  const text = spansOfContent(note.content ?? '', mentions(note, owner), quoted !== undefined);
  if (text === undefined) return tooDeep;
  const titled = note.type !== 'Note' && note.type !== 'Question';
  return {
    id: idOfUri(note.id),
    at,
    url: addressOr(note.url) ?? addressOr(note.id),
    author,
    title: titled ? note.name?.trim() || undefined : undefined,
    lang: languageOf(note),
    // A summary hides a post until it is opened; that of an article only introduces it.
    warning: !titled && note.summary?.trim() ? note.summary : undefined,
    visibility: visibility === 'unlisted' ? 'unlisted' : undefined,
    editedAt: note.updated ? instantOfIso(note.updated) : undefined,
    text,
    media: (note.attachment ?? []).map((one) => mapMedia(one, note.sensitive === true, owner)),
    poll: pollOf(note),
    parent: note.inReplyTo ? parentOf(note.inReplyTo, owner) : undefined,
    share: quoted === undefined ? undefined : { kind: 'quote', ...sharedOf(quoted, owner), text: [] },
  };
}

/** A boost. The archive holds only the address of what was passed on, unless it was the account's own. */
export function mapBoost(
  boost: RawActivity,
  object: string | RawNote,
  visibility: 'public' | 'unlisted',
  owner: Owner,
): ArchivedItem | { problem: string } {
  const at = instantOfIso(boost.published ?? '');
  if (at === undefined) return { problem: 'published is not a time' };
  const address = typeof object === 'string' ? object : (object.id ?? object.url ?? '');
  const text = typeof object === 'string' ? [] : spansOfContent(object.content ?? '', mentions(object, owner));
  if (text === undefined) return tooDeep;
  return {
    id: idOfUri(boost.id.replace(/\/activity$/, '')),
    at,
    author: 'self',
    visibility: visibility === 'unlisted' ? 'unlisted' : undefined,
    text: [],
    media: [],
    share: { kind: 'repost', ...sharedOf(address, owner), text },
  };
}

/** The account's posts name their language as the only key of contentMap. */
function languageOf(note: RawNote): string | undefined {
  const keys = Object.keys(note.contentMap ?? {});
  return keys.length === 1 && language.safeParse(keys[0]).success ? keys[0] : undefined;
}

const isOwn = (address: string, owner: Owner): boolean => address === owner.uri || address.startsWith(`${owner.uri}/`);

function parentOf(address: string, owner: Owner): ArchivedItem['parent'] {
  const number = statusNumber(address);
  const own = isOwn(address, owner);
  return {
    id: own ? idOfUri(address) : undefined,
    author: own ? 'self' : (personOfAddress(address) ?? {}),
    at: number === undefined ? undefined : timeOfId(number),
  };
}

function sharedOf(address: string, owner: Owner) {
  const number = statusNumber(address);
  const own = isOwn(address, owner);
  return {
    author: own ? ('self' as const) : personOfAddress(address),
    id: address === '' ? undefined : idOfUri(address),
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
    const host = URL.parse(tagged?.href ?? '')?.hostname ?? URL.parse(owner.uri)?.hostname ?? '';
    if (handle) return { handle: handle.includes('@') ? handle : `${handle}@${host}` };
    return personOfAddress(href) ?? { handle: short };
  };
}

const kinds: Readonly<Record<string, Media['kind']>> = { image: 'image', video: 'video', audio: 'audio' };

const isCount = (value: number | null | undefined): value is number => Number.isInteger(value) && (value ?? -1) >= 0;

function mapMedia(raw: NonNullable<RawNote['attachment']>[number], covered: boolean, { fileOf }: Owner): ArchivedMedia {
  const mime = raw.mediaType ?? '';
  const kind = kinds[mime.split('/')[0] ?? ''] ?? 'file';
  const file = kind === 'image' && typeof raw.url === 'string' ? fileOf?.(raw.url) : undefined;
  const alt = raw.name?.trim() ?? '';
  return {
    kind,
    ...(file !== undefined && { file }),
    ...(alt !== '' && { alt }),
    ...(covered && { covered }),
    ...(isCount(raw.width) && { width: raw.width }),
    ...(isCount(raw.height) && { height: raw.height }),
    ...(/^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
  };
}

function pollOf(note: RawNote): ArchivedItem['poll'] {
  // Some programs write both lists, and one of them empty.
  const multiple = !note.oneOf?.length;
  const options = ((multiple ? note.anyOf : note.oneOf) ?? []).filter(({ name }) => name !== '');
  if (options.length === 0) return undefined;
  const endsAt = note.endTime ? instantOfIso(note.endTime) : undefined;
  return {
    ...(endsAt !== undefined && { endsAt }),
    ...(multiple && { multiple: true }),
    options: options.map(({ name, replies }) => ({
      text: name,
      ...(isCount(replies?.totalItems) && { votes: replies.totalItems }),
    })),
  };
}
