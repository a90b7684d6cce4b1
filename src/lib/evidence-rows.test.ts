import { expect, test } from 'vitest';
import { csvHead, csvRow, type EvidenceRow } from './evidence-rows.ts';
import type { Post } from './model/post.ts';

const src = `${'ab'.repeat(16)}.webp`;
const item: Post = {
  id: 'x-1',
  at: '2021-06-01T09:00:00Z',
  by: 'authority',
  text: ['To billeder'],
  media: [
    { kind: 'image', alt: 'Et tårn', width: 8, height: 6, src },
    { kind: 'image', width: 8, height: 6 },
  ],
  versions: [],
  replies: [],
};
const rowOf = (index: number): Record<string, string | number | undefined> => {
  const evidence: EvidenceRow['evidence'] = {
    id: item.id,
    thread: item.id,
    at: item.at,
    part: 'with',
    reason: { kind: 'image', index, alt: item.media[index]?.alt },
  };
  const row = csvRow({ evidence, item, thread: item, month: '2021-06' }, '/a/');
  expect(row).toHaveLength(csvHead.length);
  return Object.fromEntries(csvHead.map((column, at) => [column, row[at]]));
};

test('a row about an image says where the image stands, and its alt text', () => {
  expect(rowOf(0)).toMatchObject({
    id: 'x-1',
    address: '/a/',
    image: `/billeder/ab/${src}`,
    alt: 'Et tårn',
    text: 'To billeder',
  });
  expect(rowOf(1)).toMatchObject({ image: undefined, alt: undefined });
});
