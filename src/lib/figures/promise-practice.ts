import type { Account, Policy } from '../model/authority.ts';
import { type PromiseUnit, promisesIn } from '../rules/promise.ts';
import { dayInDenmark } from '../time/copenhagen.ts';
import { daysBetween, firstDayOf, lastDayOf, monthOf, nextMonth, previousMonth } from '../time/days.ts';
import { workingDays, workingHours } from '../time/working-time.ts';
import { monthsOf, noSuppression, Working, windowOf } from './basis.ts';
import { type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, FigureContext } from './figure.ts';
import { bucketOf, emptySummary, type MonthSummary } from './month-summary.ts';
import { redirectRate } from './redirect-rate.ts';
import { responseRate } from './response-rate.ts';
import { responseTime, type Timed, timesOf } from './response-time.ts';
import { fewest, type MonthSpan } from './result.ts';
import type { PolicyPeriod, Promised } from './values.ts';

/** What an account promises, beside what it does in the same time. */

const card = {
  id: 'promise-practice',
  address: 'loefte-og-praksis',
  version: 1,
  name: { da: 'Løfte og praksis', en: 'Promise and practice' },
  definition: {
    da: 'Kontoens egen erklærede politik, dateret og med kilde, ved siden af svartid, svarandel og henvisninger i de hele måneder, hvor den gjaldt. Nævner politikken en tid (»vi svarer inden for to hverdage«), vises andelen af svar, der holdt den: timer og døgn regnes på uret; dage og hverdage regnes til dagens udgang, så et løfte om to hverdage er holdt til og med den anden hverdag efter henvendelsen.',
    en: 'The account\'s own stated policy, dated and sourced, beside response time, response rate and redirects in the whole months in which it stood. Where the policy names a time ("we reply within two working days"), the share of replies that kept it is shown: hours are counted on the clock; days and working days to the end of the day, so that a promise of two working days is kept to the end of the second working day after the inquiry.',
  },
  unit: { da: 'politikker', en: 'policies' },
  denominator: {
    da: 'For andelen, der holdt løftet: svar, hvor henvendelsens tid er kendt.',
    en: 'For the share that kept the promise: replies to inquiries whose time is known.',
  },
  censoring: {
    da: 'Måneden, hvor en politik afløses midt i måneden, hører til ingen af dem.',
    en: 'A month in which one policy follows another halfway belongs to neither.',
  },
  suppression: noSuppression,
  ruleSource: {
    da: 'Kontoens egne ord. Tiden i løftet findes af regelpakken og vises med de ord, der siger den. Er måneden for en politik kendt, men ikke dagen, regnes hele måneden med.',
    en: "The account's own words. The time promised is found by the rule pack and shown with the words that say it. Where the month of a policy is known and not the day, the whole month is counted.",
  },
  parts: {
    kept: { da: 'Inden for den lovede tid', en: 'Within the promised time' },
    late: { da: 'Senere end lovet', en: 'Later than promised' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

/** The first promise of a policy that names a time. */
export function promiseOf(policy: Pick<Policy, 'text'>): Promised | undefined {
  for (const { match, time } of promisesIn([policy.text])) {
    if (time === undefined) continue;
    const { amount, unit } = time;
    return { phrase: match.phrase, amount, unit, seconds: amount * secondsOf[unit], axis: axes[unit] };
  }
  return undefined;
}

const hour = 3600;
const secondsOf: Readonly<Record<PromiseUnit, number>> = {
  hours: hour,
  days: 24 * hour,
  'working-days': (workingHours.to - workingHours.from) * hour,
};
const axes: Readonly<Record<PromiseUnit, Promised['axis']>> = {
  hours: 'clock',
  days: 'clock',
  'working-days': 'working',
};

interface Period {
  readonly policy: Policy;
  readonly months: MonthSpan | undefined;
}

/** The policies of the official accounts with the whole months in which each stood, inside `span`. */
export function policyPeriods(accounts: readonly Account[], span: MonthSpan | undefined): Period[] {
  const official = accounts.filter(({ status }) => status === 'official');
  return official.flatMap(({ policies }) => {
    const sorted = policies.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    return sorted.map((policy, index): Period => {
      const following = sorted[index + 1];
      const ends = [
        ...(policy.to === undefined ? [] : [lastWholeMonth(policy.to)]),
        ...(following === undefined ? [] : [previousMonth(monthOf(beginning(following.from)))]),
        ...(span === undefined ? [] : [span.to]),
      ];
      const from = [firstWholeMonth(policy.from), ...(span === undefined ? [] : [span.from])].sort().at(-1);
      const to = ends.sort()[0];
      const isAny = span !== undefined && from !== undefined && to !== undefined && from <= to;
      return { policy, months: isAny ? { from, to } : undefined };
    });
  });
}

/** The first day a date can mean: 2014 -> 2014-01-01. */
const beginning = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

const firstWholeMonth = (from: string): string => {
  const day = beginning(from);
  return day === firstDayOf(monthOf(day)) ? monthOf(day) : nextMonth(monthOf(day));
};

const lastWholeMonth = (to: string): string => {
  if (to.length === 4) return `${to}-12`;
  if (to.length === 7) return to;
  return to === lastDayOf(monthOf(to)) ? monthOf(to) : previousMonth(monthOf(to));
};

/** Replies of a bucket that kept a promise. */
function keptIn({ clock, days, workingDays: inWorkingDays }: Bucket, { amount, unit, seconds }: Promised): number {
  if (unit === 'hours') return clock.filter((one) => one <= seconds).length;
  const counter = unit === 'days' ? days : inWorkingDays;
  return sumOf(Object.fromEntries(Object.entries(counter).filter(([one]) => Number(one) <= amount)));
}

function isKept({ askedAt, reply, times }: Timed, { amount, unit, seconds }: Promised): boolean {
  if (unit === 'hours') return times.clock <= seconds;
  const [asked, replied] = [dayInDenmark(askedAt), dayInDenmark(reply.at)];
  return (unit === 'days' ? daysBetween(asked, replied) : workingDays(asked, replied)) <= amount;
}

/** The months a policy can be measured on: those asked for, or all of which anything is known. */
function spanOf(summary: MonthSummary, context: FigureContext): MonthSpan | undefined {
  if (context.months !== undefined) return context.months;
  const window = windowOf(summary, context);
  return window && monthsOf(window);
}

function periodOf(summary: MonthSummary, context: FigureContext, { policy, months }: Period): PolicyPeriod {
  const promise = promiseOf(policy);
  // No month at all: asked of a span that holds nothing, every figure says that nothing is known.
  const part = months === undefined ? emptyPart : { summary, context: { ...context, months } };
  const bucket = bucketOf(part.summary, part.context.months);
  const n = bucket.clock.length;
  const count = promise === undefined ? 0 : keptIn(bucket, promise);
  return {
    policy,
    promise,
    months,
    responseTime: responseTime.compute(part.summary, part.context),
    responseRate: responseRate.compute(part.summary, part.context),
    redirectRate: redirectRate.compute(part.summary, part.context),
    kept: promise === undefined || n < fewest ? undefined : { share: count / n, count },
  };
}

const emptyPart: { readonly summary: MonthSummary; readonly context: FigureContext } = {
  summary: emptySummary,
  context: { authority: { domains: [] }, accounts: [], sources: [] },
};

export const promisePractice: Figure<readonly PolicyPeriod[]> = {
  ...card,
  compute(summary, context) {
    const working = new Working<readonly PolicyPeriod[]>(card, summary, context);
    const periods = policyPeriods(context.accounts, spanOf(summary, context)).map((period) =>
      periodOf(summary, context, period),
    );
    if (periods.length === 0) return working.unknown('no-policy');
    const measured = periods
      .filter(({ promise, months }) => promise !== undefined && months !== undefined)
      .reduce((sum, { months }) => sum + bucketOf(summary, months).clock.length, 0);
    return working.known(periods, periods.length, measured);
  },
  evidence({ root, exchanges }, context, summary) {
    return policyPeriods(context.accounts, spanOf(summary, context)).flatMap(({ policy, months }): Evidence[] => {
      const promise = promiseOf(policy);
      if (promise === undefined || months === undefined) return [];
      return exchanges.flatMap((exchange): Evidence[] => {
        const timed = timesOf(exchange);
        const month = timed && monthOf(dayInDenmark(timed.askedAt));
        if (timed === undefined || month === undefined || month < months.from || month > months.to) return [];
        const { askedAt, reply, times } = timed;
        const part = isKept(timed, promise) ? 'kept' : 'late';
        return [{ id: reply.id, thread: root.id, at: askedAt, part, reason: times }];
      });
    });
  },
};
