import { describe, expect, test } from 'vitest';
import { type Reply, reply } from '#lib/model/post.ts';
import { hashOfAddress, hasTraces, sha256, Withdrawals, withoutTraces } from './withdraw.ts';

const on = '2024-01-02';
const reason = 'Bad om det.';
const itemWith = (more: object): Reply =>
  reply.parse({
    id: 'x-9',
    at: '2024-01-01T08:00:00Z',
    by: 'authority',
    text: ['Se her'],
    media: [],
    versions: [],
    ...more,
  });

const quote = { kind: 'quote', by: 'borger-a', at: '2023-12-01T10:00:00Z', text: ['Opdigtede ord'] } as const;
const picture = { kind: 'image' } as const;

describe('what was taken down leaves no trace in what passes it on', () => {
  test("a citizen's item is known by its moment, for a share has no id of it", () => {
    const withdrawals = new Withdrawals('x', [{ id: 'x-borger-0123456789abcdef', written: quote.at, on, reason }]);
    const item = itemWith({ share: quote });
    expect(hasTraces(item, withdrawals)).toBe(true);
    expect(withoutTraces(item, withdrawals)).toEqual(itemWith({ share: { kind: 'quote', by: 'borger-a', text: [] } }));
    for (const other of [
      { ...quote, at: '2023-12-01T10:00:01Z' },
      { ...quote, by: 'listed:opdigtet' },
    ])
      expect(hasTraces(itemWith({ share: other }), withdrawals)).toBe(false);
    expect(
      hasTraces(
        item,
        new Withdrawals('mastodon', [{ id: 'x-borger-0123456789abcdef', written: quote.at, on, reason }]),
      ),
    ).toBe(false);
  });

  test('of a repost media and address go too, of a quote they are its own', () => {
    const url = 'https://twitter.com/a/status/5';
    const withdrawals = new Withdrawals('x', [{ urlHash: hashOfAddress(url), on, reason }]);
    const shared = { by: 'listed:a', url: 'http://www.x.com/a/status/5/', text: ['Opdigtede ord'] } as const;
    const passed = { url: 'https://x.com/b/status/6', media: [picture] };
    expect(withoutTraces(itemWith({ ...passed, share: { kind: 'repost', ...shared } }), withdrawals)).toEqual(
      itemWith({ share: { kind: 'repost', by: 'listed:a', text: [] } }),
    );
    expect(withoutTraces(itemWith({ ...passed, share: { kind: 'quote', ...shared } }), withdrawals)).toEqual(
      itemWith({ ...passed, share: { kind: 'quote', by: 'listed:a', text: [] } }),
    );
  });

  test('an answer does not name it, whether the list has its id or only a hash', () => {
    const item = itemWith({ inReplyTo: 'x-5', inReplyToAt: '2023-12-01T10:00:00Z' });
    for (const known of [{ id: 'x-5' }, { urlHash: sha256('-'), idHash: sha256('x-5') }])
      expect(withoutTraces(item, new Withdrawals('x', [{ ...known, on, reason }]))).toEqual(
        itemWith({ inReplyTo: 'unknown' }),
      );
    expect(hasTraces(item, new Withdrawals('x', [{ id: 'x-6', on, reason }]))).toBe(false);
  });
});
