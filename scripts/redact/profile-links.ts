import { decoded, readAddress } from '#lib/accounts/read-address.ts';

/** Which account an address is the profile or a post of. A link to somebody's profile is their name in other words. */
export interface Profile {
  /** Slug of the channel, as far as the host tells it. */
  readonly channel: string;
  /** The handle, or the id where the address holds that instead. */
  readonly handle: string;
}

/**
 * The account behind an address, or else those that it holds or names: archives, redirects and searches say whose they
 * are. What stands behind it in a sentence is none of it.
 */
export function profilesOf(url: string): readonly Profile[] {
  for (const spelling of spellingsOf(url)) {
    const found = profilesAt(spelling);
    if (found.length > 0) return found;
  }
  return none;
}

/** True for words of a link that are an address as it is shown: without its beginning, and often without its end. */
export const isAddress = (shown: string): boolean => /^[^\s@]+\.[^\s@]+(?:\/\S*)?$/.test(shown);

/** An address without what ends it in a sentence, and up to the first sign that stands in no profile's. */
export function spellingsOf(url: string): readonly string[] {
  const whole = /[\p{L}\p{N}/]$/u.test(url) ? url : url.replace(behindAddress, '');
  const end = noHandle.exec(whole)?.index;
  return end === undefined ? [whole] : [whole, whole.slice(0, end).replace(behindAddress, '')];
}

const behindAddress = /[^\p{L}\p{N}/_=&%#+~-]+$/u;
const noHandle = /[^\p{L}\p{N}\p{M}!#$%&+,./:;=?@_~-]/u;

export function profilesAt(url: string): readonly Profile[] {
  const own = profileOf(url);
  if (own !== undefined) return [own];
  if (!telling.test(url)) return none;
  const inner = [...new Set(addressesIn(url))].slice(0, most);
  return [...inner.flatMap((address) => profileOf(address) ?? []), ...namedBy(url)];
}

const none: readonly Profile[] = [];
/** Addresses inside one that are looked at. */
const most = 12;
/** What stands in every address that holds another, or the name of somebody. */
const telling =
  /^.{8}.*(?:https?|%40|@|via=|related=|(?:from|to)(?::|%3A)|(?:com|net|app|me)(?:\/|%2F)|set=|did(?::|%3A))/i;

/** Undefined where the address is of no account, or of one that no single person has: a group, an organisation's page. */
function profileOf(url: string): Profile | undefined {
  const read = readAddress(url);
  if (read === undefined || 'platform' in read || read.owner !== 'anyone') return undefined;
  const handle = read.handle ?? read.id;
  return handle === undefined ? undefined : { channel: read.channel, handle };
}

/** Addresses in the path, the query and the fragment, also such as were written as codes more than once. */
function* addressesIn(url: string): Iterable<string> {
  if (!URL.canParse(url)) return;
  const { pathname, search, hash, searchParams } = new URL(url);
  let words = [pathname, ...searchParams.values(), hash];
  for (let depth = 0; depth < 3; depth += 1) {
    // An archive may lose one of the two slashes, or write the host alone.
    for (const word of words)
      for (const found of word.matchAll(/(?:https?:\/{1,2}|(?<=^|\/|=))(?=[\w-]+\.[\w.-]+\/)/gi))
        yield `https://${word.slice(found.index + found[0].length)}`;
    words = words.filter((word) => word.includes('%')).map(decoded);
  }
  // The words of a query may hold signs that end it.
  yield* search.match(/https?:\/\/[^&]+/gi) ?? [];
}

/** Who is named in a search or a ready-made post at X, who owns an album at Facebook, and whose repository an address is in. */
function namedBy(url: string): Profile[] {
  const read = readAddress(url);
  const words = decoded(url);
  const dids = [...words.matchAll(did)].map(([handle]) => ({ channel: 'bluesky', handle }));
  if (read === undefined || !('platform' in read)) return dids;
  const pattern =
    read.platform === 'x'
      ? /(?:[?&](?:via|related)=|(?:from|to):|@)(\w{1,15})/gi
      : read.platform === 'facebook'
        ? /[?&]set=[a-z]+(?:\.\d+)*\.(1000\d{11})(?!\d)/g
        : undefined;
  if (pattern === undefined) return dids;
  return [...words.matchAll(pattern)].map(([, handle = '']) => ({ channel: read.platform, handle })).concat(dids);
}

/** What Bluesky knows an account by, wherever it stands. */
export const did = /(?<![\p{L}\p{N}])did:plc:[a-z2-7]{24}(?![a-z0-9])/gu;
