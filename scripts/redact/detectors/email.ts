import { type Detector, type Match, matchAt } from './view.ts';

/** E-mail addresses, with letters of any alphabet and in the spellings meant for people: "navn (at) post.example". */
export const email: Detector = (view, { publicDomains }) => {
  const matches: Match[] = [];
  if (!between.test(view.text)) return matches;
  for (const { pattern, needs } of spellings) {
    // Most texts with an @ have no other spelling.
    if (needs !== undefined && !needs.test(view.text)) continue;
    for (const found of view.text.matchAll(pattern)) {
      const domain = (found[1] ?? '').replaceAll(/ ?[[({]?(?:dot|punktum)[\])}]? ?|,/gi, '.').toLowerCase();
      if (!isPublicDomain(domain, publicDomains)) matches.push(matchAt(view, 'email', found.index, found[0].length));
    }
  }
  return matches;
};

/** What stands before the domain in every spelling. */
const between = /@|%40|[[({<]a|snabel| at /iu;

// Lengths are bounded as the standard bounds them, so that no text makes the search slow. What has an @ before it too is
// a handle with its server.
const written =
  /(?<![\p{L}\p{N}@]|[\p{L}\p{N}][._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}(?:@ ?(?!www\.)|%40| @ (?!www\.)| ?[[({<]{1,2}(?:at|a|snabel(?:[- ]?a)?|@)[\])}>]{1,2} ?(?!www\.)| ?(?<!\p{L})snabel[- ]?a ?)((?:[\p{L}\p{N}-]{1,63}(?:\.| ?[[({](?:dot|punktum)[\])}] ?)){1,5}[\p{L}]{2,24})(?!\p{L})/giu;
/** In words alone: only before an ending that addresses have. */
const told =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} (?:at|snabel-?a) ((?:[\p{L}\p{N}-]{1,63} (?:dot|punktum) ){1,3}(?:dk|com|org|net|eu|nu|info|example))(?![\p{L}\p{N}])/giu;
/** A comma where the full stop should be. */
const mistyped =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@([\p{L}\p{N}-]{1,63},(?:dk|com|org|net|eu|nu|info|example))(?![\p{L}\p{N}])/giu;

/** Of those whom everybody knows, with no ending. */
const providers =
  /(?<![\p{L}\p{N}@]|[\p{L}\p{N}][._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} ?@ ?((?:gmail|hotmail|yahoo|outlook|icloud|live|jubii|stofanet|protonmail)(?: (?:com|dk))?)(?![\p{L}\p{N}]|\.\p{L})/giu;

/** `needs`: a part that is quickly looked for. */
const spellings: readonly { readonly pattern: RegExp; readonly needs?: RegExp }[] = [
  { pattern: written },
  { pattern: told, needs: / (?:dot|punktum) /i },
  { pattern: mistyped, needs: /@[^@,\s]{1,63},(?:dk|com|org|net|eu|nu|info|example)/i },
  { pattern: providers, needs: /@ ?(?:gmail|hotmail|yahoo|outlook|icloud|live|jubii|stofanet|protonmail)/i },
];

/** True for a domain of an authority, or one below it. */
export function isPublicDomain(domain: string, known: ReadonlySet<string>): boolean {
  const parts = domain.split('.');
  return parts.some((_, index) => known.has(parts.slice(index).join('.')));
}
