import { type MonthOf, type Pace, pace } from './figures/activity.ts';
import { type MonthSummary, mergeSummaries } from './figures/month-summary.ts';
import type { Account, Authority, Channel } from './model/authority.ts';
import type { Coverage, Source } from './model/source.ts';

/** One authority's use of one channel: its accounts there, what is archived of them, and where it comes from. */
export interface ChannelUse {
  readonly authority: { readonly slug: string; readonly data: Authority };
  readonly channel: { readonly slug: string; readonly data: Channel };
  readonly accounts: readonly Account[];
  /** Months with posts, in order. */
  readonly months: readonly MonthOf[];
  readonly sources: readonly { readonly id: string; readonly data: Source }[];
  readonly coverage: readonly Coverage[];
  readonly summary: MonthSummary;
  readonly pace: Pace | undefined;
}

/** `archived`: posts stand here; `known`: an official account is known; `other`: only accounts that are not official. */
export type UseState = 'archived' | 'known' | 'other';

export function useState({ months, accounts }: Pick<ChannelUse, 'months' | 'accounts'>): UseState {
  if (months.length > 0) return 'archived';
  return accounts.some(({ status }) => status === 'official') ? 'known' : 'other';
}

export function channelUse(
  authority: ChannelUse['authority'],
  channel: ChannelUse['channel'],
  months: readonly MonthOf[],
  sources: ChannelUse['sources'],
): ChannelUse {
  const coverage = sources.flatMap(({ data }) => data.coverage);
  return {
    authority,
    channel,
    accounts: authority.data.accounts.filter((account) => account.channel === channel.slug),
    months,
    sources,
    coverage,
    summary: mergeSummaries(months.map(({ summary }) => summary)),
    pace: pace(months, coverage),
  };
}
