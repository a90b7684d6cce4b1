import { getCollection } from 'astro:content';
import type { Page } from '#lib/model/answer.ts';

export interface PageEntry {
  readonly slug: string;
  readonly data: Page;
  /** Prose body as HTML. */
  readonly html: string;
}

/** The editorial pages of one edition, in their order. */
export async function pages(lang: 'da' | 'en'): Promise<PageEntry[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${lang}/`));
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id.slice(3), data, html: body }))
    .sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}
