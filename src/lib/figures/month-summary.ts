import { z } from 'zod';
import { count, instant, month } from '../model/scalar.ts';
import { type Bucket, bucket, emptyBucket, mergeBuckets } from './bucket.ts';
import type { MonthSpan } from './result.ts';

/**
 * What one month file says in numbers, kept so that a figure over an account or an authority is a sum over files and
 * never needs the posts themselves. `mergeSummaries` of parts is the summary of the whole.
 */
export const monthSummary = z.strictObject({
  posts: count.describe('Items that start a thread.'),
  replies: count.describe('Items below a root, whoever wrote them.'),
  written: count.describe('Posts and replies the authority wrote, reposts apart (DOMAIN: activity).'),
  reposts: count.describe("Others' items the authority passed on without words of its own."),
  repliesToCitizens: count.describe('Items of the authority that answer somebody who is not a listed account.'),
  inquiries: count.describe('Archived items by citizens that are addressed to the authority.'),
  withdrawn: count.describe('Items that were withdrawn: tombstones, which no figure counts.'),
  first: instant.optional().describe('First item of the authority.'),
  last: instant.optional().describe('Last item of the authority.'),
  months: z
    .record(month, bucket)
    .describe('What was counted, by the month it happened in: a thread may go on for several.'),
});
export type MonthSummary = z.infer<typeof monthSummary>;

export const emptySummary: MonthSummary = {
  posts: 0,
  replies: 0,
  written: 0,
  reposts: 0,
  repliesToCitizens: 0,
  inquiries: 0,
  withdrawn: 0,
  months: {},
};

export function mergeSummaries(parts: readonly MonthSummary[]): MonthSummary {
  const sum: MonthSummary = { ...emptySummary };
  const buckets = new Map<string, Bucket[]>();
  for (const part of parts) {
    sum.posts += part.posts;
    sum.replies += part.replies;
    sum.written += part.written;
    sum.reposts += part.reposts;
    sum.repliesToCitizens += part.repliesToCitizens;
    sum.inquiries += part.inquiries;
    sum.withdrawn += part.withdrawn;
    if (part.first !== undefined && (sum.first === undefined || part.first < sum.first)) sum.first = part.first;
    if (part.last !== undefined && (sum.last === undefined || part.last > sum.last)) sum.last = part.last;
    for (const [name, one] of Object.entries(part.months)) buckets.set(name, [...(buckets.get(name) ?? []), one]);
  }
  sum.months = Object.fromEntries(
    [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, parts]) => [name, mergeBuckets(parts)]),
  );
  return sum;
}

/** Everything counted in some months, or in all, as one bucket. */
export function bucketOf(summary: MonthSummary, months: MonthSpan | undefined): Bucket {
  const key = months === undefined ? '' : `${months.from} ${months.to}`;
  const made = merged.get(summary) ?? new Map<string, Bucket>();
  merged.set(summary, made);
  const known =
    made.get(key) ??
    mergeBuckets(
      Object.entries(summary.months)
        .filter(([name]) => months === undefined || (months.from <= name && name <= months.to))
        .map(([, one]) => one),
    );
  made.set(key, known);
  return known;
}

// A dozen figures ask for the same sum.
const merged = new WeakMap<MonthSummary, Map<string, Bucket>>();

/**
 * A summary as the content store keeps it: what was counted is a string, for Astro copies every object of an entry
 * into the memory of every page, and a string by reference. Nothing that is zero is written.
 */
export const packedSummary = monthSummary.omit({ months: true }).extend({
  counted: z.string().describe('`months` as JSON without what is zero.'),
});
export type PackedSummary = z.infer<typeof packedSummary>;

export function packSummary({ months, ...totals }: MonthSummary): PackedSummary {
  const isSomething = (value: Bucket[keyof Bucket]): boolean =>
    typeof value === 'number' ? value !== 0 : Object.keys(value).length > 0;
  const counted = Object.fromEntries(
    Object.entries(months).map(([name, one]) => [
      name,
      Object.fromEntries(Object.entries(one).filter(([, value]) => isSomething(value))),
    ]),
  );
  return { ...totals, counted: JSON.stringify(counted) };
}

/** The summary again. What was counted is read only when a figure asks for it: most pages want the totals alone. */
export function unpackSummary({ counted, ...totals }: PackedSummary): MonthSummary {
  let months: MonthSummary['months'] | undefined;
  return {
    ...totals,
    get months() {
      months ??= Object.fromEntries(
        Object.entries(parseCounted(counted)).map(([name, one]) => [name, { ...emptyBucket(), ...one }]),
      );
      return months;
    },
  };
}

/** Written by `packSummary` in the same build, so its shape is known. */
const parseCounted = (counted: string): Record<string, Partial<Bucket>> => JSON.parse(counted);
