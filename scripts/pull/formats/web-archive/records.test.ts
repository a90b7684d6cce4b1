import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, pieces } from '../../../../tests/streams.ts';
import { arcRecords } from './arc.ts';
import { warcRecords } from './warc.ts';

const record = (type: string, url: string, block: string, length = Buffer.byteLength(block)): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`;
const first = record('response', 'https://a.example/', 'HTTP/1.1 200 OK\r\n\r\nhej');
const second = record('request', '<https://a.example/>', 'GET / HTTP/1.1\r\nCookie: CANARY\r\n\r\n');

test('records of a WARC, gzipped one by one, as a whole, or not at all', async () => {
  const forms = [
    Buffer.from(first + second),
    gzipSync(first + second),
    Buffer.concat([gzipSync(first), gzipSync(second)]),
  ];
  for (const bytes of forms)
    for (const size of [7, 64, 100_000]) {
      const records = await listed(warcRecords('a.warc', pieces(bytes, size)));
      expect(records).toMatchObject([
        { index: 0, type: 'response', url: 'https://a.example/', date: '2020-01-02T03:04:05Z' },
        { index: 1, type: 'other', called: 'request', url: 'https://a.example/', block: undefined },
      ]);
    }
});

test('a WARC that is cut off says where, and gives what stands before', async () => {
  const short = await listed(
    warcRecords('a.warc', pieces(Buffer.from(first + record('response', 'https://a.example/2', 'x', 999)))),
  );
  expect(short).toMatchObject([{ index: 0 }, { index: 1, error: expect.stringContaining('cut off') }]);
  for (const whole of [Buffer.from(first + second), Buffer.concat([gzipSync(first), gzipSync(second)])])
    for (let end = 0; end < whole.length; end += 1) {
      const records = await listed(warcRecords('a.warc', pieces(whole.subarray(0, end), 64)));
      expect(records.length, `cut at ${end}`).toBeLessThan(4);
    }
});

test('a block that is not what its hash says is told apart', async () => {
  const hashed = (hash: string): string =>
    first.replace('Content-Length', `WARC-Block-Digest: ${hash}\r\nContent-Length`);
  const block = 'HTTP/1.1 200 OK\r\n\r\nhej';
  const sha1 = createHash('sha1').update(block).digest('hex');
  const sha256 = createHash('sha256').update(block).digest('hex');
  const changed = async (hash: string) =>
    (await listed(warcRecords('a.warc', pieces(hashed(hash))))).map((found) => 'changed' in found && found.changed);
  expect(await changed(`sha1:${sha1}`)).toEqual([false]);
  expect(await changed(`sha256:${sha256}`)).toEqual([false]);
  expect(await changed('sha1:6RDESB3YB2HVE3YRYZQAJ76QU56N4B2G')).toEqual([true]);
  expect(await changed(`sha256:${sha1}`)).toEqual([true]);
  expect(await changed('blake3:00')).toEqual([false]);
});

test('noise is no record, and damage ends the file', async () => {
  expect(await listed(warcRecords('a.warc', pieces('not a web archive at all')))).toMatchObject([
    { error: expect.stringContaining('damaged') },
  ]);
  const whole = Buffer.concat([gzipSync(first), gzipSync(second), gzipSync(first)]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect((await listed(warcRecords('a.warc', pieces(bytes, 64)))).length).toBeLessThan(6);
    }),
  );
});

test('records of an ARC, in pieces of any size', async () => {
  const bytes = readFileSync('tests/fixtures/warc-arc/EKSEMPELBY-2006.arc');
  for (const size of [5, 1000]) {
    const records = await listed(arcRecords(pieces(bytes, size)));
    expect(records.map((found) => ('error' in found ? found.error : found.type))).toEqual([
      'other',
      'response',
      'response',
      'response',
    ]);
    expect(records[1]).toMatchObject({
      url: 'https://www.eksempelby.example/nyt/gammelt',
      date: '2006-05-01T12:00:01Z',
    });
  }
  const cut = await listed(arcRecords(pieces(bytes.subarray(0, 400))));
  expect(cut.at(-1)).toMatchObject({ error: expect.stringContaining('cut off') });
  expect(await listed(arcRecords(pieces('noise\nnoise\n')))).toMatchObject([
    { error: expect.stringContaining('no record') },
  ]);
});
