import { expect, test } from 'vitest';
import { indexOfAccounts } from '../accounts/index-of-accounts.ts';
import { lookUp } from '../accounts/lookup.ts';
import { authority } from '../model/authority.ts';
import { verdictWords } from './verdict-words.ts';

const source = {
  title: 'Wikidata (P2002)',
  at: '2026-01',
  note: { da: 'Ikke efterprøvet mod myndigheden selv.', en: 'Not checked with the authority itself.' },
};
const proeveby = authority.parse({
  name: { da: 'Prøveby Kommune', en: 'Prøveby Municipality' },
  kind: 'municipality',
  fictional: true,
  domains: ['proeveby.example'],
  accounts: [
    { channel: 'x', handle: 'ProevebyKom', formerHandles: ['proeveby'], opened: '2011-03', status: 'official', source },
    { channel: 'facebook', handle: 'proeveby', left: '2024', status: 'official' },
    { channel: 'instagram', handle: 'proeveby_fans', status: 'unofficial' },
    { channel: 'instagram', handle: 'borgmester_pb', status: 'private' },
    { channel: 'instagram', handle: 'pb_maaske', status: 'unclear' },
  ],
});
const index = indexOfAccounts([{ slug: 'proeveby', data: proeveby }], new Set());
const names = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };
const say = (words: string, edition: 'da' | 'en' = 'da') => verdictWords(edition, lookUp(words, index), index, names);

test.each([
  ['x.com/ProevebyKom', 'yes', 'Ja. @ProevebyKom er Prøveby Kommunes egen konto på X.'],
  ['x.com/proeveby', 'unknown', 'Navnet var Prøveby Kommunes på X, men kontoen har skiftet navn til @ProevebyKom.'],
  ['facebook.com/proeveby', 'unknown', '@proeveby var Prøveby Kommunes egen konto på Facebook, men den er forladt.'],
  [
    'instagram.com/proeveby_fans',
    'no',
    'Nej. @proeveby_fans på Instagram er i Prøveby Kommunes navn eller handler om den, men er ikke myndighedens egen.',
  ],
  [
    'instagram.com/borgmester_pb',
    'no',
    'Nej. @borgmester_pb på Instagram hører til en ansat eller valgt hos Prøveby Kommune og er ikke myndighedens egen.',
  ],
  ['instagram.com/pb_maaske', 'unknown', 'Det er uklart, om @pb_maaske på Instagram er Prøveby Kommunes egen.'],
  ['proeveby.example', 'yes', 'Ja. proeveby.example hører til Prøveby Kommune.'],
  ['x.com/en_anden', 'unknown', 'Kontoen står ikke i registret.'],
  ['x.com/i/status/1', 'unknown', 'Det kan ikke ses af adressen, hvis konto det er.'],
  ['Prøveby Kommune', 'unknown', 'Det ligner ikke en adresse eller et kontonavn.'],
])('%s', (words, tone, answer) => {
  expect(say(words)).toMatchObject([{ tone, answer }]);
  // The English edition answers the same, in other words.
  const [english] = say(words, 'en');
  expect(english?.tone).toBe(tone);
  expect(english?.answer).not.toBe(answer);
});

test('what one must know of it stands beside it, and where to read on', () => {
  const [verdict] = say('x.com/ProevebyKom');
  expect(verdict?.more).toEqual([
    'Den har den haft siden marts 2011.',
    'Kendt fra: Wikidata (P2002), januar 2026. Ikke efterprøvet mod myndigheden selv.',
    'Myndigheden er opdigtet: den viser, hvordan siden virker.',
  ]);
  expect(verdict?.links.map(({ address }) => address)).toEqual(['/myndigheder/proeveby/x/', '/myndigheder/proeveby/']);
  expect(say('x.com/ProevebyKom', 'en')[0]?.links.map(({ address }) => address)).toEqual([
    '/en/authorities/proeveby/x/',
    '/en/authorities/proeveby/',
  ]);
});

test('an account that is not listed is not called false', () => {
  const [verdict] = say('x.com/ProevebyK0m');
  expect(verdict?.more[0]).toContain('Navnet ligner @ProevebyKom (Prøveby Kommune på X)');
  expect(verdict?.more.at(-1)).toContain('Det betyder ikke, at den er falsk.');
  // Made-up accounts are not counted.
  expect(verdict?.more.at(-1)).toContain('kender 0 officielle konti hos 0 myndigheder');
});
