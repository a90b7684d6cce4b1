import { createHash } from 'node:crypto';

/** Which article of an authority's own site something is, whatever holds it: a feed, an export of the site, a saved page. */

/** Name of the account: the site's host, without `www.`. */
export function siteOf(address: string | undefined): string | undefined {
  const host = URL.parse(address ?? '')?.hostname.toLowerCase();
  return host ? host.replace(/^www\./, '') : undefined;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|_ga|at_medium|at_campaign|at_xt\w*)$/i;

/** The address without what only counts who came from where. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.search === '') return address;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  if (kept.length === url.searchParams.size) return address;
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** An address as it is compared: with or without https, `www.` and a slash at the end it is the same page. */
export function addressKey(address: string): string | undefined {
  const url = URL.parse(plainAddress(address));
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/(?:index\.(?:html?|php|aspx?))?$/i, '')}${url.search}`;
}

export interface Identity {
  /** What the archive calls it: a guid, an id of Atom. */
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  /** The address is that of several articles, or of the site: it tells nothing apart. */
  readonly sharedLink?: boolean | undefined;
}

/**
 * Canonical id of an article: its address, for that is what a feed, an export of the site and a saved page have in
 * common; where it has none of its own, what the archive calls it.
 */
export function idOfArticle(identity: Identity, site: string): string | undefined {
  const key = ownAddress(identity) ?? keyOfGuid(identity.guid, site);
  return key === undefined ? undefined : `web-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

function ownAddress({ link, sharedLink }: Identity): string | undefined {
  if (link === undefined || sharedLink) return undefined;
  const key = addressKey(link);
  return key?.includes('/') || key?.includes('?') ? key : undefined;
}

/** What stays when the address changes. A mere number means something on one site only. */
export function keyOfGuid(guid: string | undefined, site: string): string | undefined {
  const name = guid?.trim() ?? '';
  if (name === '') return undefined;
  return addressKey(name) ?? (/^(?:tag|urn|uuid):/i.test(name) ? name : `${site} ${name}`);
}
