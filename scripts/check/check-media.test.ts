import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { mediaPath } from '#lib/content-layout.ts';
import type { Media, Post } from '#lib/model/post.ts';
import { exampleContent, filesOf, pullInto, put, scratchFolder } from '../../tests/scratch.ts';
import { filesIn } from '../effects/files.ts';
import { webImage } from '../pull/media.ts';
import { checkContent } from './check.ts';
import { ArchivedImages, imageFaults } from './check-media.ts';

const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#2b5cad' } });
const named = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`;
const rulesOf = (bytes: Uint8Array, name = named(bytes)): string[] =>
  imageFaults(name, bytes).faults.map(({ rule }) => rule);
const post = (...media: Media[]): Post => ({
  id: 'x-1',
  at: '2020-01-05T10:00:00Z',
  by: 'authority',
  text: ['ord'],
  media,
  versions: [],
  replies: [],
});

/** A content folder with these images. */
function contentWith(...images: Buffer[]): string {
  const content = scratchFolder();
  for (const bytes of images) put(content, mediaPath(named(bytes)), bytes);
  return content;
}
async function imagesIn(content: string): Promise<ArchivedImages> {
  const files = filesIn(content);
  return ArchivedImages.read(files, await files.list('', ''));
}

test('what a pull writes is in order, whatever the camera wrote into it', async () => {
  const told = await picture(2400, 1200)
    .withIccProfile('p3')
    .withExif({ IFD0: { Make: 'CANARY' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const made = await webImage(told);
  if (typeof made === 'string') throw new Error(made);
  expect(imageFaults(made.name, made.bytes)).toEqual({
    picture: { width: 800, height: 1600, chunks: ['VP8 '] },
    faults: [],
  });
  const noise = sharp(randomBytes(1600 * 1600 * 4), { raw: { width: 1600, height: 1600, channels: 4 } });
  const hardest = await webImage(await noise.png().toBuffer());
  if (typeof hardest === 'string') throw new Error(hardest);
  expect(rulesOf(hardest.bytes)).toEqual([]);
});

test('every fault of a file has its rule', async () => {
  const webp = await picture(30, 20).webp().toBuffer();
  expect(rulesOf(webp)).toEqual([]);
  expect(rulesOf(webp, `${'0'.repeat(32)}.webp`)).toEqual(['media-hash']);
  expect(rulesOf(await picture(30, 20).png().toBuffer())).toEqual(['media-format']);
  expect(rulesOf(Buffer.from('<svg onload="x"/>'))).toEqual(['media-format']);
  expect(
    rulesOf(
      await picture(30, 20)
        .withExif({ IFD0: { Make: 'a' } })
        .webp()
        .toBuffer(),
    ),
  ).toEqual(['media-format']);
  expect(rulesOf(await picture(30, 20).withIccProfile('p3').webp().toBuffer())).toEqual(['media-format']);
  expect(rulesOf(await picture(30, 20).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').webp().toBuffer())).toEqual([
    'media-format',
  ]);
  expect(rulesOf(await picture(1601, 20).webp().toBuffer())).toEqual(['media-large']);
  const huge = sharp(randomBytes(1600 * 1600 * 4), { raw: { width: 1600, height: 1600, channels: 4 } });
  expect(rulesOf(await huge.webp({ lossless: true }).toBuffer())).toEqual(['media-large']);
});

test('a picture that a post names must be there, and have the size that the post says', async () => {
  const webp = await picture(30, 20).webp().toBuffer();
  const src = named(webp);
  const gone = `${'ab'.repeat(16)}.webp`;
  const images = await imagesIn(contentWith(webp));
  expect(images.look(post({ kind: 'image', src, width: 30, height: 20 }))).toEqual([]);
  expect(images.look(post({ kind: 'video', poster: src, width: 30, height: 20 }))).toEqual([]);
  expect(images.look(post({ kind: 'image', width: 1, height: 1 }, { kind: 'file' }))).toEqual([]);
  expect(images.look(post({ kind: 'image', src, width: 20, height: 30 })).map(({ rule }) => rule)).toEqual([
    'media-size',
  ]);
  expect(images.look(post({ kind: 'video', poster: src })).map(({ rule }) => rule)).toEqual(['media-size']);
  const [lost, ...more] = images.look(post({ kind: 'image', src: gone, width: 30, height: 20 }));
  expect(more).toEqual([]);
  expect(lost?.rule).toBe('media-missing');
  expect(lost?.message).toMatch(/media\/ab\/(?:ab){16}\.webp, and there is no such file .*: pull the archive again/);
  expect(images.issues).toEqual([]);
  expect(images.unnamed()).toEqual([]);
});

test('a picture of a citizen is refused, in an item of theirs and in one that was passed on', async () => {
  const webp = await picture(30, 20).webp().toBuffer();
  const images = await imagesIn(contentWith(webp));
  const item = post({ kind: 'image', src: named(webp), width: 30, height: 20 });
  const rules = (more: Partial<Post>): string[] => images.look({ ...item, ...more }).map(({ rule }) => rule);
  const passedOn = (kind: 'repost' | 'quote', by?: string): Partial<Post> => ({ share: { kind, by, text: [] } });
  expect(rules({ by: 'borger-a' })).toEqual(['privacy-media']);
  expect(rules(passedOn('repost', 'borger-a'))).toEqual(['privacy-media']);
  expect(rules(passedOn('repost'))).toEqual(['privacy-media']);
  expect(rules(passedOn('repost', 'listed:EksempelAvis'))).toEqual([]);
  expect(rules(passedOn('repost', 'authority'))).toEqual([]);
  expect(rules(passedOn('quote', 'borger-a'))).toEqual([]);
  expect(rules({ by: 'listed:EksempelAvis' })).toEqual([]);
  const without = { ...item, by: 'borger-a', media: [{ kind: 'image' as const, width: 30, height: 20 }] };
  expect(images.look(without)).toEqual([]);
});

test('an image that nobody names is told, unless a month cannot be read', async () => {
  const [one, other] = [await picture(30, 20).webp().toBuffer(), await picture(31, 20).webp().toBuffer()];
  const content = contentWith(one, other);
  const images = await imagesIn(content);
  images.look(post({ kind: 'image', src: named(one), width: 30, height: 20 }));
  expect(images.unnamed()).toEqual([
    expect.objectContaining({ path: `${content}/${mediaPath(named(other))}`, rule: 'media-unnamed' }),
  ]);
  images.unread();
  expect(images.unnamed()).toEqual([]);
});

test('a link is no image, wherever it leads and whether it stands for the file or for its folder', async () => {
  const webp = await picture(30, 20).webp().toBuffer();
  const content = contentWith(webp);
  const place = path.join(content, mediaPath(named(webp)));
  const elsewhere = path.join(scratchFolder(), 'elsewhere.webp');
  renameSync(place, elsewhere);
  symlinkSync(elsewhere, place);
  const item = post({ kind: 'image', src: named(webp), width: 30, height: 20 });
  expect((await imagesIn(content)).look(item).map(({ rule }) => rule)).toEqual(['media-missing']);
  rmSync(path.dirname(place), { recursive: true });
  const folder = scratchFolder();
  put(folder, named(webp), readFileSync(elsewhere));
  mkdirSync(path.join(content, 'media'), { recursive: true });
  symlinkSync(folder, path.dirname(place));
  expect([...filesOf(folder)]).toHaveLength(1);
  expect((await imagesIn(content)).look(item).map(({ rule }) => rule)).toEqual(['media-missing']);
});

test('a check tells them with the place of the post, and what stands in media/ under another name', async () => {
  const content = exampleContent();
  expect((await pullInto(content, 'examples/eksempelby-bluesky', 'eksempelby')).status).toBe(0);
  expect((await checkContent(filesIn(content))).issues).toEqual([]);
  const webp = [...filesOf(content).keys()].filter((file) => file.endsWith('.webp'));
  const [first = '', second = '', third = ''] = webp;
  put(content, 'media/notes.txt', 'x');
  renameSync(path.join(content, first), path.join(content, 'media/00/outside.webp'.replace('00', first.slice(6, 8))));
  put(content, second, await picture(9, 9).webp().toBuffer());
  const named = new Map([...filesOf(content)].filter(([, text]) => text.includes(path.basename(third))));
  for (const file of named.keys()) rmSync(path.join(content, file));
  const { issues } = await checkContent(filesIn(content));
  const of = (rule: string): string[] =>
    issues.filter((issue) => issue.rule === rule).map((issue) => issue.path.replace(`${content}/`, ''));
  expect(of('stray-file').sort()).toEqual([`media/${first.slice(6, 8)}/outside.webp`, 'media/notes.txt'].sort());
  expect(of('media-missing')).toEqual([expect.stringMatching(/^posts\/eksempelby\/bluesky\/\d{4}-\d\d\.mdx$/)]);
  expect(issues.find(({ rule }) => rule === 'media-missing')?.line).toBeGreaterThan(7);
  expect(of('media-hash')).toEqual([second]);
  expect(of('media-unnamed')).toContain(third);
});
