import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';
import {
  attribute,
  classesOf,
  dropped,
  isHidden,
  isTooDeep,
  lineBlocks,
  marginBlocks,
  visibleText,
} from './html-elements.ts';
import { type HtmlMedia, mediaOf } from './html-media.ts';
import { plainHtml } from './plain-html.ts';

/** A piece of what a page shows: words, or words that lead somewhere. */
export type HtmlPiece = string | HtmlLink;
export interface HtmlLink {
  /** Whole address when it could be made out; else as it stands. */
  readonly href: string;
  /** The words that are shown, on one line. */
  readonly text: string;
  readonly classes: readonly string[];
  /** Part of the words is hidden or stands for more, as Mastodon shortens addresses. */
  readonly shortened: boolean;
}

export interface HtmlOptions {
  /** Address that relative ones start from. */
  readonly base?: string | undefined;
  /** `kept`: blanks and line ends of the source are shown as they stand inside paragraphs, as Mastodon does. */
  readonly blanks?: 'folded' | 'kept' | undefined;
  /** Elements with one of these classes are not shown. */
  readonly hiddenClasses?: readonly string[] | undefined;
}

export interface HtmlWords {
  readonly pieces: readonly HtmlPiece[];
  readonly media: readonly HtmlMedia[];
}

/**
 * Parses a piece of HTML, or a whole page. Undefined where it is nested deeper than any page is.
 * (`hast-util-from-html` does the same and notes where each word stands, which takes most of its time and nobody asks for.)
 */
export function parseHtml(html: string, whole = false): Root | undefined {
  const plain = whole ? undefined : plainHtml(html);
  if (plain !== undefined || isTooDeep(html)) return plain;
  // Documents and fragments come out as roots.
  return fromParse5((whole ? parse : parseFragment)(html, { scriptingEnabled: false })) as Root;
}

/**
 * HTML as the words a browser shows: blanks folded, a blank line after a paragraph, a line end after a block, bullets
 * and numbers of lists, tabs between cells. Nothing of it runs and nothing hidden comes along. Undefined where it is
 * nested deeper than any page is. (`hast-util-to-text` gives words alone, without links and pictures.)
 */
export function readHtml(html: string | Nodes, options: HtmlOptions = {}): HtmlWords | undefined {
  const tree = typeof html === 'string' ? parseHtml(html) : html;
  if (tree === undefined) return undefined;
  const writer = new Writer(options);
  writer.node(tree);
  return writer;
}

class Writer implements HtmlWords {
  readonly pieces: HtmlPiece[] = [];
  readonly media: HtmlMedia[] = [];
  readonly #options: HtmlOptions;
  /** A blank owed before the next word. */
  #space = false;
  /** Line ends owed before the next word: by blocks, and by `<br>`. */
  #gap = 0;
  #breaks = 0;
  /** Bullet or number owed before the next word. */
  #marker = '';
  #verbatim = false;
  #lists = 0;
  #link: Omit<HtmlLink, 'text'> | undefined;
  /** The piece that the link now open has written last, to which more of its words are added. */
  #open = false;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  node(node: Nodes): void {
    if (node.type === 'text') this.#words(node.value);
    else if (node.type === 'element') this.#element(node);
    else if ('children' in node) for (const child of node.children) this.node(child);
  }

  #element(node: Element): void {
    const { tagName } = node;
    if (dropped.has(tagName) || isHidden(node, this.#options.hiddenClasses)) return;
    const media = mediaOf(node, (address) => this.#resolve(address));
    if (media === 'nothing') return;
    if (media !== undefined) {
      if ('words' in media) this.#words(media.words);
      else this.media.push(media);
    } else if (tagName === 'br') this.#break();
    else if (tagName === 'a') this.#anchor(node);
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') this.#list(node);
    else if (tagName === 'tr') this.#row(node);
    else if (tagName === 'q') this.#inQuotes(node);
    else if (tagName === 'pre') this.#block(2, () => this.#asItStands(node));
    else if (tagName === 'p' && this.#options.blanks === 'kept') this.#block(2, () => this.#asItStands(node));
    else if (marginBlocks.has(tagName)) this.#block(2, () => this.#children(node));
    else if (lineBlocks.has(tagName)) this.#block(1, () => this.#children(node));
    else this.#children(node);
  }

  #children(node: Element): void {
    for (const child of node.children) this.node(child);
  }

  #block(gap: number, inside: () => void): void {
    this.#owe(gap);
    inside();
    this.#owe(gap);
  }

  #owe(gap: number): void {
    this.#space = false;
    // What stands beside its bullet stays there, in whatever block it is.
    if (this.#marker === '') this.#gap = Math.max(this.#gap, gap);
  }

  /** A break at the end of a block shows nothing: the block ends the line. */
  #break(): void {
    this.#space = false;
    this.#breaks += 1;
  }

  #list(list: Element): void {
    this.#lists += 1;
    const gap = this.#lists > 1 ? 1 : 2;
    this.#owe(gap);
    let number = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
    for (const child of list.children) {
      if (child.type !== 'element' || child.tagName !== 'li') {
        this.node(child);
        continue;
      }
      number = Number.parseInt(attribute(child, 'value') ?? '', 10) || number;
      this.#owe(1);
      this.#marker = list.tagName === 'ol' ? `${number}. ` : '• ';
      if (!isHidden(child, this.#options.hiddenClasses)) this.#children(child);
      this.#marker = '';
      this.#owe(1);
      number += 1;
    }
    this.#owe(gap);
    this.#lists -= 1;
  }

  #row(row: Element): void {
    this.#owe(1);
    let first = true;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      if (!first) {
        this.#gap = 0;
        this.#push('\t');
      }
      first = false;
      this.#space = false;
      this.#element(cell);
    }
    this.#owe(1);
  }

  #inQuotes(node: Element): void {
    this.#words('”');
    this.#children(node);
    this.#words('”');
  }

  #asItStands(node: Element): void {
    const before = this.#verbatim;
    this.#verbatim = true;
    this.#children(node);
    this.#verbatim = before;
  }

  #anchor(node: Element): void {
    const href = attribute(node, 'href');
    if (href === undefined || this.#link !== undefined) {
      this.#children(node);
      return;
    }
    const shortened = hasHidden(node);
    this.#link = { href: this.#resolve(href) ?? href.trim(), classes: classesOf(node), shortened };
    this.#open = false;
    if (shortened) this.#words(visibleText(node));
    else this.#children(node);
    this.#link = undefined;
  }

  #resolve(address: string): string | undefined {
    const trimmed = address.trim();
    if (/^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\^`{|}]+$/i.test(trimmed)) return trimmed;
    const url = URL.parse(trimmed, this.#options.base);
    return url === null || !/^(?:https?|mailto|tel):$/.test(url.protocol) ? undefined : url.href;
  }

  /** Blanks of HTML are one blank, and none at the ends of a line; line ends in the source are blanks. */
  #words(value: string): void {
    if (this.#verbatim) {
      this.#push(value.replaceAll(/\r\n?/g, '\n'));
      return;
    }
    const folded = value.replaceAll(/[ \t\n\r\f]+/g, ' ');
    if (folded.startsWith(' ')) this.#space = true;
    const words = folded.trim() === '' ? folded.replaceAll(' ', '') : folded.replace(/^ /, '').replace(/ $/, '');
    if (words === '') return;
    this.#push(words);
    this.#space = folded.endsWith(' ');
  }

  #push(words: string): void {
    if (words === '') return;
    const starts = this.pieces.length === 0;
    const newlines = this.#gap > 0 ? this.#gap + Math.max(0, this.#breaks - 1) : this.#breaks;
    const before = starts ? '' : newlines > 0 ? '\n'.repeat(newlines) : this.#space ? ' ' : '';
    const marked = this.#marker;
    this.#gap = 0;
    this.#breaks = 0;
    this.#space = false;
    this.#marker = '';
    const last = this.pieces.at(-1);
    if (this.#link === undefined) {
      this.#append(before + marked + words);
      return;
    }
    if (this.#open && typeof last === 'object' && newlines === 0 && marked === '') {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + before + words };
      return;
    }
    this.#append(before + marked);
    this.pieces.push({ ...this.#link, text: words });
    this.#open = true;
  }

  #append(words: string): void {
    if (words === '') return;
    const last = this.pieces.at(-1);
    if (typeof last === 'string') this.pieces[this.pieces.length - 1] = last + words;
    else this.pieces.push(words);
  }
}

const hasHidden = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && classesOf(child).some((name) => name === 'invisible' || name === 'ellipsis'),
  );
