import type { MonthFile } from '../model/post.ts';
import { monthInDenmark } from '../time/copenhagen.ts';
import { activity } from './activity.ts';
import { altText } from './alt-text.ts';
import type { FigureId } from './card.ts';
import { crossover } from './crossover.ts';
import { dialogueShare } from './dialogue-share.ts';
import { editedDeleted } from './edited-deleted.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, FigureContext } from './figure.ts';
import { inquiries } from './inquiries.ts';
import type { MonthSummary } from './month-summary.ts';
import { promisePractice } from './promise-practice.ts';
import { readThread } from './read-thread.ts';
import { redirectRate } from './redirect-rate.ts';
import { responseRate } from './response-rate.ts';
import { responseTime } from './response-time.ts';
import { selfService } from './self-service.ts';
import { noCodings } from './summarise.ts';
import type { Codings } from './thread-facts.ts';
import type { AccountFigures, FigureValues } from './values.ts';
import { webTie } from './web-tie.ts';

/** Every figure of an authority's use of a channel, in the order in which pages show them. */

export type AccountFigureId = Exclude<FigureId, 'answer-deadline'>;

export const figures: { readonly [Id in AccountFigureId]: Figure<FigureValues[Id]> } = {
  activity,
  'dialogue-share': dialogueShare,
  inquiries,
  'response-time': responseTime,
  'response-rate': responseRate,
  'redirect-rate': redirectRate,
  crossover,
  'promise-practice': promisePractice,
  'self-service': selfService,
  'web-tie': webTie,
  'alt-text': altText,
  'edited-deleted': editedDeleted,
};

export const accountFigures = (summary: MonthSummary, context: FigureContext): AccountFigures => ({
  activity: activity.compute(summary, context),
  'dialogue-share': dialogueShare.compute(summary, context),
  inquiries: inquiries.compute(summary, context),
  'response-time': responseTime.compute(summary, context),
  'response-rate': responseRate.compute(summary, context),
  'redirect-rate': redirectRate.compute(summary, context),
  crossover: crossover.compute(summary, context),
  'promise-practice': promisePractice.compute(summary, context),
  'self-service': selfService.compute(summary, context),
  'web-tie': webTie.compute(summary, context),
  'alt-text': altText.compute(summary, context),
  'edited-deleted': editedDeleted.compute(summary, context),
});

/**
 * The posts behind a figure in one month file, by time. `summary` and `context` are those the figure was computed from.
 * Rows of all files together are as many as `evidenceCount` of the result says.
 */
export function evidenceIn(
  id: AccountFigureId,
  file: Pick<MonthFile, 'posts' | 'sources'>,
  context: FigureContext,
  summary: MonthSummary,
  codings: Codings = noCodings,
): Evidence[] {
  const { months } = context;
  return file.posts
    .flatMap((post) => figures[id].evidence(readThread(post, file.sources, codings), context, summary))
    .filter(({ at }) => {
      const month = monthInDenmark(at);
      return months === undefined || (months.from <= month && month <= months.to);
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
