import { z } from 'zod';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { elementsOf, textOf, type XmlElement } from '../../formats/xml-tree.ts';

/** An item of a WordPress export as it stands in the file. */

const number = z.string().regex(/^\d+$/, 'not a number');
const words = z.string().optional();
const rawItem = z.object({
  title: words,
  link: words,
  pubDate: words,
  guid: words,
  'content:encoded': words,
  'wp:post_id': number,
  'wp:post_date': words,
  'wp:post_date_gmt': words,
  'wp:post_modified': words,
  'wp:post_modified_gmt': words,
  'wp:status': z.string().min(1),
  'wp:post_type': z.string().min(1),
  // Every version writes it, empty or not: where it is missing, nobody knows who may read.
  'wp:post_password': z.string(),
  'wp:attachment_url': words,
});
export type RawItem = z.infer<typeof rawItem> & { readonly meta: ReadonlyMap<string, string> };

const house = 'who in the house wrote: private';
const order = 'order in lists and menus';

/** Fields that are left out on purpose, and why. What stands neither here nor in the schema is reported. */
export const ignoredFields: Readonly<Record<string, string>> = {
  'dc:creator': house,
  description: 'always empty',
  'excerpt:encoded': 'a summary for lists',
  category: 'keywords; the words speak for themselves',
  'wp:comment': 'of readers: private',
  'wp:commentmeta': 'of readers: private',
  'wp:comment_status': 'whether readers may comment',
  'wp:ping_status': 'whether other sites may comment',
  'wp:post_name': 'part of the address',
  'wp:post_parent': 'order of pages',
  'wp:menu_order': order,
  'wp:is_sticky': order,
};

const read = new Set([...Object.keys(rawItem.shape), 'wp:postmeta']);

/** The short name of a field: prefixes are as exports spell them, whatever version of the namespace stands behind them. */
const fieldOf = ({ prefix, name }: XmlElement): string => (prefix === '' ? name : `${prefix}:${name}`);

export function readItem(
  element: XmlElement,
  unknown: UnknownFields,
): { readonly raw: RawItem } | { readonly problem: string } {
  const fields: Record<string, string> = {};
  const meta = new Map<string, string>();
  for (const child of elementsOf(element)) {
    const field = fieldOf(child);
    if (field === 'wp:postmeta') {
      const [key, value] = ['meta_key', 'meta_value'].map((name) => {
        const found = elementsOf(child).find((one) => one.name === name);
        return found && textOf(found);
      });
      if (key !== undefined && value !== undefined && wantedMeta.has(key)) meta.set(key, value);
    } else if (read.has(field)) {
      // WordPress writes no element into a field: one that stands there belongs behind it, and may be private.
      const words = textOf(child);
      if (elementsOf(child).length > 0 || ownTag.test(words))
        return { problem: `field ${field}: it is not closed where it ends` };
      fields[field] ??= words;
    } else if (!Object.hasOwn(ignoredFields, field)) unknown.count(`item.${field}`);
  }
  const parsed = rawItem.safeParse(fields);
  if (parsed.success) return { raw: { ...parsed.data, meta } };
  const [issue] = parsed.error.issues;
  return { problem: `field ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an item'}` };
}

/** A tag of the export inside of a text: the text was not closed, and holds what stands behind it. */
const ownTag = /<\/?(?:wp|dc|content|excerpt):\w+>|<\/?(?:item|guid|pubDate)[ >]/;

/** The rest of what plugins keep with a post is theirs, and may be private. */
const wantedMeta = new Set(['_thumbnail_id', '_wp_attachment_image_alt']);
