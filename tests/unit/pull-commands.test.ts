import { describe, expect, test } from 'vitest';
import { contactOf } from '../../scripts/commands/network-means.ts';
import { run } from '../../scripts/commands/pull-any.ts';
import { readAsk } from '../../scripts/commands/pull-ft.ts';
import { UsageError } from '../../scripts/commands/usage.ts';
import { readCaseName } from '../../scripts/pull/answers/choose-exchange.ts';

describe('what is pulled is told by the first word', () => {
  test.each([
    [['ft'], /one of --case, --committee and --search/],
    [['ft', '--period', '2010', '--case', 'L 90'], /Say in which session/],
    [['answer'], /Say which file to read/],
    [['answer', 'a.pdf', '--period', '20101', '--case', 'nogetandet'], /Say which case/],
    [['answer', 'a.pdf', '--period', '20101', '--case', 'l90', '--question', 'x'], /Say which question/],
    [['answer', 'a.pdf', '--period', '20101', '--case', 'l90', '--question', '5', '--url', 'ft'], /"ft" is no address/],
    [['--authority', 'proeveby'], /Say which archive to pull/],
  ])('%j', async (args, words) => {
    const failed = run([...args]);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(words);
  });
});

describe('what is asked of the Folketing', () => {
  test.each([
    [
      { period: '20101', case: 'l90', question: ['55'] },
      { cases: [{ period: '20101', case: 'L 90', questions: [55] }], committees: [] },
    ],
    [
      { period: '20101', case: 'L 90' },
      { cases: [{ period: '20101', case: 'L 90' }], committees: [] },
    ],
    [
      { period: '20211', committee: 'reu' },
      { cases: [], committees: [{ period: '20211', committee: 'REU' }] },
    ],
    [
      { search: ['Facebook'], since: '2024-01-01' },
      { cases: [], committees: [], search: { words: ['Facebook'], since: '2024-01-01' } },
    ],
    [{ search: ['X'], since: '2024-01-01' }, '"X" is too short to search for.'],
    [{ search: ['Facebook'] }, 'Say since when: --since 2024-01-01.'],
    [
      { case: 'L 90', committee: 'REU', period: '20101' },
      'Say what to ask for: one of --case, --committee and --search.',
    ],
    [{ period: '20101', case: 'L 90', question: ['0'] }, 'A question is a number: --question 55.'],
  ])('%j', (values, ask) => {
    expect(readAsk(values)).toEqual(ask);
  });

  test.each([
    ['l90', 'L 90'],
    ['L 90 a', 'L 90 A'],
    ['REU alm.del', 'REU alm. del'],
    ['reu', 'REU alm. del'],
    ['Lovforslag 90', undefined],
    ['', undefined],
  ])('"%s" is %s', (words, name) => {
    expect(readCaseName(words)).toBe(name);
  });
});

test.each([
  [{ AABNE_KANALER_CONTACT: 'https://kanaler.example/rettelser/' }, 'https://kanaler.example/rettelser/'],
  [{ GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'a/b' }, 'https://git.example/a/b/issues'],
  [{ AABNE_KANALER_CONTACT: 'nobody' }, undefined],
  [{}, undefined],
])('services learn where to write: %j', (env, contact) => {
  expect(contactOf(env)).toBe(contact);
});
