import { linkUrlPattern } from '#lib/model/scalar.ts';

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
