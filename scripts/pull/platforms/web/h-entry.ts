import type { Element, Nodes } from 'hast';
import { attribute, classesOf } from '../../formats/html-elements.ts';
import { addressKey } from './identity.ts';
import { findAll, hasClass, wordsIn } from './tree.ts';

/** An entry that a page marks with microformats (h-entry, and the hentry of before). */
export interface MarkedEntry {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly url: string | undefined;
  readonly content: Element | undefined;
}

/** Names of properties, new and old. */
const names = {
  title: ['p-name', 'entry-title'],
  published: ['dt-published', 'published'],
  updated: ['dt-updated', 'updated'],
  url: ['u-url'],
  content: ['e-content', 'entry-content'],
} as const;

const isRoot = (element: Element): boolean =>
  classesOf(element).some((name) => /^h-[a-z]+$/.test(name) || name === 'hentry');
const isEntry = (element: Element): boolean => hasClass(element, 'h-entry') || hasClass(element, 'hentry');

/** The entry of the page: the only one, or the one that says that it is at this address. A list of entries is none. */
export function markedEntry(page: Nodes, url: string): MarkedEntry | undefined {
  const entries = [...findAll(page, isEntry, (element) => !isEntry(element))].map((element) => readEntry(element, url));
  const key = addressKey(url);
  const here = entries.filter((entry) => entry.url !== undefined && addressKey(entry.url) === key);
  const [only, second] = here.length > 0 ? here : entries;
  return second === undefined ? only : undefined;
}

function readEntry(entry: Element, base: string): MarkedEntry {
  const property = (kind: keyof typeof names): Element | undefined => {
    // Something marked inside of the entry has properties of its own.
    const own = findAll(
      entry,
      (element) => names[kind].some((name) => hasClass(element, name)),
      (element) => !isRoot(element) && !names.content.some((name) => hasClass(element, name)),
    );
    return [...own][0];
  };
  const [title, published, updated, url, content] = [
    property('title'),
    property('published'),
    property('updated'),
    property('url'),
    property('content'),
  ];
  const name = title && wordsIn(title);
  const words = content && wordsIn(content);
  return {
    // A note has no title: its name is its words.
    title: name === undefined || name === '' || title === content || words?.startsWith(name) ? undefined : name,
    published: published && timeIn(published),
    updated: updated && timeIn(updated),
    url: url && URL.parse(attribute(url, 'href') ?? wordsIn(url), base)?.href,
    content,
  };
}

function timeIn(element: Element): string {
  const stated = attribute(element, 'dateTime') ?? attribute(element, 'title') ?? attribute(element, 'value');
  if (stated !== undefined) return stated;
  const parts = [...findAll(element, (child) => hasClass(child, 'value'))].map(
    (child) => attribute(child, 'dateTime') ?? attribute(child, 'title') ?? wordsIn(child),
  );
  return parts.length > 0 ? parts.join(' ') : wordsIn(element);
}
