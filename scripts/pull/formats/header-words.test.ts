import { expect, test } from 'vitest';
import { headerHint } from './header-words.ts';

test('headers are named, and words that stand in their place are not', () => {
  expect(headerHint(['Nummer', ' Ord ', ''], ['ord'])).toBe('Its columns are: Nummer,  Ord .');
  const hint = headerHint(['17', 'Min nabo hedder Inger'], ['ord', 'dato']);
  expect(hint).not.toContain('Inger');
  expect(hint).toContain('no line of headers');
});
