import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Source } from '#lib/model/source.ts';
import { filesOf } from './scratch.ts';

/** Pictures made at test time, with what telephones write into theirs, and what must be left of them in content. */

const secret = 'CANARY-KAMERA';

/** A picture as a telephone makes it: with whose it is and where it was taken. `red`: tells one from another. */
export const photo = (red: number, format: 'jpeg' | 'webp' | 'png' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 90 } } })
    .withExif({
      IFD0: { Artist: secret, Make: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 30/1 0/1' },
    })
    .toFormat(format)
    .toBuffer();

/** Names of the images in content. */
export function imagesIn(content: string): string[] {
  const folder = path.join(content, 'media');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.webp'))
    .sort();
}

/** How red the images in content are, rounded to tens: which of the pictures they are. */
export async function redsIn(content: string): Promise<number[]> {
  const reds = imagesIn(content).map(async (name) => {
    const { channels } = await sharp(path.join(content, 'media', name)).stats();
    return Math.round((channels[0]?.mean ?? 0) / 10) * 10;
  });
  return (await Promise.all(reds)).sort((a, b) => a - b);
}

/** Nothing but the picture is left of `count` pictures, and no secret stands anywhere in content. */
export async function expectOnlyPictures(content: string, count: number): Promise<void> {
  const images = imagesIn(content);
  expect(images).toHaveLength(count);
  for (const name of images) {
    const bytes = readFileSync(path.join(content, 'media', name));
    expect(bytes.includes('CANARY')).toBe(false);
    const { exif, xmp, icc, ...kept } = await sharp(bytes).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 40, height: 30 });
    expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
  }
  expect([...filesOf(content).values()].some((text) => text.includes('CANARY'))).toBe(false);
}

/** What the ledgers say of media, one for each source that says something. */
export const mediaCountsIn = (content: string): Source['media'][] =>
  [...filesOf(content)]
    .filter(([name]) => name.startsWith('sources/'))
    .map(([, text]) => parse(text).media)
    .filter((media) => media !== undefined);
