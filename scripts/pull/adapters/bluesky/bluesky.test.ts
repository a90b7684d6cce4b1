import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counts, readBy, shown } from '../../../../tests/read-by.ts';
import { idOf, timeOfKey, timeOfPost } from '../../platforms/bluesky/address.ts';
import { spansOfPost } from '../../platforms/bluesky/text.ts';
import { bluesky } from './index.ts';

describe('a repository', () => {
  test('of today gives posts, replies, quotes and reposts, and the files of its pictures', async () => {
    const { recognition, items, outcomes } = await readBy(bluesky, 'examples/eksempelby-bluesky');
    expect(recognition).toMatchObject({
      generation: 'repository-3',
      account: { handle: 'eksempelby.example', id: 'did:plc:eksempelbykommune0000000' },
      archived: '2025-12-01',
    });
    expect(counts(outcomes)).toEqual({ mapped: 38, 'no-post': 2, profile: 1 });
    const flood = items.find(({ text }) => shown(text).startsWith('Vandet toppede'));
    expect(flood?.media).toEqual([
      {
        kind: 'image',
        alt: 'Huse med røde tage bag et højt vand',
        width: 480,
        height: 315,
        mime: 'image/jpeg',
        file: expect.stringMatching(/^bafkrei/),
      },
      { kind: 'image', width: 480, height: 315, mime: 'image/jpeg', file: expect.stringMatching(/^bafkrei/) },
    ]);
    const quote = items.find(({ share }) => share?.kind === 'quote');
    expect(quote?.share).toMatchObject({
      author: { id: 'did:plc:eksempelbyavis0000000000', handle: 'avisen.eksempelby.example' },
      at: '2025-02-18T10:00:00Z',
    });
    expect(items.filter(({ share }) => share?.kind === 'repost')).toHaveLength(2);
    const post = items.find(({ text }) => shown(text).startsWith('Vi har') || shown(text).startsWith('Højvande'));
    const answer = items.find(({ parent }) => parent?.id === post?.id && post !== undefined);
    expect(answer?.parent).toMatchObject({ author: 'self', at: post?.at });
  });

  test('of 2023 has places in UTF-16, and times that are wrong', async () => {
    const { items, outcomes } = await readBy(bluesky, 'tests/fixtures/bluesky-repository-2');
    expect(counts(outcomes)).toEqual({ mapped: 5, problem: 2, 'no-post': 1, profile: 1 });
    const [first, answer, old, wrong] = items;
    expect(first?.text).toEqual([
      'Vi er på Bluesky 🦋 se ',
      { url: 'https://www.eksempelby.example/', text: 'www.eksempelby.example' },
    ]);
    expect(answer?.text[0]).toEqual({
      mention: { id: 'did:plc:bobakke', handle: 'bobakke.example' },
      text: '@bobakke.example',
    });
    expect(old?.at).toBe('2011-02-03T09:12:00Z');
    expect(wrong?.at).toMatch(/^2023-04-28/);
  });
});

describe('answers of the API', () => {
  test('give posts of the feed, what they answer, who answered, and each once', async () => {
    const { items, outcomes } = await readBy(bluesky, 'tests/fixtures/bluesky-api');
    expect(counts(outcomes)).toEqual({
      mapped: 9,
      joined: 2,
      problem: 2,
      gone: 1,
      'by-another-account': 1,
      'no-post': 1,
    });
    const by = items.map(({ author, text }) => [author === 'self' ? author : author.handle, shown(text)]);
    expect(by).toEqual([
      ['self', 'Ja, vi salter nu. Se æblevej.example/æ'],
      ['self', ''],
      ['self', 'Det her skrev vi i 2024:'],
      ['self', 'Fastgjort'],
      ['self', 'Fra en liste'],
      ['bo.bakke.example', 'Er der glat på stien, @proeveby.example? Ring 70 00 00 99'],
      ['self', 'Hvad vil I vide?'],
      ['bo.bakke.example', 'Hvornår åbner badet? Skriv til bo@bakke.example'],
      ['self', 'Hej Bo, til maj.'],
    ]);
    const [salt, repost, quote] = items;
    expect(salt?.text[1]).toEqual({ url: 'https://www.eksempelby.example/salt', text: 'æblevej.example/æ' });
    expect(shown(repost?.share?.text ?? [])).toBe('Tak for salt');
    expect(quote?.share).toMatchObject({
      kind: 'quote',
      author: { handle: 'bo.bakke.example' },
      text: ['Tak for salt'],
    });
  });
});

describe('facets', () => {
  const feature = { $type: 'app.bsky.richtext.facet#link', uri: 'https://www.eksempelby.example/' };
  const facet = fc
    .tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 }))
    .map(([byteStart, byteEnd]) => ({ index: { byteStart, byteEnd }, features: [feature] }));
  const words = fc
    .array(fc.constantFrom('a', 'æ', '€', '👍🏽', '👩‍👧', ' ', '\n'), { maxLength: 16 })
    .map((parts) => parts.join(''));

  test('change no word, wherever they lie', () =>
    fc.assert(
      fc.property(words, fc.array(facet, { maxLength: 5 }), (text, facets) => {
        const spans = spansOfPost({ text, createdAt: '', facets }, (id) => ({ id }));
        expect(shown(spans)).toBe(text);
      }),
      { numRuns: 500 },
    ));

  test('mark the bytes that they name', () =>
    fc.assert(
      fc.property(
        words,
        words.filter((text) => text !== ''),
        words,
        (before, link, after) => {
          const start = Buffer.byteLength(before);
          const index = { byteStart: start, byteEnd: start + Buffer.byteLength(link) };
          const spans = spansOfPost(
            { text: before + link + after, createdAt: '', facets: [{ index, features: [feature] }] },
            (id) => ({ id }),
          );
          expect(spans).toContainEqual({ url: feature.uri, text: link });
        },
      ),
    ));
});

describe('keys', () => {
  test('hold the time', () => {
    expect(timeOfKey('3jufls7abcd2a')).toMatch(/^2023-04-28T/);
    expect(timeOfKey('self')).toBeUndefined();
    expect(timeOfKey('zzzzzzzzzzzzz')).toBeUndefined();
  });

  test.each([
    ['2011-02-03T09:12:00Z', '2011-02-03T09:12:00Z'],
    ['2023-04-28T10:00:00.5+02:00', '2023-04-28T08:00:00Z'],
    ['2012-02-22T20:26:41', '2012-02-22T20:26:41Z'],
    ['275760-09-13T00:00:00Z', timeOfKey('3jufls7abcd2a')],
    ['0000-01-01T00:00:00Z', timeOfKey('3jufls7abcd2a')],
    ['', timeOfKey('3jufls7abcd2a')],
  ])('count where createdAt cannot be right: %s', (createdAt, at) =>
    expect(timeOfPost(createdAt, '3jufls7abcd2a')).toBe(at),
  );

  test('of any making are parts of ids', () => expect(idOf({ key: 'a:b~c' })).toBe('bluesky-a_b_c'));
});
