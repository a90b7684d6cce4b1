import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expectOnlyPictures, mediaCountsIn, photo, redsIn } from '../../../../tests/photo.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';
import { pictureName } from './pictures.ts';

/** Pictures that a crawl saved, and the articles that show them. */

const site = 'https://www.proeveby.example';

function record(address: string, type: string, body: Uint8Array, status = '200 OK', more = ''): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), body]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

const article = (number: number, ...pictures: string[]): Buffer =>
  record(
    `${site}/nyheder/${number}`,
    'text/html; charset=utf-8',
    Buffer.from(
      `<html lang="da"><head><meta property="og:type" content="article"><meta property="og:title" content="Nyhed ${number}"><meta property="article:published_time" content="2024-04-0${number}T10:00:00Z"></head><body><article><p>Ord ${number}</p>${pictures.map((address) => `<img src="${address}" alt="Et billede">`).join('')}</article></body></html>`,
    ),
  );

async function pulled(...records: Buffer[]) {
  const folder = scratchFolder();
  put(folder, 'crawl.warc', Buffer.concat(records));
  const content = scratchContent({
    proeveby: madeUp(undefined, 'accounts:\n  - { channel: web, handle: proeveby.example, status: official }'),
  });
  const result = await pullInto(content, path.join(folder, 'crawl.warc'), 'proeveby');
  expect(result.status, JSON.stringify(result.log)).toBe(0);
  return content;
}

describe('a web archive', () => {
  test('gives the pictures that its articles show, wherever they stand in it, and no other', async () => {
    const content = await pulled(
      record(`${site}/billeder/foer.jpg`, 'image/jpeg', await photo(200)),
      article(1, '/billeder/foer.jpg', '/billeder/efter.webp#del', '/billeder/ikke-gemt.jpg'),
      record(`${site}/billeder/efter.webp`, 'text/html', Buffer.from('<p>Vent</p>'), '200 OK'),
      record(`${site}/billeder/efter.webp`, 'image/webp', await photo(100, 'webp'), '404 Not Found'),
      record(
        `${site}/billeder/efter.webp`,
        'image/webp',
        brotliCompressSync(await photo(210, 'webp')),
        '200 OK',
        'Content-Encoding: br\r\n',
      ),
      // The same picture again, and one that stands in the frame of the page.
      record(`${site}/billeder/foer.jpg`, 'image/jpeg', await photo(90)),
      record(`${site}/logo.png`, 'image/png', await photo(80, 'png')),
      record(`${site}/billeder/tegning.svg`, 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      article(2, '/billeder/foer.jpg', '/billeder/tegning.svg', 'data:image/png;base64,AAAA'),
    );
    await expectOnlyPictures(content, 2);
    expect(await redsIn(content)).toEqual([200, 210]);
    expect(mediaCountsIn(content)).toEqual([{ copied: 2, skipped: { 'media-missing': 1, 'media-unreadable': 1 } }]);
    const month = filesOf(content).get('posts/proeveby/web/2024-04.mdx') ?? '';
    expect(month.match(/src="/g)).toHaveLength(3);
  });

  test('of pages alone lacks no picture', async () => {
    const content = await pulled(article(1, '/billeder/foer.jpg'));
    expect(mediaCountsIn(content)).toEqual([]);
    expect(filesOf(content).get('posts/proeveby/web/2024-04.mdx')).toContain('alt="Et billede"');
  });

  test('names a picture by its address, and by none that leads elsewhere than to a server', () => {
    expect(pictureName('HTTPS://WWW.Proeveby.example/a b.jpg#x')).toBe('https://www.proeveby.example/a%20b.jpg');
    for (const address of ['data:image/png;base64,AAAA', 'file:///etc/passwd', 'javascript:alert(1)', '/a.jpg', ''])
      expect(pictureName(address)).toBeUndefined();
  });
});
