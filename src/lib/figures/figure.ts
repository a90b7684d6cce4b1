import type { Account, Authority } from '../model/authority.ts';
import type { Source } from '../model/source.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { MonthSummary } from './month-summary.ts';
import type { FigureResult, MonthSpan } from './result.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** What is known around the threads: who, on which accounts, from which sources, and of which months it is asked. */
export interface FigureContext {
  readonly authority: Pick<Authority, 'site' | 'domains'>;
  readonly accounts: readonly Account[];
  readonly sources: readonly { readonly id: string; readonly data: Source }[];
  /** Only these months; absent: all that is archived or covered. */
  readonly months?: MonthSpan | undefined;
}

/**
 * A figure over threads. `compute` needs only the merged summary of months, never the posts; `evidence` gives the rows
 * of one thread, whatever the month, and is asked with the same summary and context.
 */
export interface Figure<V> extends FigureCard {
  compute(summary: MonthSummary, context: FigureContext): FigureResult<V>;
  evidence(thread: ThreadFacts, context: FigureContext, summary: MonthSummary): Evidence[];
}
