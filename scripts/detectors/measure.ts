import type { Match } from '../redact/detectors/view.ts';
import { findPrivate } from '../redact/find-private.ts';
import { type Corpus, type CorpusLine, type CorpusPart, corpusFacts } from './corpus.ts';

/** What the detectors find beside what a person marked. */
export interface Score {
  /** Marked, and found whole. */
  readonly found: number;
  /** Marked, and not found or only in part: a leak. */
  readonly missed: number;
  /** Found where nothing was marked, or more than was: a changed word. */
  readonly wrong: number;
  /** Texts in which something is marked, and in which nothing is. */
  readonly texts: { readonly marked: number; readonly plain: number };
}

/** One text of which something else is found than was marked. */
export interface Miss {
  readonly line: CorpusLine;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Only what is found whole and called what it is counts as found. A space too much at either end is none; anything else
 * that is replaced beside what was marked is a word changed, whatever the detector calls it.
 */
export function score({ kind, lines }: Corpus, part: CorpusPart): Score & { readonly misses: readonly Miss[] } {
  const own = lines.filter((line) => line.part === part);
  const misses: Miss[] = [];
  let [found, missed, wrong] = [0, 0, 0];
  for (const line of own) {
    const matches = findPrivate(line.text, corpusFacts);
    const left = line.marked.filter(
      (mark) => !matches.some((match) => match.kind === kind && covers(line.text, match, mark)),
    );
    const extra = matches.filter(
      (match) => !line.marked.some((mark) => match.kind === kind && covers(line.text, mark, match)),
    );
    found += line.marked.length - left.length;
    missed += left.length;
    wrong += extra.length;
    const words = ({ start, end }: Pick<Match, 'start' | 'end'>): string => line.text.slice(start, end);
    if (left.length + extra.length > 0) misses.push({ line, missed: left.map(words), wrong: extra.map(words) });
  }
  const marked = own.filter((line) => line.marked.length > 0).length;
  return { found, missed, wrong, texts: { marked, plain: own.length - marked }, misses };
}

type Stretch = Pick<Match, 'start' | 'end'>;

/** True when the one holds all of the other but blanks and a full stop at its ends. */
function covers(text: string, one: Stretch, other: Stretch): boolean {
  const outside = [
    text.slice(other.start, Math.max(other.start, one.start)),
    text.slice(Math.min(other.end, one.end), other.end),
  ];
  return one.start < other.end && other.start < one.end && outside.every((part) => /^[\s.]*$/.test(part));
}
