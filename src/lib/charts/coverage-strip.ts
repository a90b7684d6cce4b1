import { sum } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import type { Coverage } from '../model/source.ts';
import { type Across, rounded, startOf, type YearLabel, yearLabels, yearsBetween } from './place.ts';

/** Which days a source answers for: one strip of time in four textures. */

export type CoverageState = Coverage['state'];

export interface CoverageStretch extends Coverage {
  /** Days, both ends counted. */
  readonly days: number;
}

const dayLength = 86_400_000;
const dayAfter = (day: string): string => new Date(startOf(day) + dayLength).toISOString().slice(0, 10);
const dayBefore = (day: string): string => new Date(startOf(day) - dayLength).toISOString().slice(0, 10);
/** What one source holds is held, whatever another says of the same day; what failed is more than not knowing. */
const weight: Readonly<Record<CoverageState, number>> = { captured: 3, empty: 2, failed: 1, unknown: 0 };

/** What all sources together say of every day from the first to the last, as stretches in order without a gap. */
export function coverageStretches(coverage: readonly Coverage[]): CoverageStretch[] {
  const edges = [...new Set(coverage.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  const stretches: { from: string; to: string; state: CoverageState }[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = dayBefore(edges[index + 1] ?? from);
    const state = coverage
      .filter((one) => one.from <= from && to <= one.to)
      .reduce<CoverageState>((best, one) => (weight[one.state] > weight[best] ? one.state : best), 'unknown');
    const before = stretches.at(-1);
    if (before?.state === state) before.to = to;
    else stretches.push({ from, to, state });
  }
  return stretches.map((one) => ({ ...one, days: (startOf(one.to) - startOf(one.from)) / dayLength + 1 }));
}

export interface CoverageStrip {
  readonly height: number;
  readonly band: { readonly y: number; readonly height: number };
  readonly stretches: readonly (CoverageStretch & Across)[];
  readonly years: readonly YearLabel[];
  /** Days in each state. */
  readonly days: Readonly<Record<CoverageState, number>>;
}

export function coverageStrip(coverage: readonly Coverage[]): CoverageStrip {
  const stretches = coverageStretches(coverage);
  const [first] = stretches;
  const last = stretches.at(-1);
  const from = first === undefined ? 0 : startOf(first.from);
  const to = last === undefined ? dayLength : startOf(dayAfter(last.to));
  const across = scaleUtc().domain([from, to]).range([0, 100]);
  const daysIn = (state: CoverageState): number =>
    sum(stretches, (stretch) => (stretch.state === state ? stretch.days : 0));
  return {
    height: 46,
    band: { y: 2, height: 20 },
    stretches: stretches.map((stretch) => {
      const x = across(startOf(stretch.from));
      // One lost day in ten years must still be seen.
      return { ...stretch, x: rounded(x), width: rounded(Math.max(0.35, across(startOf(dayAfter(stretch.to))) - x)) };
    }),
    years:
      first === undefined
        ? []
        : yearLabels(yearsBetween(from, to - 1).map((year) => ({ x: across(startOf(String(year))), year }))),
    days: {
      captured: daysIn('captured'),
      empty: daysIn('empty'),
      failed: daysIn('failed'),
      unknown: daysIn('unknown'),
    },
  };
}
