import { getCollection } from 'astro:content';
import type { NetworkSource } from '#lib/model/network-source.ts';
import type { Source } from '#lib/model/source.ts';

export interface SourceEntry {
  readonly id: string;
  readonly data: Source;
}

/** The source ledger: every archive that records came from, by id. */
export async function sources(): Promise<SourceEntry[]> {
  const entries = await getCollection('sources');
  return entries
    .flatMap(({ id, data }) => (data.kind === 'archive' ? [{ id, data }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export interface NetworkSourceEntry {
  readonly id: string;
  readonly data: NetworkSource;
}

/** Every source that is asked over the network, by id. */
export async function networkSources(): Promise<NetworkSourceEntry[]> {
  const entries = await getCollection('sources');
  return entries
    .flatMap(({ id, data }) => (data.kind === 'archive' ? [] : [{ id, data }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
