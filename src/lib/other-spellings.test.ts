import { expect, test } from 'vitest';
import { otherSpellings } from './other-spellings.ts';

test.each([
  ['Ålborg', ['Aalborg']],
  ['Aabenraa', ['Åbenrå']],
  ['Rebild', []],
  ['skole', []],
  ['boern', ['børn']],
  ['AABEN', ['ÅBEN']],
  ['aaben koebmand', ['åben koebmand', 'åben købmand']],
])('%s', (words, others) => {
  expect(otherSpellings(words)).toEqual(others);
});
