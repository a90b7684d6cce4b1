import { expect, test } from 'vitest';
import { stepsOn } from './progress.ts';

function screenAt(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0, now: () => clock.time, sleep: async () => undefined };
  return { written, clock, steps: stepsOn({ isTTY, write: (text) => written.push(text) }, clock) };
}

test('in a log there is a plain line every ten seconds, with rate and time left', () => {
  const { written, clock, steps } = screenAt(false);
  const step = steps.begin('items read');
  for (let second = 1; second <= 30; second += 1) {
    clock.time = second * 1000;
    step(second * 1000, second / 60);
  }
  steps.clear();
  expect(written).toEqual([
    '10000 items read, 1000 a second, about 50 seconds left\n',
    '20000 items read, 1000 a second, about 40 seconds left\n',
    '30000 items read, 1000 a second, about 30 seconds left\n',
  ]);
});

test('on a terminal one line is written over, and goes before another is written', () => {
  const { written, clock, steps } = screenAt(true);
  const step = steps.begin('months merged');
  step(1, undefined);
  clock.time = 150;
  step(2, undefined);
  clock.time = 200;
  step(3, undefined);
  steps.clear();
  steps.clear();
  expect(written).toEqual(['\r\u001b[K2 months merged, 13 a second', '\r\u001b[K']);
});

test('a guess comes late, in minutes where there are many, and never below nothing', () => {
  const { written, clock, steps } = screenAt(false);
  const step = steps.begin('items read');
  clock.time = 10_000;
  step(5, 0.01);
  clock.time = 20_000;
  step(5, 0.1);
  clock.time = 30_000;
  step(5, 1.2);
  expect(written).toEqual([
    '5 items read, 0.5 a second\n',
    '5 items read, 0.3 a second, about 3 minutes left\n',
    '5 items read, 0.2 a second, about 0 seconds left\n',
  ]);
});

test('what is over at once says nothing', () => {
  const { written, steps } = screenAt(false);
  steps.begin('items read')(1_000_000, 1);
  expect(written).toEqual([]);
});
