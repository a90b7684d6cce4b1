import { describe, expect, test } from 'vitest';
import { counts, readBy, shown } from '../../../../tests/read-by.ts';
import { put, scratchFolder } from '../../../../tests/scratch.ts';
import { columnsOf, visibilityOf } from './columns.ts';
import { youtube } from './index.ts';

describe('Takeout', () => {
  test('in German gives public films with all of their words', async () => {
    const { recognition, items, outcomes } = await readBy(youtube, 'tests/fixtures/youtube-takeout-de');
    expect(recognition.account).toEqual({ id: 'UCproeveby00000000000000', name: 'Prøveby Kommune' });
    expect(items.map(({ id, title, text, at }) => [id, title, shown(text), at])).toEqual([
      ['youtube-aaaaaaaaaa1', 'Mødet', 'Kurz, og resten af ordene.', '2022-05-01T12:00:00Z'],
      ['youtube-aaaaaaaaaa6', 'Ny film', 'Ny', '2022-06-01T12:00:00Z'],
    ]);
    expect(items[0]?.media).toEqual([{ kind: 'video', seconds: 61 }]);
    expect(counts(outcomes)).toEqual({ mapped: 2, joined: 1, problem: 2, unlisted: 1, 'by-another-account': 1 });
  });

  test('opens no history, subscriptions or comments', async () => {
    const { opened, recognition } = await readBy(youtube, 'examples/eksempelby-youtube-takeout');
    expect(opened.map((name) => name.split('/').at(-1))).toEqual([
      'channel URL configs.csv',
      'channel.csv',
      'videos.csv',
    ]);
    expect(recognition.account).toMatchObject({ handle: 'eksempelbykommune', id: 'UCeksempelbykommune00000' });
  });

  test('whose columns nobody knows says what to do, and takes names of columns', async () => {
    const folder = scratchFolder();
    const file = 'Takeout/YouTube/metadata/videos.csv';
    put(
      folder,
      file,
      'Video ID,Nimi,Kuvaus,Yksityisyys,Video Publish Timestamp\nabcdefghij1,Otsikko,Sanat,Julkinen,2024-01-02T03:04:05Z\n',
    );
    await expect(readBy(youtube, folder)).rejects.toThrow('does not recognise');
    put(
      folder,
      file,
      'Video ID,Video Title,Kuvaus,Yksityisyys,Video Publish Timestamp\nabcdefghij1,Otsikko,Sanat,Julkinen,2024-01-02T03:04:05Z\n',
    );
    const unknown = await readBy(youtube, folder);
    expect(unknown.outcomes).toEqual([
      { kind: 'problem', message: expect.stringContaining('known as privacy'), place: file },
    ]);
    const columns = { privacy: 'Yksityisyys', description: 'Kuvaus' };
    const { items } = await readBy(youtube, folder, { columns });
    expect(items.map(({ title, text }) => [title, shown(text)])).toEqual([['Otsikko', 'Sanat']]);
  });

  test.each([
    [
      'Video ID,Approx Duration (ms),Video Description (Original),Video Description (Original) Segments,Video Title (Original),Privacy,Video Publish Timestamp',
    ],
    [
      'Video ID,Approx duration (ms),Video description (original),Video description (original) segments,Video title (original),Privacy,Video publish timestamp',
    ],
    [
      'Video-id,Varighed (ms),Videobeskrivelse (original),Videobeskrivelse – tekstsegmenter 1,Videotitel (original),Privatliv,Tidspunkt for udgivelse af video',
    ],
  ])('knows its columns by any spelling: %s', (header) => {
    const columns = columnsOf(header.split(','));
    const places = ['id', 'duration', 'description', 'descriptionSegment', 'title', 'privacy', 'published'] as const;
    expect(places.map((column) => columns.get(column)?.[0])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('is public only in words that are known', () => {
    expect(['Public', 'Offentlig', 'Öffentlich'].map(visibilityOf)).toEqual(['public', 'public', 'public']);
    expect(['Unlisted', 'Nicht gelistet'].map(visibilityOf)).toEqual(['unlisted', 'unlisted']);
    expect(['Private', 'Privat', '', 'Publicity', 'not public'].map(visibilityOf)).toEqual([
      'private',
      'private',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('files of yt-dlp', () => {
  test('give the public films of the account', async () => {
    const { recognition, items, outcomes } = await readBy(youtube, 'tests/fixtures/youtube-yt-dlp');
    expect(recognition).toMatchObject({ account: { handle: 'proeveby' }, archived: '2023-11-14' });
    expect(items.map(({ id, at, likes }) => [id, at, likes])).toEqual([
      ['youtube-film1000000', '2022-04-15T05:20:00Z', 7],
      ['youtube-film2000000', '2022-04-15T12:00:00Z', 7],
    ]);
    expect(shown(items[0]?.text ?? [])).toBe('Beskrivelse 👋\n#proeveby');
    expect(counts(outcomes)).toEqual({
      mapped: 2,
      problem: 2,
      unlisted: 1,
      'not-public': 1,
      'other-platform': 1,
      'by-another-account': 1,
      playlist: 1,
    });
    expect(outcomes.some(({ kind }) => kind === 'coverage')).toBe(false);
  });

  test('may come alone', async () => {
    const { items } = await readBy(youtube, 'tests/fixtures/youtube-yt-dlp/film1.info.json');
    expect(items).toHaveLength(1);
  });
});
