import { describe, expect, test } from 'vitest';
import { type ChannelUse, channelUse } from '../channel-use.ts';
import { emptySummary } from '../figures/month-summary.ts';
import { authority, channel } from '../model/authority.ts';
import { authoritySentence } from './authority-sentence.ts';
import { plainPieces } from './pieces.ts';

const source = { title: 'Opdigtet' };
const names = { facebook: 'Facebook', x: 'X', mastodon: 'Mastodon', bluesky: 'Bluesky' };
type On = keyof typeof names;

interface Account {
  readonly on: On;
  readonly archived?: boolean;
  /** Everything that was archived was withdrawn. */
  readonly withdrawn?: boolean;
  readonly left?: string;
  readonly status?: string;
  /** Minutes to half of the replies, and how many there are. */
  readonly median?: number;
  readonly n?: number;
}

function uses(...accounts: readonly Account[]): ChannelUse[] {
  const owner = {
    slug: 'proeveby',
    data: authority.parse({
      name: { da: 'Prøveby Kommune', en: 'Prøveby Municipality' },
      kind: 'municipality',
      fictional: true,
      accounts: accounts.map(({ on, left, status = 'official' }) => ({
        channel: on,
        handle: 'proeveby',
        status,
        ...(left !== undefined && { left }),
        source,
      })),
    }),
  };
  return accounts.map(({ on, archived = true, withdrawn = false, median, n = 10 }, order) => {
    const use = channelUse(
      owner,
      {
        slug: on,
        data: channel.parse({
          name: { da: names[on], en: names[on] },
          formal: false,
          order,
          mark: on,
          summary: { da: 'En kanal.', en: 'A channel.' },
        }),
      },
      archived
        ? [
            {
              month: '2023-01',
              summary: { ...emptySummary, ...(withdrawn ? { withdrawn: 2 } : { posts: 9, written: 9 }) },
            },
          ]
        : [],
      [],
    );
    if (median === undefined) return use;
    const { figures } = use;
    const { state: _, ...basis } = figures['response-time'];
    const seconds = { median: median * 60, p75: median * 60, p90: median * 60 };
    const known = {
      ...basis,
      n,
      state: 'known' as const,
      value: { clock: seconds, working: seconds, clockSeconds: [], workingSeconds: [], fromId: 0 },
    };
    return { ...use, summary: use.summary, pace: use.pace, figures: { ...figures, 'response-time': known } };
  });
}

const said = (all: readonly ChannelUse[], edition: 'da' | 'en' = 'da'): string =>
  plainPieces(
    authoritySentence(edition, edition === 'da' ? 'Prøveby Kommune' : 'Prøveby Municipality', all, 'kanaler'),
  );

describe('the answer at the head of an authority', () => {
  test('nothing known, nothing official, and nothing archived are three different things', () => {
    expect(said([])).toBe('Det er ikke undersøgt endnu, hvilke konti Prøveby Kommune har på sociale medier.');
    expect(said(uses({ on: 'x', archived: false, status: 'unofficial' }))).toBe(
      'Der er ikke fundet en officiel konto for Prøveby Kommune i kilderne.',
    );
    expect(said(uses({ on: 'x', archived: false }, { on: 'facebook', archived: false }))).toBe(
      'Prøveby Kommune er kendt på X og Facebook, men ingen opslag er arkiveret her.',
    );
  });

  test('what was withdrawn was written: nobody is said to have been silent', () => {
    expect(said(uses({ on: 'x', withdrawn: true }))).toBe(
      'Alt, hvad arkivet rummede af Prøveby Kommune på X, er trukket tilbage.',
    );
    expect(said(uses({ on: 'x', withdrawn: true }), 'en')).toBe(
      'All that the archive held of Prøveby Municipality on X was withdrawn.',
    );
  });

  test('many channels are one sentence on where it is and one on how quickly it replies, most replies first', () => {
    const all = uses(
      { on: 'facebook' },
      { on: 'x', left: '2024-11', median: 44, n: 90 },
      { on: 'mastodon', median: 45, n: 7 },
      { on: 'bluesky', median: 26, n: 13 },
    );
    expect(said(all)).toBe(
      'Prøveby Kommune er på 3 kanaler og har forladt X. Et svar kom typisk efter 26 minutter på Bluesky, 45 minutter på Mastodon og 44 minutter på X.',
    );
    expect(said(all, 'en')).toBe(
      'Prøveby Municipality is on 3 channels and has left X. A reply typically came after 26 minutes on Bluesky, 45 minutes on Mastodon and 44 minutes on X.',
    );
  });

  test('every number leads somewhere', () => {
    const all = uses({ on: 'facebook' }, { on: 'x' }, { on: 'mastodon', median: 45 });
    for (const piece of authoritySentence('da', 'Prøveby Kommune', all, 'kanaler'))
      if (typeof piece === 'string') expect(piece).not.toMatch(/\d/);
      else expect(piece).toHaveProperty('href');
  });

  test('no known time is said, and is no time of nought', () => {
    expect(said(uses({ on: 'facebook' }, { on: 'x' }, { on: 'mastodon' }))).toBe(
      'Prøveby Kommune er på 3 kanaler. Hvor hurtigt den svarer, kan arkivet ikke vise.',
    );
  });
});
