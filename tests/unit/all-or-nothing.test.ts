import { describe, expect, test } from 'vitest';
import type { ArchivedItem } from '../../scripts/pull/adapter.ts';
import { finishTransaction } from '../../scripts/write/transaction.ts';
import { failingFiles, Stopped } from '../failing-files.ts';
import { type MadeArchive, pullMade } from '../made-archives.ts';
import { memoryFiles } from '../memory-files.ts';

/**
 * A pull that is stopped at any step of the disk leaves content as it was or as it should be, once the next command has
 * come by; and running it again gives what an undisturbed pull gives. Every step is tried, not some of them.
 */

const item = (number: number, month: number, more: Partial<ArchivedItem> = {}): ArchivedItem => ({
  id: `x-${number}`,
  at: `2020-${String(month).padStart(2, '0')}-05T08:00:00Z`,
  author: 'self',
  text: [`Opslag ${number}.`],
  media: [],
  ...more,
});
const covering = (items: readonly ArchivedItem[], archived: string): MadeArchive => ({
  items,
  archived,
  coverage: [{ from: '2020-01-01', to: '2020-06-30', state: 'captured' }],
});

/** The second brings the root of a thread of March, so that a month goes away, another changes and a third is new. */
const first = covering(
  [item(1, 1), item(2, 2), item(3, 3, { parent: { id: 'x-9', author: 'self' } }), item(4, 4)],
  '2020-07-01',
);
const second = covering([item(1, 1), item(9, 2), item(4, 4, { text: ['Andre ord.'] }), item(5, 5)], '2020-08-01');

type Store = Map<string, string | Uint8Array>;
const contentOf = (store: Store): [string, string][] =>
  [...store].map(([path, content]): [string, string] => [path, Buffer.from(content).toString()]).sort();

async function pulledInto(before: Store, made: MadeArchive): Promise<Store> {
  const files = memoryFiles();
  for (const [path, content] of before) files.all.set(path, content);
  await pullMade(files, made);
  return files.all;
}

/** What the next command does, itself stopped at its m-th step. */
async function finish(store: Store, mth: number, backwards: boolean): Promise<number> {
  const { files, count } = failingFiles(store, mth, true, backwards);
  await finishTransaction(files).catch(onlyStopped);
  return count();
}

function onlyStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}

describe.each([
  ['into empty content', [], first],
  ['over what stands', [first], second],
] as const)('a pull %s', (_, standing, made) => {
  test.each([
    ['killed', true, false],
    ['killed, folders going backwards', true, true],
    ['on a disk that fails once', false, false],
  ] as const)('%s at any step', async (_name, dead, backwards) => {
    let before: Store = new Map();
    for (const one of standing) before = await pulledInto(before, one);
    const after = contentOf(await pulledInto(before, made));
    const old = contentOf(before);
    let [kept, done] = [0, 0];
    for (let nth = 1; ; nth += 1) {
      const store: Store = new Map(before);
      const { files, count } = failingFiles(store, nth, dead, backwards);
      await pullMade(files, made).catch(onlyStopped);
      if (count() < nth) break;
      const left: Store = new Map(store);
      await finish(store, Number.POSITIVE_INFINITY, backwards);
      const found = contentOf(store);
      expect([old, after], `content after step ${nth}`).toContainEqual(found);
      if (JSON.stringify(found) === JSON.stringify(old)) kept += 1;
      else done += 1;
      // The next command may be killed too, at any of its steps.
      for (let mth = 1; ; mth += 1) {
        const again: Store = new Map(left);
        if ((await finish(again, mth, backwards)) < mth) break;
        await finish(again, Number.POSITIVE_INFINITY, backwards);
        expect(contentOf(again), `content after steps ${nth} and ${mth}`).toEqual(found);
      }
      expect(contentOf(await pulledInto(store, made)), `a second pull after step ${nth}`).toEqual(after);
    }
    // Both ways out were seen: some steps lie before the decision, and some behind it.
    expect(kept).toBeGreaterThan(10);
    expect(done).toBeGreaterThan(3);
  });
});
