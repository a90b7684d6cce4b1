import { instantOfUnix } from '../../formats/unix-time.ts';

/** `at://did:plc:…/app.bsky.feed.post/3k…`: whose record it is, of which collection, and its key there. */
export interface Address {
  readonly did: string;
  readonly collection: string;
  readonly key: string;
}

export function addressOf(uri: string): Address | undefined {
  const found = /^at:\/\/(did:[a-z]+:[\w.:%-]+|[\w.-]+\.[a-z]+)\/([\w.-]+)\/([\w.~:-]{1,512})$/i.exec(uri);
  return found?.[1] && found[2] && found[3] ? { did: found[1], collection: found[2], key: found[3] } : undefined;
}

export const postCollection = 'app.bsky.feed.post';
export const repostCollection = 'app.bsky.feed.repost';

/** The page of a post. By DID, which stays when a handle changes. */
export const pageOf = ({ did, key }: Pick<Address, 'did' | 'key'>): string =>
  `https://bsky.app/profile/${did}/post/${key}`;

/** Canonical id of a post or repost; a key may have signs that no id has. */
export const idOf = ({ key }: Pick<Address, 'key'>): string => `bluesky-${key.replaceAll(/[^A-Za-z0-9._-]/g, '_')}`;

/** Pages of what else can be embedded: a feed, a list, a pack of accounts. */
export function pageOfOther({ did, collection, key }: Address): string | undefined {
  const part: Readonly<Record<string, string>> = {
    'app.bsky.feed.generator': 'feed',
    'app.bsky.graph.list': 'lists',
  };
  const name = part[collection];
  return name && `https://bsky.app/profile/${did}/${name}/${key}`;
}

const signs = '234567abcdefghijklmnopqrstuvwxyz';

/** Time in a key, which is made of microseconds since 1970 and a number of the clock. undefined: the key is no such. */
export function timeOfKey(key: string): string | undefined {
  if (!/^[234567a-j][2-7a-z]{12}$/.test(key)) return undefined;
  let value = 0n;
  for (const sign of key) value = value * 32n + BigInt(signs.indexOf(sign));
  return instantOfUnix(Number((value >> 10n) / 1000n));
}

/**
 * When a post was written. The program that sent it says so and may say anything: old posts that were brought along
 * have a time long before their key, which is kept; one a day after its key, or before the web, is wrong, and the key counts.
 */
export function timeOfPost(createdAt: string, key: string, indexedAt?: string): string | undefined {
  const stated = timeIn(createdAt);
  const carried = timeOfKey(key) ?? timeIn(indexedAt ?? '');
  if (stated === undefined || carried === undefined) return stated ?? carried;
  return Date.parse(stated) > Date.parse(carried) + 86_400_000 ? carried : stated;
}

const timeIn = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text)
    ? // Without a zone the time is UTC, as the protocol asks.
      instantOfUnix(Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`))
    : undefined;
