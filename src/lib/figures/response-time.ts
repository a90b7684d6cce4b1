import { dayInDenmark } from '../time/copenhagen.ts';
import { daysBetween } from '../time/days.ts';
import { workingDays, workingSeconds } from '../time/working-time.ts';
import { suppression, Working } from './basis.ts';
import { addTo, type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence, Times } from './evidence.ts';
import type { Figure } from './figure.ts';
import { middleOf } from './middle.ts';
import type { Exchange, ThreadFacts } from './thread-facts.ts';
import type { ResponseTime } from './values.ts';

/** How long citizens wait for the first reply. */

const card = {
  id: 'response-time',
  address: 'svartid',
  version: 1,
  name: { da: 'Svartid', en: 'Response time' },
  definition: {
    da: 'Tiden fra en borgers første henvendelse i en tråd til myndighedens første svar til den borger. Henvendelsens tid kommer fra dens egen arkivering eller, når den ikke er arkiveret, fra det id, svaret nævner, hvor id’et rummer en tid (X fra 4. november 2010, Mastodon, Bluesky). Vist som median og som den tid, ni af ti svar holder sig inden for, både på uret og i arbejdstid: hverdage kl. 8-16 i dansk tid uden helligdage.',
    en: "The time from a citizen's first inquiry in a thread to the authority's first reply to that citizen. The time of the inquiry comes from its own capture or, when it is not archived, from the id that the reply names, where that id holds a time (X from 4 November 2010, Mastodon, Bluesky). Shown as the median and as the time that nine of ten replies keep within, both on the clock and in working hours: weekdays 8-16 in Danish time without public holidays.",
  },
  unit: { da: 'sekunder; vist i den enhed, man ville bruge', en: 'seconds; shown in the unit a person would use' },
  denominator: {
    da: 'Henvendelser, der har fået svar, og hvis tid er kendt.',
    en: 'Inquiries that got a reply, and whose time is known.',
  },
  censoring: {
    da: 'Henvendelser uden svar indgår ikke. Hvor mange der får svar, er svarandelen.',
    en: 'Inquiries without a reply are not in it. How many get one is the response rate.',
  },
  suppression,
  ruleSource: {
    da: 'Median og ikke gennemsnit, så et enkelt meget sent svar ikke flytter tallet. Helligdage er lovens; 1. maj, grundlovsdag, juleaftensdag og nytårsaftensdag tæller som de ugedage, de falder på. Store bededag er helligdag til og med 2023.',
    en: 'Median and not mean, so that one very late reply does not move the number. Public holidays are those of the law; 1 May, Constitution Day, 24 and 31 December count as the weekdays they fall on. Store bededag is a public holiday to 2023.',
  },
  caveat: {
    da: 'Arkivet siger, hvornår der blev svaret offentligt. Et svar i en privat besked kan ikke ses.',
    en: 'The archive says when a public reply came. A reply in a private message cannot be seen.',
  },
  parts: {
    capture: { da: 'Henvendelsen er arkiveret', en: 'The inquiry is archived' },
    id: { da: 'Henvendelsens tid er læst af et id', en: 'The time of the inquiry is read from an id' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

/** An exchange with both its times, and the seconds between. */
export interface Timed {
  readonly askedAt: string;
  readonly reply: { readonly id: string; readonly at: string };
  readonly times: Times & { readonly clock: number; readonly working: number };
}

export function timesOf({ askedAt, inquiry, reply }: Exchange): Timed | undefined {
  if (askedAt === undefined || reply === undefined) return undefined;
  return {
    askedAt,
    reply,
    times: {
      kind: 'times',
      inquiry: inquiry?.id,
      askedAt,
      askedFrom: inquiry === undefined ? 'id' : 'capture',
      repliedAt: reply.at,
      clock: (Date.parse(reply.at) - Date.parse(askedAt)) / 1000,
      working: workingSeconds(askedAt, reply.at),
    },
  };
}

export function tallyResponseTimes({ exchanges }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const exchange of exchanges) {
    const timed = timesOf(exchange);
    if (timed === undefined) continue;
    const bucket = bucketAt(timed.askedAt);
    const [asked, replied] = [dayInDenmark(timed.askedAt), dayInDenmark(timed.reply.at)];
    bucket.clock.push(timed.times.clock);
    bucket.working.push(timed.times.working);
    addTo(bucket.days, daysBetween(asked, replied));
    addTo(bucket.workingDays, workingDays(asked, replied));
    if (exchange.inquiry === undefined) bucket.fromId += 1;
  }
}

export const responseTime: Figure<ResponseTime> = {
  ...card,
  compute(summary, context) {
    const working = new Working<ResponseTime>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { clock, working: inWorkingHours, fromId, replies } = working.bucket;
    const n = clock.length;
    if (n === 0 && sumOf(replies) > 0) return working.unknown('no-times');
    return working.enough(n, n, n, () => ({
      clock: middleOf(clock),
      working: middleOf(inWorkingHours),
      fromId,
      clockSeconds: clock,
      workingSeconds: inWorkingHours,
    }));
  },
  evidence: ({ root, exchanges }) =>
    exchanges.flatMap((exchange): Evidence[] => {
      const timed = timesOf(exchange);
      if (timed === undefined) return [];
      const { askedAt, reply, times } = timed;
      return [{ id: reply.id, thread: root.id, at: askedAt, part: times.askedFrom ?? 'id', reason: times }];
    }),
};
