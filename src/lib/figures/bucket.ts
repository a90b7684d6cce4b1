import { z } from 'zod';
import { count } from '../model/scalar.ts';

/**
 * What is counted of one Danish month. Every field is a number, a count by key or a sorted list, so that the bucket of
 * a whole is the sum of the buckets of its parts, whatever the parts are: months, accounts, files.
 */

const byDay = z.record(z.string(), count);
const byKey = z.record(z.string(), count);
const seconds = z.array(count);

export const bucket = z
  .strictObject({
    written: byDay.describe('Posts and replies of the authority, by day (yyyy-mm-dd).'),
    reposts: byDay.describe("Others' items passed on without words of its own, by day."),
    hours: byKey.describe('Posts and replies by weekday × 24 + hour, Monday 0, Danish time.'),
    posts: count.describe('Items that start a thread and answer nobody.'),
    replies: byDay.describe('Items that answer a citizen, by day.'),
    asides: count.describe('Items that answer a listed account, or what is not archived and no citizen’s.'),
    unclear: count.describe('Answers of which the archive does not say to whom.'),
    asked: count.describe('Archived items by citizens addressed to the authority.'),
    listed: count.describe('Archived items by listed accounts addressed to the authority.'),
    inferred: count.describe('Replies to citizens whose words are not archived.'),
    inquiries: byDay.describe('Archived first inquiries of a citizen in a thread, by day.'),
    answered: byDay.describe('Of these, replied to within 14 calendar days, by day of the inquiry.'),
    clock: seconds.describe('Seconds from inquiry to first reply, sorted.'),
    working: seconds.describe('The same in working hours, sorted.'),
    days: byKey.describe('The same replies by calendar days from inquiry to reply.'),
    workingDays: byKey.describe('The same replies by working days from inquiry to reply.'),
    fromId: count.describe('Of these, with the time of the inquiry from the id that the reply names.'),
    redirected: count.describe('Replies that point to another channel and say nothing else.'),
    alsoReplied: count.describe('Replies that point to another channel and say something else too.'),
    refused: count,
    coded: count.describe('Replies that a person coded.'),
    undecided: count.describe('Of these, where the person could not tell.'),
    instead: byKey.describe('Targets of replies that say nothing else.'),
    besides: byKey.describe('Targets of replies that say something else too.'),
    dialogues: count.describe('Threads with a reply to a citizen.'),
    crossovers: count.describe('Of these, moved into case work.'),
    links: byKey.describe('Posts by the hosts they link to, sorted, "+" behind one that is self-service.'),
    images: byKey.describe('Images by the sources that hold them, but for the untold.'),
    alts: byKey.describe('Of these, with an alt text.'),
    untold: byKey.describe('Images of which the archive does not say whether they had an alt text, likewise.'),
    edited: count.describe('Items of the authority with an earlier version or a time of editing.'),
    versions: count.describe('Earlier versions.'),
    gone: byDay.describe('Items of the authority that a later capture lacks, by day of the item.'),
  })
  .describe('What is counted of one month.');
export type Bucket = z.infer<typeof bucket>;
export type Counter = Record<string, number>;

export const emptyBucket = (): Bucket => ({
  written: {},
  reposts: {},
  hours: {},
  posts: 0,
  replies: {},
  asides: 0,
  unclear: 0,
  asked: 0,
  listed: 0,
  inferred: 0,
  inquiries: {},
  answered: {},
  clock: [],
  working: [],
  days: {},
  workingDays: {},
  fromId: 0,
  redirected: 0,
  alsoReplied: 0,
  refused: 0,
  coded: 0,
  undecided: 0,
  instead: {},
  besides: {},
  dialogues: 0,
  crossovers: 0,
  links: {},
  images: {},
  alts: {},
  untold: {},
  edited: 0,
  versions: 0,
  gone: {},
});

export function addTo(counter: Counter, key: string | number, more = 1): void {
  counter[key] = (counter[key] ?? 0) + more;
}

export const sumOf = (counter: Readonly<Counter>): number =>
  Object.values(counter).reduce((sum, more) => sum + more, 0);

/** The bucket of all parts together. */
export function mergeBuckets(parts: Iterable<Bucket>): Bucket {
  const sum = emptyBucket();
  for (const part of parts) mergeInto(sum, part);
  for (const list of [sum.clock, sum.working]) list.sort((a, b) => a - b);
  return sum;
}

function mergeInto(sum: Record<keyof Bucket, unknown>, part: Bucket): void {
  for (const [field, value] of Object.entries(part) as [keyof Bucket, Bucket[keyof Bucket]][]) {
    const before = sum[field];
    if (typeof value === 'number') sum[field] = Number(before) + value;
    else if (Array.isArray(value)) {
      const list = before as number[];
      for (const one of value) list.push(one);
    } else for (const [key, more] of Object.entries(value)) addTo(before as Counter, key, more);
  }
}
