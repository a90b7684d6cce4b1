import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHttp, typeOf } from './http.ts';

const answer = (headers: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), body]);
const bodyOf = (headers: string, body: Uint8Array): string | undefined =>
  readHttp(answer(headers, body))?.body && Buffer.from(readHttp(answer(headers, body))?.body ?? []).toString();

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
] as const)('what a server packed with %s is unpacked', (coding, pack) => {
  expect(bodyOf(`Content-Encoding: ${coding}`, pack(Buffer.from('<p>æøå</p>')))).toBe('<p>æøå</p>');
});

test('what a tool has unpacked already stays as it is', () => {
  for (const coding of ['gzip', 'deflate', 'br', 'zstd'])
    expect(bodyOf(`Content-Encoding: ${coding}`, Buffer.from('<p>x</p>'))).toBe('<p>x</p>');
  expect(bodyOf('Transfer-Encoding: chunked', Buffer.from('<p>x</p>'))).toBe('<p>x</p>');
});

test('a body that was cut off gives what came, and one that is no more than noise gives none', () => {
  const packed = gzipSync(Buffer.from(`${'<p>'.repeat(5000)}x`));
  expect(bodyOf('Content-Encoding: gzip', packed.subarray(0, packed.length - 12))).toMatch(/^<p><p>/);
  expect(bodyOf('Content-Encoding: br', Buffer.from([1, 2, 3, 4, 5]))).toBeUndefined();
  expect(bodyOf('Content-Encoding: aes128gcm', Buffer.from('x'))).toBeUndefined();
});

test('chunks of any size are joined, with or without gzip around them', () => {
  const piece = fc.uint8Array({ minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, ended) => {
      const whole = Buffer.concat(pieces);
      const sent = pieces.map((one) =>
        Buffer.concat([Buffer.from(`${one.length.toString(16)};x=1\r\n`), one, Buffer.from('\r\n')]),
      );
      const chunked = Buffer.concat([...sent, Buffer.from(ended || pieces.length === 0 ? '0\r\n\r\n' : '')]);
      expect(readHttp(answer('transfer-encoding: Chunked', chunked))?.body).toEqual(whole);
    }),
  );
});

test('status, headers and type', () => {
  const read = readHttp(
    Buffer.from('HTTP/1.0 404 Not Found\nContent-Type: Text/HTML; Charset="ISO-8859-1"\nX: a: b\n\nVæk'),
  );
  expect(read?.status).toBe(404);
  expect(read?.headers.get('x')).toBe('a: b');
  expect(typeOf(read?.headers.get('content-type'))).toEqual({ mime: 'text/html', charset: 'ISO-8859-1' });
  expect(readHttp(Buffer.from('<html>'))).toBeUndefined();
});
