import type { Person } from '../../adapter.ts';
import type { MentionRule } from '../../platforms/plain-text.ts';

/**
 * Exports know people by name alone. The name stands in for an id, so that the same person is the same person in one
 * thread; what becomes of names is decided after the adapter.
 */
export const personNamed = (name: string): Person => ({ name, id: `name:${name.toLowerCase()}` });

const organisation =
  /(?<!\p{L})(?:a\/s|aps|amba|kommune|region|ministerium|ministeriet|styrelsen|politi|skole|skolen|børnehave|avis|avisen|tv|radio|danmark|dansk|forening|foreningen|klub|klubben|fonden|museum|bibliotek|biblioteket|universitet|hospital|kirke|kulturhus|center|centret|parti|group|gruppe|festival)(?!\p{L})/iu;

/** Two to four words, each a name's: what a page or a company is called is no person. */
export const isPersonal = (name: string): boolean =>
  !organisation.test(name) && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}?[\p{L}'’.-]+){1,3}$/u.test(name);

/**
 * Mentions in the words of a post: "@[1000123:2048:Bo Bakke]" as some exports have them, and the names of people whom
 * the record tags, where they stand in the words. The page itself is no mention.
 */
export function mentionsIn(tags: readonly string[], owner: Person): MentionRule {
  const names = [...new Set(tags)].filter((name) => isPersonal(name) && name !== owner.name);
  const tagged = names.map((name) => String.raw`(?<![\p{L}\p{N}])${escapePattern(name)}(?![\p{L}\p{N}])`);
  return {
    pattern: new RegExp([String.raw`@\[(\d+):\d+:([^\]\n]+)\]`, ...tagged].join('|'), 'gu'),
    personOf: ([shown, id, name]) => {
      if (id === undefined || name === undefined) return { person: personNamed(shown), shown };
      const self = name === owner.name || (owner.id !== undefined && id === owner.id);
      return { person: self ? owner : { ...personNamed(name), id }, shown: name };
    },
  };
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Whom a comment answers, as the prose of its title names them in whatever language: the first name that is not the page's. */
export function personInTitle(title: string, owner: Person): Person | undefined {
  // A name stands at the beginning of a sentence; what is longer than any is none.
  const head = title.slice(0, 500);
  const rest = owner.name === undefined ? head : head.replaceAll(owner.name, '');
  for (const [found] of rest.matchAll(/\p{Lu}[\p{L}’-]+(?:'(?!s)\p{L}+)?(?: \p{Lu}[\p{L}.’-]+)+/gu)) {
    const name = withoutGenitive(found.replace(/[’']s$|\.$/u, ''), title);
    if (isPersonal(name)) return personNamed(name);
  }
  return undefined;
}

/** "Bo Bakkes kommentar" is the comment of Bo Bakke; "Lis Hanss" does not occur, so a final s after a consonant may be either and stays off. */
const withoutGenitive = (name: string, title: string): string =>
  title.includes(`${name} `) && /[^s]s$/u.test(name) ? name.slice(0, -1) : name;

/** Prose of the title that says: written on somebody else's page or in a group. Languages of Danish authorities' staff. */
const elsewhere: readonly RegExp[] = [
  /\bskrev på .+(?:tidslinje|væg|profil)/iu,
  /\bhar (?:skrevet|slået noget op) på .+(?:tidslinje|væg|profil)/iu,
  /\b(?:wrote|posted|shared .+) on .+ (?:timeline|wall|profile)/iu,
  /\bskrev på .+(?:tidslinje|vegg|profil|logg)/iu,
  /\bhat (?:etwas )?(?:in|an) .+ (?:Chronik|Pinnwand) (?:gepostet|geschrieben)/iu,
];
const inGroup: readonly RegExp[] = [
  /\bslog (?:noget|et .+) op i (?:gruppen )?\S/iu,
  /\bhar (?:delt|slået) .+ i gruppen\b/iu,
  /\bposted (?:something )?in \S/iu,
  /\bshared .+ (?:in|to) the group\b/iu,
];

export const isElsewhere = (title: string): boolean => elsewhere.some((pattern) => pattern.test(title));
export const isInGroup = (title: string): boolean => inGroup.some((pattern) => pattern.test(title));
