import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchivedItem, Person, RawSpan } from '../../scripts/pull/adapter.ts';
import { hashOfAddress, sha256 } from '../../scripts/pull/merge/withdraw.ts';
import { keyedBy } from '../../scripts/redact/keyed.ts';
import { readMonthMdx } from '../../src/lib/month-file/read-mdx.ts';
import { type MadeArchive, mergedAtOnce, pullMade, type Rules, takeDownOf } from '../made-archives.ts';
import { memoryFiles } from '../memory-files.ts';

/**
 * The law of the engine, over random threads torn over random archives: month by month, pull by pull, in whatever order,
 * comes out what merging everything at once gives.
 */

const people: readonly Person[] = [
  { handle: 'opdigtet_a', id: '901', name: 'Anne Opdigtet' },
  { handle: 'opdigtet_b', id: '902' },
  { id: '903' },
  { name: 'Carl Opdigtet' },
];

/** An item of the world: archives hold copies of some of its wordings. */
interface Real {
  readonly number: number;
  readonly parent: number | undefined;
  readonly author: 'self' | Person | undefined;
  readonly day: number;
  readonly wordings: readonly (readonly RawSpan[])[];
  readonly media: ArchivedItem['media'];
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom<RawSpan>('hej ', 'tak @opdigtet_b ', 'Kære Anne, ', '**nej** ', 'ring 20 00 00 01 '),
      fc.constantFrom<RawSpan>(...people.slice(0, 2).map((mention) => ({ mention, text: '@nogen' }))),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((spans) => spans.flatMap((span) => (typeof span === 'string' ? [span] : [span, ' '])));

const world = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
      author: fc.oneof(
        { weight: 3, arbitrary: fc.constant('self' as const) },
        { weight: 2, arbitrary: fc.constantFrom(...people) },
      ),
      day: fc.nat({ max: 120 }),
      media: fc.array(
        fc.record({ kind: fc.constantFrom('image', 'video'), alt: fc.constantFrom('En bro', 'Et tårn') }),
        { maxLength: 2 },
      ),
      // An edit that changes nothing but whom it mentions is none: no letter says who somebody is.
      wordings: fc.uniqueArray(words, {
        minLength: 1,
        maxLength: 3,
        selector: (one) => JSON.stringify(one.map((span) => (typeof span === 'string' ? span : '@'))),
      }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((items): Real[] =>
    items.map((item, number) => ({
      ...item,
      number,
      parent: item.parent !== undefined && item.parent < items.length ? item.parent : undefined,
    })),
  );

const at = ({ day, number }: Real): string =>
  `${new Date(Date.UTC(2020, 0, 1 + day, 8, 0, number)).toISOString().slice(0, 19)}Z`;
const later = (instant: string, minutes: number): string =>
  `${new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 19)}Z`;

const told = (instant: string, clock: Held['clock']): string =>
  clock === 'second' ? instant : clock === 'minute' ? `${instant.slice(0, 17)}00Z` : `${instant.slice(0, 11)}12:00:00Z`;

interface Held {
  readonly wording: number;
  readonly knowsParent: boolean;
  readonly likes: number | undefined;
  readonly earlier: boolean;
  /** Not every format describes media. */
  readonly described: boolean;
  /** Feeds are written to the minute, and some exports know the day alone. */
  readonly clock: 'second' | 'minute' | 'noon';
}

function copyOf(
  real: Real,
  all: readonly Real[],
  { wording, knowsParent, likes, earlier, described, clock }: Held,
  isFeed: boolean,
): ArchivedItem[] {
  const parent = real.parent === undefined ? undefined : all[real.parent];
  const last = wording % real.wordings.length;
  const idOf = (index: number): string => `x-${100 + real.number}${index === 0 ? '' : `-${index}`}`;
  const item = (index: number, id: string): ArchivedItem => ({
    id,
    at: real.author === 'self' ? told(at(real), clock) : at(real),
    editedAt: index === 0 ? undefined : later(at(real), index),
    url: `https://x.example/${id}`,
    author: real.author ?? {},
    likes,
    text: real.wordings[index] ?? [],
    media:
      isFeed || real.author !== 'self'
        ? []
        : real.media.map(({ kind, alt }) => ({ kind, ...(described ? { alt } : { noAlt: 'unknown' }) })),
    parent: parent && {
      id: `x-${100 + parent.number}`,
      author: knowsParent ? (parent.author ?? {}) : undefined,
      at: at(parent),
    },
  });
  const current = item(last, idOf(0));
  if (!earlier || last === 0) return [current];
  return [item(last - 1, idOf(9)), { ...current, supersedes: [idOf(9)] }];
}

const held = fc.record({
  wording: fc.nat({ max: 5 }),
  knowsParent: fc.constant(true),
  likes: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
  earlier: fc.boolean(),
  described: fc.boolean(),
  clock: fc.constantFrom('second', 'minute', 'noon'),
});

/**
 * Without a key a citizen's comment is known by its words: nobody can know that it was edited, or that an archive which
 * knows more names replaced more in it; and who is who is lost when a ring of answers is torn by a withdrawal.
 */
const known = (real: Real): Real => {
  const parent = real.parent !== undefined && real.parent < real.number ? real.parent : undefined;
  if (real.author === 'self') return { ...real, parent };
  const [words = []] = real.wordings;
  return { ...real, parent, wordings: [words.map((span) => (span === 'Kære Anne, ' ? 'Kære ven, ' : span))] };
};

const archivesOf = (isKeyed: boolean) =>
  world
    .map((all) => (isKeyed ? all : all.map(known)))
    .chain((real) =>
      fc
        .array(
          fc.record({
            holds: fc.array(fc.option(held, { nil: undefined }), { minLength: real.length, maxLength: real.length }),
            archived: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
            covers: fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 })),
            inbound: fc.boolean(),
            format: fc.constantFrom('made', 'feed'),
          }),
          { minLength: 1, maxLength: 4 },
        )
        .map((list) =>
          list.map(({ holds, archived, covers, inbound, format }, index): MadeArchive => {
            const [from = 0, to = 0] = [...covers].sort((a, b) => a - b);
            return {
              items: holds.flatMap((one, number) => {
                const item = real[number];
                return one && item ? copyOf(item, real, one, format === 'feed') : [];
              }),
              archived: archived === undefined ? undefined : day(archived + index * 300),
              coverage: [{ from: day(from), to: day(to), state: 'captured' }],
              inbound,
              format,
            };
          }),
        ),
    );

/** `npm run long` runs more of everything. */
const longSuite = process.env.AABNE_KANALER_LONG === '1';

const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

const keyed = keyedBy(Buffer.alloc(32, 7));
const rulesOf = fc.record({
  keyed: fc.constantFrom(undefined, keyed),
  listed: fc.constantFrom([], ['opdigtet_b']),
  withdrawals: fc.subarray([
    { id: 'x-100', on: '2024-01-02', reason: 'Bad om det.' },
    { id: 'x-101', on: '2024-01-02', reason: 'Bad om det.' },
    {
      urlHash: hashOfAddress('https://x.example/x-102'),
      idHash: sha256('x-102'),
      on: '2024-01-03',
      reason: 'Bad om det.',
    },
  ]),
});

async function contentAfter(archives: readonly MadeArchive[], rules: Rules) {
  const files = memoryFiles();
  const pulled = [];
  for (const made of archives) pulled.push({ made, ...(await pullMade(files, made, rules)).sources[0] });
  return { files, pulled };
}

const text = (all: ReadonlyMap<string, string | Uint8Array>): Map<string, string> =>
  new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]) => [path, String(content)]));

describe('pulls of several archives', () => {
  test(
    'give the same content in whatever order and however often, and the same as all at once',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          rulesOf.chain((rules) =>
            archivesOf(rules.keyed !== undefined).chain((list) =>
              fc.tuple(
                fc.constant(rules),
                fc.constant(list),
                fc.shuffledSubarray(list, { minLength: list.length }),
                fc.array(fc.nat({ max: 3 })),
              ),
            ),
          ),
          async ([rules, archives, shuffled, again]) => {
            const { files, pulled } = await contentAfter(archives, rules);
            const content = text(files.all);
            const repeated = again.flatMap((index) => shuffled[index] ?? []);
            expect(text((await contentAfter([...shuffled, ...repeated], rules)).files.all)).toEqual(content);
            const ledgers = new Map(
              pulled.flatMap(({ id, source, made }) => (id && source ? [[id, { id, source, made }] as const] : [])),
            );
            const months = new Map([...content].filter(([path]) => path.startsWith('posts/')));
            expect(months).toEqual(mergedAtOnce([...ledgers.values()], rules));
            for (const [path, month] of months) expect('issues' in readMonthMdx(month, path) ? month : '').toBe('');
          },
        ),
        { numRuns: longSuite ? 5000 : 200 },
      );
    },
    longSuite ? 900_000 : 60_000,
  );
});

/** An item that stood for a while may have told that two people of a thread are one: that is not forgotten with it. */
const withoutPeople = (content: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...content].map(([path, month]) => [
      path,
      month.replaceAll(/"borger-[a-z]+"/g, '"borger"').replaceAll(/ people="[^"]*"/g, ''),
    ]),
  );

describe('what is taken down', () => {
  test(
    'is gone as if it had been before the first pull, wherever it is answered, and however often it is taken down',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          rulesOf.chain((rules) =>
            fc.tuple(fc.constant({ ...rules, withdrawals: [] }), archivesOf(rules.keyed !== undefined)),
          ),
          fc.nat(),
          fc.boolean(),
          async ([rules, archives], which, byAddress) => {
            const { files } = await contentAfter(archives, rules);
            const items = [...files.all].flatMap(([path, month]) => {
              const read = path.startsWith('posts/') ? readMonthMdx(String(month), path) : { issues: [] };
              return 'file' in read ? read.file.posts.flatMap((post) => [post, ...post.replies]) : [];
            });
            const item = items[which % items.length];
            fc.pre(item !== undefined);
            if (item === undefined) return;
            const wanted = byAddress && item.url !== undefined ? { address: item.url } : { id: item.id };
            const withdrawals = await takeDownOf(files, wanted, rules);
            const content = text(files.all);
            const never = text((await contentAfter(archives, { ...rules, withdrawals })).files.all);
            expect(withoutPeople(content)).toEqual(withoutPeople(never));
            expect(await takeDownOf(files, wanted, rules, withdrawals)).toEqual(withdrawals);
            expect(text(files.all)).toEqual(content);
            const months = [...content].filter(([path]) => path.startsWith('posts/')).map(([, month]) => month);
            if (byAddress && item.url !== undefined)
              expect(months.filter((month) => month.includes(`"${item.id}"`))).toEqual([]);
          },
        ),
        { numRuns: longSuite ? 3000 : 150 },
      );
    },
    longSuite ? 900_000 : 60_000,
  );
});
