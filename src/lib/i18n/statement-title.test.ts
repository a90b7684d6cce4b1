import { expect, test } from 'vitest';
import { statementTitle } from './statement-title.ts';

test('a title that its citation says already is not said twice', () => {
  const title = { da: 'Kommunernes brug af Facebook', en: 'Municipalities’ use of Facebook' };
  expect(statementTitle('da', { citation: 'KL: Kommunernes brug af Facebook', title })).toBe(
    'KL: Kommunernes brug af Facebook',
  );
  expect(statementTitle('en', { citation: 'KL: Kommunernes brug af Facebook', title })).toBe(
    'KL: Kommunernes brug af Facebook: Municipalities’ use of Facebook',
  );
  expect(statementTitle('da', { citation: 'FOB 1', title })).toBe('FOB 1: Kommunernes brug af Facebook');
});
