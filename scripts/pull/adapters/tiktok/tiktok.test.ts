import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsIn, noSamples, outcomesOf, plain, samples, tally } from '../../../../tests/outcomes.ts';
import { put, scratchFolder } from '../../../../tests/scratch.ts';
import { openArchive } from '../../formats/open-archive.ts';
import { tiktok } from './index.ts';

const fixtures = 'tests/fixtures';

describe('posts of TikTok', () => {
  test('are read where the layout of the year has them; what is not public or deleted is left out by name', async () => {
    expect(tally(await outcomesOf('tiktok', `${fixtures}/tiktok-post`))).toEqual({
      mapped: 3,
      joined: 1,
      'not-public': 2,
      deleted: 1,
      problem: 1,
    });
    expect(tally(await outcomesOf('tiktok', `${fixtures}/tiktok-video`))).toEqual({ mapped: 2 });
    expect(tally(await outcomesOf('tiktok', `${fixtures}/tiktok-activity`))).toEqual({ mapped: 1 });
  });

  test('have the number of the platform where an address holds it, else the second of their publishing', async () => {
    const items = itemsIn(await outcomesOf('tiktok', `${fixtures}/tiktok-post`));
    expect(items.map(({ id, url }) => [id, url])).toEqual([
      ['tiktok-7319000000000000001', 'https://www.tiktok.com/@proeveby/video/7319000000000000001'],
      ['tiktok-t20240104080000', undefined],
      ['tiktok-t20240104080000-2', undefined],
    ]);
    expect(items.map(({ media }) => media)).toEqual([
      [{ kind: 'video', alt: 'En sneplov set fra siden' }],
      [{ kind: 'image' }],
      [{ kind: 'video' }],
    ]);
    expect(plain(items[0]?.text ?? [])).toBe('Sneplov & sand 👋 tak til @opdigtet.borger #sne');
    expect(items[0]?.text).toContainEqual({ mention: { handle: 'opdigtet.borger' }, text: '@opdigtet.borger' });
  });

  test('of two exports in one folder the other is named', async () => {
    const folder = scratchFolder();
    const posts = JSON.stringify({ Post: { Posts: { VideoList: [] } } });
    put(folder, 'user_data.json', posts);
    put(folder, 'user_data_tiktok.json', posts);
    const archive = await openArchive(folder);
    expect((await tiktok.recognise(archive))?.warnings).toEqual([
      expect.stringMatching(/^user_data_tiktok\.json is left closed/),
    ]);
    await archive.close();
  });

  test('an export as text is refused with how to get JSON', async () => {
    const folder = scratchFolder();
    put(folder, 'Post/Posts.txt', 'Date: 2024-01-01');
    put(folder, 'Direct Messages/Chat History.txt', 'CANARY');
    await expect(outcomesOf('tiktok', folder)).rejects.toThrow('as text');
  });
});

describe.skipIf(noSamples)('sample exports (../shared is missing)', () => {
  test('every post is there, in its words', async () => {
    const folder = `${samples}/tiktok/synthetic-dk-2025`;
    const { Post } = JSON.parse(readFileSync(`${folder}/user_data_tiktok.json`, 'utf8')) as {
      Post: Record<string, Record<string, { Title: string; WhoCanView: string; Date: string }[]>>;
    };
    const posts = Post.Posts?.VideoList ?? [];
    const open = posts.filter(({ WhoCanView }) => WhoCanView === 'Everyone');
    const outcomes = await outcomesOf('tiktok', folder);
    expect(tally(outcomes)).toEqual({
      mapped: open.length,
      'not-public': posts.length - open.length,
      deleted: Post['Recently Deleted Posts']?.PostList?.length,
    });
    expect(itemsIn(outcomes).map(({ at, text }) => [at, plain(text)])).toEqual(
      open.map(({ Date: at, Title }) => [`${at.replace(' ', 'T')}Z`, Title]),
    );
  });
});
