import { addressesIn, isHostOf, linkTarget } from '../rules/links.ts';
import { addTo, type Bucket, type Counter } from './bucket.ts';
import type { Item, ThreadFacts } from './thread-facts.ts';

/** Where the authority's own posts link to. A post is read with what goes on from it, as one. */

/** The post of a thread with its continuations; `undefined` when the thread is not begun by a post of the authority. */
export function postOf({ items }: ThreadFacts): readonly Item[] | undefined {
  const post = items.find(({ role }) => role === 'post');
  return post && items.filter(({ head }) => head === post.item).map(({ item }) => item);
}

export interface PostLink {
  readonly url: string;
  readonly host: string;
  readonly isSelfService: boolean;
  readonly isShortened: boolean;
}

export function linksOf(items: readonly Item[]): PostLink[] {
  return items
    .flatMap(({ text }) => addressesIn(text))
    .flatMap((url) => {
      const target = linkTarget(url);
      if (target === undefined) return [];
      const { host, kind } = target;
      return [{ url, host, isSelfService: kind === 'self-service', isShortened: kind === 'shortened' }];
    });
}

export function tallyLinks(thread: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  const items = postOf(thread);
  const links = items === undefined ? [] : linksOf(items);
  if (links.length === 0) return;
  const hosts = new Set(
    links.map(({ host, isSelfService, isShortened }) => `${host}${marks(isSelfService, isShortened)}`),
  );
  addTo(bucketAt(thread.root.at).links, [...hosts].sort().join(' '));
}

const marks = (isSelfService: boolean, isShortened: boolean): string =>
  `${isSelfService ? '+' : ''}${isShortened ? '?' : ''}`;

export interface LinkedPosts {
  /** Posts with a link that counts. */
  readonly linking: number;
  /** Posts with a shortened link and none that counts: nobody can tell. */
  readonly unknown: number;
}

/** `counts` is asked of each host and whether the link to it is self-service. */
export function linkedPosts(
  links: Readonly<Counter>,
  counts: (link: Pick<PostLink, 'host' | 'isSelfService'>) => boolean,
): LinkedPosts {
  let [linking, unknown] = [0, 0];
  for (const [key, posts] of Object.entries(links)) {
    const hosts = key.split(' ');
    if (hosts.some((one) => counts({ host: one.replace(/[+?]*$/, ''), isSelfService: one.includes('+') })))
      linking += posts;
    else if (hosts.some((one) => one.endsWith('?'))) unknown += posts;
  }
  return { linking, unknown };
}

/** Domains of the authority's own sites. */
export function ownDomains({
  site,
  domains,
}: {
  readonly site?: string | undefined;
  readonly domains: readonly string[];
}): string[] {
  const host = site === undefined ? undefined : linkTarget(site)?.host;
  return [...new Set([...(host === undefined ? [] : [host]), ...domains.map((domain) => domain.toLowerCase())])];
}

export const isOwnHost = (host: string, own: readonly string[]): boolean =>
  own.some((domain) => isHostOf(host, domain));
