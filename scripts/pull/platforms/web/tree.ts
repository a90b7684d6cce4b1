import type { Element, Nodes } from 'hast';
import { attribute, classesOf, visibleText } from '../../formats/html-elements.ts';

/** Looking things up in the tree of a page. */

/** Elements that a test holds for, in the order of the page. `enter` says whether to look inside one, too. */
export function* findAll(
  node: Nodes,
  test: (element: Element) => boolean,
  enter: (element: Element) => boolean = () => true,
): Iterable<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (test(child)) yield child;
    if (enter(child)) yield* findAll(child, test, enter);
  }
}

export function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  for (const found of findAll(node, test)) return found;
  return undefined;
}

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);

/** Words below a node on one line. */
export const wordsIn = (node: Nodes): string => visibleText(node).replaceAll(/\s+/g, ' ').trim();

/** What `meta` elements of the head say, by their property or name in lower case; the first of each. */
export function metaOf(page: Nodes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of findAll(page, ({ tagName }) => tagName === 'meta')) {
    const key = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemProp'))?.toLowerCase();
    const content = attribute(meta, 'content')?.trim();
    if (key && content && !found.has(key)) found.set(key, content);
  }
  return found;
}

export function linkOf(page: Nodes, rel: string): string | undefined {
  const link = find(page, (element) => {
    const rels = element.properties.rel;
    return element.tagName === 'link' && (Array.isArray(rels) ? rels.map(String) : [String(rels ?? '')]).includes(rel);
  });
  return link && attribute(link, 'href');
}
