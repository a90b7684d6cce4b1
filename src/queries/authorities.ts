import { getCollection } from 'astro:content';
import type { Authority } from '#lib/model/authority.ts';

export interface AuthorityEntry {
  readonly slug: string;
  readonly data: Authority;
  /** Prose body as HTML. */
  readonly html: string;
}

const danish = new Intl.Collator('da');

/** Every authority, in Danish alphabetical order. */
export async function authorities(): Promise<AuthorityEntry[]> {
  const entries = await getCollection('authorities');
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id, data, html: body }))
    .sort((a, b) => danish.compare(a.data.name.da, b.data.name.da));
}
