import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Media } from './model/post.ts';
import { altState, fitted, nothingKnown, pictureOf } from './shown-media.ts';

const side = fc.integer({ min: 1, max: 1600 });

test('a picture is shown whole, in its shape, no larger than it is and inside its square', () => {
  fc.assert(
    fc.property(side, side, side, (width, height, room) => {
      const shown = fitted({ name: 'a', width, height }, room);
      expect(Math.max(shown.width, shown.height)).toBeLessThanOrEqual(room);
      expect(shown.width).toBeLessThanOrEqual(width);
      expect(shown.height).toBeLessThanOrEqual(height);
      expect(Math.min(shown.width, shown.height)).toBeGreaterThanOrEqual(1);
      // As close to its shape as whole pixels allow.
      const scale = Math.min(1, room / Math.max(width, height));
      expect(Math.abs(shown.width - width * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(shown.height - height * scale)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the picture of a medium is the image, else the still picture; what is not archived has none', () => {
  const [src, poster] = [`${'a'.repeat(32)}.webp`, `${'b'.repeat(32)}.webp`];
  const size = { width: 8, height: 6 };
  expect(pictureOf({ kind: 'image', src, ...size })).toEqual({ name: src, ...size });
  expect(pictureOf({ kind: 'animation', src, poster, ...size })?.name).toBe(src);
  expect(pictureOf({ kind: 'video', poster, ...size })?.name).toBe(poster);
  expect(pictureOf({ kind: 'video', ...size })).toBeUndefined();
});

test('a missing alt text is said of pictures only, and as unknown where the archive cannot tell', () => {
  expect(altState({ kind: 'image' })).toBe('missing');
  expect(altState({ kind: 'animation' })).toBe('missing');
  expect(altState({ kind: 'image', noAlt: 'unknown' })).toBe('unknown');
  expect(altState({ kind: 'image', alt: 'Et tårn' })).toBeUndefined();
  expect(altState({ kind: 'image', alt: 'Et tårn', noAlt: 'unknown' })).toBeUndefined();
  expect(altState({ kind: 'video' })).toBeUndefined();
});

test('that nothing is known is said once for several pictures, and only where it holds for all', () => {
  const unknown: Media = { kind: 'image', noAlt: 'unknown' };
  expect(nothingKnown([])).toBe(false);
  expect(nothingKnown([unknown])).toBe(false);
  expect(nothingKnown([unknown, unknown])).toBe(true);
  expect(nothingKnown([unknown, { kind: 'video' }, unknown])).toBe(true);
  expect(nothingKnown([unknown, { kind: 'image' }])).toBe(false);
  expect(nothingKnown([unknown, { kind: 'image', alt: 'Et tårn' }])).toBe(false);
});
