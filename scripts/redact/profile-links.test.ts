import { describe, expect, test } from 'vitest';
import { authority } from '#lib/model/authority.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { profilesOf } from './profile-links.ts';

describe('a link to a profile is the name of somebody', () => {
  test.each([
    ['https://x.com/en_borger', 'x', 'en_borger'],
    ['http://twitter.com/#!/en_borger/status/12', 'x', 'en_borger'],
    ['https://twitter.com/intent/user?screen_name=en_borger', 'x', 'en_borger'],
    ['https://x.com/i/user/99', 'x', '99'],
    ['https://www.facebook.com/en.borger', 'facebook', 'en.borger'],
    ['https://www.facebook.com/profile.php?id=100001234567890', 'facebook', '100001234567890'],
    ['https://www.facebook.com/people/En-Borger/100001234567890/', 'facebook', '100001234567890'],
    ['https://www.instagram.com/stories/en.borger/1/', 'instagram', 'en.borger'],
    ['https://www.linkedin.com/in/en-borger', 'linkedin', 'en-borger'],
    ['https://www.youtube.com/user/enborger', 'youtube', 'enborger'],
    ['https://bsky.app/profile/did:plc:abc', 'bluesky', 'did:plc:abc'],
    ['https://t.me/en_borger', 'telegram', 'en_borger'],
    ['https://social.example/@en_borger/12', 'mastodon', 'en_borger@social.example'],
    // What ends an address in a sentence.
    ['https://x.com/en_borger.', 'x', 'en_borger'],
    ['https://x.com/en_borger)', 'x', 'en_borger'],
    ['https://x.com/en_borger…', 'x', 'en_borger'],
    // Through somebody else.
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Ftwitter.com%2Fen_borger&h=AT', 'x', 'en_borger'],
    ['https://l.facebook.com/l.php?u=https%253A%252F%252Ftwitter.com%252Fen_borger', 'x', 'en_borger'],
    ['https://web.archive.org/web/20200101000000id_/https://twitter.com/en_borger/status/1', 'x', 'en_borger'],
    ['https://web.archive.org/web/2020/twitter.com/en_borger', 'x', 'en_borger'],
    ['https://www.google.com/url?q=https://www.facebook.com/en.borger&sa=D', 'facebook', 'en.borger'],
    // Named in what is searched for or ready to be written.
    ['https://twitter.com/search?q=from%3Aen_borger', 'x', 'en_borger'],
    ['https://twitter.com/intent/tweet?in_reply_to=1&text=%40en_borger%20hej', 'x', 'en_borger'],
    ['https://twitter.com/share?url=https://eksempelby.example&via=en_borger', 'x', 'en_borger'],
    ['https://www.facebook.com/photo.php?fbid=1&set=a.1.2.100001234567890&type=3', 'facebook', '100001234567890'],
    [
      'https://cdn.bsky.app/img/avatar/plain/did:plc:abcdefghijklmnopqrstuvwx/b',
      'bluesky',
      'did:plc:abcdefghijklmnopqrstuvwx',
    ],
  ])('%s', (url, channel, handle) => {
    expect(profilesOf(url)).toEqual([{ channel, handle }]);
  });

  test.each([
    'https://www.linkedin.com/company/en-virksomhed',
    'https://www.facebook.com/groups/en-gruppe',
    'https://www.facebook.com/pages/En-Forening/123456789',
    'https://www.facebook.com/events/123456789012',
    'https://x.com/hashtag/dkpol',
    'https://youtu.be/abcdefghijk',
    'https://www.eksempelby.example/side/x/y',
    'https://www.eksempelby.example/?url=https://www.eksempelby.example/side/x/y',
    'https://www.facebook.com/sharer/sharer.php?u=https://www.eksempelby.example/side',
    'https://twitter.com/search?q=vejarbejde%20eksempelby',
    'https://web.archive.org/web/2020/https://www.eksempelby.example/',
    'https://www.google.com/maps/@55.67,12.56,15z',
    'https://www.facebook.com/photo.php?fbid=1&set=a.1.2.123456789',
  ])('%s is no person', (url) => {
    expect(profilesOf(url)).toEqual([]);
  });
});

describe('who keeps their name', () => {
  const official = authority.parse({
    name: { da: 'Prøveby Kommune', en: 'Prøveby Municipality' },
    kind: 'municipality',
    accounts: [
      { channel: 'x', handle: 'ProevebyKom', id: '4711', formerHandles: ['proeveby'], status: 'official' },
      { channel: 'facebook', handle: 'proeveby.kommune', status: 'official' },
      { channel: 'youtube', id: 'UCabcdefghijklmnopqrstuv', name: 'Prøveby', status: 'official' },
      { channel: 'x', handle: 'borgmesteren', id: '12', status: 'private' },
    ],
  });
  const { listed } = accountRegistry([official], []);

  test('by handle in any case, by a former handle, and by the id that stays', () => {
    expect(listed('x', { handle: 'proevebykom' })).toBe('ProevebyKom');
    expect(listed('x', { handle: 'Proeveby' })).toBe('proeveby');
    expect(listed('x', { handle: 'renamed_since', id: '4711' })).toBe('ProevebyKom');
    // The address of a profile may hold the id where others hold the handle.
    expect(listed('x', { handle: '4711' })).toBe('ProevebyKom');
    expect(listed('facebook', { handle: 'ProevebyKommune' })).toBe('proeveby.kommune');
    expect(listed('youtube', { handle: 'UCabcdefghijklmnopqrstuv' })).toBe('UCabcdefghijklmnopqrstuv');
  });

  test('a private account of a person in its service does not, nor an id of another channel', () => {
    expect(listed('x', { handle: 'borgmesteren' })).toBeUndefined();
    expect(listed('x', { id: '12' })).toBeUndefined();
    expect(listed('facebook', { id: '4711' })).toBeUndefined();
    expect(listed('x', {})).toBeUndefined();
  });
});
