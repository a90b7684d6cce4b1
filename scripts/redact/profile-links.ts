import { readAddress } from '#lib/accounts/read-address.ts';

/** Which account an address is the profile or a post of. A link to somebody's profile is their name in other words. */
export interface Profile {
  /** Slug of the channel, as far as the host tells it. */
  readonly channel: string;
  /** The handle, or the id where the address holds that instead. */
  readonly handle: string;
}

/** Undefined where the address is of no account, or of one that no single person has: a group, an organisation's page. */
export function profileOf(url: string): Profile | undefined {
  const read = readAddress(url);
  if (read === undefined || 'platform' in read || read.owner !== 'anyone') return undefined;
  const handle = read.handle ?? read.id;
  return handle === undefined ? undefined : { channel: read.channel, handle };
}
