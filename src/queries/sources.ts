import { getCollection } from 'astro:content';
import type { Source } from '#lib/model/source.ts';

export interface SourceEntry {
  readonly id: string;
  readonly data: Source;
}

/** The source ledger: every archive that records came from, by id. */
export async function sources(): Promise<SourceEntry[]> {
  const entries = await getCollection('sources');
  return entries.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
