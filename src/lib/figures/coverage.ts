import type { Coverage } from '../model/source.ts';
import { addDays, daysIn } from '../time/days.ts';
import type { CoveredDays, DaySpan } from './result.ts';

/** Which days sources answer for. */

const claims = ({ state }: Coverage): boolean => state === 'captured' || state === 'empty';

/** What sources claim, as stretches of days in order; overlapping and neighbouring ones are one. */
export const coveredStretches = (coverage: readonly Coverage[]): DaySpan[] => joined(coverage.filter(claims));

/** Days that two sources or more claim: what one saw, the other can miss. `coverage`: one list for each source. */
export function coveredTwice(coverage: readonly (readonly Coverage[])[]): DaySpan[] {
  const perSource = coverage.map(coveredStretches);
  const twice: DaySpan[] = [];
  for (const [index, one] of perSource.entries())
    for (const other of perSource.slice(index + 1)) for (const span of one) twice.push(...common(span, other));
  return joined(twice);
}

const common = (span: DaySpan, others: readonly DaySpan[]): DaySpan[] =>
  others
    .filter(({ from, to }) => from <= span.to && span.from <= to)
    .map(({ from, to }) => ({ from: later(from, span.from), to: later(to, span.to) === to ? span.to : to }));

const later = (a: string, b: string): string => [a, b].sort()[1] ?? a;

function joined(spans: readonly DaySpan[]): DaySpan[] {
  const stretches: { from: string; to: string }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = stretches.at(-1);
    if (before === undefined || from > addDays(before.to, 1)) stretches.push({ from, to });
    else if (to > before.to) before.to = to;
  }
  return stretches;
}

/** The stretch a day lies in. */
export const stretchOf = (stretches: readonly DaySpan[], day: string): DaySpan | undefined =>
  stretches.find(({ from, to }) => from <= day && day <= to);

/** Stretches cut to a window. */
export const within = (stretches: readonly DaySpan[], window: DaySpan): DaySpan[] => common(window, stretches);

/** How much of a window sources answer for. A day that one source holds is held, whatever another lacks. */
export function coveredDays(coverage: readonly Coverage[], window: DaySpan | undefined): CoveredDays {
  if (window === undefined) return { days: 0, covered: 0, failed: 0 };
  const count = (spans: readonly DaySpan[]): number =>
    within(joined(spans), window).reduce((sum, span) => sum + daysIn(span), 0);
  const held = coverage.filter(claims);
  const failed = coverage.filter(({ state }) => state === 'failed');
  const covered = count(held);
  return { days: daysIn(window), covered, failed: count([...held, ...failed]) - covered };
}
