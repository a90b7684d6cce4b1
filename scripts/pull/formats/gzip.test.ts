import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listed, pieces } from '../../../tests/streams.ts';
import { gunzipped } from './gzip.ts';
import { usualLimits } from './limits.ts';

const read = async (bytes: Uint8Array, fileBytes = usualLimits.fileBytes) =>
  Buffer.concat(await listed(gunzipped('x.json.gz', pieces(bytes), { ...usualLimits, fileBytes }))).toString();

describe('gzipped files', () => {
  test('come out as they were, several packed after each other too', async () => {
    const text = 'Rådhuset åbner kl. 8 '.repeat(50);
    expect(await read(gzipSync(text))).toBe(text);
    expect(await read(Buffer.concat([gzipSync(text), gzipSync('og lukker')]))).toBe(`${text}og lukker`);
  });
  test('what never was gzipped passes', async () => expect(await read(Buffer.from('[1]'))).toBe('[1]'));
  test('nothing is nothing', async () => expect(await read(Buffer.alloc(0))).toBe(''));
  test('a file that is cut off is refused', () =>
    expect(read(gzipSync('Rådhuset '.repeat(99)).subarray(0, 30))).rejects.toThrow('x.json.gz cannot be unpacked'));
  test('a bomb is stopped', () =>
    expect(read(gzipSync(Buffer.alloc(1_000_000)), 10_000)).rejects.toThrow('more than 10000 bytes'));
  test('a reader that has enough leaves nothing open', async () => {
    let closed = false;
    async function* source(): AsyncIterable<Uint8Array> {
      try {
        yield* pieces(gzipSync(Buffer.alloc(1_000_000)), 5);
      } finally {
        closed = true;
      }
    }
    for await (const _ of gunzipped('x.gz', source())) break;
    expect(closed).toBe(true);
  });
});
