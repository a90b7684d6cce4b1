import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { imageNamesIn, readWebp } from './archived-image.ts';
import { monthFileOf } from './month-file/month-file.arbitrary.ts';

const picture = (width: number, height: number, channels: 3 | 4 = 3): Sharp =>
  sharp({ create: { width, height, channels, background: { r: 20, g: 90, b: 160, alpha: 0.4 } } });

test('size and parts are those that the library reads, whatever the picture and however it is packed', async () => {
  const side = fc.integer({ min: 1, max: 300 });
  await fc.assert(
    fc.asyncProperty(
      side,
      side,
      fc.constantFrom(3 as const, 4 as const),
      fc.boolean(),
      async (width, height, of, lossless) => {
        const bytes = await picture(width, height, of).webp({ lossless }).toBuffer();
        expect(readWebp(bytes)).toMatchObject({ width, height });
        expect(readWebp(new Uint8Array(bytes))?.chunks.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('what is written beside the picture is named', async () => {
  const told = await picture(8, 6)
    .withExif({ IFD0: { Make: 'CANARY' } })
    .withIccProfile('p3')
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .webp()
    .toBuffer();
  expect(readWebp(told)).toEqual({ width: 8, height: 6, chunks: ['VP8X', 'ICCP', 'VP8 ', 'EXIF', 'XMP '] });
  const moving = await sharp([await picture(8, 6).png().toBuffer(), await picture(8, 6).negate().png().toBuffer()], {
    join: { animated: true },
  })
    .webp({ delay: 100, loop: 0 })
    .toBuffer();
  expect(readWebp(moving)?.chunks).toContain('ANMF');
});

test('what is cut, has something behind it or is another format is no WebP', async () => {
  const whole = await picture(40, 30).webp().toBuffer();
  for (let length = 0; length < whole.length; length += 1) expect(readWebp(whole.subarray(0, length))).toBeUndefined();
  expect(readWebp(Buffer.concat([whole, Buffer.from('more')]))).toBeUndefined();
  expect(readWebp(await picture(4, 4).png().toBuffer())).toBeUndefined();
});

test('no bytes make it fall over', () => {
  const head = fc.constantFrom('', 'RIFF\0\0\0\0WEBP', 'RIFF\x0a\0\0\0WEBPVP8X', 'RIFF\x16\0\0\0WEBPVP8 \x0a\0\0\0');
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
      const bytes = new Uint8Array([...Buffer.from(start, 'latin1'), ...rest]);
      // With the length that it has, so that the parts are looked at.
      if (bytes.length >= 8) new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
      const read = readWebp(bytes);
      expect(read === undefined || read.chunks.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('names in records are those of their media, whatever their words say', () => {
  const name = `${'c'.repeat(32)}.webp`;
  const like = fc.constantFrom(`"src":"${name}"`, `src="${name}"`, `\\"src\\":\\"${name}\\"`, `{"poster":"${name}"}`);
  fc.assert(
    fc.property(monthFileOf, like, ({ posts }, words) => {
      const said = posts.map((post) => ({ ...post, title: words, text: [words, ...post.text] }));
      const media = said.flatMap((post) => [post, ...post.replies]).flatMap((item) => item.media);
      const named = media.flatMap(({ src, poster }) => [src, poster]).filter((one) => one !== undefined);
      expect(imageNamesIn(JSON.stringify({ posts: said })).sort()).toEqual(named.sort());
    }),
  );
});
