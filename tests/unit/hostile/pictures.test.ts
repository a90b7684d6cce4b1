import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { webImage } from '../../../scripts/pull/media.ts';
import { photo } from '../../photo.ts';

/** Files that are called pictures, and what comes of them. */

const drawing = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`);

describe('a picture', () => {
  test('of every format that posts have becomes WebP without anything else that stood in it', async () => {
    const raw = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
    for (const made of [
      photo(1),
      photo(2, 'png'),
      photo(3, 'webp'),
      raw.clone().gif().toBuffer(),
      raw.clone().avif().toBuffer(),
    ])
      expect(await webImage(await made)).toMatchObject({ width: 40, height: 30 });
  });

  test('that is a document is none, and no part of it is looked at', async () => {
    const documents = [
      drawing('<rect width="40" height="30"/>'),
      drawing('<image href="file:///etc/passwd" width="40" height="30"/>'),
      Buffer.concat([Buffer.from('\uFEFF<?xml version="1.0"?>\n'), drawing('')]),
      Buffer.from('%PDF-1.4\n'),
      Buffer.from('II*\0'),
      Buffer.from('window.YTD.tweets.part0 = []'),
      Buffer.alloc(0),
    ];
    for (const document of documents) expect(await webImage(document)).toBe('media-unreadable');
  });

  test('that claims more pixels than anybody shows is too large, and one that is cut off cannot be read', async () => {
    const wide = await sharp({ create: { width: 16_000, height: 8_000, channels: 3, background: 'teal' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await webImage(wide)).toBe('media-too-large');
    const whole = await photo(5);
    expect(await webImage(whole.subarray(0, whole.length - 200))).toBe('media-unreadable');
  });

  test('with any byte changed is a picture or cannot be read', async () => {
    const whole = await photo(6);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        const made = await webImage(changed);
        if (typeof made === 'string') expect(made).toMatch(/^media-(?:unreadable|too-large)$/);
        else expect(made.bytes.includes('CANARY')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
