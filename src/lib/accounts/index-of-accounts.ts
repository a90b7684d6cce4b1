import { authorityAddress } from '../addresses.ts';
import type { Account, Authority } from '../model/authority.ts';
import { handleKey, idKey } from './keys.ts';
import type { AccountIndex, KnownAccount, KnownAuthority } from './lookup.ts';

/** Every account of the registry, findable by every key it has or had. The same registry gives the same index. */
export function indexOfAccounts(
  authorities: readonly { readonly slug: string; readonly data: Authority }[],
  formal: ReadonlySet<string>,
): AccountIndex {
  const listed: Record<string, KnownAuthority> = {};
  const accounts: KnownAccount[] = [];
  const keys = new Map<string, (readonly [number, boolean])[]>();
  const sites = new Map<string, string>();
  const put = (key: string, place: number, former: boolean): void => {
    keys.set(key, [...(keys.get(key) ?? []), [place, former] as const]);
  };
  for (const { slug, data } of authorities.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    listed[slug] = {
      name: data.name,
      page: authorityAddress('da', slug),
      ...(data.fictional && { fictional: true }),
    };
    const own = data.accounts.filter(({ channel, status }) => channel === 'web' && status === 'official');
    for (const host of [
      ...(data.site === undefined ? [] : [new URL(data.site).hostname]),
      ...data.domains,
      ...own.flatMap(({ handle }) => handle ?? []),
    ])
      if (!sites.has(bare(host))) sites.set(bare(host), slug);
    for (const account of data.accounts) {
      if (formal.has(account.channel)) continue;
      const place = accounts.push(knownAccount(slug, account)) - 1;
      const { channel, handle, id, formerHandles } = account;
      if (handle !== undefined) put(handleKey(channel, handle), place, false);
      if (id !== undefined) put(idKey(channel, id), place, false);
      for (const former of formerHandles) put(handleKey(channel, former), place, true);
    }
  }
  // Whoever has a handle now comes before whoever had it once.
  const sorted = [...keys].map(
    ([key, places]) => [key, places.toSorted((a, b) => Number(a[1]) - Number(b[1]))] as const,
  );
  return {
    authorities: listed,
    accounts,
    keys: Object.fromEntries(sorted.sort(([a], [b]) => (a < b ? -1 : 1))),
    sites: Object.fromEntries([...sites].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function knownAccount(authority: string, account: Account): KnownAccount {
  const { channel, handle, id, name, url, status, formerHandles, opened, left, source } = account;
  return {
    authority,
    channel,
    ...(handle !== undefined && { handle }),
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    status,
    formerHandles,
    ...(opened !== undefined && { opened }),
    ...(left !== undefined && { left }),
    ...(source !== undefined && { source }),
  };
}
