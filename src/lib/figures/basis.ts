import type { Coverage } from '../model/source.ts';
import { firstDayOf, lastDayOf, monthOf } from '../time/days.ts';
import type { Bucket } from './bucket.ts';
import type { FigureCard } from './card.ts';
import { coveredDays, coveredStretches } from './coverage.ts';
import type { FigureContext } from './figure.ts';
import { bucketOf, type MonthSummary } from './month-summary.ts';
import { type Basis, type DaySpan, type FigureResult, fewest, type MonthSpan, type UnknownReason } from './result.ts';

/** What all figures have in common: of which days they speak, on how much they rest, and when they stay silent. */

export const coverageOf = ({ sources }: FigureContext): Coverage[] => sources.flatMap(({ data }) => data.coverage);

/** Days from the first to the last that anything is archived of or covered; the months asked for, when some are. */
export function windowOf(summary: MonthSummary, context: FigureContext): DaySpan | undefined {
  const known = windows.get(context) ?? new WeakMap<MonthSummary, DaySpan | 'none'>();
  windows.set(context, known);
  const window = known.get(summary) ?? findWindow(summary, context) ?? 'none';
  known.set(summary, window);
  return window === 'none' ? undefined : window;
}

/** Evidence asks for the same window once for every thread of an account. */
const windows = new WeakMap<FigureContext, WeakMap<MonthSummary, DaySpan | 'none'>>();

function findWindow(summary: MonthSummary, context: FigureContext): DaySpan | undefined {
  if (context.months !== undefined) return { from: firstDayOf(context.months.from), to: lastDayOf(context.months.to) };
  const stretches = coveredStretches(coverageOf(context));
  const { written, reposts } = bucketOf(summary, undefined);
  const days = [...Object.keys(written), ...Object.keys(reposts), ...stretches.flatMap(({ from, to }) => [from, to])];
  // An archive that holds only what citizens wrote is an archive too.
  const all = days.length > 0 ? days.sort() : Object.keys(summary.months).sort().map(firstDayOf);
  const [from, to] = [all[0], all.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The months of a window, whole or not. */
export const monthsOf = ({ from, to }: DaySpan): MonthSpan => ({ from: monthOf(from), to: monthOf(to) });

/** One figure being worked out: what was counted, and the ways it can come out. */
export class Working<V> {
  readonly bucket: Bucket;
  readonly window: DaySpan | undefined;
  readonly coverage: readonly Coverage[];
  readonly #card: FigureCard;

  constructor(card: FigureCard, summary: MonthSummary, context: FigureContext) {
    this.#card = card;
    this.bucket = bucketOf(summary, context.months);
    this.window = windowOf(summary, context);
    this.coverage = coverageOf(context);
  }

  /** Nothing is archived, and no source says that there was nothing. */
  get isEmpty(): boolean {
    return this.window === undefined;
  }

  #basis(n: number, evidenceCount: number): Basis {
    return {
      method: { figure: this.#card.id, version: this.#card.version },
      n,
      window: this.window,
      coverage: coveredDays(this.coverage, this.window),
      evidenceCount,
    };
  }

  known(value: V, n: number, evidenceCount: number): FigureResult<V> {
    return { state: 'known', value, ...this.#basis(n, evidenceCount) };
  }

  /** `value` is asked for only when there are enough observations. */
  enough(count: number, n: number, evidenceCount: number, value: () => V): FigureResult<V> {
    if (n < fewest) return { state: 'suppressed', count, ...this.#basis(n, evidenceCount) };
    return this.known(value(), n, evidenceCount);
  }

  unknown(reason: UnknownReason, n = 0, evidenceCount = 0): FigureResult<V> {
    return { state: 'unknown', reason, ...this.#basis(n, evidenceCount) };
  }
}

export const suppression = {
  da: 'Er der færre end fem at regne på, vises antallet og ingen andel eller median.',
  en: 'With fewer than five to count, the number is shown and no share or median.',
} as const;

export const noSuppression = {
  da: 'Vises altid: et antal er ingen andel.',
  en: 'Always shown: a count is no share.',
} as const;
