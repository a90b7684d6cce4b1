import type { Person } from '../pull/adapter.ts';
import { placeOf, viewOf } from './detectors/view.ts';

/** Names in the words: the full name of somebody in the thread anywhere, a first name where somebody is spoken to. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
}

const organisation =
  /(?<!\p{L})(?:a\/s|aps|amba|region|ministeriet|tv|radio|danmark|dansk|danske|denmark|danish|fonden|union|bibliotekerne|universitet|university|nyheder|news|magasin|ngo|institut|museum|danmarks|parti|group|official|venner|lokalnyt|\p{L}*(?:kommune|ministerium|styrelsen?|politi|skolen?|avis(?:en)?|klub(?:ben)?|laug(?:et)?|lauget|foreninge?n?|museet|gruppen|forsyning|folkeblad|tidende|bibliotek|center|centret|teatret|gymnasium))(?!\p{L})/iu;

/** A name as shown, without the signs and flags that people put beside it, and what they say of themselves behind it. */
function bareName(name: string): string {
  const plain = viewOf(name.normalize('NFKC')).text;
  const [only = ''] = plain.replaceAll(/[([{][^)\]}]*[)\]}]?/g, ' ').split(/[,|/•·:;]| - /);
  return (only.trim() === '' ? plain : only)
    .replaceAll(/[^\p{L}\p{M}'’. -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Names that are a person's: up to six words, all letters, none of them of an organisation. Their words may be hunted. */
const isPersonal = (name: string): boolean =>
  !organisation.test(name) && /^\p{L}[\p{L}\p{M}'’.-]+(?: \p{L}[\p{L}\p{M}'’.-]*){0,5}$/u.test(name);

/** First words of names that say too little for them to be hunted alone. */
const notFirst = new Set(
  'de den det dem der vi en et min mit mine din dit dine vores jeres ny nye nyt alle os i ja nej hr fru the my our your we a an in on no mr mrs ms dr st sankt'.split(
    ' ',
  ),
);

/** What stands before a first name that is spoken to, and before a last name with a title. */
const greeted =
  /(?:^|[\s(])(?:hej(?:sa)?|hey|halløj|dav(?:s)?|hi|hello|kære|dear|goddag|godmorgen|godaften|god (?:morgen|dag|aften|weekend|jul)|tak|thanks|thank you|selv tak|undskyld|beklager|sorry|velkommen|tillykke)(?: (?:igen|kære|der|dig|again))?(?:[,!:.-]| [,!:-])? {1,3}["“”'(]?$/iu;
/** As a rule followed by somebody's name only where that begins with a capital. */
const answered =
  /(?:^|[.!?\n] ?)(?:ja|jo|nej|jep|næ|enig|helt enig|ok|okay|super|fint|godt|præcis|korrekt|rigtigt|yes|no),? $/iu;
const titled = /(?<![\p{L}\p{N}])(?:hr\.?|herr|fru|frk\.?|frøken|mr\.?|mrs\.?|ms\.?) $/iu;
/** What stands before the name of whoever wrote: it is somebody else's when the words are not the person's own. */
const signed = /(?:hils(?:e?n|ner|ener)|mvh|m\.v\.h|vh|kh|regards)[.,!]*[\s/-]*(?:fra )?$|(?:^|\n|\s)[/-]{1,2} ?$/iu;
const inSentence = /\p{Ll},? $/u;
/** What stands before places and things. */
const atPlace =
  /(?<!\p{L})(?:i|på|fra|til|ved|nær|hele|omkring|den|det|de|en|et|in|at|from|to|near|the|an?|el|la|los|las) $/iu;
/** What may stand between the end of the words and somebody's name under them. */
const ends = /^[\s.!)]*(?:\p{Extended_Pictographic}[^\p{L}\p{N}]*)?$/u;
/** What people do at the beginning of a sentence, and what is said to them there. */
const doing = /^ (?:du|skriver|skrev|spørger|spurgte|mener|nævner|efterlyser)(?!\p{L})/u;
/** Signs that are looked at before a name. */
const reach = 24;

/** What is looked for of one person, in lower case. */
interface Hunted {
  readonly letter: string;
  readonly names: readonly string[];
  /** False where the first word says too little to be hunted alone. */
  readonly isTelling: boolean;
  readonly handle: string | undefined;
}

/** Who says the words, and to whom, where that is one citizen: their letters. */
export interface Speech {
  readonly by?: string | undefined;
  readonly to?: string | undefined;
}

/** Looks for the people of one thread in its words. */
export class NameFinder {
  readonly #hunted: readonly Hunted[];
  readonly #of: ReadonlyMap<string, Hunted>;

  constructor(people: readonly (readonly [string, Person])[]) {
    this.#hunted = people.map(([letter, { name = '', handle }]) => {
      const bare = bareName(name);
      const names = isPersonal(bare) ? bare.split(' ') : [];
      const [first = '', ...rest] = names;
      // In capitals beside words that are not: an organisation's letters.
      const isAcronym = first === first.toUpperCase() && rest.some((word) => word !== word.toUpperCase());
      return {
        letter,
        names: names.map(asOne),
        isTelling: !isAcronym && !notFirst.has(first.toLowerCase()),
        // One word alone is an ordinary one: @kommunerne, called "Kommunerne".
        handle: tellingHandle(handle, names.length > 1 ? names.map(folded).join('') : ''),
      };
    });
    this.#of = new Map(this.#hunted.map((one) => [one.letter, one]));
  }

  /** Who is named in an address, behind its host: by a whole name, or by a handle that is a part of its own there. */
  inAddress(address: string): string | undefined {
    if (this.#hunted.length === 0) return undefined;
    const path = viewOf(address).text.replace(/^(?:https?:\/\/)?[^/?#]*/i, '');
    const words = asOne(path);
    return this.#hunted.find(({ names, handle }) => {
      const [named] = wholeNames(path, words, names);
      const parts = handle !== undefined && /[\d_]/.test(handle) ? [...placesOf(words, handle)] : [];
      return (
        named !== undefined ||
        parts.some(
          (start) =>
            /[/=@]/.test(path[start - 1] ?? '') && /^(?:$|[/?&#])/.test(path.slice(start + (handle ?? '').length)),
        )
      );
    })?.letter;
  }

  /** Matches by place, none overlapping. */
  find(text: string, { by, to }: Speech = {}): NameMatch[] {
    if (this.#hunted.length === 0 && by === undefined && to === undefined) return [];
    const view = viewOf(text);
    const found: NameMatch[] = [];
    const add = (index: number, stop: number, letter: string): void => {
      const { start, end } = placeOf(view, index, stop - index);
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, letter });
    };
    const words = asOne(view.text);
    // Whole names first, then the people who speak and are spoken to: two may share a first name.
    for (const { letter, names } of this.#hunted)
      for (const { start, end } of wholeNames(view.text, words, names))
        add(words[start - 1] === '@' ? start - 1 : start, end, letter);
    const near = [to, by].flatMap((letter) => (letter === undefined ? [] : (this.#of.get(letter) ?? [])));
    for (const { letter, names, handle, isTelling } of [...near, ...this.#hunted]) {
      const [first] = names;
      if (first !== undefined && isTelling)
        for (const start of placesOf(words, first))
          if (isCalled(view.text, start, start + first.length, letter === by, names.length > 1))
            add(start, withInitial(view.text, words, start + first.length, names), letter);
      const last = names.length > 1 ? (names.at(-1) ?? '') : '';
      for (const start of placesOf(words, last))
        if (titled.test(view.text.slice(Math.max(0, start - reach), start))) add(start, start + last.length, letter);
      if (handle !== undefined)
        // A handle without its @; in an address it is part of another word.
        for (const start of placesOf(words, handle))
          if (
            !(/[\d_]/.test(handle) ? /[_./-]/ : /[_#./-]/).test(view.text[start - 1] ?? '') &&
            !/[_-]/.test(view.text[start + handle.length] ?? '')
          )
            add(start, start + handle.length, letter);
    }
    if (to !== undefined) for (const [start, end] of namesBehind(view.text, spokenTo)) add(start, end, to);
    if (by !== undefined) for (const [start, end] of namesBehind(view.text, ownName)) add(start, end, by);
    return found.sort((a, b) => a.start - b.start);
  }
}

/** In lower case and without accents, sign for sign: a few letters of other alphabets grow when they are made small, and stay. */
function folded(text: string): string {
  const small = text.toLowerCase();
  const same =
    small.length === text.length
      ? small
      : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return same.replaceAll(/[\u00E0-\u024F]/g, (sign) => (sign === 'å' ? sign : (sign.normalize('NFD')[0] ?? sign)));
}

/** A hyphen between two names is one or none, as people write them. */
const asOne = (words: string): string => folded(words).replaceAll('-', ' ');

const inWord = /[\p{L}\p{N}\p{M}]/u;

/** True where a word ends, or has nothing but the genitive behind it. */
const endsAt = (words: string, at: number): boolean =>
  !inWord.test(words[at] ?? '') || (words[at] === 's' && !inWord.test(words[at + 1] ?? ''));

/** Every place where the word stands as a word of its own. */
function* placesOf(words: string, word: string): Iterable<number> {
  if (word === '') return;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!inWord.test(words[at - 1] ?? '') && endsAt(words, at + word.length)) yield at;
}

/**
 * Where a whole name stands: its words in a row, also with other names between the first and the last, the last one
 * first, or the first as a letter.
 */
function* wholeNames(
  text: string,
  words: string,
  names: readonly string[],
): Iterable<{ readonly start: number; readonly end: number }> {
  const [first = '', ...rest] = names;
  const last = rest.at(-1);
  if (last === undefined) return;
  for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1)) {
    if (inWord.test(words[start - 1] ?? '')) continue;
    const end = inRow(text, words, start, first, rest) ?? inRow(text, words, start, first, [last]);
    if (end !== undefined) yield { start, end };
  }
  if (last.length < 3) return;
  for (const start of placesOf(words, last)) {
    const behind = /^(?:, ?| )/.exec(words.slice(start + last.length, start + last.length + 2))?.[0].length;
    const end = start + last.length + (behind ?? 0);
    if (behind !== undefined && words.startsWith(first, end) && endsAt(words, end + first.length))
      yield { start, end: end + first.length };
    const dot = text[start - 1] === ' ' ? start - 2 : start - 1;
    const isShort = text[dot] === '.' && words[dot - 1] === first[0] && !inWord.test(words[dot - 2] ?? '');
    if (isShort && text[start] !== words[start]) yield { start: dot - 1, end: start + last.length };
  }
}

/** Where a name ends whose first word stands at `start`. Blanks, signs and pictures may stand between its words. */
function inRow(text: string, words: string, start: number, first: string, rest: readonly string[]): number | undefined {
  let at = start + first.length;
  for (const [index, word] of rest.entries()) {
    const tail = words.slice(at, at + 80);
    let gap = /^(?:%20|[^\p{L}\p{N}]){1,6}/u.exec(tail)?.[0].length;
    // In one word: #FirstLast, firstLast.
    const isJoined = /[#@]/.test(words[start - 1] ?? '');
    if (gap === undefined && isJoined) gap = 0;
    if (gap === undefined) return undefined;
    if (!words.startsWith(word, at + gap)) {
      // One or two names between the first and the last, or their first letters.
      if (index !== rest.length - 1) return undefined;
      const between = /^[ -](?:\p{Lu}[\p{L}'’-]{0,20}\.?[ -]){1,2}/u.exec(text.slice(at, at + 60))?.[0].length;
      if (between === undefined || !words.startsWith(word, at + between)) return undefined;
      gap = between;
    }
    at += gap + word.length;
  }
  return endsAt(words, at) ? at : undefined;
}

/** True where somebody is called by their first name: spoken to, told of in a sentence, or signing what they wrote. */
function isCalled(text: string, start: number, end: number, isOwn: boolean, isNamed: boolean): boolean {
  const head = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + 4);
  if (greeted.test(head)) return true;
  const isCapital = /\p{Lu}/u.test(text[start] ?? '');
  const begins = start === 0 || text[start - 1] === '\n';
  if (begins && (tail.startsWith(',') || (isCapital && /^(?:[!?:]| [-–] )/.test(tail)))) return true;
  if (!isCapital || /^s?(?: \p{Lu}\p{Ll}|-\p{L})/u.test(tail)) return false;
  if (isOwn && (signed.test(head) || (/[.!?\n] ?$/.test(head) && ends.test(text.slice(end))))) return true;
  // Somebody known by one word alone may be a place or a thing.
  if (!isNamed || signed.test(head) || atPlace.test(head)) return false;
  if (answered.test(head) || inSentence.test(head)) return true;
  return (begins || /[.!?] $/.test(head)) && (doing.test(text.slice(end, end + 16)) || /^s \p{Ll}/u.test(tail));
}

/** Behind a first name the first letter of the last, where that is how it is written. */
function withInitial(text: string, words: string, end: number, names: readonly string[]): number {
  const initial = /^ \p{Lu}(?![\p{L}\p{N}])\.?/u.exec(text.slice(end, end + 4))?.[0];
  return initial !== undefined && words[end + 1] === names.at(-1)?.[0] ? end + initial.length : end;
}

/** The part of a handle before a server, where its shape, or the name beside it, says that it is no ordinary word. */
function tellingHandle(handle: string | undefined, name: string): string | undefined {
  const local = handle?.split('@')[0] ?? '';
  return local.length >= 5 &&
    (/[\d_-]|\.(?!(?:dk|com|org|net|eu|nu|info|social|example)$)|\p{Ll}\p{Lu}/u.test(local) || folded(local) === name)
    ? asOne(local)
    : undefined;
}

/** "Hej Kristian" at the beginning of an answer to one citizen names that citizen, whatever the archive says of them. */
const spokenTo =
  /((?:^|\n)[^\p{L}\n]{0,4}(?:Hej(?:sa)?|Hey|Hi|Hello|Kære|Dear|Goddag|Godmorgen|Godaften)(?: (?:igen|kære))?,? {1,3})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,2})(?![\p{L}\p{N}])/gu;
/** What a citizen signs with is that citizen's name. */
const ownName =
  /((?:[Hh]ilsen|[Hh]ilsner|HILSEN|[Mm][Vv][Hh]|[Vv][Hh]|[Kk][Hh])[.,!]{0,2}(?: (?:fra|herfra))?[ \n]{1,3}|(?:[Mm]it navn er|[Jj]eg hedder) )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){0,2})(?![\p{L}\p{N}])/gu;

/** A part of everything that a name follows. */
const polite = /hej|hey|hi|hello|kære|dear|god|hils|mvh|vh|kh|hedder|navn er/i;

/** Whole names by which the words call who writes and who is spoken to. */
export function namesSaid(text: string, { by, to }: Speech): { readonly letter: string; readonly name: string }[] {
  const words = viewOf(text).text;
  const called = (letter: string | undefined, pattern: RegExp) =>
    letter === undefined
      ? []
      : [...namesBehind(words, pattern)].map(([start, end]) => ({ letter, name: words.slice(start, end) }));
  // One word may be anything, and is hunted nowhere else.
  return [...called(to, spokenTo), ...called(by, ownName)].filter(({ name }) => name.includes(' '));
}

/** Up to three words behind what says that a name follows, as far as they may be of one. */
function* namesBehind(text: string, pattern: RegExp): Iterable<[start: number, end: number]> {
  if (!polite.test(text)) return;
  for (const { index, 1: head = '', 2: run = '' } of text.matchAll(pattern)) {
    const all = run.split(' ');
    const stop = all.findIndex((word) => notNames.has(word.toLowerCase()));
    const name = (stop < 0 ? all : all.slice(0, stop)).join(' ');
    if (name !== '') yield [index + head.length, index + head.length + name.length];
  }
}

const notNames = new Set(
  'alle allesammen jer du i igen med begge folk venner borgere borger naboer derude og det vi der her tak danmark there all everyone you again kommune kommunen god velkommen undskyld beklager sir madam herfra en et fra mig os familien'.split(
    ' ',
  ),
);
