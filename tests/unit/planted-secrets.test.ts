import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PullOptions } from '../../scripts/commands/pull-options.ts';
import { monthRecords } from '../../scripts/index/records.ts';
import { keyedBy } from '../../scripts/redact/keyed.ts';
import { authority, channel } from '../../src/lib/model/authority.ts';
import { readMonthFile } from '../../src/lib/month-file/read.ts';
import { leaksIn, plant, publicWords, secrets } from '../planted.ts';
import { exampleContent, filesOf, madeUp, type Pulled, pullInto, scratchContent } from '../scratch.ts';

/** No secret comes out of any format: not in content, not in its names and images, not in what the command says. */

const keyed = keyedBy(Buffer.alloc(32, 5));

/** Archives whose bytes cannot be changed by hand: their words are held together by hashes and lengths, or packed. */
const sealed = new Set([
  'bluesky-repository-2',
  'eksempelby-bluesky',
  'eksempelby-linkedin',
  'eksempelby-web-archive',
  'warc-arc',
  'warc-plain',
]);
/** What is no archive with words in it by itself: wordless, private, the second part of one, or files for other tests. */
const wordless = new Set([
  'answers',
  'eksempelby-facebook-2026-01-12-2',
  'facebook-html',
  'instagram-html',
  'instagram-private',
  'tiktok-video',
  'x-csv-text-only',
  'x-pages',
]);

const folders = ['examples', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['registry', 'template'].includes(entry.name))
    .map((entry) => `${folder}/${entry.name}`),
);

/** What the archive must be told, by the names of the files beside it; handles that some do not say. */
function tellings(archive: string): Partial<PullOptions>[] {
  const beside = (ending: string): string | undefined => [`${archive}.${ending}`].find((file) => existsSync(file));
  const accounts = beside('accounts.csv') ?? beside('accounts.yml');
  const columns = beside('columns.yml');
  if (accounts !== undefined) return [{ accounts, columns }];
  return [undefined, 'proeveby', 'ProevebyKom', 'eksempelbydrift'].map((account) => ({ account, columns }));
}

/** Of an authority that content knows no account of; else of Eksempelby, whose pages name it. */
async function pullAs(archive: string, shape: string, more: Partial<PullOptions> = {}) {
  let last: { content: string; pulled: Pulled; months: number } | undefined;
  for (const telling of [...tellings(shape), { authority: 'eksempelby' }]) {
    const own = 'authority' in telling;
    const content = own ? exampleContent() : scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });
    const whose = own ? telling.authority : telling.accounts === undefined ? 'proeveby' : undefined;
    const pulled = await pullInto(content, archive, whose, { ...telling, ...more });
    const months = [...filesOf(content).keys()].filter((name) => name.startsWith('posts/')).length;
    if (last === undefined || months > last.months) last = { content, pulled, months };
    if (months > 0) break;
  }
  if (last === undefined) throw new Error('nothing was pulled');
  return last;
}

/** Everything that search would hold of the months. */
function recordsOf(content: string): string {
  const whose = authority.parse({ name: { da: 'Prøveby', en: 'Prøveby' }, kind: 'municipality', fictional: true });
  const where = channel.parse({
    name: { da: 'Kanal', en: 'Channel' },
    formal: false,
    order: 1,
    mark: 'X',
    summary: { da: 'Kanal', en: 'Channel' },
  });
  return [...filesOf(content)]
    .filter(([name]) => name.startsWith('posts/'))
    .flatMap(([name, month]) => {
      const read = readMonthFile(month, name);
      return 'file' in read ? [...monthRecords(read.file, whose, where)] : [];
    })
    .map((record) => JSON.stringify(record))
    .join('\n');
}

describe.each(folders.filter((folder) => !wordless.has(path.basename(folder))))('%s', (archive) => {
  const name = path.basename(archive);
  test('keeps what is planted in it', async () => {
    const clean = await pullAs(archive, archive);
    expect(clean.months, 'the archive itself must give posts').toBeGreaterThan(0);
    const planted = await plant(archive, publicWords(clean.content));
    if (!sealed.has(name)) expect(planted.places).toBeGreaterThan(0);
    for (const more of [{}, { keyed }]) {
      const { content, pulled, months } = await pullAs(planted.archive, archive, more);
      expect(months, pulled.log.warn.join('\n')).toBeGreaterThan(0);
      expect(leaksIn(content)).toEqual([]);
      expect(JSON.stringify(pulled.log).replaceAll(planted.archive, '')).not.toMatch(secrets);
      expect(recordsOf(content)).not.toMatch(secrets);
      const text = [...filesOf(content)]
        .filter(([file]) => file.startsWith('posts/'))
        .map(([, month]) => month)
        .join('\n');
      // What was planted did come that far.
      if (!sealed.has(name)) expect(text).toMatch(/<Redacted kind="cpr" \/>|\[CPR-nummer fjernet\]/);
      for (const [file] of [...filesOf(content)].filter(([one]) => one.endsWith('.webp')))
        expect(await sharp(readFileSync(path.join(content, file))).metadata()).not.toHaveProperty('exif');
    }
  });
});

/** Archives of the reference material in which private parts are marked: only read, never copied. Web archives: `site-samples.test.ts`. */
const samples = '../shared/samples';
const marked = [
  'bluesky-car/synthetic-dk/sandbykommune.example.20240501.car',
  'facebook-export/synthetic-dk-2021.zip',
  'facebook-export/synthetic-dk-page-2025.zip',
  'instagram-export/synthetic-dk-2021.zip',
  'instagram-export/synthetic-dk-2025.zip',
  'mastodon/archive-skeleton-dk',
  'mastodon/archive-skeleton-dk/archive-20220728054451-excerpt.tar.gz',
  'tiktok/synthetic-dk-2025/user_data_tiktok.json',
  'twitter-archive-x/derived-us/legacy-2021-wrapped-rep_stevewomack.zip',
  'twitter-archive-x/derived-us/twitter-2024-03-01-00e2c201f32148f9-RepDavidYoung.zip',
];

describe.skipIf(!existsSync(samples))(
  'what is marked as private in the samples (skipped where ../shared is missing)',
  () => {
    test.each(marked)('%s', async (sample) => {
      const archive = path.join(samples, sample);
      const { content, pulled, months } = await pullAs(archive, archive);
      expect(months, pulled.log.warn.join('\n')).toBeGreaterThan(0);
      expect(leaksIn(content).filter((leak) => leak.includes('CANARY'))).toEqual([]);
      expect(JSON.stringify(pulled.log)).not.toContain('CANARY');
      expect(recordsOf(content)).not.toContain('CANARY');
    });
  },
);

test('every archive that is not planted in is one that cannot be', () => {
  const names = folders.map((folder) => path.basename(folder));
  expect([...sealed, ...wordless].filter((one) => !names.includes(one))).toEqual([]);
});
