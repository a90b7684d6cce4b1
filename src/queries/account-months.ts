import type { MonthEntry } from './months.ts';

/** A month with the months before and after it on the same account. */
export interface MonthInLine extends MonthEntry {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** `months` in their order, each knowing its neighbours. */
export function inLine(months: readonly MonthEntry[]): MonthInLine[] {
  return months.map((entry, index) => {
    const same = (other: MonthEntry | undefined): string | undefined =>
      other?.authority === entry.authority && other.channel === entry.channel ? other.month : undefined;
    return { ...entry, previous: same(months[index - 1]), next: same(months[index + 1]) };
  });
}
