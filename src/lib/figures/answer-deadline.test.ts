import { expect, test } from 'vitest';
import { answerDeadline, answerEvidence } from './answer-deadline.ts';

const answer = (id: string, askedAt?: string, answeredAt?: string) => ({
  id,
  data: { ...(askedAt !== undefined && { askedAt }), ...(answeredAt !== undefined && { answeredAt }) },
});
const answers = [
  answer('20101/l-90/1', '2011-01-03', '2011-01-31'),
  answer('20101/l-90/2', '2011-01-03', '2011-02-01'),
  answer('20101/l-90/3', '2011-01-10', '2011-01-10'),
  answer('20101/l-90/4', '2011-03-20', '2011-04-04'),
  answer('20101/l-90/5', '2011-01-01', '2011-03-02'),
  answer('20101/l-90/6', '2011-01-01'),
  answer('20101/l-90/7', '2011-02-01', '2011-01-01'),
];

test('four weeks are 28 days: the day after is later, and a change of the clock is no hour less', () => {
  expect(answerDeadline(answers)).toMatchObject({
    state: 'known',
    n: 5,
    window: { from: '2011-01-01', to: '2011-04-04' },
    value: { median: 28, p90: 60, longest: 60, within: { share: 0.6, count: 3 } },
  });
  expect(answerEvidence(answers).map(({ days, part }) => [days, part])).toEqual([
    [0, 'within'],
    [15, 'within'],
    [28, 'within'],
    [29, 'later'],
    [60, 'later'],
  ]);
});

test('with fewer than five the count alone, without dates nothing', () => {
  expect(answerDeadline(answers.slice(0, 4))).toMatchObject({ state: 'suppressed', count: 3, n: 4 });
  expect(answerDeadline(answers.slice(5))).toMatchObject({ state: 'unknown', reason: 'no-dates', n: 0 });
  expect(answerDeadline([])).toMatchObject({ state: 'unknown', reason: 'no-archive' });
});
