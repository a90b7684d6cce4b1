import { describe, expect, test } from 'vitest';
import type { Media, Reply } from '#lib/model/post.ts';
import { mergeCopies } from './items.ts';
import { mergedAt } from './threads.ts';

const copy = (source: string, media: readonly Media[], more: Partial<Reply> = {}) => ({
  item: {
    id: 'x-1',
    at: '2023-03-31T21:59:59Z',
    by: 'authority' as const,
    text: ['Broen er åben.'],
    media: [...media],
    versions: [],
    sources: [source],
    ...more,
  },
  fresh: true,
});
const merged = (...copies: ReturnType<typeof copy>[]) =>
  mergeCopies(
    copies,
    'x-1',
    (source) => source,
    (source) => !source.startsWith('feed'),
  );
const known = (...copies: ReturnType<typeof copy>[]) => merged(...copies).media;
const described: Media = { kind: 'image', alt: 'En bro', mime: 'image/jpeg' };

describe('copies of an item as one', () => {
  test('keep media that a later source does not have because it never has any', () => {
    expect(known(copy('a', [described]), copy('feed', []))).toEqual([described]);
    expect(known(copy('feed', []), copy('a', [described]))).toEqual([described]);
    expect(known(copy('feed', []), copy('feed-2', [{ kind: 'image' }]))).toEqual([{ kind: 'image' }]);
  });

  test('have no media that were taken off the post since', () => {
    expect(known(copy('a', [described]), copy('b', []))).toEqual([]);
    expect(known(copy('a', [described]), copy('b', []), copy('feed', [described]))).toEqual([]);
  });

  test('have the media of the latest source, with what others say of them', () => {
    const later: Media = { kind: 'image', alt: 'En bro af træ' };
    expect(known(copy('a', [described]), copy('b', [later]))).toEqual([{ ...described, ...later }]);
    expect(known(copy('a', [described]), copy('b', [{ kind: 'image', noAlt: 'unknown' }]))).toEqual([described]);
    // One that knows that there is none is believed by one that does not know.
    expect(known(copy('a', [{ kind: 'image' }]), copy('b', [{ kind: 'image', noAlt: 'unknown' }]))).toEqual([
      { kind: 'image' },
    ]);
    const film: Media = { kind: 'video', seconds: 12.5 };
    expect(known(copy('a', [film]), copy('b', [{ kind: 'video' }]))).toEqual([film]);
    // Other media are no copies of these.
    expect(known(copy('a', [described]), copy('b', [{ kind: 'image' }, { kind: 'image' }]))).toEqual([
      { kind: 'image' },
      { kind: 'image' },
    ]);
  });

  test('are of the second that one of them knows', () => {
    expect(mergedAt(['2023-03-31T21:59:00Z', '2023-03-31T21:59:59Z'])).toBe('2023-03-31T21:59:59Z');
    expect(mergedAt(['2023-03-31T21:58:00Z', '2023-03-31T21:59:59Z'])).toBe('2023-03-31T21:58:00Z');
    expect(mergedAt(['2023-03-31T00:00:00Z', '2023-03-31T21:59:00Z'])).toBe('2023-03-31T21:59:00Z');
    expect(mergedAt(['2023-03-31T21:59:07Z', '2023-03-31T21:59:00Z', '2023-03-31T21:59:09Z'])).toBe(
      '2023-03-31T21:59:07Z',
    );
  });
});
