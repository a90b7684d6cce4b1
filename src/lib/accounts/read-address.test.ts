import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleKey, idKey } from './keys.ts';
import { platforms } from './platforms.ts';
import { readAddress } from './read-address.ts';
import { readInput } from './read-input.ts';

const channelId = `UC${'a1B2-_'.repeat(4).slice(0, 22)}`;

/** Every spelling of an address, and the account or the post it is of. */
const spellings: readonly [key: string, addresses: readonly string[]][] = [
  [
    'x/eksempelbykom',
    [
      'https://x.com/EksempelbyKom',
      'http://twitter.com/eksempelbykom',
      'https://www.twitter.com/EksempelbyKom/',
      'https://mobile.twitter.com/EksempelbyKom?lang=da',
      'https://m.twitter.com/EksempelbyKom#x',
      'https://twitter.com/@EksempelbyKom',
      'https://x.com/EksempelbyKom/status/1234567890123456789?s=20',
      'https://twitter.com/EksempelbyKom/status/1234567890123456789/photo/1',
      'https://twitter.com/EksempelbyKom/statuses/1234567',
      'https://twitter.com/EksempelbyKom/with_replies',
      'http://twitter.com/#!/EksempelbyKom',
      'http://twitter.com/#!EksempelbyKom',
      'http://twitter.com/#!/EksempelbyKom/status/1234567',
      'https://twitter.com/intent/user?screen_name=EksempelbyKom',
      'https://twitter.com/intent/follow?original_referer=x&screen_name=%40EksempelbyKom',
      'https://X.COM./EksempelbyKom',
      'https://x.com//EksempelbyKom',
      'https://nitter.net/EksempelbyKom/status/1234567',
      'https://vxtwitter.com/EksempelbyKom/status/1234567',
    ],
  ],
  ['x/id/123456', ['https://x.com/i/user/123456', 'https://twitter.com/intent/user?user_id=123456']],
  [
    'facebook/eksempelbykommune',
    [
      'https://www.facebook.com/EksempelbyKommune',
      'https://facebook.com/eksempelby.kommune/',
      'https://m.facebook.com/EksempelbyKommune/posts/pfbid02abc?locale=da_DK',
      'https://da-dk.facebook.com/EksempelbyKommune/',
      'https://mbasic.facebook.com/EksempelbyKommune/photos/a.1.2/3',
      'https://fb.com/EksempelbyKommune',
      'https://www.facebook.com/pg/EksempelbyKommune/about/',
      'https://m.me/EksempelbyKommune',
      'https://www.messenger.com/t/EksempelbyKommune',
      'https://www.facebook.com/messages/t/EksempelbyKommune',
      'https://www.facebook.com/#!/EksempelbyKommune',
    ],
  ],
  [
    'facebook/id/100064123456789',
    [
      'https://www.facebook.com/profile.php?id=100064123456789',
      'https://www.facebook.com/people/Eksempelby-Kommune/100064123456789/',
      'https://www.facebook.com/pages/Eksempelby-Kommune/100064123456789',
      'https://www.facebook.com/pages/category/City/Eksempelby-Kommune-100064123456789/',
      'https://www.facebook.com/p/Eksempelby-Kommune-100064123456789/',
      'https://www.facebook.com/Eksempelby-Kommune-100064123456789/',
      'https://www.facebook.com/100064123456789',
      'https://m.facebook.com/story.php?story_fbid=123&id=100064123456789',
      'https://www.facebook.com/groups/1234567/user/100064123456789/',
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0&id=100064123456789',
    ],
  ],
  [
    'facebook/eksempelby-kommune',
    ['https://www.facebook.com/p/Eksempelby-Kommune/', 'https://www.facebook.com/people/Eksempelby-Kommune/'],
  ],
  ['facebook/medarbejdere', ['https://www.facebook.com/groups/Medarbejdere/posts/123/']],
  [
    'instagram/eksempelby.kommune',
    [
      'https://www.instagram.com/eksempelby.kommune/',
      'https://instagram.com/Eksempelby.Kommune?igsh=abc',
      'https://www.instagram.com/stories/eksempelby.kommune/123/',
      'https://www.instagram.com/eksempelby.kommune/p/Cabc-_1/',
      'https://instagr.am/eksempelby.kommune',
      'https://ig.me/m/eksempelby.kommune',
      'https://instagram.com/@eksempelby.kommune',
    ],
  ],
  [
    'linkedin/eksempelby-kommune',
    [
      'https://www.linkedin.com/company/eksempelby-kommune/',
      'https://dk.linkedin.com/company/Eksempelby-Kommune/posts/?feedView=all',
      'https://www.linkedin.com/posts/eksempelby-kommune_vi-soeger-activity-7012345678901234567-AbCd',
      'https://linkedin.com/showcase/eksempelby-kommune',
    ],
  ],
  ['linkedin/id/123456', ['https://www.linkedin.com/company/123456']],
  ['linkedin/id/987654', ['https://www.linkedin.com/profile/view?id=987654&trk=x']],
  [
    'linkedin/en-borger',
    [
      'https://www.linkedin.com/mwlite/in/en-borger',
      'https://www.linkedin.com/recent-activity/en-borger/',
      'https://www.linkedin.com/in/en-borger/',
      'https://www.linkedin.com/pub/en-borger/1/2/3',
      'https://www.linkedin.com/posts/en-borger_activity-7012345678901234567-AbCd',
    ],
  ],
  [
    'youtube/eksempelbykommune',
    [
      'https://www.youtube.com/@EksempelbyKommune',
      'https://m.youtube.com/@eksempelbykommune/videos',
      'https://www.youtube.com/user/EksempelbyKommune',
      'https://www.youtube.com/c/EksempelbyKommune/featured',
      'https://www.youtube.com/EksempelbyKommune',
    ],
  ],
  [
    `youtube/id/${channelId}`,
    [`https://www.youtube.com/channel/${channelId}`, `https://youtube.com/channel/${channelId}/about`],
  ],
  [
    'mastodon/eksempelby@social.example',
    [
      'https://social.example/@eksempelby',
      'https://social.example/@Eksempelby/109012345678901234',
      'https://social.example/users/eksempelby',
      'https://social.example/ap/users/eksempelby',
      'https://social.example/users/eksempelby/statuses/109012345678901234',
      'https://other.example/@eksempelby@social.example',
      'https://other.example/web/@eksempelby@social.example',
    ],
  ],
  [
    'bluesky/eksempelby.example',
    ['https://bsky.app/profile/eksempelby.example', 'https://bsky.app/profile/eksempelby.example/post/3kabc'],
  ],
  [
    'bluesky/eksempelby.bsky.social',
    ['https://eksempelby.bsky.social', 'https://bsky.app/profile/eksempelby.bsky.social'],
  ],
  [
    'bluesky/id/did:plc:abc123',
    ['https://bsky.app/profile/did:plc:abc123/post/3kabc', 'https://bsky.app/profile/did%3Aplc%3Aabc123'],
  ],
  ['threads/eksempelby', ['https://www.threads.net/@eksempelby', 'https://www.threads.com/@eksempelby/post/Cabc']],
  ['tiktok/eksempelby', ['https://www.tiktok.com/@eksempelby/video/7123']],
  [
    'telegram/eksempelby',
    ['https://t.me/eksempelby', 'https://t.me/s/eksempelby/12', 'https://telegram.me/eksempelby'],
  ],
];

const keyOf = (address: string): string | undefined => {
  const read = readAddress(address);
  if (read === undefined || 'platform' in read) return undefined;
  return read.handle === undefined ? idKey(read.channel, read.id ?? '') : handleKey(read.channel, read.handle);
};

describe('an address is read as the account it is of', () => {
  test.each(spellings.flatMap(([key, addresses]) => addresses.map((address) => [address, key] as const)))(
    '%s',
    (address, key) => {
      expect(keyOf(address)).toBe(key);
      // A person may leave out https:// and copy the signs around it.
      const read = readInput(`  <${address.replace(/^https?:\/\//, '')}>. `);
      expect(read).toEqual(readInput(address));
    },
  );

  test.each([
    'https://x.com/i/web/status/123456',
    'https://x.com/home',
    'https://x.com/hashtag/dkpol',
    'https://x.com/search?q=a',
    'https://twitter.com/share?url=x',
    'https://www.facebook.com/events/123456789012/',
    'https://www.facebook.com/watch/?v=123',
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.example',
    'https://www.facebook.com/profile.php',
    'https://www.instagram.com/p/Cabc-_1/',
    'https://www.instagram.com/reel/Cabc/',
    'https://www.linkedin.com/feed/update/urn:li:activity:7012345678901234567/',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://youtu.be/abcdefghijk',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://t.me/joinchat/abc',
    'https://x.com/',
    'https://x.com',
  ])('%s names no account', (address) => {
    expect(readAddress(address)).toMatchObject({ platform: expect.any(String) });
  });

  test('what a post is known by', () => {
    const post = (address: string): unknown => readAddress(address)?.post;
    expect(post('https://x.com/a/status/12')).toBe('12');
    expect(post('https://x.com/i/status/12')).toBe('12');
    expect(post('https://social.example/@a/123')).toBe('123');
    expect(post('https://youtu.be/abcdefghijk?t=1')).toBe('abcdefghijk');
  });

  test.each([
    'https://www.kolding.example/borger',
    'ftp://x.com/a',
    'mailto:a@x.com',
    'x.com/a',
    '',
    'https://',
    'https://x.com@evil.example/EksempelbyKom',
    'https://x.com.evil.example/EksempelbyKom',
    'https://notx.com/EksempelbyKom',
    'https://evil.example/x.com/EksempelbyKom',
  ])('%s is of no platform', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });

  test('a person and a company of one name are kept apart', () => {
    expect(readAddress('https://www.linkedin.com/in/eksempelby')).toMatchObject({ owner: 'anyone' });
    expect(readAddress('https://www.linkedin.com/company/eksempelby')).toMatchObject({ owner: 'organisation' });
    expect(readAddress('https://www.facebook.com/groups/eksempelby')).toMatchObject({ owner: 'group' });
  });

  test('every row of the table is met by an address above', () => {
    const met = new Set<RegExp>();
    for (const address of spellings.flatMap(([, addresses]) => addresses)) {
      const url = new URL(address);
      for (const { hosts, shapes } of platforms)
        if (hosts.test(url.hostname.replace(/\.$/, '')))
          for (const { path } of shapes) if (path.test(decodeURIComponent(url.pathname))) met.add(path);
    }
    // Rows that name no account are met by the addresses that name none.
    const unmet = platforms
      .flatMap(({ shapes }) => shapes)
      .filter(({ path, query }) => !met.has(path) && (query !== undefined || /\?<(?:handle|id)>/.test(path.source)));
    expect(unmet).toEqual([]);
  });

  test('whatever stands in an address, it is read without an error and to the same twice', () => {
    const hosts = fc.constantFrom(
      'x.com',
      'www.facebook.com',
      'instagram.com',
      'linkedin.com',
      'youtube.com',
      'bsky.app',
      't.me',
      'social.example',
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
        const address = `https://${host}${path}?${query}`;
        const read = readAddress(address);
        expect(readAddress(address)).toEqual(read);
        if (read && 'channel' in read) expect(read.handle ?? read.id).toBeTruthy();
      }),
    );
  });

  test('a handle is the same account in every spelling of its address', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_]{4,14}$/), (handle) => {
        fc.pre(keyOf(`https://x.com/${handle}`) !== undefined);
        const keys = [
          'https://x.com/',
          'http://www.twitter.com/',
          'https://mobile.twitter.com/@',
          'http://twitter.com/#!/',
        ].map((before) => keyOf(before + handle.toUpperCase()));
        expect(new Set(keys)).toEqual(new Set([handleKey('x', handle)]));
      }),
    );
  });
});

describe('what a person writes', () => {
  test.each([
    ['@EksempelbyKom', { bare: 'EksempelbyKom' }],
    ['EksempelbyKom', { bare: 'EksempelbyKom' }],
    ['@eksempelby@social.example', { channel: 'mastodon', handle: 'eksempelby@social.example', owner: 'anyone' }],
    ['eksempelby@social.example', { channel: 'mastodon', handle: 'eksempelby@social.example', owner: 'anyone' }],
    ['acct:eksempelby@social.example', { channel: 'mastodon', handle: 'eksempelby@social.example', owner: 'anyone' }],
    ['did:plc:abc123', { channel: 'bluesky', id: 'did:plc:abc123', owner: 'anyone' }],
    [
      'at://did:plc:abc123/app.bsky.feed.post/3kabc',
      { channel: 'bluesky', id: 'did:plc:abc123', owner: 'anyone', post: '3kabc' },
    ],
    ['@eksempelby.bsky.social', { channel: 'bluesky', handle: 'eksempelby.bsky.social', owner: 'anyone' }],
    ['@eksempelby.example', { bare: 'eksempelby.example' }],
    ['www.eksempelby.example', { site: 'www.eksempelby.example' }],
    ['»https://www.eksempelby.example/borger«', { site: 'www.eksempelby.example' }],
    ['@blå_by', { bare: 'blå_by' }],
  ])('%s', (words, read) => {
    expect(readInput(words)).toEqual(read);
  });

  test.each(['', '   ', 'Eksempelby Kommune', 'https://x.com/a b', '@', 'http://localhost/', 'https://[::1]/', '<>'])(
    '"%s" is nothing that could be an account',
    (words) => {
      expect(readInput(words)).toBeUndefined();
    },
  );

  test('never an error, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        readInput(words);
      }),
    );
  });
});
