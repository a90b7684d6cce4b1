import type { Bilingual } from '../model/scalar.ts';

/** A word that readers look for, and how texts write it. The index by word is made of these and of nothing else. */
export interface Subject {
  /** Part of its address, in both editions. */
  readonly slug: string;
  readonly name: Bilingual;
  readonly words: RegExp;
}

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'iu');

/** In Danish alphabetical order of their names. */
export const subjects: readonly Subject[] = [
  { slug: 'aktindsigt', name: { da: 'Aktindsigt', en: 'Access to documents' }, words: word('aktindsigt') },
  { slug: 'arkivering', name: { da: 'Arkivering', en: 'Archiving' }, words: word('arkiver|arkivlov') },
  {
    slug: 'blokering',
    name: { da: 'Blokering af brugere', en: 'Blocking of users' },
    words: word('blokere|blokering'),
  },
  {
    slug: 'dokumentbegreb',
    name: { da: 'Dokument, hvad er det?', en: 'Document, what is one?' },
    words: word('dokumentbegreb|teknologineutral'),
  },
  { slug: 'digital-post', name: { da: 'Digital Post', en: 'Digital Post' }, words: word('digital post|e-boks') },
  { slug: 'e-mail', name: { da: 'E-mail', en: 'E-mail' }, words: word('e-?mail|e-post') },
  { slug: 'journalisering', name: { da: 'Journalisering', en: 'Recording' }, words: word('journaliser') },
  { slug: 'kalender', name: { da: 'Kalendere', en: 'Calendars' }, words: word('(?:minister)?kalender') },
  {
    slug: 'ministerbetjening',
    name: { da: 'Ministerbetjening', en: 'Service to ministers' },
    words: word('ministerbetjening'),
  },
  { slug: 'notatpligt', name: { da: 'Notatpligt', en: 'Duty to make notes' }, words: word('notatpligt') },
  {
    slug: 'personoplysninger',
    name: { da: 'Personoplysninger', en: 'Personal data' },
    words: word('personoplysning|persondata|databeskyttelse'),
  },
  {
    slug: 'sletning',
    name: { da: 'Sletning', en: 'Deletion' },
    words: word('slette(?:r|s|de|t)?(?![\\p{L}])|sletning'),
  },
  { slug: 'sms', name: { da: 'Sms', en: 'Text messages' }, words: word("sms(?:[-’'\\s]|er|$|\\p{P})|beskedforum") },
  {
    slug: 'sociale-medier',
    name: { da: 'Sociale medier', en: 'Social media' },
    words: word('sociale medie|facebook|twitter|instagram|linkedin|tiktok|snapchat|youtube'),
  },
];

/** The words that a text has, by their slugs. */
export const subjectsIn = (text: string): string[] =>
  subjects.filter(({ words }) => words.test(text)).map(({ slug }) => slug);
