import { platforms, type Shape } from './platforms.ts';

/** What an address says of the account it is the profile or a post of. */
export interface AddressedAccount {
  /** Slug of the channel. */
  readonly channel: string;
  /** Without a leading @; on Mastodon user@server. */
  readonly handle?: string;
  /** Id on the platform, where the address holds that. */
  readonly id?: string;
  /** `organisation`, `group`: only such can have an address of this shape. */
  readonly owner: 'anyone' | 'organisation' | 'group';
  /** Id of the post on the platform, when it is the address of one. */
  readonly post?: string;
}

/** `platform`: an address on a platform that names no account, such as a post that is known by its number alone. */
export type ReadAddress = AddressedAccount | { readonly platform: string; readonly post?: string };

/**
 * Reads an absolute http or https address. Undefined: no platform of the table writes such addresses.
 * The words behind `#!` are the path, as they were at X and Facebook around 2011.
 */
export function readAddress(address: string): ReadAddress | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, '');
  const [path, query] = pathOf(url);
  const platform = platforms.find(({ hosts }) => hosts.test(host));
  if (platform === undefined) return fediverse(host, path) ?? blueskyHost(host);
  const { channel } = platform;
  let post: string | undefined;
  for (const shape of platform.shapes) {
    const found = readShape(shape, path, query);
    if (found?.handle !== undefined || found?.id !== undefined)
      return { channel, owner: shape.owner ?? 'anyone', ...found };
    post ??= found?.post;
  }
  return { platform: channel, ...(post !== undefined && { post }) };
}

type Said = Pick<AddressedAccount, 'handle' | 'id' | 'post'>;

function readShape(
  { path: pattern, query: needed, not }: Shape,
  path: string,
  query: URLSearchParams,
): Said | undefined {
  const match = pattern.exec(path);
  if (match === null) return undefined;
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) if (value !== undefined) said[name] = value;
  if (needed !== undefined) {
    const value = query.get(needed.name)?.trim().replace(/^@/, '');
    if (!value) return undefined;
    said[needed.holds] = value;
  }
  return said.handle !== undefined && not?.has(said.handle.toLowerCase()) ? undefined : said;
}

function pathOf({ pathname, hash, searchParams }: URL): [path: string, query: URLSearchParams] {
  // Browsers and platforms take several slashes for one.
  if (!hash.startsWith('#!')) return [decoded(pathname).replaceAll(/\/{2,}/g, '/'), searchParams];
  const [path = '', query = ''] = hash.slice(2).split('?');
  return [decoded(path.replace(/^\/?/, '/')), new URLSearchParams(query)];
}

/** Every server of the fediverse, and many sites besides, write profiles as /@name or /users/name. */
function fediverse(host: string, path: string): AddressedAccount | undefined {
  const found =
    /^\/(?:web\/|deck\/|ap\/)?(?:@|users\/)([\w.-]+)(?:@([\w.-]+\.\w+))?(?:\/(?:statuses\/)?(\d+))?(?:\/|$)/.exec(path);
  if (!found) return undefined;
  const [, name = '', server = host, post] = found;
  return { channel: 'mastodon', handle: `${name}@${server}`, owner: 'anyone', ...(post !== undefined && { post }) };
}

/** The address of a handle at Bluesky's own server leads to the profile. */
const blueskyHost = (host: string): AddressedAccount | undefined =>
  /^[\w-]+\.bsky\.social$/.test(host) ? { channel: 'bluesky', handle: host, owner: 'anyone' } : undefined;

/** What stands in an address as codes. */
export function decoded(words: string): string {
  if (!words.includes('%')) return words;
  try {
    return decodeURIComponent(words);
  } catch {
    // A percent sign that begins no code stands for itself.
    return words;
  }
}
