import { existsSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { ArchivedItem, Outcome, RawSpan, ReadOptions } from '../scripts/pull/adapter.ts';
import { openArchive } from '../scripts/pull/formats/open-archive.ts';
import { adapters } from '../scripts/pull/registry.ts';

/** What an adapter makes of an archive, before any name is replaced. */

export const samples = '../shared/samples';
export const noSamples = !existsSync(samples);

export async function outcomesOf(id: string, path: string, options: ReadOptions = {}): Promise<Outcome[]> {
  const adapter = adapters.find((one) => one.id === id);
  if (adapter === undefined) throw new Error(`there is no adapter ${id}`);
  const archive = await openArchive(path);
  try {
    const recognition = await adapter.recognise(archive, options);
    if (recognition === undefined) throw new Error(`${path} is not recognised as ${id}`);
    const outcomes: Outcome[] = [];
    for await (const outcome of adapter.read(archive, recognition, options)) outcomes.push(outcome);
    return outcomes;
  } finally {
    await archive.close();
  }
}

export const itemsIn = (outcomes: readonly Outcome[]): ArchivedItem[] =>
  outcomes.flatMap((outcome) => (outcome.kind === 'mapped' ? [outcome.item] : []));

/** Outcomes that stand for an item each, by what became of it. */
export function tally(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    if (outcome.kind === 'notice' || outcome.kind === 'coverage') continue;
    const key = outcome.kind === 'skipped' ? outcome.reason : outcome.kind;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The words as a reader sees them. */
export const plain = (spans: readonly RawSpan[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/** The words with addresses in full. */
export const addressed = (spans: readonly RawSpan[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : 'url' in span ? span.url : span.text)).join('');

/** Decodes what was HTML-encoded, by the rules of HTML itself and not by those of the adapters. */
export function unescaped(text: string): string {
  return fromHtml(text, { fragment: true })
    .children.map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
}
