import type { Policy } from '../model/authority.ts';
import type { RedirectTarget } from '../model/coding.ts';
import type { FigureId } from './card.ts';
import type { DaySpan, FigureResult, MonthSpan, Share } from './result.ts';

/** What each figure says when it is known. Times in seconds, shares 0–1, days and hours Danish. */

export interface ActivityMonth {
  /** yyyy-mm */
  readonly month: string;
  /** Posts and replies the authority wrote; undefined where no source says that it holds them: unknown is not zero. */
  readonly written: number | undefined;
  /** Of these, replies to citizens. */
  readonly replies: number;
  /** Others' items passed on without words of its own, not in `written`. */
  readonly reposts: number;
}

export interface Activity {
  readonly written: number;
  readonly reposts: number;
  /** First and last item of the authority, reposts too: days in Denmark. Absent when there is none. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Every month of the window, none left out. */
  readonly months: readonly ActivityMonth[];
  /** `week[day][hour]`: posts and replies, Monday first, hour in Danish time. */
  readonly week: readonly (readonly number[])[];
  /** The longest stretch of whole covered days without any item; absent when nothing is covered. */
  readonly longestSilence: (DaySpan & { readonly days: number }) | undefined;
  /** Average of the last whole covered months, at most twelve; absent when there is none. */
  readonly pace: Pace | undefined;
}

export interface Pace {
  /** Posts and replies in the window. */
  readonly written: number;
  /** Whole covered months in the window, at most 12. */
  readonly months: number;
  /** First and last month of the window. */
  readonly from: string;
  readonly to: string;
  /** Posts and replies a month; undefined below five items, where an average would say more than is known. */
  readonly aMonth: number | undefined;
}

export interface DialogueShare extends Share {
  /** Answers to listed accounts and to what is not archived: in the denominator, not in the share. */
  readonly asides: number;
  /** Answers of which the archive does not say to whom: in neither. */
  readonly unclear: number;
}

export interface Inquiries {
  /** Archived items by citizens that are addressed to the authority. */
  readonly seen: number;
  /** Of these, the first of a citizen in a thread. */
  readonly first: number;
  /** Replies to citizens whose own words are not archived. */
  readonly inferred: number;
  /** Archived items by listed accounts that are addressed to the authority. */
  readonly listed: number;
}

export interface Middle {
  readonly median: number;
  /** Nine of ten are no longer. */
  readonly p90: number;
}

export interface ResponseTime {
  readonly clock: Middle;
  readonly working: Middle;
  /** How many of the n have the time of the inquiry from the id that the reply names; the others from its own capture. */
  readonly fromId: number;
  /** Every time, shortest first. */
  readonly clockSeconds: readonly number[];
  readonly workingSeconds: readonly number[];
}

export interface ResponseRate extends Share {
  /** Younger than 14 days at the end of coverage, or not covered: left out. */
  readonly leftOut: number;
}

export interface RedirectRate extends Share {
  /** Replies that point to another channel and say something else too. */
  readonly alsoReplied: number;
  readonly refused: number;
  /** By target; a reply may point to several. `instead`: without saying anything else. */
  readonly targets: Readonly<Record<RedirectTarget, { readonly instead: number; readonly besides: number }>>;
  /** Replies that a person coded, and those among them that stay unknown and are left out. */
  readonly coded: number;
  readonly leftOut: number;
}

export interface LinkShare extends Share {
  /** Posts with a shortened link whose target is not known, and no other that counts: left out. */
  readonly leftOut: number;
}

export interface EditedDeleted {
  /** Items with an earlier version, or a time of editing. */
  readonly edited: number;
  readonly versions: number;
  /** Missing from a later capture of days that an earlier one holds. */
  readonly gone: number;
  /** Items on days that two captures hold: where a deletion can be seen. */
  readonly seenTwice: number;
  /** `gone` ÷ `seenTwice`; undefined below five. */
  readonly goneShare: number | undefined;
}

export interface Promised {
  /** The words of the policy that promise it. */
  readonly phrase: string;
  readonly amount: number;
  /** `hours` run on the clock; `days` and `working-days` end with the day: asked on one, replied by the end of another. */
  readonly unit: 'hours' | 'days' | 'working-days';
  /** For a mark on an axis: on the clock, or in working hours of eight a day. */
  readonly seconds: number;
  readonly axis: 'clock' | 'working';
}

export interface PolicyPeriod {
  readonly policy: Policy;
  readonly promise: Promised | undefined;
  /** Whole months in which the policy stood, as far as anything is archived. */
  readonly months: MonthSpan | undefined;
  readonly responseTime: FigureResult<ResponseTime>;
  readonly responseRate: FigureResult<ResponseRate>;
  readonly redirectRate: FigureResult<RedirectRate>;
  /** Replies within the promised time ÷ replies of known time; undefined without a promise or below five. */
  readonly kept: Share | undefined;
}

export interface AnswerDeadline {
  /** Days from question to answer. */
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  /** Answered within four weeks. */
  readonly within: Share;
}

export interface FigureValues {
  readonly activity: Activity;
  readonly 'dialogue-share': DialogueShare;
  readonly inquiries: Inquiries;
  readonly 'response-time': ResponseTime;
  readonly 'response-rate': ResponseRate;
  readonly 'redirect-rate': RedirectRate;
  readonly crossover: Share;
  readonly 'self-service': LinkShare;
  readonly 'web-tie': LinkShare;
  readonly 'alt-text': Share;
  readonly 'edited-deleted': EditedDeleted;
  readonly 'promise-practice': readonly PolicyPeriod[];
  readonly 'answer-deadline': AnswerDeadline;
}

/** All figures of one use of a channel. */
export type AccountFigures = { readonly [Id in Exclude<FigureId, 'answer-deadline'>]: FigureResult<FigureValues[Id]> };
