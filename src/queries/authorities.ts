import { getCollection } from 'astro:content';
import type { Edition } from '#lib/addresses.ts';
import type { Authority } from '#lib/model/authority.ts';

export interface AuthorityEntry {
  readonly slug: string;
  readonly data: Authority;
  /** Prose body as HTML. */
  readonly html: string;
}

const alphabets: Readonly<Record<Edition, Intl.Collator>> = {
  da: new Intl.Collator('da'),
  en: new Intl.Collator('en'),
};

/** Every authority, in the alphabetical order of the names it has in an edition. */
export async function authorities(edition: Edition = 'da'): Promise<AuthorityEntry[]> {
  const entries = await getCollection('authorities');
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id, data, html: body }))
    .sort((a, b) => alphabets[edition].compare(a.data.name[edition], b.data.name[edition]));
}
