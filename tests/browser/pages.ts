import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { inject } from 'vitest';

/** Reading the built site as a tree, without a browser: what stands where, and what leads where. */

/** Every file of the built site, with `/` between folders. */
export const siteFiles = (): string[] =>
  readdirSync(inject('folder'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inject('folder'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

export const readSite = (file: string): Buffer => readFileSync(path.join(inject('folder'), file));

/** An element with the elements it stands in, the nearest first. */
export interface Placed {
  readonly element: Element;
  readonly within: readonly Element[];
}

export interface SitePage {
  /** The address: `/myndigheder/eksempelby/`. */
  readonly address: string;
  readonly main: Element;
}

const trees = new Map<string, SitePage | undefined>();

/** The page at an address, without its fragment; undefined when there is none. */
export function pageAt(address: string): SitePage | undefined {
  if (!trees.has(address)) {
    const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
    let html: string | undefined;
    try {
      html = readSite(decodeURIComponent(file)).toString('utf8');
    } catch {
      html = undefined;
    }
    const main = html === undefined ? undefined : find(fromHtml(html), ({ tagName }) => tagName === 'main')[0]?.element;
    trees.set(address, main && { address, main });
  }
  return trees.get(address);
}

/** Every element under a node that is as asked, in the order of the page. */
export function find(root: Root | Element, is: (element: Element, within: readonly Element[]) => boolean): Placed[] {
  const found: Placed[] = [];
  const visit = (node: Root | Element, within: readonly Element[]): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (is(child, within)) found.push({ element: child, within });
      visit(child, [child, ...within]);
    }
  };
  visit(root, root.type === 'element' ? [root] : []);
  return found;
}

export const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** An attribute as it was written; undefined when it is not there. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null || value === false ? undefined : value === true ? '' : String(value);
}

/** The words in an element, its white space squeezed. */
export function wordsOf(node: Element | Root): string {
  const words = (part: Element | Root): string =>
    part.children
      .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? words(child) : ''))
      .join('');
  return words(node).replaceAll(/\s+/g, ' ').trim();
}

/** Where the links in an element lead, the element itself and what it stands in included when it is a link. */
export const linksIn = (element: Element): string[] =>
  [element, ...find(element, () => true).map((one) => one.element)].flatMap(({ tagName, properties }) =>
    tagName === 'a' && typeof properties.href === 'string' ? [properties.href] : [],
  );

/** A link on a page, as the address of the site and the fragment. */
export function resolve(href: string, page: SitePage): { readonly address: string; readonly fragment: string } {
  const url = new URL(href, `http://site${page.address}`);
  return { address: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** The element with an id; the whole page for no id. */
export const anchorOn = (page: SitePage, id: string): Element | undefined =>
  id === '' ? page.main : find(page.main, (element) => attribute(element, 'id') === id)[0]?.element;
