import type { Account, Citation } from '../model/authority.ts';
import type { Bilingual } from '../model/scalar.ts';
import { handleKey, idKey } from './keys.ts';
import { likeness } from './likeness.ts';
import { type ReadInput, readInput } from './read-input.ts';

/** Whose account an address is of. The index is a file of the site; the answer is computed of it by whoever asks. */

export interface KnownAccount {
  /** Slug of the authority. */
  readonly authority: string;
  readonly channel: string;
  readonly handle?: string;
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly status: Account['status'];
  readonly formerHandles: readonly string[];
  readonly opened?: string;
  readonly left?: string;
  /** Where it is known from. */
  readonly source?: Citation;
}

export interface KnownAuthority {
  readonly name: Bilingual;
  /** Its page, below the base of the site. */
  readonly page: string;
  readonly fictional?: true;
}

export interface AccountIndex {
  readonly authorities: Readonly<Record<string, KnownAuthority>>;
  readonly accounts: readonly KnownAccount[];
  /** Key of an account (`keys.ts`) -> places in `accounts`, and whether the key is a handle it had before. */
  readonly keys: Readonly<Record<string, readonly (readonly [account: number, former: boolean])[]>>;
  /** Host names of authorities' own sites, without www. -> slug. */
  readonly sites: Readonly<Record<string, string>>;
}

export interface Match {
  readonly account: KnownAccount;
  /** True when the address has a handle that the account gave up. */
  readonly former: boolean;
}

export type Verdict =
  | { readonly kind: 'listed'; readonly matches: readonly Match[] }
  | { readonly kind: 'site'; readonly host: string; readonly authority: string }
  /** Nothing in the registry. `near`: accounts of authorities whose names are nearly the same. */
  | { readonly kind: 'unlisted'; readonly near: readonly KnownAccount[] }
  /** An address that does not say whose it is, such as a post by its number. */
  | { readonly kind: 'unnamed'; readonly channel: string }
  | { readonly kind: 'unreadable' };

export function lookUp(words: string, index: AccountIndex): Verdict {
  const read = readInput(words);
  if (read === undefined) return { kind: 'unreadable' };
  if ('platform' in read) return { kind: 'unnamed', channel: read.platform };
  if ('site' in read) return siteVerdict(read.site, index);
  const matches = matchesOf(read, index);
  if (matches.length > 0) return { kind: 'listed', matches };
  const site = 'bare' in read && read.bare.includes('.') ? siteVerdict(read.bare, index) : undefined;
  if (site?.kind === 'site') return site;
  return { kind: 'unlisted', near: nearby(read, index) };
}

type Named = Exclude<ReadInput, { platform: string } | { site: string }>;

function matchesOf(read: Named, index: AccountIndex): Match[] {
  const found = (key: string): Match[] => {
    const places = Object.hasOwn(index.keys, key) ? (index.keys[key] ?? []) : [];
    return places.flatMap(([place, former]) => {
      const account = index.accounts[place];
      return account === undefined ? [] : [{ account, former }];
    });
  };
  if ('bare' in read) {
    const channels = [...new Set(index.accounts.map(({ channel }) => channel))];
    return channels.flatMap((channel) => found(handleKey(channel, read.bare)));
  }
  const { channel, handle, id, owner } = read;
  // A person and an organisation may have one name at LinkedIn, a page and a group at Facebook.
  const other = (channel === 'linkedin' && owner === 'anyone') || owner === 'group';
  const byName = handle === undefined || other ? [] : found(handleKey(channel, handle));
  return byName.length > 0 || id === undefined ? byName : found(idKey(channel, id));
}

function siteVerdict(host: string, { sites }: AccountIndex): Verdict {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const domain = labels.slice(from).join('.');
    const authority = Object.hasOwn(sites, domain) ? sites[domain] : undefined;
    if (authority !== undefined) return { kind: 'site', host, authority };
  }
  return { kind: 'unlisted', near: [] };
}

/** How many accounts of nearly the same name are shown. */
const nearest = 3;

function nearby(read: Named, index: AccountIndex): KnownAccount[] {
  const handle = 'bare' in read ? read.bare : read.handle;
  if (handle === undefined) return [];
  return index.accounts
    .filter(({ channel, status }) => status === 'official' && (!('channel' in read) || channel === read.channel))
    .map((account) => ({
      account,
      like: Math.max(...[account.handle ?? '', ...account.formerHandles].map((name) => likeness(name, handle))),
    }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || ((a.account.handle ?? '') < (b.account.handle ?? '') ? -1 : 1))
    .slice(0, nearest)
    .map(({ account }) => account);
}
