import { sourcePath } from '#lib/content-layout.ts';
import { boundedCounts, type Source } from '#lib/model/source.ts';
import type { LedgerFacts } from './ledger-of.ts';
import { captureDay } from './merge/gone.ts';

/** Bounds and the ledger in which they were set. */
export interface Bounds {
  readonly setIn: string;
  readonly bounds: NonNullable<Source['bounds']>;
}

/**
 * The bounds that an archive must keep. Every archive has a ledger of its own, so they are looked for in that of the same
 * archive, else in the latest of the same account and format, and are handed on from there: set once, they hold for
 * every later archive until somebody changes them in the newest ledger.
 */
export function boundsOf(
  id: string,
  { adapter, account }: Pick<LedgerFacts, 'adapter' | 'account'>,
  ledgers: ReadonlyMap<string, Source>,
  accountOf: (handle: string) => string,
): Bounds | undefined {
  const own = ledgers.get(id);
  const [setIn, found] = own
    ? [id, own]
    : ([...ledgers]
        .filter(([, source]) => source.format === adapter.id && accountOf(source.account) === accountOf(account))
        .sort(([a, one], [b, other]) => (`${captureDay(one)} ${a}` < `${captureDay(other)} ${b}` ? -1 : 1))
        .at(-1) ?? []);
  return setIn === undefined || found?.bounds === undefined ? undefined : { setIn, bounds: found.bounds };
}

/** What is outside of its bounds, in words; undefined when nothing is. */
export function outOfBounds(source: Source, { setIn, bounds }: Bounds): string | undefined {
  const counts: Readonly<Record<(typeof boundedCounts)[number], number>> = {
    read: source.read,
    mapped: source.mapped,
    skipped: Object.values(source.skipped).reduce((sum, count) => sum + count, 0),
    problems: source.problems.length,
    posts: source.posts,
    replies: source.replies,
  };
  const faults = boundedCounts.flatMap((name) => {
    const { min, max } = bounds[name] ?? {};
    const count = counts[name];
    if (min !== undefined && count < min) return [`${name} is ${count}, and at least ${min} are asked for`];
    if (max !== undefined && count > max) return [`${name} is ${count}, and at most ${max} are allowed`];
    return [];
  });
  if (faults.length === 0) return undefined;
  return `${faults.join('; ')}. Nothing was written. The bounds stand in content/${sourcePath(setIn)}: if the archive is right, change them there.`;
}
