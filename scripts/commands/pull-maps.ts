import { readFile } from 'node:fs/promises';
import type { Issue } from '#lib/issue.ts';
import type { Authority } from '#lib/model/authority.ts';
import { type AccountMap, readAccountMap } from '../pull/account-map.ts';
import type { ReadOptions, Stream } from '../pull/adapter.ts';
import { readColumnMap } from '../pull/column-map.ts';
import type { PullInput } from '../pull/contract.ts';
import { mappedOwner, ownerOf, registeredOwner } from '../pull/owner.ts';
import type { PullOptions } from './pull-options.ts';

export interface Maps {
  readonly accounts?: AccountMap | undefined;
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** The files that `--accounts` and `--columns` name. */
export async function readMaps(options: PullOptions): Promise<Maps | { readonly issues: readonly Issue[] }> {
  const accounts = await readNamed(options.accounts, readAccountMap);
  if (accounts && 'issues' in accounts) return accounts;
  const columns = await readNamed(options.columns, async (bytes, file) =>
    readColumnMap(new TextDecoder().decode(bytes), file),
  );
  if (columns && 'issues' in columns) return columns;
  return { accounts: accounts?.map, columns: columns?.columns };
}

async function readNamed<T>(
  file: string | undefined,
  read: (bytes: Uint8Array, file: string) => Promise<T>,
): Promise<T | undefined | { readonly issues: readonly Issue[] }> {
  if (file === undefined) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { issues: [{ path: file, line: 1, col: 1, rule: 'file', message: 'the file cannot be read' }] };
  }
  return read(bytes, file);
}

export const readOptions = ({ account }: PullOptions, { accounts, columns }: Maps): ReadOptions => ({
  account: account?.replace(/^@/, ''),
  columns,
  ...(accounts && { named: (stream: Stream) => accounts.person(stream) }),
});

/**
 * Whose a stream is, on a channel that content has. `registered`: the archive is of many accounts, and those that the
 * registry knows of the authority are pulled.
 */
export function ownersBy(
  { authority: slug, account }: PullOptions,
  map: AccountMap | undefined,
  authorities: ReadonlyMap<string, Authority>,
  channels: ReadonlySet<string>,
  registered: boolean,
): PullInput['ownerOf'] {
  const authority = slug === undefined ? undefined : authorities.get(slug);
  if (map === undefined && authority === undefined) throw new Error('neither an authority nor an account map');
  const unlisted = slug !== undefined && authority ? unlistedOwner(slug, authority, account) : () => undefined;
  return (stream) => {
    const owner = map
      ? mappedOwner(stream, map, authorities)
      : registered && slug !== undefined && authority
        ? registeredOwner(stream, slug, authority)
        : unlisted(stream);
    if (!owner || 'message' in owner || channels.has(stream.channel)) return owner || undefined;
    return { message: `there is no channel "${stream.channel}". Channels are the files in content/channels.` };
  };
}

/**
 * Whose a stream is where the command says the authority. Accounts that the registry does not know are taken for its own
 * by that word alone, and one word is of one account: of several on a channel somebody must say which. `account`:
 * `--account`; every other account of the archive is left out.
 */
function unlistedOwner(slug: string, authority: Authority, account: string | undefined): PullInput['ownerOf'] {
  const wanted = account?.replace(/^@/, '').toLowerCase();
  const taken = new Map<string, string>();
  return (stream) => {
    const handle = stream.account.handle?.toLowerCase();
    if (wanted !== undefined && handle !== undefined && handle !== wanted) return undefined;
    const owner = ownerOf(stream, slug, authority);
    if ('message' in owner || handle === undefined || isListed(authority, stream.channel)) return owner;
    const first = taken.get(stream.channel) ?? handle;
    taken.set(stream.channel, first);
    if (first === handle) return owner;
    return {
      message: `it is of several accounts on ${stream.channel}, and the registry knows none of them as one of ${slug}. Add them to accounts in content/authorities/${slug}.mdx, say whose each is with --accounts <file>, or pull one with --account <handle>.`,
    };
  };
}

const isListed = (authority: Authority, channel: string): boolean =>
  authority.accounts.some((other) => other.channel === channel && other.handle !== undefined);
