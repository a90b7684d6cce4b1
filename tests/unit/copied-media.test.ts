import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { silentSteps } from '../../scripts/effects/progress.ts';
import { mastodonArchive } from '../../scripts/pull/adapters/mastodon-archive/index.ts';
import { type Archive, onlyOpening } from '../../scripts/pull/archive.ts';
import { openArchive } from '../../scripts/pull/formats/open-archive.ts';
import { copyMedia } from '../../scripts/pull/media.ts';
import { tarred, zipped } from '../packed.ts';
import { mediaCountsIn, photo } from '../photo.ts';
import { madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** How pictures are taken out of an archive: only those that are asked for, each once, in one walk. */

/** An archive that keeps what was opened in it, and how often it was walked for several files. */
function watched(archive: Archive) {
  const opened: string[] = [];
  let walks = 0;
  const { openEach } = archive;
  const watching: Archive = {
    ...archive,
    open(name) {
      opened.push(name);
      return archive.open(name);
    },
    ...(openEach && {
      async *openEach(names: ReadonlySet<string>) {
        walks += 1;
        for await (const one of openEach.call(archive, names)) {
          opened.push(one.name);
          yield one;
        }
      },
    }),
  };
  return { archive: watching, opened, walks: () => walks };
}

const nameOf = (number: number): string => `media_attachments/files/${number}/original/a.jpg`;

async function folderOfPictures(): Promise<string> {
  const folder = scratchFolder();
  const bytes = await Promise.all([10, 60, 110].map((red) => photo(red)));
  for (let number = 0; number < 30; number += 1) put(folder, nameOf(number), bytes[number % 3] ?? '');
  put(folder, 'avatar.jpg', await photo(250));
  put(folder, 'outbox.json', '{}');
  return folder;
}

const wanted = new Set([3, 4, 5, 6, 20, 99].map(nameOf));

function written() {
  const names: string[] = [];
  return { names, output: { write: async (name: string) => void names.push(name) } };
}

describe('pictures that are asked for', () => {
  test.each(['tar', 'zip', 'folder'])('are the only files that are opened in a %s, each once', async (kind) => {
    const folder = await folderOfPictures();
    const packed = kind === 'tar' ? await tarred(folder) : kind === 'zip' ? await zipped(folder) : folder;
    const source = await openArchive(packed);
    const { archive, opened, walks } = watched(source);
    const { names, output } = written();
    const media = await copyMedia(onlyOpening(archive, mastodonArchive), {}, wanted, output, silentSteps);
    await source.close();
    expect(opened.toSorted()).toEqual([...wanted].filter((name) => name !== nameOf(99)).sort());
    expect(walks()).toBe(kind === 'tar' ? 1 : 0);
    expect([...media.images.keys()].sort()).toEqual(opened.toSorted());
    expect([...media.skipped]).toEqual([[nameOf(99), 'media-missing']]);
    // Of the five that are there, two and two are the same picture.
    expect(new Set(names).size).toBe(3);
  });

  test('and that no adapter may open are a fault of the adapter, and nothing is copied', async () => {
    const archive = onlyOpening(await openArchive(await folderOfPictures()), mastodonArchive);
    const { names, output } = written();
    await expect(copyMedia(archive, {}, new Set(['avatar.jpg']), output, silentSteps)).rejects.toThrow('may not open');
    expect(names).toEqual([]);
  });

  test('where none are, no archive is walked', async () => {
    const { archive, opened, walks } = watched(await openArchive(await tarred(await folderOfPictures())));
    const { output } = written();
    await copyMedia(archive, {}, new Set(), output, silentSteps);
    expect([opened, walks()]).toEqual([[], 0]);
  });
});

const samples = '../shared/samples';
const held: readonly (readonly [string, RegExp])[] = [
  ['twitter-archive-x/derived-us/legacy-2021-wrapped-rep_stevewomack.zip', /^data\/tweet_media\/[^/]+\.jpg$/],
  [
    'twitter-archive-x/derived-us/twitter-2024-03-02-fc48b37dbf595be1-RepWebster.zip',
    /^data\/tweets_media\/[^/]+\.jpg$/,
  ],
  ['facebook-export/synthetic-dk-2021.zip', /^posts\/media\/.+\.jpg$/],
  ['facebook-export/synthetic-dk-page-2025.zip', /\/posts\/media\/.+\.jpg$/],
  ['instagram-export/synthetic-dk-2021.zip', /^media\/posts\/.+\.jpg$/],
];

describe.skipIf(!existsSync(samples))('sample archives (../shared is missing)', () => {
  test.each(held)('%s gives every picture that it holds of its posts', async (name, pictures) => {
    const archive = await openArchive(`${samples}/${name}`);
    const count = archive.files.filter((file) => pictures.test(file.name)).length;
    await archive.close();
    const content = scratchContent({ proeveby: madeUp() });
    await pullInto(content, `${samples}/${name}`, 'proeveby');
    const copied = mediaCountsIn(content).reduce((sum, media) => sum + (media?.copied ?? 0), 0);
    expect(count).toBeGreaterThan(10);
    expect(copied).toBe(count);
  });
});
