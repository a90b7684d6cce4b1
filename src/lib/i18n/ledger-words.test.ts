import { expect, test } from 'vitest';
import { boundsWords, keyWords, mediaWords } from './ledger-words.ts';

test('images copied and left out are told by reason', () => {
  expect(mediaWords('da', { copied: 1, skipped: {} })).toBe('1 billede kopieret hertil.');
  expect(mediaWords('en', { copied: 1200, skipped: {} })).toBe('1,200 images copied to this site.');
  expect(mediaWords('da', { copied: 12, skipped: { 'media-missing': 2, 'media-too-large': 1 } })).toBe(
    '12 billeder kopieret hertil, 3 udeladt: 2 nævnt, men ikke med i arkivet og 1 for store.',
  );
});

test('bounds say which count they hold, and nothing where none is set', () => {
  expect(boundsWords('da', undefined)).toBeUndefined();
  expect(boundsWords('da', { read: {} })).toBeUndefined();
  expect(boundsWords('da', { read: { min: 60, max: 1000 }, problems: { max: 0 } })).toBe(
    'mindst 60 og højst 1.000 læst; højst 0 fejl. Et arkiv uden for dem bliver ikke taget ind.',
  );
  expect(boundsWords('en', { posts: { min: 1 } })).toBe(
    'at least 1 posts. An archive outside of them is not taken in.',
  );
});

test('a key is named by its mark, and its absence is said', () => {
  expect(keyWords('da', '1a2b3c4d')).toContain('nøglen 1a2b3c4d');
  expect(keyWords('en', undefined)).toContain('without a key');
});
