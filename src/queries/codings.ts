import { getEntry } from 'astro:content';
import { codingsByItem } from '#lib/figures/read-thread.ts';
import type { Codings } from '#lib/figures/thread-facts.ts';

/** The human codings of one account by item, the latest of each. */
export async function codingsOf(authority: string, channel: string): Promise<Codings> {
  const entry = await getEntry('codings', `${authority}/${channel}`);
  return codingsByItem(entry?.data.codings ?? []);
}
