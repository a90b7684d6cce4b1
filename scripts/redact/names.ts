import type { Person } from '../pull/adapter.ts';

/** Names in the words: the full name of somebody in the thread anywhere, a first name where somebody is spoken to. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
}

const organisation =
  /(?<!\p{L})(?:a\/s|aps|amba|kommune|region|ministeriet|styrelsen|politi|skole|avis|avisen|tv|radio|danmark|dansk|danske|denmark|danish|forening|foreningen|fonden|union|museum|bibliotek|universitet|university|nyheder|news|magasin|ngo|institut|center|centret|parti|group|official)(?!\p{L})/iu;

const escapePattern = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Names that are a person's: two to four words, all letters, none of them of an organisation. Their words may be hunted. */
const isPersonal = (name: string): boolean =>
  !organisation.test(name) && /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(name);

const greeting = `(?:hej(?:sa)?|hi|hello|kære|dear|goddag|godmorgen|godaften|tak|mange tak|undskyld|beklager)`;

export function nameMatches(
  text: string,
  people: readonly [string, Person][],
  addressee: string | undefined,
): NameMatch[] {
  const found: NameMatch[] = [];
  const add = (start: number, words: string, letter: string) => {
    const end = start + words.length;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, letter });
  };
  for (const [letter, { handle, name }] of people) {
    if (name !== undefined && isPersonal(name)) {
      const full = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'giu');
      for (const match of text.matchAll(full)) add(match.index, match[0], letter);
      const first = escapePattern(name.split(' ')[0] ?? name);
      const spoken = new RegExp(`((?:^|[\\s(])${greeting},? )(${first})(?![\\p{L}\\p{N}])|(^)(${first})(?=,)`, 'giu');
      for (const match of text.matchAll(spoken))
        add(match.index + (match[1] ?? '').length, match[2] ?? match[4] ?? '', letter);
    }
    // A handle without its @, where its shape says that it is no ordinary word.
    const local = handle?.split('@')[0] ?? '';
    if (local.length >= 5 && /[\d_]|\p{Ll}\p{Lu}/u.test(local)) {
      const bare = new RegExp(`(?<![\\p{L}\\p{N}_#./-])${escapePattern(local)}(?![\\p{L}\\p{N}_-])`, 'gu');
      for (const match of text.matchAll(bare)) add(match.index, match[0], letter);
    }
  }
  if (addressee !== undefined)
    for (const match of text.matchAll(spokenTo)) {
      const name = match[2] ?? '';
      if (!notNames.has(name.toLowerCase())) add(match.index + (match[1] ?? '').length, name, addressee);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** "Hej Kristian" at the beginning of an answer to one citizen names that citizen, whatever the archive says of them. */
const spokenTo =
  /((?:^|\n)[^\p{L}\n]{0,4}(?:Hej(?:sa)?|Hi|Hello|Kære|Dear|Goddag|Godmorgen|Godaften),? )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}])/gu;

const notNames = new Set(
  'alle allesammen jer du i igen med begge folk venner borgere borger naboer derude og det vi der her tak danmark there all everyone you again kommune kommunen god velkommen undskyld beklager sir madam'.split(
    ' ',
  ),
);
