import type { Person } from '../pull/adapter.ts';

/** Names in the words: the full name of somebody in the thread anywhere, a first name where somebody is spoken to. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
}

const organisation =
  /(?<!\p{L})(?:a\/s|aps|amba|kommune|region|ministeriet|styrelsen|politi|skole|avis|avisen|tv|radio|danmark|dansk|danske|denmark|danish|forening|foreningen|fonden|union|museum|bibliotek|universitet|university|nyheder|news|magasin|ngo|institut|center|centret|parti|group|official)(?!\p{L})/iu;

/** A name as shown, without the signs and flags that people put beside it. */
const bareName = (name: string): string =>
  name
    .replaceAll(/[^\p{L}\p{M}'’. -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Names that are a person's: two to four words, all letters, none of them of an organisation. Their words may be hunted. */
const isPersonal = (name: string): boolean =>
  !organisation.test(name) && /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u.test(name);

/** What stands before a first name that is spoken to, and before a last name with a title. */
const greeted =
  /(?:^|[\s(])(?:hej(?:sa)?|hi|hello|kære|dear|goddag|godmorgen|godaften|tak|mange tak|undskyld|beklager),? $/iu;
const titled = /(?<![\p{L}\p{N}])(?:hr\.?|herr|fru|frk\.?|frøken|mr\.?|mrs\.?|ms\.?) $/iu;
/** Signs that are looked at before a name. */
const reach = 24;

/** What is looked for of one person, in lower case. */
interface Hunted {
  readonly letter: string;
  readonly names: readonly string[];
  readonly handle: string | undefined;
}

/** Looks for the people of one thread in its words. */
export class NameFinder {
  readonly #hunted: readonly Hunted[];

  constructor(people: readonly (readonly [string, Person])[]) {
    this.#hunted = people.map(([letter, { name = '', handle }]) => {
      const bare = bareName(name);
      return {
        letter,
        names: isPersonal(bare) ? folded(bare).split(' ') : [],
        handle: tellingHandle(handle),
      };
    });
  }

  /** Matches by place, none overlapping. `addressee`: the letter of whom the words are spoken to. */
  find(text: string, addressee: string | undefined): NameMatch[] {
    const found: NameMatch[] = [];
    const add = (start: number, end: number, letter: string): void => {
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, letter });
    };
    if (this.#hunted.length > 0) {
      const words = folded(text);
      for (const { letter, names, handle } of this.#hunted) {
        const [first, ...rest] = names;
        if (first !== undefined) {
          for (const start of placesOf(words, first)) {
            const end = wholeName(words, start, first, rest);
            if (end !== undefined) add(start, end, letter);
            else if (isSpokenTo(text, start, first.length)) add(start, start + first.length, letter);
          }
          const last = rest.at(-1) ?? '';
          for (const start of placesOf(words, last))
            if (titled.test(text.slice(Math.max(0, start - reach), start))) add(start, start + last.length, letter);
        }
        if (handle !== undefined)
          // A handle without its @; in an address or a hashtag it is part of another word.
          for (const start of placesOf(words, handle))
            if (!/[_#./-]/.test(words[start - 1] ?? '') && !/[_-]/.test(words[start + handle.length] ?? ''))
              add(start, start + handle.length, letter);
      }
    }
    if (addressee !== undefined)
      for (const match of text.matchAll(spokenTo)) {
        const [first = '', second] = (match[2] ?? '').split(' ');
        if (notNames.has(first.toLowerCase())) continue;
        const name = second === undefined || notNames.has(second.toLowerCase()) ? first : `${first} ${second}`;
        const start = match.index + (match[1] ?? '').length;
        add(start, start + name.length, addressee);
      }
    return found.sort((a, b) => a.start - b.start);
  }
}

/** In lower case, sign for sign: a few letters of other alphabets grow when they are made small, and stay as they are. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

const inWord = /[\p{L}\p{N}\p{M}]/u;

/** Every place where the word stands as a word of its own. */
function* placesOf(words: string, word: string): Iterable<number> {
  if (word === '') return;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!inWord.test(words[at - 1] ?? '') && !inWord.test(words[at + word.length] ?? '')) yield at;
}

/** Where a whole name ends that begins with `first` at `start`; its words may stand apart by blanks, line ends or hyphens. */
function wholeName(words: string, start: number, first: string, rest: readonly string[]): number | undefined {
  let at = start + first.length;
  for (const word of rest) {
    const gap = /^[\s-]{1,3}/.exec(words.slice(at, at + 4))?.[0].length;
    if (gap === undefined || !words.startsWith(word, at + gap)) return undefined;
    at += gap + word.length;
  }
  return inWord.test(words[at] ?? '') ? undefined : at;
}

const isSpokenTo = (text: string, start: number, length: number): boolean =>
  (start === 0 && text[length] === ',') || greeted.test(text.slice(Math.max(0, start - reach), start));

/** The part of a handle before a server, where its shape says that it is no ordinary word. */
function tellingHandle(handle: string | undefined): string | undefined {
  const local = handle?.split('@')[0] ?? '';
  return local.length >= 5 && /[\d_]|\p{Ll}\p{Lu}/u.test(local) ? folded(local) : undefined;
}

/** "Hej Kristian" at the beginning of an answer to one citizen names that citizen, whatever the archive says of them. */
const spokenTo =
  /((?:^|\n)[^\p{L}\n]{0,4}(?:Hej(?:sa)?|Hi|Hello|Kære|Dear|Goddag|Godmorgen|Godaften),? )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}])/gu;

const notNames = new Set(
  'alle allesammen jer du i igen med begge folk venner borgere borger naboer derude og det vi der her tak danmark there all everyone you again kommune kommunen god velkommen undskyld beklager sir madam'.split(
    ' ',
  ),
);
