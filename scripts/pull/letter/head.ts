import { datePattern, readDanishDate } from './danish-date.ts';
import { squeeze, squeezedPattern, wordsOf } from './squeeze.ts';

/** What a letter says of itself. Everything that it does not say is absent. */
export interface LetterHead {
  readonly number?: number | undefined;
  /** "L 90", "alm. del" */
  readonly case?: string | undefined;
  /** "Retsudvalget" */
  readonly committee?: string | undefined;
  /** "justitsministeren" */
  readonly ministerTitle?: string | undefined;
  /** "Justitsministeriet", where the letter names it. */
  readonly ministry?: string | undefined;
  /** Host names in the letterhead, without www. */
  readonly domains: readonly string[];
  readonly askedAt?: string | undefined;
  readonly answeredAt?: string | undefined;
  /** `party`: letters, as the letter writes them. */
  readonly askedBy?: { readonly name: string; readonly party: string } | undefined;
  readonly signedBy: readonly string[];
  /** The ministry's own number of the case. */
  readonly journal?: string | undefined;
}

const date = `(?<date>${datePattern})`;
const committee = String.raw`(?<committee>\p{Lu}[\p{L}-]*?udvalg|Udvalg for [\p{L},]+?)`;

/** In their order: the first that is found says it. Blanks are for reading only (see `squeezedPattern`). */
const asked = [
  `Folketingets ${committee} har stillet til (?<minister>\\p{L}[\\p{L},-]*?) den ${date}`,
  `stillet af udvalget den ${date}`,
  `spørgsmål (?:nr\\.)? \\d+ (?:\\([^)]*\\))? af ${date} fra Folketingets ${committee}`,
  `Folketingets ${committee} s spørgsmål \\d+ af ${date}`,
].map(squeezedPattern);
const committeeAlone = [
  `fra Folketingets ${committee} (?:vedrørende|[.:(]|$)`,
  `Folketingets ${committee}(?![\\p{Ll}])`,
].map(squeezedPattern);
const wish = squeezedPattern(
  String.raw`stillet efter ønske fra (?:(?:ikke-?)?medlem(?: mer)? af udvalget \(MFU\) | (?:MFU|MF)? )? (?<name>\p{Lu}[^()]{2,60}?) \((?<party>[A-ZÆØÅ]{1,4})\)`,
);
const numbers = [
  String.raw`besvarelse af spørgsmål (?:nr\.)? (?<number>\d{1,5})(?!\d)`,
  String.raw`spørgsmål (?:nr\.)? (?<number>\d{1,5})(?!\d)`,
].map(squeezedPattern);
const labels = squeezedPattern(
  String.raw`Dato: (?:Enhed:|Kontor:|Sagsbeh\.?:|Sags?nr\.?:|Dok\.?:|J\.?nr\.?:|Til:|[A-ZÆØÅ][\p{Ll}.]+:)* ${date}`,
);
/** In the document of a question the minister stands between the labels and the date. */
const questionDate = squeezedPattern(`Til: Dato: (?<minister>\\p{L}+?ministeren) ${date}`);

/** `text`: cover letter, heading of the question and closing, in this order. */
export function readHead(text: string): LetterHead {
  const squeezed = squeeze(text);
  const find = (patterns: readonly RegExp[], group: string): string | undefined => {
    for (const pattern of patterns) {
      const words = wordsOf(squeezed, pattern.exec(squeezed.text), group);
      if (words !== undefined) return words;
    }
    return undefined;
  };
  const dateIn = (patterns: readonly RegExp[]): string | undefined => readDanishDate(find(patterns, 'date') ?? '');
  const party = find([wish], 'party');
  const name = find([wish], 'name');
  const asQuestion = dateIn([questionDate]);
  const number = find(numbers, 'number');
  return {
    number: number === undefined ? undefined : Number(number.replaceAll(/\D/g, '')),
    case: caseIn(squeezed.text),
    committee: definite(withoutDivision(find([...asked, ...committeeAlone], 'committee'))),
    ministerTitle: withoutDivision(find([...asked, questionDate], 'minister')) ?? ministerLine(text),
    ministry: ministryLine(text),
    domains: [
      ...new Set([...squeezed.text.matchAll(/www\.([a-z0-9-]+\.(?:dk|example))/g)].flatMap(([, host]) => host ?? [])),
    ],
    askedAt: dateIn(asked) ?? asQuestion,
    answeredAt: asQuestion === undefined ? (dateIn([labels]) ?? dateLine(text)) : undefined,
    askedBy: name !== undefined && party !== undefined ? { name: withoutDivision(name) ?? name, party } : undefined,
    signedBy: signersIn(text),
    journal: journalIn(text),
  };
}

/** "Folketin- gets" -> "Folketingets" */
const withoutDivision = (words: string | undefined): string | undefined =>
  words?.replaceAll(/(\p{Ll})-\s*(?=\p{Ll})/gu, '$1').toString();

const definite = (committee: string | undefined): string | undefined =>
  committee === undefined || committee.startsWith('Udvalg for')
    ? committee?.replace(/^Udvalg for/, 'Udvalget for')
    : `${committee}et`;

function caseIn(squeezed: string): string | undefined {
  const bill = /(?:\(|ad|behandlingaf)([LB])(\d{1,3})([A-Z])?(?:\)|stillet|\.|,|$)/u.exec(squeezed);
  if (/\(?[Aa]lm\.?del\.?/.test(squeezed) && bill === null) return 'alm. del';
  return bill === null ? undefined : [bill[1], bill[2], bill[3]].filter(Boolean).join(' ');
}

/** "ERHVERVSMINISTEREN" on a line of its own. */
const ministerLine = (text: string): string | undefined =>
  /^(\p{Lu}{3,}MINISTEREN(?: FOR [\p{Lu}, ]+)?)$/mu.exec(text)?.[1]?.toLowerCase();

/** "UDENRIGSMINISTERIET" or "Udenrigsministeriet" on a line of its own. */
const ministryLine = (text: string): string | undefined => {
  const line = /^(\p{Lu}\p{L}*(?:MINISTERIET|ministeriet)(?: (?:FOR|for) [\p{L}, ]+)?)$/mu.exec(text)?.[1];
  return line === undefined ? undefined : sentenceCase(line);
};

const sentenceCase = (words: string): string =>
  words === words.toUpperCase() ? words.charAt(0) + words.slice(1).toLowerCase() : words;

/** A date on a line of its own. */
const dateLine = (text: string): string | undefined =>
  readDanishDate(new RegExp(`^(${datePattern})$`, 'm').exec(text)?.[1] ?? '');

const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|af|la))+`;
const pair = new RegExp(`^(${person})\\s*/\\s*(${person})$`, 'mu');

/** "Lars Barfoed/Jens-Christian Bülow", on one line or three; below a greeting a name alone. */
function signersIn(text: string): string[] {
  const both = pair.exec(text);
  if (both !== null) return [both[1] ?? '', both[2] ?? ''];
  const greeting = new RegExp(`^(?:Med venlig hilsen|Venlig hilsen|Med hilsen),?\\s+(${person})$`, 'imu').exec(text);
  return greeting?.[1] === undefined ? [] : [greeting[1]];
}

/** The value stands behind its label, or, where labels and values come apart, is told by its form. */
function journalIn(text: string): string | undefined {
  if (!/(?:Sags?-? ?nr|J\.? ?nr|Journal ?nr)\.?:?/i.test(text)) return undefined;
  return (
    /(?<!\d)(\d{4}-\d{4}-\d{4})/.exec(text)?.[1] ??
    /(?:Sags?-? ?nr|J\.? ?nr|Journal ?nr)\.?:? ?(\d[\d/.-]{3,24}\d)/i.exec(text)?.[1]
  );
}
