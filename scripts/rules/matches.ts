import { parse } from 'csv-parse/sync';
import { matcher } from '#lib/rules/pack.ts';
import type { Files } from '../effects/files.ts';

/** Matches in real posts, for a person to read: printed, and kept nowhere. */

export interface PrintedMatch {
  readonly rule: string;
  /** The words around the match, the match itself between » and «. */
  readonly shown: string;
}

const around = 70;

/** Up to `count` matches of each category and target, drawn with a seed: the same seed gives the same matches. */
export async function sampleMatches(files: Files, count: number, seed: number): Promise<Map<string, PrintedMatch[]>> {
  const found = new Map<string, PrintedMatch[]>();
  for (const text of await textsIn(files))
    for (const { rule, category, target, from, to } of matcher.match([text])) {
      const kind = target === undefined ? category : `${category}: ${target}`;
      const before = text.slice(Math.max(0, from.offset - around), from.offset);
      const shown = `${before}»${text.slice(from.offset, to.offset)}«${text.slice(to.offset, to.offset + around)}`;
      found.set(kind, [...(found.get(kind) ?? []), { rule, shown: shown.replaceAll(/\s+/g, ' ') }]);
    }
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, matches]) => [kind, draw(matches, count, seed)]),
  );
}

/** The texts of every table: each once, reposts left out, for they are somebody else's words. */
async function textsIn(files: Files): Promise<string[]> {
  const texts = new Set<string>();
  for (const name of await files.list('', '.csv')) {
    const rows: Record<string, string>[] = parse((await files.read(name)) ?? '', {
      columns: true,
      relaxColumnCount: true,
    });
    for (const row of rows) texts.add(row.text ?? row.tweets ?? '');
  }
  return [...texts].filter((text) => text !== '' && !text.startsWith('RT @')).sort();
}

/** Fisher and Yates, with the numbers of a linear congruence. */
function draw<T>(list: readonly T[], count: number, seed: number): T[] {
  const drawn = [...list];
  let state = seed >>> 0;
  for (let index = drawn.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    const [a, b] = [drawn[index], drawn[other]];
    if (a === undefined || b === undefined) break;
    drawn[index] = b;
    drawn[other] = a;
  }
  return drawn.slice(0, count);
}
