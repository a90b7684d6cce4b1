import { describe, expect, test } from 'vitest';
import type { Known } from '../figures/result.ts';
import type { FigureValues } from '../figures/values.ts';
import { type ShownId, showFigure } from './shown-figure.ts';

function known<Id extends ShownId>(id: Id, value: FigureValues[Id], n = 10): Known<FigureValues[Id]> {
  return {
    state: 'known',
    method: { figure: id, version: 1 },
    n,
    window: { from: '2023-01-01', to: '2023-12-31' },
    coverage: { days: 365, covered: 365, failed: 0 },
    evidenceCount: 0,
    value,
  };
}
const says = <Id extends ShownId>(id: Id, value: FigureValues[Id], edition: 'da' | 'en' = 'da'): string => {
  const shown = showFigure(edition, id, known(id, value));
  return `${shown.value}: ${shown.says}`;
};

describe('edited and deleted', () => {
  const value = { edited: 2, versions: 2, gone: 0, seenTwice: 0, goneShare: undefined };

  test('what was captured once is not known to be there still', () => {
    expect(says('edited-deleted', value)).toBe(
      '2 og ukendt: 2 er rettet; intet er hentet to gange, så en sletning kan ikke ses.',
    );
  });

  test('what was captured twice is held against that', () => {
    expect(says('edited-deleted', { ...value, gone: 1, seenTwice: 20, goneShare: 0.05 })).toBe(
      '2 og 1: 2 er rettet; 1 af 20, der er hentet to gange, var væk anden gang.',
    );
    expect(says('edited-deleted', { ...value, edited: 1, seenTwice: 20, goneShare: 0 }, 'en')).toBe(
      '1 and 0: 1 was edited; 0 of 20 captured twice were gone the second time.',
    );
  });

  test('what a look found gone is never a part of fewer than it', () => {
    for (const [seenTwice, goneShare] of [
      [0, undefined],
      [20, 0.05],
    ] as const)
      expect(says('edited-deleted', { ...value, gone: 3, seenTwice, goneShare })).toBe(
        '2 og 3: 2 er rettet; 3 var væk, da der blev set efter igen.',
      );
  });
});

test('one is one and many are many', () => {
  const activity = { written: 7, reposts: 1, months: [], week: [], first: undefined, last: undefined };
  const pace = { written: 7, months: 1, from: '2023-05', to: '2023-05', aMonth: 7 };
  const shown = { ...activity, longestSilence: undefined, pace };
  expect(says('activity', shown)).toBe(
    '7: 7 om måneden i den seneste dækkede måned. 1 deling af andres opslag kommer oveni.',
  );
  expect(says('activity', shown, 'en')).toBe('7: 7 a month in the last covered month. 1 repost of others apart.');
  const inquiries = { seen: 1, first: 1, inferred: 1, listed: 0 };
  expect(says('inquiries', inquiries)).toBe('2: 1 er arkiveret; 1 kendes kun af svaret på den.');
  expect(says('inquiries', inquiries, 'en')).toBe('2: 1 is archived; 1 is known only from the reply to it.');
});

test('a share of dialogue tells what was left out of it', () => {
  const dialogue = { share: 0.5, count: 5, asides: 0 };
  expect(says('dialogue-share', { ...dialogue, unclear: 0 })).toBe(
    '50\u00a0%: 5 af 10 opslag og svar er svar til borgere.',
  );
  expect(says('dialogue-share', { ...dialogue, unclear: 1 })).toBe(
    '50\u00a0%: 5 af 10 opslag og svar er svar til borgere. 1 svar, hvor arkivet ikke siger til hvem, er holdt ude.',
  );
});
