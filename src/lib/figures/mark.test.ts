import { expect, test } from 'vitest';
import { figureMark } from './mark.ts';
import type { Basis } from './result.ts';

const basis: Basis = {
  method: { figure: 'redirect-rate', version: 1 },
  n: 30,
  window: undefined,
  coverage: { days: 0, covered: 0, failed: 0 },
  evidenceCount: 30,
};

test('a known share names what it rests on and what was counted', () => {
  expect(figureMark({ ...basis, state: 'known', value: { share: 0.5, count: 15 } })).toEqual({
    'data-figure': 'redirect-rate',
    'data-n': 30,
    'data-count': 15,
  });
});

test('a value that is no share has no count, and a figure of some months names them', () => {
  expect(
    figureMark({ ...basis, state: 'known', value: { clock: { median: 5 } } }, { from: '2021-01', to: '2021-06' }),
  ).toEqual({ 'data-figure': 'redirect-rate', 'data-n': 30, 'data-months': '2021-01/2021-06' });
});

test('a suppressed figure says that it is, with its counts; an unknown one has no numbers at all', () => {
  expect(figureMark({ ...basis, n: 3, state: 'suppressed', count: 1 })).toEqual({
    'data-figure': 'redirect-rate',
    'data-state': 'suppressed',
    'data-n': 3,
    'data-count': 1,
  });
  expect(figureMark({ ...basis, n: 0, state: 'unknown', reason: 'no-times' })).toEqual({
    'data-figure': 'redirect-rate',
    'data-state': 'unknown',
  });
});
