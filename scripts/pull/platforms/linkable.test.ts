import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkUrlPattern } from '#lib/model/scalar.ts';
import { linkable } from './linkable.ts';

test('an address that browsers open leads to the same place as a link', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a/?=&%7|{}^`"<> æ') }), (path) => {
      const given = `https://a.example/${path}x`;
      const url = linkable(given);
      expect(url).toMatch(linkUrlPattern);
      // What stands in it is what stood there, each sign once.
      const signs = (address = ''): string =>
        address.replaceAll(/%(?:7B|7C|7D|5E|60|22|3C|3E|20)/g, (code) => decodeURIComponent(code));
      expect(signs(url)).toBe(signs(given));
    }),
  ));

test('an address that may be linked stays as it is, and one that may not is none', () => {
  for (const url of ['https://a.example/å(b)?c=d|e'.replace('|', ''), 'mailto:a@b.example', 'tel:+4520000001'])
    expect(linkable(url)).toBe(url);
  expect(linkable('HTTPS://a.example/')).toBe('https://a.example/');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'a.example', 'https://', 'java\nscript:x'])
    expect(linkable(url)).toBeUndefined();
});
