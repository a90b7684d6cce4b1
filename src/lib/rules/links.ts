import type { Text } from '../model/span.ts';
import table from './pack/links.json' with { type: 'json' };

/** What a link leads to, by its address alone: nothing is fetched. */

/**
 * `shortened`: its target is not known; `digital-post`: a way into Digital Post; `self-service`: a place where one does
 * something oneself; `page`: any other.
 */
export type LinkKind = 'shortened' | 'digital-post' | 'self-service' | 'page';

export interface LinkTarget {
  /** Host in lower case, without `www.`. */
  readonly host: string;
  readonly kind: LinkKind;
}

/** The same host, or one below it. */
export const isHostOf = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Where an address leads; `undefined` for `mailto:`, `tel:` and what is no address. Without a scheme https is meant. */
export function linkTarget(address: string): LinkTarget | undefined {
  if (/^(?:mailto|tel):/i.test(address)) return undefined;
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (url === null) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const words = `${host}${url.pathname}`.toLowerCase();
  const is = (hosts: readonly string[], inWords: readonly string[]): boolean =>
    hosts.some((domain) => isHostOf(host, domain)) || inWords.some((word) => words.includes(word));
  return { host, kind: kindOf(host, is) };
}

function kindOf(host: string, is: (hosts: readonly string[], words: readonly string[]) => boolean): LinkKind {
  if (table.shortenedHosts.includes(host)) return 'shortened';
  if (is(table.digitalPostHosts, table.digitalPostWords)) return 'digital-post';
  return is(table.selfServiceHosts, table.selfServiceWords) ? 'self-service' : 'page';
}

/** Addresses that stand bare in words: with a scheme, or a host with a known ending. */
export const bareAddress =
  /https?:\/\/[^\s<>"»”]{1,2000}|(?<![\p{L}\p{N}.@_-])(?:[a-zæøå0-9-]{1,63}\.){1,5}(?:dk|example|com|org|net|eu|nu|info)(?![\p{L}\p{N}@-]|\.\p{L})(?:\/[^\s<>"»”]{0,500})?/giu;

/** What follows an address in a sentence is no part of it. */
export const trimAddress = (address: string): string => address.replace(/[.,;:!?)\]}'…]{1,20}$/, '');

/** Every address in a text, in its order: links, and addresses that stand bare in the words. */
export function addressesIn(text: Text): string[] {
  return text.flatMap((span) => {
    if (typeof span === 'string') return [...span.matchAll(bareAddress)].map(([found]) => trimAddress(found));
    return 'url' in span ? [span.url] : [];
  });
}
