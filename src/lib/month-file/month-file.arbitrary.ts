import fc from 'fast-check';
import type { MonthFile, Post, Reply } from '../model/post.ts';
import { monthFile } from '../model/post.ts';
import { textOf, words } from './archived-text.arbitrary.ts';

/** Whole month files with every field of the model, and texts that are hard to write down. */

const some = words.filter((value) => value !== '');
const number = fc.nat({ max: 99_999 });
const slug = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('eksempelby', 'x', 'a-1', 'region-syd') },
  { weight: 1, arbitrary: fc.constantFrom('true', '1e3', '123') },
);
const instant = fc
  .date({ min: new Date('2007-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const itemId = fc.nat({ max: 9999 }).map((n) => `x-${n}`);
const url = fc.constantFrom('https://x.example/1', 'http://x.example/?a=1&b=2#æ');
const party = fc.constantFrom('authority', 'borger-a', 'borger-ab', 'listed:avis@x.example');
const hex = fc.nat({ max: 9 }).map((n) => `${String(n).repeat(32)}.webp`);

const media = fc.record(
  {
    kind: fc.constantFrom('image' as const, 'video' as const),
    alt: some,
    noAlt: fc.constant('unknown' as const),
    covered: fc.constant(true as const),
    caption: some,
    width: number,
    height: number,
    seconds: fc.nat({ max: 9999 }).map((n) => n / 8),
    mime: fc.constant('video/mp4'),
    src: hex,
    poster: hex,
  },
  { requiredKeys: ['kind'] },
);
const share = fc.record(
  {
    kind: fc.constantFrom('repost' as const, 'quote' as const),
    by: party,
    id: itemId,
    url,
    at: instant,
    cut: fc.constant(true),
    text: textOf,
  },
  { requiredKeys: ['kind', 'text'] },
);
const poll = fc.record(
  {
    endsAt: instant,
    multiple: fc.boolean(),
    options: fc.array(fc.record({ text: some, votes: number }, { requiredKeys: ['text'] }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { requiredKeys: ['options'] },
);
const sources = fc.subarray(['a-1', 'region-syd'], { minLength: 1 });
const version = fc.record(
  { at: instant, id: itemId, title: some, text: textOf, sources, currentIn: sources },
  { requiredKeys: ['at', 'text'] },
);
const extras = fc.record(
  {
    url,
    account: fc.constant('eksempelby'),
    title: some,
    lang: fc.constant('da'),
    warning: some,
    visibility: fc.constant('unlisted' as const),
    likes: number,
    shares: number,
    inReplyTo: fc.oneof(itemId, fc.constantFrom('borger-b', 'unknown')),
    inReplyToAt: instant,
    editedAt: instant,
    goneSince: fc.constant('2020-02-29'),
    cut: fc.constant(true),
    answers: itemId,
    sources,
    currentIn: sources,
    share,
    poll,
  },
  { requiredKeys: [] },
);
const item = fc
  .tuple(
    fc.record({
      id: itemId,
      at: instant,
      by: party,
      text: textOf,
      media: fc.array(media, { maxLength: 2 }),
      versions: fc.array(version, { maxLength: 2 }),
    }),
    extras,
  )
  .map(([core, more]): Reply => ({ ...core, ...more }));
const people = fc.subarray(['borger-a:AAAAAAAAAAAAAAAAAAAA_-', 'borger-ab:0123456789abcdefghijkl'], { minLength: 1 });
const post = fc
  .tuple(item, fc.array(item, { maxLength: 3 }), fc.option(people, { nil: undefined, freq: 2 }))
  .map(([root, replies, known]): Post => ({ ...root, replies, ...(known && { people: known }) }));
const tombstone = fc.record(
  { id: itemId, on: fc.constant('2021-01-31'), reason: some, sources },
  { requiredKeys: ['id', 'on', 'reason'] },
);

/** Valid by the schema; texts and order are not yet normal. */
export const monthFileOf: fc.Arbitrary<MonthFile> = fc
  .record({
    authority: slug,
    channel: slug,
    month: fc.constant('2011-02'),
    sources: fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }),
    posts: fc.array(post, { maxLength: 4 }),
    withdrawn: fc.array(tombstone, { maxLength: 2 }),
  })
  .filter((file) => monthFile.safeParse(file).success);
