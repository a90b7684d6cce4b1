import { describe, expect, test } from 'vitest';
import { handlesIn } from './handles.ts';

const found = (text: string, channel = 'x'): readonly (readonly [string, string])[] =>
  handlesIn(text, channel).map(({ start, end, handle }) => [text.slice(start, end), handle]);

describe('a handle is found wherever it stands', () => {
  test.each([
    ['@en_borger har ret', '@en_borger'],
    // So that all followers see it.
    ['.@en_borger har ret', '@en_borger'],
    ['RT@en_borger: ja', '@en_borger'],
    ['tak/@en_borger', '@en_borger'],
    ['tak-@en_borger', '@en_borger'],
    ['Enig.@en_borger', '@en_borger'],
    ['_@en_borger', '@en_borger'],
    ['(+@en_borger)', '@en_borger'],
    ['＠en_borger', '＠en_borger'],
    ['@\u200Ben_borger', '@\u200Ben_borger'],
    ['@en\u00AD_borger', '@en\u00AD_borger'],
  ])('%j', (text, shown) => {
    expect(found(text)).toEqual([[shown, 'en_borger']]);
  });

  test('several without a blank between', () => {
    expect(found('@en_borger/@nabo@genbo.@fjern').map(([, handle]) => handle)).toEqual([
      'en_borger',
      'nabo',
      'genbo',
      'fjern',
    ]);
  });

  test.each([
    ['x.com/en_borger', 'en_borger'],
    ['se (https://x.com/en_borger).', 'en_borger'],
    ['HTTPS://X.COM/en_borger', 'en_borger'],
    ['www.facebook.com/en.borger, ja', 'en.borger'],
    ['linkedin.com/in/en-borger', 'en-borger'],
    ['tiktok.com/@en.borger', 'en.borger'],
    ['t.me/en_borger', 'en_borger'],
    ['enborger.bsky.social har ret', 'enborger.bsky.social'],
    ['at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/1', 'did:plc:abcdefghijklmnopqrstuvwx'],
  ])('an address in words: %s', (text, handle) => {
    expect(found(text).map(([, one]) => one)).toEqual([handle]);
  });

  test('letters of other alphabets where handles hold them', () => {
    expect(found('Tak @Åse_Øhlenschlæger', 'youtube')).toEqual([['@Åse_Øhlenschlæger', 'Åse_Øhlenschlæger']]);
    expect(found('Vi ses @Østerport')).toEqual([]);
  });

  test.each([
    'post@eksempelby.example',
    'post@eksempelby,dk',
    'Vi ses kl.@8',
    '2 stk@20 kr',
    'eksempelby.example/en_borger',
    'https://www.eksempelby.example/a@b',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('no text makes the search for handles slow', () => {
  for (const piece of ['@', '.', '@a', 'a@', '.@', "a.'-", 'x.com/', 'x.com/a@', 'https://', 'a-', 'did:plc:a', '%']) {
    const begun = performance.now();
    handlesIn(`@ ${piece.repeat(20_000)}`, 'youtube');
    expect(performance.now() - begun, piece).toBeLessThan(3000);
  }
});
