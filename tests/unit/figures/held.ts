import { expect } from 'vitest';
import { type AccountFigureId, accountFigures, evidenceIn } from '#lib/figures/account-figures.ts';
import { codingsByItem } from '#lib/figures/read-thread.ts';
import type { FigureResult } from '#lib/figures/result.ts';
import { summarise } from '#lib/figures/summarise.ts';
import type { Archive } from './archive.arbitrary.ts';
import { plainFigures, plainKept } from './plain.ts';

/** Figures of an archive beside the same figures worked out from its threads alone, in the slowest and plainest way. */

export function computed(archive: Archive, months = archive.context.months) {
  const file = { posts: [...archive.threads], sources: [...archive.sources] };
  const codings = codingsByItem(archive.codings);
  const summary = summarise(file, codings);
  const context = { ...archive.context, months };
  return {
    summary,
    context,
    results: accountFigures(summary, context),
    rows: (id: AccountFigureId) =>
      sorted(evidenceIn(id, file, context, summary, codings).map(({ id, at, part }) => ({ id, at, part }))),
  };
}

const sorted = <T>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A share that is known, suppressed or unknown as it should be. */
function expectShare(
  result: FigureResult<{ share: number; count: number }>,
  { n, count, ...rest }: { n: number; count: number; [field: string]: unknown },
): void {
  expect(result.n).toBe(n);
  if (n < 5) expect(result).toMatchObject({ state: 'suppressed', count });
  else expect(result).toMatchObject({ state: 'known', value: { share: count / n, count, ...rest } });
}

interface Both extends ReturnType<typeof computed> {
  readonly archive: Archive;
  readonly plainly: ReturnType<typeof plainFigures>;
}

/** What must hold between a figure and the same figure worked out plainly. */
const checks: Readonly<Record<string, (both: Both) => void>> = {
  'window and coverage': ({ plainly, results }: Both) => {
    const { window, covered } = plainly;
    for (const result of Object.values(results)) {
      expect(result.window).toEqual(window);
      expect(result.coverage).toEqual(covered);
      if (window === undefined && result.method.figure !== 'promise-practice') expect(result.state).toBe('unknown');
    }
  },

  activity: ({ plainly, results, rows }: Both) => {
    const plain = plainly.activity;
    expect(results.activity).toMatchObject({ state: 'known', n: plain.n, evidenceCount: plain.rows.length });
    expect(results.activity.state === 'known' && results.activity.value).toEqual(plain.value);
    expect(rows('activity')).toEqual(sorted(plain.rows));
  },

  'dialogue share': ({ plainly, results, rows }: Both) => {
    const { rows: plainRows, ...plain } = plainly.dialogue;
    expectShare(results['dialogue-share'], plain);
    expect(results['dialogue-share'].evidenceCount).toBe(plainRows.length);
    expect(rows('dialogue-share')).toEqual(sorted(plainRows));
  },

  inquiries: ({ plainly, results, rows }: Both) => {
    const plain = plainly.inquiries;
    expect(results.inquiries).toMatchObject({ state: 'known', value: plain.value, evidenceCount: plain.rows.length });
    expect(rows('inquiries')).toEqual(sorted(plain.rows));
  },

  'response time': ({ plainly, results, rows }: Both) => {
    const plain = plainly.responseTime;
    const result = results['response-time'];
    expect(result.n).toBe(plain.clock.length);
    if (plain.clock.length === 0 && plain.replies > 0)
      expect(result).toMatchObject({ state: 'unknown', reason: 'no-times' });
    else if (plain.clock.length < 5) expect(result).toMatchObject({ state: 'suppressed', count: plain.clock.length });
    else
      expect(result.state === 'known' && result.value).toEqual({
        ...plain.middle,
        fromId: plain.fromId,
        clockSeconds: plain.clock,
        workingSeconds: plain.working,
      });
    expect(rows('response-time')).toEqual(sorted(plain.rows));
  },

  'response rate': ({ plainly, results, rows }: Both) => {
    const { isInbound, rows: plainRows, ...plain } = plainly.responseRate;
    const result = results['response-rate'];
    if (!isInbound) expect(result).toMatchObject({ state: 'unknown', reason: 'no-inbound' });
    else if (plain.n === 0 && plain.leftOut > 0)
      expect(result).toMatchObject({ state: 'unknown', reason: 'too-young' });
    else expectShare(result, plain);
    expect(result.evidenceCount).toBe(plainRows.length);
    expect(rows('response-rate')).toEqual(sorted(plainRows));
  },

  'redirect rate': ({ plainly, results, rows }: Both) => {
    const { n, count, value, rows: plainRows } = plainly.redirects;
    expectShare(results['redirect-rate'], { n, count, ...value });
    expect(results['redirect-rate'].evidenceCount).toBe(plainRows.length);
    expect(rows('redirect-rate')).toEqual(sorted(plainRows));
  },

  'crossover, self-service': ({ plainly, results, rows }: Both) => {
    const { crossover, selfService } = plainly;
    for (const [id, { rows: plainRows, ...plain }] of [
      ['crossover', crossover],
      ['self-service', selfService],
    ] as const) {
      expectShare(results[id], plain);
      expect(results[id].evidenceCount).toBe(plainRows.length);
      expect(rows(id)).toEqual(sorted(plainRows));
    }
  },

  'web tie': ({ archive, plainly, results, rows }: Both) => {
    if (archive.context.authority.site === undefined) {
      expect(results['web-tie']).toMatchObject({ state: 'unknown', reason: 'no-site' });
      return;
    }
    const { rows: plainRows, ...plain } = plainly.webTie;
    expectShare(results['web-tie'], plain);
    expect(rows('web-tie')).toEqual(sorted(plainRows));
  },

  'alt text': ({ plainly, results, rows }: Both) => {
    const { all, rows: plainRows, ...plain } = plainly.altText;
    if (plain.n === 0 && all > 0)
      expect(results['alt-text']).toMatchObject({ state: 'unknown', reason: 'not-recorded' });
    else expectShare(results['alt-text'], plain);
    expect(rows('alt-text')).toEqual(sorted(plainRows));
  },

  'edited and deleted': ({ plainly, results, rows }: Both) => {
    const { isTwice, value, n, rows: plainRows } = plainly.changes;
    if (value.edited === 0 && value.gone === 0 && !isTwice)
      expect(results['edited-deleted']).toMatchObject({ state: 'unknown', reason: 'one-capture', n });
    else expect(results['edited-deleted']).toMatchObject({ state: 'known', n, value, evidenceCount: plainRows.length });
    expect(rows('edited-deleted')).toEqual(sorted(plainRows));
  },

  'promise and practice': ({ archive, results, rows }: Both) => {
    const result = results['promise-practice'];
    if (result.state !== 'known') {
      expect(archive.context.accounts.flatMap(({ policies }) => policies)).toEqual([]);
      return;
    }
    let [measured, keptInAll] = [0, 0];
    for (const { policy, promise, months, kept, responseTime, responseRate, redirectRate } of result.value) {
      if (months === undefined) {
        expect([responseTime.n, kept]).toEqual([0, undefined]);
        continue;
      }
      const plain = plainFigures(archive, months);
      expect([responseTime.n, responseRate.n, redirectRate.n]).toEqual([
        plain.responseTime.clock.length,
        plain.responseRate.isInbound ? plain.responseRate.n : 0,
        plain.redirects.n,
      ]);
      const held = plainKept(policy.text, plain);
      expect(promise === undefined).toBe(held === undefined);
      if (held === undefined) continue;
      measured += held.n;
      keptInAll += held.kept;
      expect(kept).toEqual(held.n < 5 ? undefined : { share: held.kept / held.n, count: held.kept });
    }
    expect(result.evidenceCount).toBe(measured);
    const found = rows('promise-practice').map(({ part }) => part);
    expect([found.length, found.filter((part) => part === 'kept').length]).toEqual([measured, keptInAll]);
  },
};

/** `but`: checks that cannot be made of an archive, for the oracle does not know the words of its policies. */
export function holdToOracle(archive: Archive, but: readonly string[] = []): void {
  const both: Both = { archive, plainly: plainFigures(archive), ...computed(archive) };
  const isArchived = both.plainly.window !== undefined;
  for (const [name, check] of Object.entries(checks)) {
    if (but.includes(name)) continue;
    if (!isArchived && name !== 'window and coverage' && name !== 'promise and practice') continue;
    try {
      check(both);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}
