import type { Authority } from '#lib/model/authority.ts';
import type { AccountMap } from './account-map.ts';
import type { Stream } from './adapter.ts';
import type { Owner } from './contract.ts';

type Found = Owner | { readonly message: string };

/** The owner of a stream. When the registry knows the authority's accounts on the channel, it must be one of them. */
export function ownerOf({ channel, account }: Stream, slug: string, authority: Authority): Found {
  const owned = authority.accounts.filter((other) => other.channel === channel && other.handle !== undefined);
  // Some archives know the account by its id alone.
  const handle = account.handle ?? owned.find(({ id }) => id !== undefined && id === account.id)?.handle;
  if (handle === undefined)
    return { message: 'the archive does not say which account it is of: say it with --account <handle>.' };
  const same = (other: string | undefined): boolean => other?.toLowerCase() === handle.toLowerCase();
  if (owned.length === 0 || owned.some((other) => same(other.handle) || other.formerHandles.some(same)))
    return { slug, authority, account: handle };
  const known = owned.map((other) => other.handle).join(', ');
  return {
    message: `it is of the account "${handle}", and ${slug} is known as ${known}. If it is theirs, add the handle to accounts (or formerHandles) in content/authorities/${slug}.mdx.`,
  };
}

/** The owner of a stream of an archive of many accounts: the authority, where the registry knows the account as its own. */
export function registeredOwner({ channel, account }: Stream, slug: string, authority: Authority): Owner | undefined {
  const { handle } = account;
  const same = (other: string | undefined): boolean => other?.toLowerCase() === handle?.toLowerCase();
  const known = authority.accounts.some(
    (other) => other.channel === channel && (same(other.handle) || other.formerHandles.some(same)),
  );
  return handle !== undefined && known ? { slug, authority, account: handle } : undefined;
}

/** The owner of a stream by the account map; undefined for an account that the map does not name. */
export function mappedOwner(
  stream: Stream,
  map: AccountMap,
  authorities: ReadonlyMap<string, Authority>,
): Found | undefined {
  const row = map.find(stream);
  if (row === undefined) return undefined;
  const authority = authorities.get(row.authority);
  if (authority === undefined) return { message: noAuthority(row.authority) };
  const account = map.person(stream);
  if (account?.handle === undefined)
    return {
      message: `the archive names the account "${row.account}" by no handle: add its handle to the account map.`,
    };
  return ownerOf({ ...stream, account }, row.authority, authority);
}

export const noAuthority = (slug: string): string =>
  `there is no authority "${slug}". Add content/authorities/${slug}.mdx with a head of "name: { da: …, en: … }" and "kind: …".`;
