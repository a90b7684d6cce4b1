import { linkUrlPattern } from '#lib/model/scalar.ts';
import type { RawSpan } from '../adapter.ts';

/**
 * An address as content can link it: signs that no address may hold (`|`, `{`, a blank) in the spelling that browsers
 * send for them, which leads to the same place. Undefined where it is none that may be linked.
 */
export function linkable(url: string): string | undefined {
  if (linkUrlPattern.test(url)) return url;
  const spelled = url
    .trim()
    .replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
    .replaceAll(/[\s<>"\\^`{|}\p{Cc}]/gu, encodeURIComponent);
  return linkUrlPattern.test(spelled) ? spelled : undefined;
}

/** A link to `url` that shows `shown`; plain words where the address is none that may be linked. */
export function linkOr(url: string, shown: string): RawSpan {
  const address = linkable(url);
  return address === undefined ? shown : { url: address, text: shown };
}
