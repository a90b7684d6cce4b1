import type { Authority, ListedAccount } from '#lib/model/authority.ts';
import type { Person } from '../pull/adapter.ts';
import type { Registry } from '../redact/redact.ts';

/** The registry from content: who keeps their name, and which numbers and domains are public. */
export function accountRegistry(authorities: Iterable<Authority>, listed: readonly ListedAccount[]): Registry {
  const handles = new Map<string, string>();
  const publicPhones = new Set<string>();
  const publicDomains = new Set<string>();
  const list = (channel: string, handle: string, shown = handle) => handles.set(key(channel, handle), shown);
  for (const authority of authorities) {
    for (const phone of authority.phones) publicPhones.add(phone);
    for (const domain of authority.domains) publicDomains.add(domain.toLowerCase());
    if (authority.site !== undefined) publicDomains.add(new URL(authority.site).hostname.replace(/^www\./, ''));
    for (const account of authority.accounts) {
      // Private and unofficial accounts are of people or about the authority: they are not kept by name in posts.
      if (account.status !== 'official' || account.handle === undefined) continue;
      list(account.channel, account.handle);
      for (const former of account.formerHandles) list(account.channel, former);
    }
  }
  for (const account of listed) list(account.channel, account.handle);
  return {
    publicPhones,
    publicDomains,
    listed: (channel: string, person: Person) =>
      person.handle === undefined ? undefined : handles.get(key(channel, person.handle)),
  };
}

const key = (channel: string, handle: string): string => `${channel}/${handle.replace(/^@/, '').toLowerCase()}`;
