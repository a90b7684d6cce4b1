import type { Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { profile } from './raw.ts';

/** Whose export it is. The file holds addresses and numbers too, which are not looked at. */
export async function readOwner(archive: Archive, file: string | undefined): Promise<Person | undefined> {
  if (file === undefined) return undefined;
  const read = profile.safeParse(await jsonValue(archive.open(file)));
  if (!read.success) return undefined;
  const { username, profile_uri, name } = read.data;
  const handle = username || handleOf(profile_uri ?? '');
  return handle || name?.full_name ? { handle: handle || undefined, name: name?.full_name || undefined } : undefined;
}

/** `https://www.facebook.com/eksempelby`, or `…/profile.php?id=1000…` where a page has no name of its own. */
function handleOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const [last = ''] = pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-1);
  return last === 'profile.php' ? (searchParams.get('id') ?? undefined) : last || undefined;
}
