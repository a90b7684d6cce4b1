import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsBefore, mapStatus } from './map-status.ts';
import { rawStatus } from './status.ts';

const account = { id: '42', handle: 'ProevebyKom' };
const mapped = (more: Readonly<Record<string, unknown>>) =>
  mapStatus(rawStatus.parse({ id_str: '1640000000000000004', created_at: 'Sun Mar 26 00:59:59 +0000 2023', ...more }), {
    account,
    author: 'self',
    from: 'archive',
  });

describe('a post of X', () => {
  test('knows its earlier versions in whatever order its history lists them', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.bigInt({ min: 1n, max: 2n ** 62n }), { minLength: 1 }), fc.nat(), (ids, at) => {
        const id = ids[at % ids.length] ?? 0n;
        const before = ids.filter((other) => other < id).map((other) => `x-${other}`);
        expect(idsBefore(ids.map(String), String(id)) ?? []).toEqual(before);
        expect(
          idsBefore(
            before.map((other) => other.slice(2)),
            String(id),
          ),
        ).toBeUndefined();
      }),
    ));

  test('whose whole words the archive lacks is cut, and its own address is no part of them', () => {
    const address = 'https://t.co/cccccccccc';
    const urls = (id: string) => ({
      entities: {
        urls: [
          {
            url: address,
            expanded_url: `https://twitter.com/i/web/status/${id}`,
            display_url: 'twitter.com/i/web/status/1…',
            indices: [11, 34],
          },
        ],
      },
    });
    const long = { full_text: `Lang tekst… ${address}`, ...urls('1640000000000000004') };
    expect(mapped(long)).toMatchObject({ cut: true, text: ['Lang tekst…'] });
    // The address of another post is a link like any other, and so is one that nothing was cut before.
    expect(mapped({ ...long, ...urls('1640000000000000005') })).toMatchObject({ cut: undefined });
    expect(mapped({ ...long, full_text: `Lang tekst  ${address}` })).toMatchObject({ cut: undefined });
  });
});
