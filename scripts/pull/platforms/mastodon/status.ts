import type { Media } from '#lib/model/post.ts';
import { language } from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, Person } from '../../adapter.ts';
import { instantOfIso } from '../../formats/instant.ts';
import { addressOr, idOfUri, personOfAddress, timeOfId } from './address.ts';
import type { RawAccount, RawOriginal, RawStatus } from './status-raw.ts';
import { spansOfContent, tooDeep } from './words.ts';

/** Account of a status: user@server, also for local users, whose server is known by their address. */
export function personOfAccount({ acct, url, uri, display_name }: RawAccount): Person {
  const host = URL.parse(url ?? uri ?? '')?.hostname;
  const handle = acct.includes('@') || host === undefined ? acct : `${acct}@${host}`;
  return { handle, name: display_name || undefined };
}

/** Whether an account is the one the archive is of. */
export type IsSelf = (person: Person) => boolean;

/** Where the archive holds the picture that stands at an address. */
export type FileOf = (address: string) => string | undefined;

/** A status that anybody may read, as an item; of the account or of somebody who answers it. */
export function mapStatus(raw: RawStatus, isSelf: IsSelf, fileOf?: FileOf): ArchivedItem | { problem: string } {
  const at = timeOf(raw.created_at);
  if (at === undefined) return { problem: 'created_at is not a time' };
  const id = idOf(raw);
  if (id === undefined) return { problem: 'its id is none that a server gives' };
  const shared = raw.reblog ?? undefined;
  const share = shared ? shareOf('repost', shared, isSelf) : quoteOf(raw, isSelf);
  const text = shared ? [] : spansOfContent(raw.content, mentionsOf(raw), share !== undefined);
  if (text === undefined || share === 'too deep') return tooDeep;
  const author = selfOr(raw.account, isSelf);
  return {
    id,
    at,
    url: shared ? undefined : (addressOr(raw.url) ?? addressOr(raw.uri)),
    author,
    lang: languageOf(raw.language),
    warning: shared || !raw.spoiler_text?.trim() ? undefined : raw.spoiler_text,
    visibility: raw.visibility === 'unlisted' ? 'unlisted' : undefined,
    likes: shared ? undefined : countOf(raw.favourites_count),
    shares: shared ? undefined : countOf(raw.reblogs_count),
    editedAt: raw.edited_at && !shared ? timeOf(raw.edited_at) : undefined,
    text,
    media: shared ? [] : raw.media_attachments.map((one) => mapMedia(one, raw.sensitive === true, fileOf)),
    poll: shared ? undefined : pollOf(raw),
    parent: parentOf(raw, author, isSelf),
    share,
  };
}

/** The mastodon-archive tool writes times as Python does, with a blank. */
const timeOf = (text: string): string | undefined => instantOfIso(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));

const countOf = (count: number | null | undefined): number | undefined =>
  Number.isInteger(count) && (count ?? -1) >= 0 ? (count ?? undefined) : undefined;

/** Local posts have the number their address has; others are numbered anew by the server that was asked. */
export const idOf = ({ id, uri, account }: RawOriginal): string | undefined =>
  account.acct.includes('@') && uri ? idOfUri(uri) : idOfNumber(id);

/** Kin of Mastodon number with letters, too. */
export const idOfNumber = (id: string): string | undefined => (/^[\w-]{1,64}$/.test(id) ? `mastodon-${id}` : undefined);

const selfOr = (account: RawAccount, isSelf: IsSelf): 'self' | Person => {
  const person = personOfAccount(account);
  return isSelf(person) ? 'self' : person;
};

/** A quote that the quoted account has allowed; of others the platform shows nothing. */
function quoteOf(raw: RawStatus, isSelf: IsSelf): ArchivedItem['share'] | 'too deep' {
  const quoted = raw.quote?.quoted_status;
  if (quoted) return shareOf('quote', quoted, isSelf);
  return raw.quote?.quoted_status_id ? { kind: 'quote', text: [] } : undefined;
}

function shareOf(
  kind: 'repost' | 'quote',
  original: RawOriginal,
  isSelf: IsSelf,
): NonNullable<ArchivedItem['share']> | 'too deep' {
  const text = isPublic(original) ? spansOfContent(original.content, mentionsOf(original)) : [];
  if (text === undefined) return 'too deep';
  return {
    kind,
    author: selfOr(original.account, isSelf),
    id: idOf(original),
    url: addressOr(original.url) ?? addressOr(original.uri),
    at: timeOf(original.created_at),
    text,
  };
}

export const isPublic = ({ visibility }: { readonly visibility: string }): boolean =>
  visibility === 'public' || visibility === 'unlisted';

/** Whom a mention in the words means: the list of mentions says it with the server. */
function mentionsOf({ mentions, account }: RawOriginal): (href: string, text: string) => Person {
  return (href, text) => {
    const short = text.replace(/^[@＠]/, '').toLowerCase();
    const listed =
      mentions.find(({ url }) => url === href) ??
      mentions.find(({ acct, username }) => (username ?? acct.split('@')[0] ?? '').toLowerCase() === short);
    if (listed) return personOfAccount({ ...listed, url: listed.url ?? account.url });
    return personOfAddress(href) ?? { handle: short };
  };
}

/** Of the answered post the status has the local number only, and the local number of who wrote it. */
function parentOf(raw: RawStatus, author: 'self' | Person, isSelf: IsSelf): ArchivedItem['parent'] {
  const { in_reply_to_id: id, in_reply_to_account_id: accountId } = raw;
  if (!id) return undefined;
  const toItself = accountId === raw.account.id;
  return {
    id: idOfNumber(id),
    author: toItself ? author : addressee(raw, isSelf),
    at: timeOfId(id),
  };
}

/** An answer begins with who is answered; where it names one account only, it is that one. */
function addressee({ mentions, account }: RawStatus, isSelf: IsSelf): 'self' | Person {
  const [first, second] = mentions;
  return first && !second ? selfOr({ ...first, url: first.url ?? account.url }, isSelf) : {};
}

const kinds: Readonly<Record<string, Media['kind']>> = {
  image: 'image',
  video: 'video',
  gifv: 'animation',
  audio: 'audio',
};

function mapMedia(
  { type, url, preview_url: preview, description, meta }: RawStatus['media_attachments'][number],
  covered: boolean,
  fileOf: FileOf | undefined,
): ArchivedMedia {
  const alt = description?.trim() ?? '';
  const original = meta?.original;
  const kind = kinds[type ?? ''] ?? 'file';
  const file = kind === 'image' && url ? fileOf?.(url) : undefined;
  const still = (kind === 'video' || kind === 'animation') && preview ? fileOf?.(preview) : undefined;
  return {
    kind,
    ...(file !== undefined && { file }),
    ...(still !== undefined && { posterFile: still }),
    ...(alt !== '' && { alt }),
    ...(covered && { covered }),
    ...(countOf(original?.width) !== undefined && { width: original?.width ?? 0 }),
    ...(countOf(original?.height) !== undefined && { height: original?.height ?? 0 }),
    ...(original?.duration != null && original.duration >= 0 && { seconds: original.duration }),
  };
}

function pollOf({ poll }: RawStatus): ArchivedItem['poll'] {
  const options = (poll?.options ?? []).filter(({ title }) => title !== '');
  if (!poll || options.length === 0) return undefined;
  const endsAt = poll.expires_at ? timeOf(poll.expires_at) : undefined;
  return {
    ...(endsAt !== undefined && { endsAt }),
    ...(poll.multiple && { multiple: true }),
    options: options.map(({ title, votes_count }) => ({
      text: title,
      ...(countOf(votes_count) !== undefined && { votes: votes_count ?? 0 }),
    })),
  };
}

const languageOf = (lang: string | null | undefined): string | undefined =>
  lang && language.safeParse(lang).success ? lang : undefined;
