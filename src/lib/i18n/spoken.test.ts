import { describe, expect, test } from 'vitest';
import { langOn, ownLangAmong } from './spoken.ts';

describe('the language of archived words', () => {
  test('is their own, and Danish where the archive does not say', () => {
    expect(langOn('da', 'en')).toBe('en');
    expect(langOn('en', 'en')).toBe('en');
    expect(langOn('da', undefined)).toBeUndefined();
    expect(langOn('en', undefined)).toBe('da');
    expect(langOn('en', 'zxx')).toBe('da');
  });

  test('is left again by the words of the site among them', () => {
    expect(ownLangAmong('da', 'da')).toBeUndefined();
    expect(ownLangAmong('da', undefined)).toBeUndefined();
    expect(ownLangAmong('da', 'en-GB')).toBe('da');
    expect(ownLangAmong('en', 'en-GB')).toBeUndefined();
    expect(ownLangAmong('en', undefined)).toBe('en');
  });
});
