import { getCollection } from 'astro:content';
import type { Channel } from '#lib/model/authority.ts';

export interface ChannelEntry {
  readonly slug: string;
  readonly data: Channel;
  /** Prose body as HTML. */
  readonly html: string;
}

/** Every channel, in its own order. */
export async function channels(): Promise<ChannelEntry[]> {
  const entries = await getCollection('channels');
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id, data, html: body }))
    .sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}
