import { handleKey, idKey } from '#lib/accounts/keys.ts';
import type { Authority, ListedAccount } from '#lib/model/authority.ts';
import type { Person } from '../pull/adapter.ts';
import type { Registry } from '../redact/redact.ts';

/** The registry from content: who keeps their name, and which numbers and domains are public. */
export function accountRegistry(authorities: Iterable<Authority>, listed: readonly ListedAccount[]): Registry {
  const handles = new Map<string, string>();
  const publicPhones = new Set<string>();
  const publicDomains = new Set<string>();
  const list = (channel: string, handle: string, shown = handle) => handles.set(handleKey(channel, handle), shown);
  for (const authority of authorities) {
    for (const phone of authority.phones) publicPhones.add(phone);
    for (const domain of authority.domains) publicDomains.add(domain.toLowerCase());
    if (authority.site !== undefined) publicDomains.add(new URL(authority.site).hostname.replace(/^www\./, ''));
    for (const account of authority.accounts) {
      // Private and unofficial accounts are of people or about the authority: they are not kept by name in posts.
      if (account.status !== 'official') continue;
      const { channel, handle, id, formerHandles } = account;
      if (handle !== undefined) list(channel, handle);
      for (const former of formerHandles) list(channel, former);
      const shown = handle ?? id;
      if (id !== undefined && shown !== undefined) handles.set(idKey(channel, id), shown);
    }
  }
  const names = new Map<string, string>();
  for (const account of listed) {
    list(account.channel, account.handle);
    names.set(handleKey(account.channel, account.name), account.handle);
  }
  return {
    publicPhones,
    publicDomains,
    listed(channel: string, { handle, id, name }: Person) {
      // The address of a profile may hold the id in the place of the handle.
      const named = handle === undefined ? [] : [handleKey(channel, handle), idKey(channel, handle)];
      const keys = id === undefined ? named : [...named, idKey(channel, id)];
      const found = keys.map((key) => handles.get(key)).find((shown) => shown !== undefined);
      // Some archives know people by name alone.
      return handle === undefined && name !== undefined ? (found ?? names.get(handleKey(channel, name))) : found;
    },
  };
}
