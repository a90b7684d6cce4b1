import { getCollection, getEntry } from 'astro:content';
import { imageNamesIn } from '#lib/archived-image.ts';
import { type MonthSummary, unpackSummary } from '#lib/figures/month-summary.ts';
import { type MonthFile, monthFile as monthFileSchema } from '#lib/model/post.ts';

export interface MonthEntry {
  readonly authority: string;
  readonly channel: string;
  /** yyyy-mm */
  readonly month: string;
  readonly sources: readonly string[];
  readonly summary: MonthSummary;
}

/** Every month of every account, without its posts, by authority, channel and month. */
export async function months(): Promise<MonthEntry[]> {
  const entries = await getCollection('months');
  return entries
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ data }) => ({ ...data, summary: unpackSummary(data.summary) }));
}

/** One month with its posts. Throws when there is no such file: pages ask only for months that `months()` names. */
export async function monthFile(authority: string, channel: string, month: string): Promise<MonthFile> {
  const id = `${authority}/${channel}/${month}`;
  const entry = await getEntry('months', id);
  if (!entry?.body) throw new Error(`no month file ${id}`);
  const { summary: _, ...head } = entry.data;
  return monthFileSchema.parse({ ...head, ...JSON.parse(entry.body) });
}

/** Names of the archived images that posts name, each once, sorted. */
export async function imageNames(): Promise<string[]> {
  const entries = await getCollection('months');
  return [...new Set(entries.flatMap(({ body = '' }) => imageNamesIn(body)))].sort();
}
