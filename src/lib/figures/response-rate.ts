import { dayInDenmark } from '../time/copenhagen.ts';
import { addDays, daysBetween } from '../time/days.ts';
import { suppression, Working } from './basis.ts';
import { addTo, type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import { coveredStretches, stretchOf } from './coverage.ts';
import type { Evidence, Times } from './evidence.ts';
import type { Figure, FigureContext } from './figure.ts';
import { timesOf } from './response-time.ts';
import type { Exchange, Item, ThreadFacts } from './thread-facts.ts';
import type { ResponseRate } from './values.ts';

/** How many inquiries get a reply. Only where the archive holds what citizens wrote: else nobody can know. */

/** A reply counts to the end of this many days after the day of the inquiry. */
const deadline = 14;

const card = {
  id: 'response-rate',
  address: 'svarandel',
  version: 1,
  name: { da: 'Svarandel', en: 'Response rate' },
  definition: {
    da: 'Andelen af borgeres første henvendelser i en tråd, som myndigheden svarede offentligt på inden for 14 dage, talt i hele kalenderdage i dansk tid.',
    en: "The share of citizens' first inquiries in a thread that the authority replied to in public within 14 days, counted in whole calendar days in Danish time.",
  },
  unit: { da: 'andel', en: 'share' },
  denominator: {
    da: 'Arkiverede første henvendelser fra dage, hvor en kilde har det, borgere skrev til kontoen.',
    en: 'Archived first inquiries of days of which a source holds what citizens wrote to the account.',
  },
  censoring: {
    da: 'En henvendelse, der er yngre end 14 dage, når dækningen slutter, er ude af regnestykket, også når den nåede at få svar.',
    en: 'An inquiry younger than 14 days at the end of coverage is left out, even when it did get a reply.',
  },
  suppression,
  ruleSource: {
    da: 'Projektets egen regel. Der er ingen lovbestemt frist for at svare på sociale medier.',
    en: 'A rule of this project. No law sets a deadline for replies on social media.',
  },
  caveat: {
    da: 'Ikke alle kommentarer beder om svar, og et svar i en privat besked kan ikke ses.',
    en: 'Not every comment asks for a reply, and a reply in a private message cannot be seen.',
  },
  parts: {
    answered: { da: 'Svar inden for 14 dage', en: 'Reply within 14 days' },
    late: { da: 'Svar senere', en: 'Reply later' },
    unanswered: { da: 'Intet offentligt svar', en: 'No public reply' },
    'left-out': { da: 'For ny eller ikke dækket, holdt udenfor', en: 'Too young or not covered, left out' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

function outcomeOf({ inquiry, reply }: Exchange): 'answered' | 'late' | 'unanswered' {
  if (inquiry === undefined || reply === undefined) return 'unanswered';
  return daysBetween(dayInDenmark(inquiry.at), dayInDenmark(reply.at)) <= deadline ? 'answered' : 'late';
}

const unanswered = ({ id, at }: Item): Times => ({
  kind: 'times',
  inquiry: id,
  askedAt: at,
  askedFrom: 'capture',
  repliedAt: undefined,
  clock: undefined,
  working: undefined,
});

export function tallyResponseRate({ exchanges }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const exchange of exchanges)
    if (exchange.inquiry !== undefined && outcomeOf(exchange) === 'answered')
      addTo(bucketAt(exchange.inquiry.at).answered, dayInDenmark(exchange.inquiry.at));
}

/** Says of a day whether its inquiries can be judged: seen on that day, and replies seen to the end of the deadline. */
function judgedDays({ sources }: FigureContext): (day: string) => boolean {
  const seen = coveredStretches(sources.filter(({ data }) => data.inbound).flatMap(({ data }) => data.coverage));
  const replies = coveredStretches(sources.flatMap(({ data }) => data.coverage));
  return (day) => {
    const stretch = stretchOf(replies, day);
    return stretchOf(seen, day) !== undefined && stretch !== undefined && addDays(day, deadline) <= stretch.to;
  };
}

export const responseRate: Figure<ResponseRate> = {
  ...card,
  compute(summary, context) {
    const working = new Working<ResponseRate>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    if (!context.sources.some(({ data }) => data.inbound)) return working.unknown('no-inbound');
    const isJudged = judgedDays(context);
    const judged = (counter: Readonly<Record<string, number>>): number =>
      sumOf(Object.fromEntries(Object.entries(counter).filter(([day]) => isJudged(day))));
    const all = sumOf(working.bucket.inquiries);
    const [n, count] = [judged(working.bucket.inquiries), judged(working.bucket.answered)];
    if (n === 0 && all > 0) return working.unknown('too-young', 0, all);
    return working.enough(count, n, all, () => ({ share: count / n, count, leftOut: all - n }));
  },
  evidence({ root, exchanges }, context) {
    if (!context.sources.some(({ data }) => data.inbound)) return [];
    const isJudged = judgedDays(context);
    return exchanges.flatMap((exchange): Evidence[] => {
      const { inquiry } = exchange;
      if (inquiry === undefined) return [];
      const part = isJudged(dayInDenmark(inquiry.at)) ? outcomeOf(exchange) : 'left-out';
      const reason = timesOf(exchange)?.times ?? unanswered(inquiry);
      return [{ id: inquiry.id, thread: root.id, at: inquiry.at, part, reason }];
    });
  },
};
