import { createHash } from 'node:crypto';
import { httpUrl } from '#lib/model/scalar.ts';
import type { Person } from '../../adapter.ts';
import { instantOf } from '../../formats/instant.ts';

/** Addresses and ids of Mastodon and its kin: who, which post, when. */

/** The number at the end of a post's address. */
export const statusNumber = (uri: string): string | undefined => /\/(\d+)(?:\/activity)?$/.exec(uri)?.[1];

/** Canonical id of a post: its number, or where its server gives none, a hash of its address. */
export const idOfUri = (uri: string): string =>
  `mastodon-${statusNumber(uri) ?? createHash('sha256').update(uri).digest('hex').slice(0, 16)}`;

export const addressOr = (url: string | null | undefined): string | undefined =>
  httpUrl.safeParse(url).success ? (url ?? undefined) : undefined;

/** Time in a Mastodon id: its upper bits are milliseconds. Only where that gives a time that such ids can have. */
export function timeOfId(number: string): string | undefined {
  if (!/^\d{15,19}$/.test(number)) return undefined;
  const date = new Date(Number(BigInt(number) >> 16n));
  const year = date.getUTCFullYear();
  return year >= 2016 && year <= 2100 ? instantOf(date) : undefined;
}

/** `https://host/users/name/statuses/1`, `https://host/@name/1`, `https://host/ap/users/1/statuses/1` … to who it is of. */
export function personOfAddress(address: string): Person | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const name = /^\/(?:users\/|u\/|profile\/|channel\/|@)([^/@]+)(?:@([^/]+))?/.exec(url.pathname);
  return name ? { handle: `${plain(name[1] ?? '')}@${name[2] ?? url.hostname}` } : undefined;
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
