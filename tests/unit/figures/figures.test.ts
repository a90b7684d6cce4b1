import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountFigureId, accountFigures, figures } from '#lib/figures/account-figures.ts';
import { mergeSummaries, packSummary, unpackSummary } from '#lib/figures/month-summary.ts';
import { codingsByItem } from '#lib/figures/read-thread.ts';
import { summarise } from '#lib/figures/summarise.ts';
import { codeReply } from '#lib/rules/code-reply.ts';
import { anyArchive } from './archive.arbitrary.ts';
import { computed, holdToOracle } from './held.ts';
import { calendar, holidays } from './plain-time.ts';
import { sayings } from './sayings.ts';

/** Every figure beside the same figure worked out from the threads alone, in the slowest and plainest way. */

const runs = { numRuns: 150 };

test('the texts of the archives say what the oracle thinks they say', () => {
  for (const { text, targets, saysMore, refuses, isCase } of sayings) {
    const code = codeReply([{ id: 'x-1', text }]);
    const sentOn = codeReply([
      { id: 'x-1', text },
      { id: 'x-2', text: ['Ring til os.'] },
    ]);
    expect({ text, saysMore: sentOn.outcome === 'replied-and-redirected' }).toEqual({ text, saysMore });
    const outcome =
      targets.length > 0
        ? saysMore
          ? 'replied-and-redirected'
          : 'redirected'
        : refuses && !saysMore
          ? 'refused'
          : 'replied';
    expect({ text, outcome: code.outcome, targets: code.targets, isCase: code.crossover }).toEqual({
      text,
      outcome,
      targets: [...targets],
      isCase,
    });
  }
});

test('the holidays of the oracle are those of the calendar', () => {
  expect([...holidays].filter((day) => /^(?:2019|2023|2024)/.test(day)).sort()).toEqual([...calendar].sort());
});

test('every figure is what the plainest way makes of it', () => {
  fc.assert(
    fc.property(anyArchive, (archive) => {
      holdToOracle(archive);
    }),
    runs,
  );
});

describe('a whole is the sum of its parts', () => {
  test('however the threads are dealt out on files, and whatever the order of these', () => {
    fc.assert(
      fc.property(
        anyArchive,
        fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
        ({ threads, sources, context, codings }, dealt) => {
          const byItem = codingsByItem(codings);
          const whole = summarise({ posts: [...threads], sources: [...sources] }, byItem);
          const parts = [3, 1, 0, 2].map((part) =>
            summarise({ posts: threads.filter((_, index) => dealt[index] === part), sources: [...sources] }, byItem),
          );
          const merged = mergeSummaries(parts);
          expect(merged).toEqual(whole);
          expect(mergeSummaries([mergeSummaries(parts.slice(0, 2)), mergeSummaries(parts.slice(2))])).toEqual(whole);
          expect(accountFigures(merged, context)).toEqual(accountFigures(whole, context));
        },
      ),
      runs,
    );
  });

  test('a summary comes back from the content store as it was', () => {
    fc.assert(
      fc.property(anyArchive, ({ threads, sources }) => {
        const summary = summarise({ posts: [...threads], sources: [...sources] });
        const back = unpackSummary(JSON.parse(JSON.stringify(packSummary(summary))));
        expect({ ...back }).toEqual(summary);
      }),
    );
  });

  test('shuffled threads and replies give the same numbers', () => {
    fc.assert(
      fc.property(anyArchive, ({ threads, sources }) => {
        const shuffled = threads.toReversed().map((thread) => ({ ...thread, replies: thread.replies.toReversed() }));
        expect(summarise({ posts: shuffled, sources: [...sources] })).toEqual(
          summarise({ posts: [...threads], sources: [...sources] }),
        );
      }),
    );
  });
});

test('every figure has evidence parts of its card only, and a card that says all', () => {
  fc.assert(
    fc.property(anyArchive, (archive) => {
      const { rows } = computed(archive);
      for (const [id, figure] of Object.entries(figures))
        for (const { part } of rows(id as AccountFigureId)) expect(Object.keys(figure.parts)).toContain(part);
    }),
    { numRuns: 50 },
  );
});
