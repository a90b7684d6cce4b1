import { describe, expect, test } from 'vitest';
import { channelUse } from '../channel-use.ts';
import { authority, channel } from '../model/authority.ts';
import { type Coverage, source } from '../model/source.ts';
import { plainPieces } from './pieces.ts';
import { useSentence } from './use-sentence.ts';

const names = { da: 'X', en: 'X' };
const owner = {
  slug: 'proeveby',
  data: authority.parse({
    name: { da: 'Prøveby Kommune', en: 'Prøveby Municipality' },
    kind: 'municipality',
    accounts: [{ channel: 'x', handle: 'proeveby', status: 'official' }],
  }),
};
const x = {
  slug: 'x',
  data: channel.parse({ name: names, formal: false, order: 1, mark: 'x', summary: names }),
};
const said = (coverage: readonly Coverage[]): string => {
  const counts = { read: 0, mapped: 0, skipped: {}, problems: [], posts: 0, replies: 0, redacted: {} };
  const data = source.parse({
    ...counts,
    authority: 'proeveby',
    channel: 'x',
    account: 'proeveby',
    format: 'generic',
    generation: 'csv',
    files: [],
    coverage,
    inbound: false,
  });
  return plainPieces(useSentence('da', channelUse(owner, x, [], [{ id: 'en', data }])));
};

describe('an account without an archived post', () => {
  test('is said to be silent where its archive says so, and only there', () => {
    expect(
      said([
        { from: '2020-01-01', to: '2020-12-31', state: 'empty' },
        { from: '2021-01-01', to: '2021-06-30', state: 'empty' },
      ]),
    ).toBe(
      'Prøveby Kommune har en konto på X. Arkivet siger, at intet blev skrevet der fra 1. januar 2020 til 30. juni 2021.',
    );
    const unknown = 'Prøveby Kommune har en konto på X, men dens opslag er ikke arkiveret her.';
    expect(said([])).toBe(unknown);
    expect(
      said([
        { from: '2020-01-01', to: '2020-12-31', state: 'empty' },
        { from: '2021-01-01', to: '2021-06-30', state: 'failed' },
      ]),
    ).toBe(unknown);
  });
});
