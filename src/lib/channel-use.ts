import { accountFigures } from './figures/account-figures.ts';
import type { FigureContext } from './figures/figure.ts';
import { type MonthSummary, mergeSummaries } from './figures/month-summary.ts';
import type { DaySpan } from './figures/result.ts';
import type { AccountFigures, Pace } from './figures/values.ts';
import type { Account, Authority, Channel } from './model/authority.ts';
import type { Coverage, Source } from './model/source.ts';

export interface MonthOf {
  /** yyyy-mm */
  readonly month: string;
  readonly summary: MonthSummary;
}

/** One authority's use of one channel: its accounts there, what is archived of them, and where it comes from. */
export interface ChannelUse {
  readonly authority: { readonly slug: string; readonly data: Authority };
  readonly channel: { readonly slug: string; readonly data: Channel };
  readonly accounts: readonly Account[];
  /** Months with posts, in order. */
  readonly months: readonly MonthOf[];
  readonly sources: readonly { readonly id: string; readonly data: Source }[];
  readonly coverage: readonly Coverage[];
  /** What figures are computed with, beside the summary. */
  readonly context: FigureContext;
  readonly summary: MonthSummary;
  /** Over all that is archived; `accountFigures` gives them for some months. */
  readonly figures: AccountFigures;
  readonly pace: Pace | undefined;
}

/** `archived`: posts stand here; `known`: an official account is known; `other`: only accounts that are not official. */
export type UseState = 'archived' | 'known' | 'other';

export function useState({ months, accounts }: Pick<ChannelUse, 'months' | 'accounts'>): UseState {
  if (months.length > 0) return 'archived';
  return accounts.some(({ status }) => status === 'official') ? 'known' : 'other';
}

/** The days of which sources say that nothing was written, where they say nothing else; undefined when there are none. */
export function emptySpan({ months, coverage }: Pick<ChannelUse, 'months' | 'coverage'>): DaySpan | undefined {
  if (months.length > 0 || coverage.some(({ state }) => state !== 'empty')) return undefined;
  const [from] = coverage.map((stretch) => stretch.from).sort();
  const to = coverage
    .map((stretch) => stretch.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Sums and figures are worked out when they are first asked for: lists of uses are made for every page. */
export function channelUse(
  authority: ChannelUse['authority'],
  channel: ChannelUse['channel'],
  months: readonly MonthOf[],
  sources: ChannelUse['sources'],
): ChannelUse {
  const accounts = authority.data.accounts.filter((account) => account.channel === channel.slug);
  const context: FigureContext = { authority: authority.data, accounts, sources };
  let summary: MonthSummary | undefined;
  let figures: AccountFigures | undefined;
  return {
    authority,
    channel,
    accounts,
    months,
    sources,
    coverage: sources.flatMap(({ data }) => data.coverage),
    context,
    get summary() {
      summary ??= mergeSummaries(months.map((month) => month.summary));
      return summary;
    },
    get figures() {
      figures ??= accountFigures(this.summary, context);
      return figures;
    },
    get pace() {
      const { activity } = this.figures;
      return activity.state === 'known' ? activity.value.pace : undefined;
    },
  };
}
