import { describe, expect, test } from 'vitest';
import { picturesIn } from '../../scripts/pull/adapters/x-archive/pictures.ts';
import { tarred, zipped } from '../packed.ts';
import { expectOnlyPictures, imagesIn, mediaCountsIn, photo as picture } from '../photo.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** Pictures of posts come out of archives of X and Mastodon, and nothing else that lies beside them. */

const tweet = (id: string, more: object = {}): object => ({
  tweet: {
    id_str: id,
    created_at: 'Tue Nov 16 18:45:00 +0000 2021',
    full_text: 'Tak, fordi I stemte. https://t.co/abc',
    entities: { urls: [], user_mentions: [], hashtags: [] },
    extended_entities: {
      media: [
        {
          type: 'photo',
          url: 'https://t.co/abc',
          indices: ['21', '37'],
          media_url_https: `https://pbs.twimg.com/media/${id}a.jpg`,
        },
      ],
    },
    ...more,
  },
});

function xArchive(tweets: readonly object[]): string {
  const archive = scratchFolder();
  put(archive, 'data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`);
  put(
    archive,
    'data/account.js',
    `window.YTD.account.part0 = ${JSON.stringify([{ account: { username: 'ProevebyKom', accountId: '1', accountDisplayName: 'Prøveby' } }])}`,
  );
  return archive;
}

describe('an archive of X', () => {
  test('gives the pictures of its posts, and no other that lies in it', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const archive = xArchive([tweet('1460680315499446422'), tweet('1460680315499446423')]);
    put(archive, 'data/tweets_media/1460680315499446422-1460680315499446422a.jpg', await picture(200));
    for (const [index, folder] of [
      'direct_messages_media',
      'direct_messages_group_media',
      'deleted_tweets_media',
      'profile_media',
      'tweets_media/deeper',
    ].entries())
      put(archive, `data/${folder}/1460680315499446422-CANARY.jpg`, await picture(index));
    put(archive, 'data/tweets_media/999-of-no-post.jpg', await picture(9));

    const pulled = await pullInto(content, archive, 'proeveby');
    expect(pulled.status).toBe(0);
    await expectOnlyPictures(content, 1);
    // The second post names a picture that the archive should hold and does not.
    expect(mediaCountsIn(content)).toEqual([{ copied: 1, skipped: { 'media-missing': 1 } }]);
    const before = filesOf(content);
    await pullInto(content, archive, 'proeveby');
    expect(filesOf(content)).toEqual(before);
  });

  test('opens no picture of a post that is for followers only', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const archive = xArchive([tweet('1460680315499446422', { scopes: { followers: true } })]);
    put(archive, 'data/tweets_media/1460680315499446422-1460680315499446422a.jpg', await picture(200));
    await pullInto(content, archive, 'proeveby');
    await expectOnlyPictures(content, 0);
  });

  test('without a folder of pictures says nothing of them', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    await pullInto(content, xArchive([tweet('1460680315499446422')]), 'proeveby');
    expect(mediaCountsIn(content)).toEqual([]);
  });

  test('finds pictures by the post and the name at the end of the address, whatever the layout', () => {
    const photo = (name: string, more: object = {}) => ({
      type: 'photo',
      media_url_https: `https://pbs.twimg.com/media/${name}`,
      ...more,
    });
    const older = picturesIn(['tweet_media/12-a.jpg', 'tweet_media/12-b.png']);
    expect(older('12', photo('a.jpg'))).toBe('tweet_media/12-a.jpg');
    expect(older('12', photo('b.png?name=orig'))).toBe('tweet_media/12-b.png');
    expect(older('13', photo('c.jpg'))).toBe('tweet_media/13-c.jpg');
    expect(older('13', photo('../c.jpg'))).toBe('tweet_media/13-c.jpg');
    expect(older('13', photo('c.jpg', { source_status_id_str: '7' }))).toBeUndefined();
    expect(older('13', photo('c.mp4'))).toBeUndefined();
    // Kept in another format, and under a name that the post does not say.
    expect(older('12', photo('b?format=jpg&name=large'), 2)).toBe('tweet_media/12-b.png');
    expect(older('12', photo('c.jpg'), 1)).toBe('tweet_media/12-c.jpg');
    const renamed = picturesIn(['tweet_media/14-kept.jpg', 'tweet_media/15-of-another.jpg']);
    expect(renamed('14', photo('shown.jpg'), 1)).toBe('tweet_media/14-kept.jpg');
    expect(renamed('14', photo('shown.jpg'), 2)).toBe('tweet_media/14-shown.jpg');
    expect(picturesIn(['data/direct_messages_media/12-a.jpg'])('12', photo('a.jpg'))).toBeUndefined();
  });
});

describe('an archive of Mastodon', () => {
  const note = (id: number, to: string, file: string) => ({
    id: `https://social.example/users/proeveby/statuses/${id}/activity`,
    type: 'Create',
    actor: 'https://social.example/users/proeveby',
    object: {
      id: `https://social.example/users/proeveby/statuses/${id}`,
      type: 'Note',
      published: '2023-03-06T09:00:00Z',
      attributedTo: 'https://social.example/users/proeveby',
      to: [to],
      cc: [],
      content: '<p>Se her.</p>',
      attachment: [{ type: 'Document', mediaType: 'image/jpeg', url: file, name: 'En mark' }],
      tag: [],
    },
  });
  const everybody = 'https://www.w3.org/ns/activitystreams#Public';

  test('gives the pictures of what anybody may read, wherever its server kept them', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const archive = scratchFolder();
    put(
      archive,
      'actor.json',
      JSON.stringify({
        id: 'https://social.example/users/proeveby',
        type: 'Person',
        preferredUsername: 'proeveby',
        name: 'Prøveby',
      }),
    );
    put(
      archive,
      'outbox.json',
      JSON.stringify({
        type: 'OrderedCollection',
        orderedItems: [
          note(1, everybody, '/media_attachments/files/1/original/a.jpg'),
          note(2, everybody, 'https://cdn.example/bucket/media_attachments/files/2/original/b.jpg'),
          note(3, 'https://social.example/users/proeveby/followers', '/media_attachments/files/3/original/c.jpg'),
          note(4, everybody, '/media_attachments/files/4/original/lost.jpg'),
          note(5, everybody, '/avatars/../avatar.jpg'),
        ],
      }),
    );
    for (const [index, name] of ['1/original/a', '2/original/b', '3/original/c', '9/original/of-none'].entries())
      put(archive, `media_attachments/files/${name}.jpg`, await picture(index * 40));
    put(archive, 'avatar.jpg', await picture(250));

    const pulled = await pullInto(content, archive, 'proeveby');
    expect(pulled.status).toBe(0);
    await expectOnlyPictures(content, 2);
    expect(mediaCountsIn(content)).toEqual([{ copied: 2, skipped: { 'media-missing': 1 } }]);
  });

  test('gives the same from a tar, a zip and a folder', async () => {
    const folder = 'examples/eksempelby-mastodon-archive';
    const made = [];
    for (const archive of [folder, await tarred(folder), await zipped(folder)]) {
      const content = scratchContent({ proeveby: madeUp() });
      await pullInto(content, archive, 'proeveby');
      made.push(imagesIn(content).sort());
    }
    expect(made[0]).toHaveLength(3);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});
