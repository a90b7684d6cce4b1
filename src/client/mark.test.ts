import { describe, expect, test } from 'vitest';
import { markedAddress } from './mark.ts';

describe('the address of a result', () => {
  test('of a post is its permalink and nothing else', () => {
    expect(markedAddress('/myndigheder/a/x/2020-03/#x-1', 'post', 'Fra <mark>mandag</mark> er')).toBe(
      '/myndigheder/a/x/2020-03/#x-1',
    );
  });
  test('of a thread marks the words with those beside them', () => {
    expect(markedAddress('/m/#x-2', 'thread', 'Det ved <mark>vi,</mark> ikke endnu')).toBe(
      '/m/#x-2:~:text=ved-,vi,-ikke',
    );
  });
  test('of a page marks the word as it stands there, not as it was asked for', () => {
    expect(markedAddress('/metode/', 'page', 'Sådan regner <mark>svartiden</mark> sig')).toBe(
      '/metode/#:~:text=svartiden',
    );
  });
  test('keeps what separates parts of a directive out of the words', () => {
    expect(markedAddress('/p/', 'page', '<mark>e-mail &amp; post,</mark> ja')).toBe(
      '/p/#:~:text=e%2Dmail%20%26%20post',
    );
  });
  test('without a mark is left as it is', () => expect(markedAddress('/p/', 'page', 'ord')).toBe('/p/'));
});
