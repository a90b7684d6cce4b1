import { expect, test } from 'vitest';
import { addressKey, idOfArticle, plainAddress, siteOf } from './identity.ts';

test('the same article has the same id, whatever way its address is spelled', () => {
  const same = [
    'https://www.proeveby.example/nyt/1',
    'http://proeveby.example/nyt/1/',
    'https://proeveby.example/nyt/1/index.html',
    'https://www.proeveby.example/nyt/1?utm_source=rss&utm_medium=feed#top',
  ].map((link) => idOfArticle({ link }, 'proeveby.example'));
  expect(new Set(same).size).toBe(1);
  expect(same[0]).toMatch(/^web-[0-9a-f]{16}$/);
});

test('what is in an address and means something tells articles apart', () => {
  const links = ['?id=1', '?id=2', '/a', '/b'].map((path) => `https://www.proeveby.example/nyt${path}`);
  expect(new Set(links.map((link) => idOfArticle({ link }, 's'))).size).toBe(links.length);
});

test('without an address of its own an article is what the archive calls it', () => {
  const site = 'proeveby.example';
  const start = 'https://www.proeveby.example/';
  expect(idOfArticle({ link: start, guid: '1' }, site)).not.toBe(idOfArticle({ link: start, guid: '2' }, site));
  expect(idOfArticle({ link: 'https://www.proeveby.example/nyt', sharedLink: true, guid: '1' }, site)).toBe(
    idOfArticle({ guid: '1' }, site),
  );
  expect(idOfArticle({ guid: '1' }, 'andenby.example')).not.toBe(idOfArticle({ guid: '1' }, site));
  expect(idOfArticle({ guid: 'tag:x,2020:1' }, 'andenby.example')).toBe(idOfArticle({ guid: 'tag:x,2020:1' }, site));
  expect(idOfArticle({ guid: ' ', link: start }, site)).toBeUndefined();
});

test('addresses keep what is not there to count readers', () => {
  expect(plainAddress('https://a.example/x?utm_source=rss&id=7')).toBe('https://a.example/x?id=7');
  expect(plainAddress('https://a.example/x?q=%C3%A6')).toBe('https://a.example/x?q=%C3%A6');
  expect(addressKey('mailto:a@b.example')).toBeUndefined();
  expect(siteOf('https://www.proeveby.example/nyt')).toBe('proeveby.example');
});
