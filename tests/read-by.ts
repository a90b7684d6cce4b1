import type { Adapter, ArchivedItem, Outcome, RawSpan, ReadOptions, Recognition } from '../scripts/pull/adapter.ts';
import { onlyOpening } from '../scripts/pull/archive.ts';
import { joinArchives } from '../scripts/pull/formats/joined.ts';
import { openArchive } from '../scripts/pull/formats/open-archive.ts';

/** What an adapter makes of an archive, before anything is redacted, threaded or written. */
export interface Read {
  readonly recognition: Recognition;
  readonly outcomes: readonly Outcome[];
  readonly items: readonly ArchivedItem[];
  /** Files that were opened to their end. */
  readonly opened: readonly string[];
}

export async function readBy(
  adapter: Adapter,
  paths: string | readonly string[],
  options: ReadOptions = {},
): Promise<Read> {
  const parts = await Promise.all([paths].flat().map((path) => openArchive(path)));
  const [only, second] = parts;
  const archive = onlyOpening(only && !second ? only : joinArchives(parts), adapter);
  try {
    const recognition = await adapter.recognise(archive, options);
    if (recognition === undefined) throw new Error(`${adapter.id} does not recognise ${[paths].flat().join(', ')}`);
    const outcomes: Outcome[] = [];
    for await (const outcome of adapter.read(archive, recognition, options)) outcomes.push(outcome);
    const items = outcomes.flatMap((outcome) => (outcome.kind === 'mapped' ? [outcome.item] : []));
    return { recognition, outcomes, items, opened: archive.opened().map(({ name }) => name) };
  } finally {
    await archive.close();
  }
}

/** The words as they stand on the page, links and mentions by the words that show them. */
export const shown = (spans: readonly RawSpan[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/** How many outcomes of each kind; skipped ones by their reason. */
export function counts(outcomes: readonly Outcome[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const outcome of outcomes) {
    if (outcome.kind === 'coverage' || outcome.kind === 'notice') continue;
    const head = outcome.kind === 'skipped' ? outcome.reason : outcome.kind;
    counted[head] = (counted[head] ?? 0) + 1;
  }
  return counted;
}
