import { type Detector, type Match, matchAt } from './view.ts';

/** E-mail addresses, with letters of any alphabet and in the spellings meant for people: "navn (at) post.example". */
export const email: Detector = (view, { publicDomains }) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(pattern)) {
    const domain = (found[1] ?? '').replaceAll(/ ?[[(]?(?:dot|punktum)[\])]? ?/gi, '.').toLowerCase();
    if (!isPublicDomain(domain, publicDomains)) matches.push(matchAt(view, 'email', found.index, found[0].length));
  }
  return matches;
};

// Lengths are bounded as the standard bounds them, so that no text makes the search slow.
const pattern =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@| ?[[(](?:at|snabel-?a|@)[\])] ?)((?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[(](?:dot|punktum)[\])] ?)){1,5}[\p{L}]{2,24})(?![\p{L}\p{N}])/giu;

/** True for a domain of an authority, or one below it. */
export function isPublicDomain(domain: string, known: ReadonlySet<string>): boolean {
  const parts = domain.split('.');
  return parts.some((_, index) => known.has(parts.slice(index).join('.')));
}
