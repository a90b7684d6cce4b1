import type { Nodes } from 'hast';
import { z } from 'zod';
import { attribute, visibleText } from '../../formats/html-elements.ts';
import { addressKey } from './identity.ts';
import { findAll } from './tree.ts';

/** What a page says of its article for search engines (schema.org in JSON-LD). */
export interface LinkedArticle {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly body: string | undefined;
  readonly lang: string | undefined;
}

const articles = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Report',
  'ReportageNewsArticle',
  'BackgroundNewsArticle',
  'LiveBlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'SpecialAnnouncement',
]);

const words = z.string().optional().catch(undefined);
const address = z.union([z.string(), z.looseObject({ '@id': z.string() }).transform((one) => one['@id'])]);
const thing = z.looseObject({
  '@type': z.union([z.string().transform((only) => [only]), z.array(z.string())]),
  '@id': words,
  url: words,
  mainEntityOfPage: address.optional().catch(undefined),
  headline: words,
  name: words,
  datePublished: words,
  dateModified: words,
  articleBody: words,
  text: words,
  inLanguage: words,
});

/** The article of the page: the only one, or the one that says that it is at this address. */
export function linkedArticle(page: Nodes, url: string): LinkedArticle | undefined {
  const found = scriptsOf(page).flatMap(thingsIn);
  const key = addressKey(url);
  const here = found.filter((one) =>
    [one.url, one['@id'], one.mainEntityOfPage].some((given) => given !== undefined && addressKey(given) === key),
  );
  const [only, second] = here.length > 0 ? here : found;
  if (only === undefined || (second !== undefined && here.length !== 1)) return undefined;
  return {
    title: only.headline ?? only.name,
    published: only.datePublished,
    modified: only.dateModified,
    body: only.articleBody ?? only.text,
    lang: only.inLanguage,
  };
}

function scriptsOf(page: Nodes): unknown[] {
  const scripts = findAll(
    page,
    (element) => element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? ''),
  );
  return [...scripts].flatMap((script) => {
    try {
      return [JSON.parse(visibleText(script).replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''))];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}

const maxThings = 1000;

/** Articles in a script, which may hold one thing, a list, or a graph of them. What hangs on an article is none of the page's. */
function thingsIn(value: unknown): z.infer<typeof thing>[] {
  const open = [value];
  const found: z.infer<typeof thing>[] = [];
  for (let seen = 0; open.length > 0 && seen < maxThings; seen += 1) {
    const one = open.shift();
    if (Array.isArray(one)) open.push(...one);
    else if (typeof one === 'object' && one !== null) {
      const read = thing.safeParse(one);
      if (read.success && read.data['@type'].some((type) => articles.has(type.replace(/^.*[/:]/, ''))))
        found.push(read.data);
      else if ('@graph' in one) open.push(one['@graph']);
      else if ('mainEntity' in one) open.push(one.mainEntity);
    }
  }
  return found;
}
