import { describe, expect, test } from 'vitest';
import { authority } from '#lib/model/authority.ts';
import { type GoodExample, goodExample } from '#lib/model/good-example.ts';
import { exampleIssues } from './check-examples.ts';

const month = 'content/posts/eksempelby/x/2024-03.mdx';
const record = authority.parse({ name: { da: 'Opdigtet', en: 'Made up' }, kind: 'municipality', fictional: true });
const known = {
  authorities: new Map([
    ['eksempelby', record],
    ['fabelland', record],
  ]),
  channels: new Set(['x', 'mastodon']),
};
const ids = new Map([
  ['x-1', `${month}:7`],
  ['x-2', `${month}:12`],
  ['x-4', `${month}:20`],
  ['x-3', 'content/posts/eksempelby/x/2024-04.mdx:7'],
]);

const example = (more: Partial<GoodExample> = {}): GoodExample =>
  goodExample.parse({
    title: 'Vandet blev lukket',
    summary: 'Alle kunne læse, hvor vandet var væk.',
    authority: 'eksempelby',
    channel: 'x',
    posts: [
      { month: '2024-03', id: 'x-1' },
      { month: '2024-03', id: 'x-2' },
    ],
    order: 1,
    ...more,
  });

/** Taken down: a tombstone of it stands. */
const withdrawn = new Set(['x-4']);
const [danish, english] = ['good-examples/da/vandet.mdx', 'good-examples/en/vandet.mdx'];
/** What is said of an example that is told in both editions in the same words of the head. */
const said = (da: GoodExample, en: GoodExample = da): string[] =>
  exampleIssues(
    'content',
    new Map([
      [danish, da],
      [english, en],
    ]),
    known,
    ids,
    withdrawn,
  ).map(({ path, message }) => `${path}: ${message}`);

describe('a good example', () => {
  test('that names what stands in content, in both editions, is in order', () => {
    expect(said(example())).toEqual([]);
  });

  test.each([
    ['an authority that is not known', { authority: 'findesikke' }, 'authority: there is no "findesikke"'],
    ['a channel that is not known', { channel: 'myspace' }, 'channel: there is no "myspace"'],
    [
      'a post that was taken down',
      { posts: [{ month: '2024-03', id: 'x-4' }] },
      'posts: x-4 was withdrawn: take it out of the example, with every word about it, or take the example away',
    ],
    [
      'a post that does not exist',
      { posts: [{ month: '2024-03', id: 'x-9' }] },
      `posts: x-9 does not stand in ${month}`,
    ],
    ['a post of another month', { posts: [{ month: '2024-03', id: 'x-3' }] }, `posts: x-3 does not stand in ${month}`],
    [
      'a post of another authority',
      { authority: 'fabelland', posts: [{ month: '2024-03', id: 'x-1' }] },
      'posts: x-1 does not stand in content/posts/fabelland/x/2024-03.mdx',
    ],
    [
      'a post of another channel',
      { channel: 'mastodon', posts: [{ month: '2024-03', id: 'x-1' }] },
      'posts: x-1 does not stand in content/posts/eksempelby/mastodon/2024-03.mdx',
    ],
  ])('is refused for %s, in the file that names it', (_, more, message) => {
    const found = said(example(more));
    for (const file of [danish, english])
      expect(found).toContainEqual(expect.stringContaining(`content/${file}: ${message}`));
  });

  test('is refused when it is told in one edition only, whichever', () => {
    for (const [file, twin] of [
      [danish, english],
      [english, danish],
    ] as const)
      expect(exampleIssues('content', new Map([[file, example()]]), known, ids, withdrawn)).toEqual([
        {
          path: `content/${file}`,
          line: 1,
          col: 1,
          rule: 'reference',
          message: `there is no ${twin}: a good example is told in both editions`,
        },
      ]);
  });

  test.each([
    ['other posts', { posts: [{ month: '2024-03', id: 'x-1' }] }],
    ['its posts in another order', { posts: [...example().posts].reverse() }],
  ])('is refused when the editions name %s', (_, more) => {
    expect(said(example(), example(more))).toEqual([
      `content/${danish}: names another authority, channel or posts than ${english}`,
      `content/${english}: names another authority, channel or posts than ${danish}`,
    ]);
  });

  test('may have another title, summary and order in each edition', () => {
    expect(said(example(), example({ title: 'The water was cut off', order: 4 }))).toEqual([]);
  });
});
