import fc from 'fast-check';
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

  test('stay unlisted and warned of where a later source does not say so', () => {
    const said = copy('a', [], { visibility: 'unlisted', warning: 'Ulykke' });
    expect(merged(said, copy('b', []))).toMatchObject({ visibility: 'unlisted', warning: 'Ulykke' });
    expect(merged(said, copy('b', [], { warning: 'Trafikuheld' })).warning).toBe('Trafikuheld');
    expect(merged(copy('a', []), copy('b', []))).not.toHaveProperty('visibility');
  });

  test('have the same moment in whatever order they are merged', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(
              fc.constantFrom('2023-03-25', '2023-03-26', '2023-07-01', '2023-07-02'),
              fc.constantFrom('00:00:00', '12:00:00', '22:00:00', '23:00:00', '12:30:00', '12:30:07', '22:00:09'),
            )
            .map(([day, time]) => `${day}T${time}Z`),
          { minLength: 1 },
        ),
        (times) => {
          const all = mergedAt(times);
          expect(times).toContain(all);
          expect(times.reduce((one, other) => mergedAt([one, other]))).toBe(all);
          expect(mergedAt(times.toReversed())).toBe(all);
        },
      ),
    ));

  test('are of the time of day that one of them knows', () => {
    // A day alone, which began in Denmark the evening before by UTC.
    expect(mergedAt(['2023-03-25T23:00:00Z', '2023-03-26T09:12:33Z'])).toBe('2023-03-26T09:12:33Z');
    expect(mergedAt(['2023-06-30T22:00:00Z', '2023-07-01T09:12:00Z'])).toBe('2023-07-01T09:12:00Z');
    expect(mergedAt(['2023-06-30T23:00:00Z', '2023-07-01T09:12:00Z'])).toBe('2023-06-30T23:00:00Z');
    expect(mergedAt(['2023-03-25T23:00:00Z', '2023-03-27T09:12:33Z'])).toBe('2023-03-25T23:00:00Z');
    expect(mergedAt(['2023-03-25T12:00:00Z', '2023-03-25T18:12:33Z'])).toBe('2023-03-25T18:12:33Z');
    expect(mergedAt(['2023-03-25T12:00:00Z', '2023-03-26T18:12:33Z'])).toBe('2023-03-25T12:00:00Z');
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
