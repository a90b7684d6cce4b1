import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchivedItem, Person } from '../../scripts/pull/adapter.ts';
import { keyedBy } from '../../scripts/redact/keyed.ts';
import type { Post, Reply } from '../../src/lib/model/post.ts';
import { readMonthMdx } from '../../src/lib/month-file/read-mdx.ts';
import { pullMade } from '../made-archives.ts';
import { memoryFiles } from '../memory-files.ts';

/**
 * Nobody can be followed from thread to thread: whether one citizen or two wrote in two threads, content is the same but
 * for what only the holder of the key can read.
 */

const key = keyedBy(Buffer.alloc(32, 9));
const words = fc.array(fc.constantFrom('Hej', 'hvornår', 'kommer', 'bussen', 'tak', 'igen', 'nej'), {
  minLength: 1,
  maxLength: 5,
});

/** Threads that the authority starts and citizens answer, each by a number of somebody. */
const world = fc.array(
  fc.array(fc.record({ by: fc.nat({ max: 3 }), words, mentions: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  { minLength: 2, maxLength: 4 },
);

type World = readonly (readonly {
  readonly by: number;
  readonly words: readonly string[];
  readonly mentions: boolean;
}[])[];

const instant = (thread: number, item: number): string =>
  `2024-0${1 + thread}-11T10:00:${String(item).padStart(2, '0')}Z`;

/** `personOf`: who the number is of in a thread. */
const archiveOf = (threads: World, personOf: (thread: number, by: number) => Person): ArchivedItem[] =>
  threads.flatMap((replies, thread): ArchivedItem[] => {
    const root = `x-${1000 * (thread + 1)}`;
    const start = { id: root, at: instant(thread, 0), author: 'self' as const, text: ['Opslag'], media: [] };
    return [
      start,
      ...replies.map(({ by, words: said, mentions }, index): ArchivedItem => {
        const person = personOf(thread, by);
        return {
          id: `x-${1000 * (thread + 1) + index + 1}`,
          at: instant(thread, index + 1),
          url: `https://x.example/${person.handle}/status/${index}`,
          author: person,
          parent: { id: root, author: 'self' },
          text: mentions ? [{ mention: person, text: `@${person.handle}` }, ' ', said.join(' ')] : [said.join(' ')],
          media: [],
        };
      }),
    ];
  });

const somebody = (number: number): Person => ({
  handle: `opdigtet_${number}`,
  id: String(900 + number),
  name: `Anne${'abcdefghijklmnopqrst'[number]} Opdigtet`,
});

async function threadsOf(items: readonly ArchivedItem[], keyed: typeof key | undefined): Promise<Post[]> {
  const files = memoryFiles();
  await pullMade(files, { items }, { keyed });
  return [...files.all].flatMap(([path, month]) => {
    const read = path.startsWith('posts/') ? readMonthMdx(String(month), path) : { issues: [] };
    return 'file' in read ? read.file.posts : [];
  });
}

const itemsOf = (thread: Post): (Post | Reply)[] => [thread, ...thread.replies];
const marksOf = ({ people = [] }: Post): string[] => people.map((entry) => entry.replace(/^.*:/, ''));

describe('the same citizen in two threads', () => {
  test.each([
    ['without a key', undefined],
    ['with a key', key],
  ] as const)('cannot be told from two citizens, %s', async (_, keyed) => {
    await fc.assert(
      fc.asyncProperty(world, async (threads) => {
        const same = await threadsOf(
          archiveOf(threads, (_thread, by) => somebody(by)),
          keyed,
        );
        const others = await threadsOf(
          archiveOf(threads, (thread, by) => somebody(4 * (thread + 1) + by)),
          keyed,
        );
        const published = (post: Post) => ({ ...post, people: post.people?.map((entry) => entry.replace(/:.*/, '')) });
        expect(same.map(published)).toEqual(others.map(published));
        // What only the key reads differs from thread to thread, whoever it is of.
        const marks = same.flatMap(marksOf);
        expect(new Set(marks).size).toBe(marks.length);
        expect(marks.length > 0).toBe(keyed !== undefined);
        const ids = same.flatMap((thread) => itemsOf(thread).map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(JSON.stringify(same)).not.toMatch(/opdigtet|Anne/i);
      }),
      { numRuns: 100 },
    );
  });

  test('is known again by the holder of the key alone', async () => {
    const threads: World = [[{ by: 0, words: ['Hej'], mentions: false }], [{ by: 0, words: ['Tak'], mentions: false }]];
    const [first, second] = await threadsOf(
      archiveOf(threads, (_, by) => somebody(by)),
      key,
    );
    const opened = (thread: Post | undefined, by: typeof key): string[] =>
      thread === undefined
        ? []
        : marksOf(thread)
            .map((mark) => by.open(thread.id, mark))
            .sort();
    expect(opened(first, key).length).toBeGreaterThan(0);
    expect(opened(first, key)).toEqual(opened(second, key));
    const stranger = keyedBy(Buffer.alloc(32, 10));
    expect(opened(first, stranger).filter((mark) => opened(second, stranger).includes(mark))).toEqual([]);
  });

  test('has one id twice only where everything published is the same twice, and then it is numbered', async () => {
    const twice: World = [[{ by: 0, words: ['Hej'], mentions: false }], [{ by: 1, words: ['Hej'], mentions: false }]];
    const items = archiveOf(twice, (_, by) => somebody(by)).map((item) =>
      item.author === 'self' ? item : { ...item, at: instant(0, 1), parent: { author: somebody(7) } },
    );
    const ids = (await threadsOf(items, undefined))
      .flatMap(itemsOf)
      .filter(({ by }) => by.startsWith('borger-'))
      .map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(`${ids[0]}-1`);
  });
});
