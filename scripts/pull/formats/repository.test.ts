import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CID } from 'multiformats/cid';
import { describe, expect, test } from 'vitest';
import { type Block, carOf, repositoryOf, treeOf } from '../../../tests/repository.ts';
import { pieces } from '../../../tests/streams.ts';
import { commitOf, readRepository } from './repository.ts';

const did = 'did:plc:proeveby0000000000000000';
const post = 'app.bsky.feed.post';
const wanted = new Set([post]);
const key = fc
  .tuple(fc.constantFrom(post, 'app.bsky.feed.like'), fc.stringMatching(/^[2-7a-z]{3,13}$/))
  .map(([collection, name]) => `${collection}/${name}`);
const read = (blocks: readonly Block[], size = 97) => readRepository(pieces(carOf(blocks), size), wanted);

describe('a repository', () => {
  test('gives every record of its tree in order, whatever the order of its blocks and the size of the pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(key, { minLength: 1, maxLength: 60 }),
        fc.constantFrom<2 | 3>(2, 3),
        fc.integer({ min: 1, max: 500 }),
        fc.infiniteStream(fc.nat()),
        async (keys, version, size, shuffle) => {
          const records = new Map(keys.map((name) => [name, { $type: name.split('/')[0], text: `æ ${name}` }]));
          const [commit, ...rest] = repositoryOf({ did, version, records });
          const order = new Map(rest.map((block) => [block, shuffle.next().value]));
          const blocks = rest.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
          const found = await read(commit ? [commit, ...blocks] : [], size);
          const sorted = keys.toSorted();
          expect(found).toEqual({
            did,
            version,
            faults: [],
            entries: sorted.map((name) => ({
              key: name,
              value: name.startsWith(post) ? records.get(name) : undefined,
            })),
          });
        },
      ),
      { numRuns: 60 },
    ));

  const records = new Map(
    Array.from({ length: 40 }, (_, index) => [`${post}/3k${index + 20}`, { $type: post, text: `nr. ${index}` }]),
  );

  test('says nothing of what its tree does not lead to', async () => {
    const found = await read(repositoryOf({ did, records, loose: [{ $type: post, text: 'CANARY-DELETED' }] }));
    expect(found?.entries).toHaveLength(40);
    expect(JSON.stringify(found)).not.toContain('CANARY');
  });

  test('tells which record is missing, and which was changed', async () => {
    const blocks = repositoryOf({ did, records });
    const [missing, changed] = blocks.slice(-2);
    const broken = blocks
      .filter((block) => block !== missing)
      .map((block) =>
        block === changed ? { ...block, bytes: Uint8Array.from(block.bytes, (byte) => byte ^ 1) } : block,
      );
    const found = await read(broken);
    expect(found?.entries.filter((entry) => 'error' in entry).map((entry) => 'error' in entry && entry.error)).toEqual([
      expect.stringContaining('does not hold'),
      expect.stringContaining('does not fit its CID'),
    ]);
    expect(found?.entries.filter((entry) => 'value' in entry)).toHaveLength(38);
  });

  test('that is cut off gives what it holds and says so', async () => {
    const car = carOf(repositoryOf({ did, records }));
    const found = await readRepository(pieces(car.subarray(0, car.length - 30), 64), wanted);
    expect(found?.entries.filter((entry) => 'value' in entry)).toHaveLength(39);
    expect(found?.faults).toEqual([expect.stringContaining('cannot be read to its end')]);
  });

  test('whose tree lacks a part says that posts are missing', async () => {
    const blocks = repositoryOf({ did, records });
    const found = await read(blocks.filter((_, index) => index !== 2));
    expect(found?.faults).toContain('a part of the tree of records is missing: posts are missing');
  });

  test('is told from other files', async () => {
    expect(await readRepository(pieces('no CAR at all'), wanted)).toBeUndefined();
    expect(await commitOf(pieces(''))).toBeUndefined();
    expect(await commitOf(pieces(carOf(repositoryOf({ did, version: 2, records }))))).toMatchObject({
      did,
      version: 2,
    });
  });
});

const fixtures = '../shared/samples/bluesky-car/interop-tests/commit-proof-fixtures.json';
describe.skipIf(!existsSync(fixtures))('the trees of these tests (skipped: ../shared is missing)', () => {
  const cases: { comment: string; keys: string[]; leafValue: string; rootBeforeCommit: string }[] = existsSync(fixtures)
    ? JSON.parse(readFileSync(fixtures, 'utf8'))
    : [];
  test.each(cases)(
    'have the roots of the interoperability tests: $comment',
    ({ keys, leafValue, rootBeforeCommit }) => {
      const tree = treeOf(new Map(keys.map((name) => [name, CID.parse(leafValue)])));
      expect(tree[0]?.cid.toString()).toBe(rootBeforeCommit);
    },
  );
});
