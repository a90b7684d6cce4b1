import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../formats/html.ts';
import { postOfPage } from './page.ts';

const account = { handle: 'ProevebyKom', id: '4711' };
const fixture = (year: string): string => readFileSync(`tests/fixtures/x-pages/${year}.html`, 'utf8');
const read = (html: string, id: string, who: object = account) => {
  const page = parseHtml(html, true);
  if (page === undefined) throw new Error('too deep');
  return postOfPage(page, id, who);
};

describe('a page of X as a post', () => {
  test('of the years with the whole post in it: words, links, names, pictures, counts and what it answers', () => {
    expect(read(fixture('2016'), '700000000000000001')).toEqual({
      item: {
        id: 'x-700000000000000001',
        at: '2016-02-17T16:53:00Z',
        url: 'https://x.com/ProevebyKom/status/700000000000000001',
        author: 'self',
        lang: 'da',
        likes: 12,
        shares: 3,
        text: [
          'Så er der åbent på ',
          { mention: { handle: 'biblioteket', id: '13' }, text: '@biblioteket' },
          ' & i <hallen>  📚\nLæs mere: ',
          {
            url: 'https://www.proeveby.example/nyheder/artikel-med-langt-navn',
            text: 'proeveby.example/nyheder/artike…',
          },
          ' #prøveby',
        ],
        media: [{ kind: 'image', alt: 'Hylder med bøger' }, { kind: 'image' }],
        parent: {
          id: 'x-699999999999999002',
          author: { handle: 'en_borger', id: '12', name: 'En Borger' },
          at: '2016-02-17T16:53:00Z',
        },
      },
    });
  });

  test('nothing of the posts around it comes along', () => {
    expect(JSON.stringify(read(fixture('2016'), '700000000000000001'))).not.toContain('CANARY');
  });

  test('of the first years', () => {
    expect(read(fixture('2010'), '12345678901', { handle: 'proeveby' })).toEqual({
      item: {
        id: 'x-12345678901',
        at: '2010-04-14T09:12:00Z',
        url: 'https://x.com/proeveby/status/12345678901',
        author: 'self',
        text: [
          'Biblioteket holder åbent. Spørg ',
          { mention: { handle: 'biblioteket' }, text: '@biblioteket' },
          ' eller se ',
          { url: 'http://bit.ly/abc', text: 'http://bit.ly/abc' },
          ' #proeveby',
        ],
        media: [],
      },
    });
  });

  test('of which only a description is left', () => {
    const html = `<html><head><meta property="og:url" content="https://twitter.com/ProevebyKom/status/700000000000000001">
      <meta property="og:description" content="“Åbent &amp; lunt hos @biblioteket: https://t.co/abc”"></head><body></body></html>`;
    expect(read(html, '700000000000000001')).toMatchObject({
      item: {
        at: '2016-02-17T16:53:00Z',
        text: [
          'Åbent & lunt hos ',
          { mention: { handle: 'biblioteket' }, text: '@biblioteket' },
          ': ',
          { url: 'https://t.co/abc', text: 'https://t.co/abc' },
        ],
      },
    });
    expect(read(html, '700000000000000002')).toBe('no-words');
  });

  test('a quoted post is a share, and no part of the words', () => {
    const html = fixture('2016').replace(
      '<div class="AdaptiveMedia">',
      `<div class="QuoteTweet"><div class="QuoteTweet-innerContainer" data-item-id="690000000000000001" data-screen-name="en_anden" data-user-id="15"><div class="QuoteTweet-text tweet-text" lang="da">Ord fra en anden</div><div class="AdaptiveMedia-photoContainer" data-image-url="c.jpg"></div></div></div><div class="AdaptiveMedia">`,
    );
    const found = read(html, '700000000000000001');
    expect(found).toMatchObject({
      item: {
        media: [{ alt: 'Hylder med bøger' }, { kind: 'image' }],
        share: {
          kind: 'quote',
          id: 'x-690000000000000001',
          author: { handle: 'en_anden' },
          text: ['Ord fra en anden'],
        },
      },
    });
    expect(JSON.stringify(found).match(/Ord fra en anden/g)).toHaveLength(1);
  });

  test('a film, and a reply of which only the name is known', () => {
    const html = `<div class="tweet permalink-tweet" data-tweet-id="700000000000000001" data-screen-name="proevebykom" data-is-reply-to="true" data-mentions="en_borger en_til">
      <p class="js-tweet-text tweet-text">Se filmen</p><span data-time="1455727980"></span>
      <div class="AdaptiveMedia-video"><div class="PlayableMedia PlayableMedia--gif"></div></div></div>`;
    expect(read(html, '700000000000000001')).toMatchObject({
      item: { text: ['Se filmen'], media: [{ kind: 'animation' }], parent: { author: { handle: 'en_borger' } } },
    });
  });

  test.each([
    [
      'a page that a program fills',
      '<html><body><div id="react-root"></div><noscript>JavaScript is not available.</noscript></body></html>',
      'no-words',
    ],
    ['a login page', '<html><body><form>Log in</form></body></html>', 'no-words'],
    [
      'a post of somebody else',
      fixture('2016').replaceAll('ProevebyKom', 'en_helt_anden').replace('data-user-id="4711"', 'data-user-id="99"'),
      'by-another-account',
    ],
    ['nothing', '', 'no-words'],
  ])('%s', (_, html, what) => {
    expect(read(html, '700000000000000001')).toBe(what);
  });

  test('an old number without a time says so', () => {
    const html = fixture('2010').replace(/data="[^"]*"/, '');
    expect(read(html, '12345678901', { handle: 'proeveby' })).toMatchObject({
      problem: expect.stringContaining('when it was written'),
    });
  });
});
