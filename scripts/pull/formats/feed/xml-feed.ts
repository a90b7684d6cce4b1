import type { UnknownFields } from '../unknown-fields.ts';
import { readXml } from '../xml.ts';
import { elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { readEntry } from './entry.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { fieldName } from './fields.ts';
import { langOf, rssText } from './text.ts';

const isContainer = (parents: readonly string[]): boolean =>
  parents.length === 1 ? parents[0] === 'rss' || parents[0] === 'feed' || parents[0] === 'rdf' : isChannel(parents);
const isChannel = (parents: readonly string[]): boolean =>
  parents.length === 2 && parents[0] === 'rss' && parents[1] === 'channel';

/** RSS 0.9x and 2.0, RDF (RSS 0.90 and 1.0) and Atom 0.3 and 1.0. Undefined where it is none of them. */
export function readXmlFeed(text: string, unknown: UnknownFields): Feed | { readonly problem: string } | undefined {
  const read = readXml(text, isContainer);
  if ('refusal' in read) return { problem: read.refusal };
  const [root] = read.elements;
  if (root?.begins === undefined) return undefined;
  const kind = root.name.toLowerCase() === 'feed' ? 'atom' : root.name.toLowerCase() === 'rdf' ? 'rdf' : 'rss';
  const entries: FeedEntry[] = [];
  const head = new Head(root);
  for (const element of read.elements.slice(1)) {
    if (element.begins) {
      head.container(element);
      continue;
    }
    const name = fieldName(element.namespace, element.prefix, element.name);
    if (name === 'item' || name === 'entry' || name === 'atom:entry')
      entries.push(readEntry(element, { index: entries.length, base: head.base, atom: kind === 'atom', unknown }));
    else if (name === 'channel') for (const child of elementsOf(element)) head.field(child);
    else head.field(element);
  }
  if (read.cut?.toLowerCase() === 'item' || read.cut?.toLowerCase() === 'entry')
    entries.push({
      index: entries.length,
      media: [],
      answers: false,
      problem: 'the feed ends in the middle of it: it was cut off',
    });
  const warnings =
    read.fault === undefined ? [] : [`it is not well-formed from line ${read.fault} on; it was read as far as it goes`];
  return { kind, ...head.said(), entries, warnings };
}

/** What a feed says of itself. */
class Head {
  base: string | undefined;
  #title: string | undefined;
  #pages: string[] = [];
  #selves: string[] = [];
  #lang: string | undefined;
  #updated: string | undefined;
  #generator: string | undefined;
  #youtubeChannel: string | undefined;

  constructor(root: XmlElement) {
    this.container(root);
  }

  container(element: XmlElement): void {
    const base = element.attributes.get('xml:base');
    if (base !== undefined) this.base = URL.parse(base, this.base)?.href ?? this.base;
    this.#lang = langOf(element) ?? this.#lang;
  }

  field(element: XmlElement): void {
    const name = fieldName(element.namespace, element.prefix, element.name);
    const words = textOf(element).trim();
    if (name === 'title' || name === 'atom:title' || name === 'dc:title')
      this.#title ??= rssText(element, this.base)?.value.trim();
    else if (name === 'link' || name === 'atom:link') this.#link(element, words);
    else if (name === 'language' || name === 'dc:language') this.#lang ??= words || undefined;
    else if (name === 'lastbuilddate' || name === 'atom:updated' || name === 'atom:modified' || name === 'updated')
      this.#updated = words || this.#updated;
    else if (name === 'pubdate' || name === 'dc:date') this.#updated ??= words || undefined;
    else if (name === 'generator' || name === 'atom:generator') this.#generator ??= words || undefined;
    else if (name === 'yt:channelid') this.#youtubeChannel ??= words || undefined;
  }

  #link(element: XmlElement, words: string): void {
    const href = element.attributes.get('href') ?? words;
    const address = URL.parse(href, this.base)?.href;
    if (address === undefined || !/^https?:/.test(address)) return;
    const rel = element.attributes.get('rel') ?? 'alternate';
    if (rel === 'alternate') this.#pages.push(address);
    else if (rel === 'self') this.#selves.push(address);
  }

  said(): Omit<Feed, 'kind' | 'entries' | 'warnings'> {
    return {
      title: this.#title,
      links: [...this.#pages, ...this.#selves],
      lang: this.#lang,
      updated: this.#updated,
      generator: this.#generator,
      youtubeChannel: this.#youtubeChannel,
    };
  }
}
