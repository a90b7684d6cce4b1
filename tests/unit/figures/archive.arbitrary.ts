import fc from 'fast-check';
import type { FigureContext } from '#lib/figures/figure.ts';
import type { Account } from '#lib/model/authority.ts';
import { type Coding, coding } from '#lib/model/coding.ts';
import { type Media, type Post, post, type Reply } from '#lib/model/post.ts';
import { type Source, source } from '#lib/model/source.ts';
import { addDays } from '#lib/time/days.ts';
import { type Reading, sayings } from './sayings.ts';

/** Random archives of one account: threads, sources with gaps, codings and policies. Times lie on whole five minutes. */

/** Days around changes of the clock, turns of months and years, Easter and Store bededag. */
const days = [
  '2019-03-29',
  '2019-03-31',
  '2019-04-17',
  '2019-10-26',
  '2019-10-31',
  '2023-04-30',
  '2023-05-04',
  '2023-12-30',
  '2024-02-28',
  '2024-04-25',
];
const second = (iso: string, minutes: number): string =>
  `${new Date(Date.parse(iso) + minutes * 60_000).toISOString().slice(0, 19)}Z`;

const fiveMinutes = (most: number): fc.Arbitrary<number> => fc.nat(most / 5).map((count) => count * 5);
const gap = fc.oneof(
  { weight: 3, arbitrary: fiveMinutes(300) },
  { weight: 3, arbitrary: fiveMinutes(3 * 1440) },
  { weight: 1, arbitrary: fiveMinutes(20 * 1440) },
  // Sometimes the archive's clock runs backwards, or two items share their second.
  { weight: 1, arbitrary: fc.constantFrom(0, -5, -60) },
);

interface Spec {
  readonly by: string;
  readonly gap: number;
  readonly saying: number;
  readonly mentions: readonly string[];
  readonly answers: 'root' | 'earlier' | 'letter' | 'unknown' | 'elsewhere';
  readonly which: number;
  readonly askedBefore: number | undefined;
  readonly share: 'repost' | 'quote' | undefined;
  readonly images: readonly Pick<Media, 'alt' | 'noAlt'>[];
  readonly versions: number;
  readonly isEdited: boolean;
  readonly isGone: boolean;
  readonly sources: readonly string[] | undefined;
}
const letter = fc.constantFrom('borger-a', 'borger-b', 'borger-c');
/** With a text, without one, not told, and with a text whatever else is said. */
const described: Pick<Media, 'alt' | 'noAlt'>[] = [
  { alt: 'Et tårn' },
  {},
  { noAlt: 'unknown' },
  { alt: 'Et tårn', noAlt: 'unknown' },
];
const sourceIds = ['kilde-a', 'kilde-b', 'kilde-c'];
const spec: fc.Arbitrary<Spec> = fc.record({
  by: fc.oneof(
    { weight: 5, arbitrary: fc.constant('authority') },
    { weight: 4, arbitrary: letter },
    { weight: 1, arbitrary: fc.constant('listed:EksempelAvis') },
  ),
  gap,
  saying: fc.nat(sayings.length - 1),
  mentions: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(letter, { maxLength: 2 }) },
  ),
  answers: fc.oneof(
    { weight: 2, arbitrary: fc.constant('root' as const) },
    { weight: 4, arbitrary: fc.constant('earlier' as const) },
    { weight: 2, arbitrary: fc.constantFrom('letter' as const, 'unknown' as const, 'elsewhere' as const) },
  ),
  which: fc.nat(20),
  askedBefore: fc.option(fc.oneof(fiveMinutes(600), fiveMinutes(9 * 1440), fc.constant(-30)), { nil: undefined }),
  share: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.constantFrom('repost' as const, 'quote' as const),
  ),
  images: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.array(fc.constantFrom<Pick<Media, 'alt' | 'noAlt'>>(...described), { maxLength: 3 }),
  ),
  versions: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2)),
  isEdited: fc.boolean(),
  isGone: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  sources: fc.option(fc.subarray(sourceIds, { minLength: 1 }), { nil: undefined }),
});

function itemOf(spec: Spec, id: string, at: string): Omit<Reply, 'inReplyTo'> {
  const mentions = [...new Set(spec.mentions)].map((citizen) => ({ citizen }));
  return {
    id,
    at,
    by: spec.by,
    text: [...mentions, ...(sayings[spec.saying]?.text ?? [])],
    media: spec.images.map((image) => ({ kind: 'image', ...image })),
    versions: Array.from({ length: spec.versions }, (_, index) => ({ at, text: [`udgave ${index}`] })),
    ...(spec.isEdited && spec.versions > 0 && { editedAt: at }),
    ...(spec.isGone && { goneSince: addDays(at.slice(0, 10), 30) }),
    ...(spec.share !== undefined && { share: { kind: spec.share, text: ['fremmede ord'] } }),
    ...(spec.sources !== undefined && { sources: [...spec.sources] }),
  };
}

/** What an item answers; an index points only to items made before it, so that answers never go round in a ring. */
function answered(spec: Spec, at: string, before: readonly string[]): Pick<Reply, 'inReplyTo' | 'inReplyToAt'> {
  const asked = spec.askedBefore === undefined ? {} : { inReplyToAt: second(at, -spec.askedBefore) };
  if (spec.answers === 'letter') return { inReplyTo: ['borger-a', 'borger-b', 'borger-c'][spec.which % 3], ...asked };
  if (spec.answers === 'unknown') return { inReplyTo: 'unknown', ...asked };
  if (spec.answers === 'elsewhere') return { inReplyTo: `x-99${spec.which}`, ...asked };
  if (spec.answers === 'root' || before.length === 0) return {};
  return { inReplyTo: before[spec.which % before.length] };
}

const thread = fc
  .record({
    day: fc.constantFrom(...days),
    minutes: fiveMinutes(1435),
    specs: fc.array(spec, { minLength: 1, maxLength: 7 }),
  })
  .map(({ day, minutes, specs }) => (number: number): Post => {
    let at = second(`${day}T00:00:00Z`, minutes);
    const made: Reply[] = [];
    for (const [index, one] of specs.entries()) {
      if (index > 0) at = second(at, one.gap);
      const before = made.map(({ id }) => id);
      const links = index === 0 && ['root', 'earlier'].includes(one.answers) ? {} : answered(one, at, before);
      made.push({ ...itemOf(one, `x-${number}${index}`, at), ...links });
    }
    const [root, ...replies] = made;
    return post.parse({ ...root, replies });
  });

/** A plain question and a reply, on either side of every deadline: what medians and rates are made of. */
const exchange = fc
  .record({
    day: fc.constantFrom(...days),
    minutes: fiveMinutes(1435),
    wait: fc.oneof(
      fiveMinutes(2 * 1440),
      fc
        .constantFrom(1, 2, 3, 4, 5, 13, 14, 15)
        .chain((count) => fc.constantFrom(-5, 0, 5, 600).map((more) => count * 1440 + more)),
    ),
    saying: fc.nat(sayings.length - 1),
    isInferred: fc.boolean(),
  })
  .map(({ day, minutes, wait, saying, isInferred }) => (number: number): Post => {
    const at = second(`${day}T00:00:00Z`, minutes);
    const plain = { text: sayings[saying]?.text ?? [], media: [], versions: [] };
    const reply = { ...plain, id: `x-${number}1`, at: second(at, wait), by: 'authority' };
    if (isInferred) return post.parse({ ...reply, inReplyTo: 'borger-a', inReplyToAt: at, replies: [] });
    return post.parse({ ...plain, id: `x-${number}0`, at, by: 'borger-a', text: [], replies: [reply] });
  });

const coverage = fc
  .record({
    from: fc.constantFrom(...days),
    length: fc.oneof(fc.nat(20), fc.constantFrom(13, 14, 15), fc.nat(900)),
    before: fc.oneof(fc.constant(0), fc.nat(10)),
    state: fc.constantFrom(
      'captured' as const,
      'captured' as const,
      'empty' as const,
      'failed' as const,
      'unknown' as const,
    ),
  })
  .map(({ from, length, before, state }) => {
    const start = addDays(from, -before);
    return { from: start, to: addDays(start, length), state };
  });

const sourceOf = fc.record({
  format: fc.constantFrom('x-archive', 'mastodon-archive'),
  coverage: fc.array(coverage, { maxLength: 3 }),
  inbound: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const policyTexts = [
  'Vi svarer inden for to hverdage.',
  'Vi svarer inden for 24 timer.',
  'Vi svarer inden for 2 dage.',
  'Vi læser med.',
];
const policies = fc.array(
  fc.record({
    from: fc.constantFrom('2018', '2019-03', '2019-04-15', '2019-10-01', '2023-05', '2023-12-31'),
    to: fc.option(fc.constantFrom('2019-10', '2019-10-30', '2023', '2024-02-29'), { nil: undefined }),
    text: fc.constantFrom(...policyTexts),
  }),
  { maxLength: 3 },
);

export interface Archive {
  /** Absent: by the sayings. */
  readonly reading?: Reading;
  readonly threads: readonly Post[];
  readonly sources: readonly string[];
  readonly context: FigureContext;
  readonly codings: readonly Coding[];
}

const monthSpan = fc
  .tuple(
    fc.constantFrom('2019-03', '2019-04', '2019-10', '2023-05'),
    fc.constantFrom('2019-04', '2019-11', '2023-12', '2024-03'),
  )
  .map(([from, to]) => ({ from, to: [from, to].sort()[1] ?? to }));

export const anyArchive: fc.Arbitrary<Archive> = fc
  .record({
    threads: fc.array(fc.oneof(thread, exchange), { maxLength: 24 }),
    sources: fc.array(sourceOf, { maxLength: 3 }),
    codes: fc.array(
      fc.record({
        thread: fc.nat(20),
        item: fc.nat(6),
        outcome: fc.constantFrom(
          'answered' as const,
          'partly' as const,
          'redirected' as const,
          'refused' as const,
          'unknown' as const,
        ),
        besides: fc.boolean(),
        crossover: fc.option(fc.boolean(), { nil: undefined }),
        on: fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01'),
      }),
      { maxLength: 6 },
    ),
    policies,
    months: fc.option(monthSpan, { nil: undefined }),
    hasSite: fc.boolean(),
  })
  .map(({ threads, sources, codes, policies, months, hasSite }) => {
    const made = threads.map((make, index) => make(index));
    const citation = { title: 'Opdigtet' };
    const account: Account = {
      channel: 'x',
      handle: 'EksempelbyKom',
      status: 'official',
      formerHandles: [],
      policies: policies.map(({ to, ...policy }) => ({
        ...policy,
        ...(to !== undefined && { to }),
        lang: 'da',
        source: citation,
      })),
      archiving: { regime: 'unknown' },
      events: [],
    };
    const codings = codes.flatMap(({ thread, item, outcome, besides, crossover, on }): Coding[] => {
      const within = made[thread % Math.max(made.length, 1)];
      const found = within && [within, ...within.replies][item];
      if (found === undefined) return [];
      const who = { item: found.id, coder: 'Opdigtet koder', on };
      if (found.by !== 'authority') return [coding.parse({ ...who, inquiry: false })];
      const targets =
        outcome === 'redirected' || (besides && outcome !== 'refused' && outcome !== 'unknown') ? ['email'] : [];
      return [coding.parse({ ...who, outcome, targets, ...(crossover !== undefined && { crossover }) })];
    });
    return {
      threads: made,
      sources: sourceIds.slice(0, Math.max(1, sources.length)),
      codings: codings.filter(
        (one, index) => codings.findIndex((other) => other.item === one.item && other.on === one.on) === index,
      ),
      context: {
        authority: hasSite
          ? { site: 'https://www.eksempelby.example', domains: ['eksempelby.example'] }
          : { domains: [] },
        accounts: [account],
        sources: sources.map((one, index) => ({ id: sourceIds[index] ?? '', data: madeSource(one) })),
        ...(months !== undefined && { months }),
      },
    };
  });

const madeSource = (given: Pick<Source, 'format' | 'coverage' | 'inbound'>): Source =>
  source.parse({
    authority: 'eksempelby',
    channel: 'x',
    account: 'EksempelbyKom',
    generation: 'tweets-js',
    files: [],
    read: 0,
    mapped: 0,
    skipped: {},
    problems: [],
    posts: 0,
    replies: 0,
    redacted: {},
    ...given,
  });
