import type { ArchivedItem, Person } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { problemOf } from './activity.ts';
import { statusesIn } from './pages.ts';
import { isPublic, mapStatus, personOfAccount } from './status.ts';
import { knownStatusFields, type RawStatus, status } from './status-raw.ts';

/** Statuses of many accounts, as captures of a server's API hold them: whose each is, all of them together say. */

export interface CapturedStatus {
  readonly raw: RawStatus;
  readonly place: string;
  readonly captured: string;
}

export type FoundStatus =
  | { readonly kind: 'status'; readonly raw: RawStatus }
  | { readonly kind: 'skipped'; readonly reason: string; readonly account: Person }
  | { readonly kind: 'problem'; readonly message: string };

const looksLikeStatus = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'content' in value && 'account' in value && 'visibility' in value;

/** The statuses of an answer; none where it holds nothing that is one. */
export function statusesOf(value: unknown, unknown: UnknownFields): readonly FoundStatus[] {
  const values = Array.isArray(value) ? value : statusesIn(value);
  return values.filter(looksLikeStatus).map((one): FoundStatus => {
    const read = status.safeParse(one);
    if (!read.success) return { kind: 'problem', message: problemOf(read.error, 'not a status') };
    const { data } = read;
    if (!isPublic(data)) {
      const reason = data.visibility === 'private' ? 'followers-only' : 'direct';
      return { kind: 'skipped', reason, account: personOfAccount(data.account) };
    }
    unknown.see('status', data, knownStatusFields);
    return { kind: 'status', raw: data };
  });
}

const handleOf = (account: RawStatus['account']): string => personOfAccount(account).handle?.toLowerCase() ?? '';

/** Accounts whose own list of statuses was captured: an address names its number. */
export function listedAccounts(urls: Iterable<string>, all: readonly CapturedStatus[]): ReadonlySet<string> {
  const numbers = new Set([...urls].map((url) => /\/api\/v1\/accounts\/(\d+)\/statuses/.exec(url)?.[1]));
  return new Set(all.filter(({ raw }) => numbers.has(raw.account.id)).map(({ raw }) => handleOf(raw.account)));
}

/** The account a status belongs to: of those whose list was captured the one that wrote it or that it speaks to; else its author. */
export function belongingTo(raw: RawStatus, listed: ReadonlySet<string>): Person {
  const author = personOfAccount(raw.account);
  if (listed.has(author.handle?.toLowerCase() ?? '')) return author;
  const named = raw.mentions
    .map((mention) => personOfAccount({ ...mention, url: mention.url ?? raw.account.url }))
    .find(({ handle }) => listed.has(handle?.toLowerCase() ?? ''));
  return named ?? author;
}

export const mapCaptured = (raw: RawStatus, account: Person): ArchivedItem | { problem: string } =>
  mapStatus(raw, ({ handle }) => handle !== undefined && handle.toLowerCase() === account.handle?.toLowerCase());
