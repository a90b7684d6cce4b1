import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { type Missing, type PullState, pullState } from '#lib/model/network-source.ts';
import type { Miss } from './contract.ts';

/** The state after a pull. What was missed before keeps the day it was first missed. */
export function nextState(
  before: PullState | undefined,
  found: {
    cursor: Readonly<Record<string, string>>;
    counts: Readonly<Record<string, number>>;
    missing: readonly Miss[];
  },
  today: string,
): PullState {
  const known = new Map(before?.missing.map((miss) => [keyOf(miss), miss]));
  const missing = found.missing.map(
    ({ tried = today, ...miss }): Missing => ({ ...miss, since: known.get(keyOf(miss))?.since ?? today, tried }),
  );
  const after = pullState.parse({
    pulled: today,
    cursor: sorted(found.cursor),
    counts: sorted(found.counts),
    missing: missing.toSorted((a, b) => order.compare(keyOf(a), keyOf(b))),
  });
  // A new day alone is no news: written down every night it would be the only change that anyone is asked to look at.
  const isNews = before === undefined || !isDeepStrictEqual({ ...before, pulled: today }, after);
  return isNews || daysBetween(before.pulled, today) >= 7 ? after : before;
}

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

const order = new Intl.Collator('da', { numeric: true });
const keyOf = ({ what, where }: Pick<Missing, 'what' | 'where'>): string => `${what} ${where ?? ''}`;
const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The file of a source with its state. What people wrote stays to the byte: the state is the last block of the file,
 * and is written anew.
 */
export function withState(text: string, state: PullState): string {
  const hand = text.replace(/(?:^|\n)state:(?:[ \t]*\n|[ \t]+\S)[\s\S]*$/, '\n').trimEnd();
  const block = Object.fromEntries(
    Object.entries(state).filter(([, value]) => typeof value === 'string' || Object.keys(value).length > 0),
  );
  return `${hand}\n${stringify({ state: block }, { lineWidth: 0 })}`;
}
