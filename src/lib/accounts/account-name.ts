import type { Account } from '../model/authority.ts';

/** What an account is called: its handle with an @, else the name it shows, else what the platform calls it. A site has no @. */
export function accountName({
  channel,
  handle,
  name,
  id,
}: Pick<Account, 'channel' | 'handle' | 'name' | 'id'>): string {
  if (handle === undefined) return name ?? id ?? '';
  return channel === 'web' ? handle : `@${handle}`;
}
