import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capture } from './cdx.ts';
import { chooseCaptures } from './choose.ts';
import { places } from './places.ts';

const x = places.x;
const mastodon = places.mastodon;
if (x === undefined || mastodon === undefined) throw new Error('x and mastodon are channels of the web archive');

/** "20150129 1 200 text/html D" -> a capture of post 12345<n>. */
const capture = (words: string): Capture => {
  const [day = '', post = '', status = '', mime = 'text/html', digest = day] = words.split(' ');
  return {
    timestamp: day.padEnd(14, '0'),
    original: `https://twitter.com/ProevebyKom/status/12345${post}`,
    mime,
    status: status === '-' ? undefined : Number(status),
    digest,
  };
};
const choose = (rows: readonly string[], held: readonly string[] = []) => {
  const { fetch, gone } = chooseCaptures(rows.map(capture), x, new Set(held));
  return {
    fetch: fetch.map(({ timestamp, post }) => `${timestamp.slice(0, 8)} ${post}`),
    gone: [...gone].map(([post, { day }]) => `${post} ${day}`),
  };
};

describe('captures worth asking for', () => {
  test('JSON before pages, the latest; else the first page that holds words', () => {
    expect(
      choose(['20150101 1 200', '20160101 1 200', '20220101 1 - application/json', '20230101 1 - application/json']),
    ).toEqual({
      fetch: ['20230101 x-123451'],
      gone: [],
    });
    expect(choose(['20150101 1 200', '20160101 1 200', '20210101 1 200']).fetch).toEqual(['20150101 x-123451']);
    expect(choose(['20210101 1 200', '20220101 1 200']).fetch).toEqual(['20210101 x-123451']);
    expect(choose(['20150101 1 - warc/revisit']).fetch).toEqual(['20150101 x-123451']);
  });

  test('nothing of what leads elsewhere, was refused or is no page', () => {
    expect(choose(['20150101 1 302', '20150102 1 403', '20150103 1 200 image/png', '20150104 1 503'])).toEqual({
      fetch: [],
      gone: [],
    });
  });

  test('nothing of a post that content has, but that it is gone', () => {
    expect(choose(['20150101 1 200', '20160101 1 404'], ['x-123451'])).toEqual({
      fetch: [],
      gone: ['x-123451 2016-01-01'],
    });
  });

  test('gone is what no later capture found again, by the first that did not', () => {
    expect(choose(['20150101 1 200', '20160101 1 404', '20160601 1 404']).gone).toEqual(['x-123451 2016-01-01']);
    expect(choose(['20150101 1 404', '20160101 1 200']).gone).toEqual([]);
    expect(choose(['20150101 1 404', '20160101 1 200', '20170101 1 410']).gone).toEqual(['x-123451 2017-01-01']);
    // Since 2023 X answers so whoever is not logged in.
    expect(choose(['20150101 1 200', '20230701 1 404']).gone).toEqual([]);
    // A page that leads elsewhere, or an error of the moment, says nothing.
    expect(choose(['20150101 1 200', '20160101 1 302', '20170101 1 500']).gone).toEqual([]);
  });

  test('an address with more behind the number is the same post; one of no post is none', () => {
    const rows = ['/photo/1', '?s=20', '/"https://example.example"', '%22'].map((more) => ({
      ...capture('20150101 1 200'),
      original: `https://twitter.com/ProevebyKom/status/123451${more}`,
    }));
    expect(chooseCaptures(rows, x, new Set()).fetch).toHaveLength(1);
    const none = [
      'https://twitter.com/ProevebyKom/status/',
      'https://twitter.com/ProevebyKom',
      'https://twitter.com/i/web/status/123451',
    ];
    expect(
      chooseCaptures(
        none.map((original) => ({ ...capture('20150101 1 200'), original })),
        x,
        new Set(),
      ).fetch,
    ).toEqual([]);
  });

  test('where posts are edited, every capture with other bytes', () => {
    const rows = [
      '20220101 1 200 application/activity+json A',
      '20220201 1 200 application/activity+json A',
      '20220301 1 200 application/activity+json B',
      '20220401 1 200 text/html C',
    ];
    const { fetch } = chooseCaptures(
      rows.map((row) => ({
        ...capture(row),
        original: 'https://social.example/users/proeveby/statuses/109012345678901234',
      })),
      mastodon,
      new Set(['mastodon-109012345678901234']),
    );
    expect(fetch.map(({ digest }) => digest)).toEqual(['A', 'B']);
  });

  test('the same rows in another order choose the same, and one capture of a post at most', () => {
    const row = fc
      .tuple(
        fc.constantFrom('20120101', '20150101', '20190301', '20210101', '20220505'),
        fc.constantFrom('1', '2', '3'),
        fc.constantFrom('200', '404', '302', '-'),
        fc.constantFrom('text/html', 'application/json', 'warc/revisit'),
        fc.constantFrom('A', 'B'),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(row), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, keys) => {
        const chosen = choose(rows);
        const shuffled = rows.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const again = choose(shuffled.map(({ one }) => one));
        expect(again.gone).toEqual(chosen.gone);
        expect(again.fetch).toEqual(chosen.fetch);
        expect(new Set(chosen.fetch.map((line) => line.split(' ')[1])).size).toBe(chosen.fetch.length);
      }),
    );
  });
});
