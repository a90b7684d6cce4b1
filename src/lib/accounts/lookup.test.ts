import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, authority } from '../model/authority.ts';
import { indexOfAccounts } from './index-of-accounts.ts';
import { likeness } from './likeness.ts';
import { lookUp, type Verdict } from './lookup.ts';

const source = { title: 'Prøvebys egen side' };
const account = (more: Partial<Account>) => ({ channel: 'x', status: 'official', source, ...more });
const made = (name: string, more: object) =>
  authority.parse({ name: { da: name, en: name }, kind: 'municipality', ...more });

const proeveby = made('Prøveby Kommune', {
  site: 'https://www.proeveby.example',
  domains: ['proeveby.example', 'pk.example'],
  accounts: [
    account({ handle: 'ProevebyKom', id: '4711', formerHandles: ['proeveby'] }),
    account({ channel: 'facebook', handle: 'proeveby.kommune', id: '100064123456789' }),
    account({ channel: 'facebook', name: 'Medarbejdere i Prøveby', status: 'unofficial' }),
    account({ channel: 'mastodon', handle: 'proeveby@social.example', left: '2024-02' }),
    account({ channel: 'linkedin', handle: 'proeveby-kommune' }),
    account({ channel: 'bluesky', handle: 'proeveby.example', id: 'did:plc:abc123' }),
    account({ channel: 'x', handle: 'borgmesterPB', status: 'private' }),
    account({ channel: 'email', name: 'post@proeveby.example' }),
    account({ channel: 'web', handle: 'nyt.proevebibliotek.example' }),
  ],
});
const sandby = made('Sandby Kommune', {
  accounts: [account({ handle: 'proeveby' }), account({ channel: 'youtube', handle: 'ProevebyKom' })],
});
const authorities = [
  { slug: 'sandby', data: sandby },
  { slug: 'proeveby', data: proeveby },
];
const index = indexOfAccounts(authorities, new Set(['email']));

/** "proeveby x ProevebyKom" for a match, with "former" behind; else what kind of answer it is. */
const found = (words: string): string[] => {
  const verdict = lookUp(words, index);
  if (verdict.kind === 'site') return [`site ${verdict.authority}`];
  if (verdict.kind !== 'listed') return [verdict.kind];
  return verdict.matches.map(({ account: { authority: slug, channel, handle }, former }) =>
    [slug, channel, handle, ...(former ? ['former'] : [])].join(' '),
  );
};

describe('an address gives the authority', () => {
  test.each([
    ['https://x.com/ProevebyKom', 'proeveby x ProevebyKom'],
    ['twitter.com/proevebykom/status/1234567', 'proeveby x ProevebyKom'],
    ['http://twitter.com/#!/ProevebyKom', 'proeveby x ProevebyKom'],
    ['https://x.com/i/user/4711', 'proeveby x ProevebyKom'],
    ['https://www.facebook.com/ProevebyKommune/posts/123', 'proeveby facebook proeveby.kommune'],
    ['https://www.facebook.com/profile.php?id=100064123456789', 'proeveby facebook proeveby.kommune'],
    ['https://www.facebook.com/people/Pr%C3%B8veby/100064123456789/', 'proeveby facebook proeveby.kommune'],
    ['@proeveby@social.example', 'proeveby mastodon proeveby@social.example'],
    ['https://social.example/@proeveby/109', 'proeveby mastodon proeveby@social.example'],
    ['https://www.linkedin.com/company/proeveby-kommune/posts/', 'proeveby linkedin proeveby-kommune'],
    ['https://bsky.app/profile/did:plc:abc123/post/3k', 'proeveby bluesky proeveby.example'],
    ['https://bsky.app/profile/proeveby.example', 'proeveby bluesky proeveby.example'],
    ['@borgmesterPB', 'proeveby x borgmesterPB'],
  ])('%s', (words, match) => {
    expect(found(words)).toEqual([match]);
  });

  test('a handle that another has now comes before the one that gave it up', () => {
    expect(found('https://x.com/proeveby')).toEqual(['sandby x proeveby', 'proeveby x ProevebyKom former']);
  });

  test('a handle without a platform is looked for on all', () => {
    expect(found('@ProevebyKom').sort()).toEqual(['proeveby x ProevebyKom', 'sandby youtube ProevebyKom']);
    expect(found('@proeveby.example')).toEqual(['proeveby bluesky proeveby.example']);
  });

  test('a site of an authority, and what lies below it', () => {
    expect(found('https://www.proeveby.example/borger/pas')).toEqual(['site proeveby']);
    expect(found('bibliotek.pk.example')).toEqual(['site proeveby']);
    expect(found('https://nyt.proevebibliotek.example/2024')).toEqual(['site proeveby']);
    expect(found('notproeveby.example')).toEqual(['unlisted']);
    expect(found('proeveby.example.evil.example')).toEqual(['unlisted']);
  });

  test.each([
    ['https://www.linkedin.com/in/proeveby-kommune', 'unlisted'],
    ['https://www.facebook.com/groups/proeveby.kommune', 'unlisted'],
    ['https://x.com/i/status/1234567', 'unnamed'],
    ['https://www.instagram.com/p/Cabc/', 'unnamed'],
    ['Prøveby Kommune', 'unreadable'],
    ['', 'unreadable'],
    ['@constructor', 'unlisted'],
    ['https://x.com/__proto__', 'unlisted'],
    ['post@proeveby.example', 'unlisted'],
  ])('%s: %s', (words, kind) => {
    expect(found(words)).toEqual([kind]);
  });

  test('nobody is made of whatever is written', () => {
    const known = new Set(index.accounts.map(({ handle }) => handle));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(...Object.keys(index.keys))), (words) => {
        const verdict: Verdict = lookUp(words, index);
        if (verdict.kind === 'listed')
          for (const {
            account: { handle },
          } of verdict.matches)
            expect(known).toContain(handle);
      }),
    );
  });

  test('the same registry in another order is the same index', () => {
    expect(indexOfAccounts(authorities.toReversed(), new Set(['email']))).toEqual(index);
  });
});

describe('a name that looks like one that is listed', () => {
  test.each([
    ['ProevebyKom', 'proevebykom', true],
    ['ProevebyKom', 'Pr0evebyK0m', true],
    ['ProevebyKom', 'Proeveby_Kom', true],
    ['ProevebyKom', 'ProevebyKorn', true],
    ['ProevebyKom', 'ProevebyKomm', true],
    ['ProevebyKom', 'ProevebyKommuneOfficiel', true],
    ['proeveby@social.example', 'proeveby@other.example', true],
    ['ProevebyKom', 'SandbyKom', false],
    ['kbh', 'kbx', false],
    ['kbh', 'kbhby', false],
    ['', 'a', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(likeness(a, b) > 0).toBe(alike);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });

  test('is told, with the accounts that are', () => {
    const verdict = lookUp('https://x.com/ProevebyK0mm', index);
    expect(verdict).toMatchObject({ kind: 'unlisted', near: [{ handle: 'ProevebyKom' }, { handle: 'proeveby' }] });
    expect(lookUp('https://x.com/borgmesterPBB', index)).toEqual({ kind: 'unlisted', near: [] });
  });
});
