import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { linkUrl } from '#lib/model/scalar.ts';
import type { Person, RawSpan } from '../../adapter.ts';

/** HTML of the fediverse as words: every word kept, links with their whole address, mentions with who is meant. */
export function spansOfHtml(html: string, personOf: (href: string, text: string) => Person): RawSpan[] {
  const writer = new Writer(personOf);
  writer.block(fromHtml(html, { fragment: true }));
  return writer.finish();
}

const blocks = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table']);
const lines = new Set(['li', 'tr']);
const dropped = new Set(['script', 'style', 'template', 'head']);

class Writer {
  readonly #spans: RawSpan[] = [];
  readonly #personOf: (href: string, text: string) => Person;
  /** Line ends owed before the next word: 2 after a block, 1 after a line. */
  #owed = 0;

  constructor(personOf: (href: string, text: string) => Person) {
    this.#personOf = personOf;
  }

  finish(): RawSpan[] {
    return this.#spans;
  }

  block(node: Nodes): void {
    if (node.type === 'text') this.#words(node.value);
    else if (node.type === 'element') this.#element(node);
    else if ('children' in node) for (const child of node.children) this.block(child);
  }

  #element(node: Element): void {
    const { tagName } = node;
    if (dropped.has(tagName)) return;
    if (tagName === 'br') {
      this.#push('\n');
      return;
    }
    if (tagName === 'a') {
      this.#link(node);
      return;
    }
    if (tagName === 'img') {
      this.#words(String(node.properties.alt ?? ''));
      return;
    }
    const gap = blocks.has(tagName) ? 2 : lines.has(tagName) ? 1 : 0;
    this.#owe(gap);
    if (tagName === 'li') this.#words('• ');
    for (const child of node.children) this.block(child);
    this.#owe(gap);
  }

  #link(node: Element): void {
    const href = String(node.properties.href ?? '');
    const shown = visibleText(node);
    const classes = classesOf(node);
    if (classes.includes('mention') && !classes.includes('hashtag') && /^[@＠]/.test(shown))
      this.#push({ mention: this.#personOf(href, shown), text: shown });
    else if (classes.includes('hashtag') || /^#/.test(shown) || !linkUrl.safeParse(href).success) this.#words(shown);
    // A shortened address shows part of what it leads to: then the whole address is the words.
    else this.#push({ url: href, text: shown === '' || hasHidden(node) ? href : shown.replaceAll(/\s+/g, ' ') });
  }

  #owe(gap: number): void {
    if (this.#spans.length > 0) this.#owed = Math.max(this.#owed, gap);
  }

  /** Blanks of HTML are one blank; line ends in the source are blanks. */
  #words(value: string): void {
    const folded = value.replaceAll(/[ \t\n\r\f]+/g, ' ');
    if (folded === ' ' && (this.#owed > 0 || this.#spans.length === 0)) return;
    if (folded !== '') this.#push(this.#owed > 0 || this.#endsLine() ? folded.replace(/^ /, '') : folded);
  }

  #endsLine(): boolean {
    const last = this.#spans.at(-1);
    return typeof last === 'string' && last.endsWith('\n');
  }

  #push(span: RawSpan): void {
    if (span === '') return;
    if (this.#owed > 0) this.#spans.push('\n'.repeat(this.#owed));
    this.#owed = 0;
    this.#spans.push(span);
  }
}

function classesOf(node: Element): readonly string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

const hasHidden = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && classesOf(child).some((name) => name === 'invisible' || name === 'ellipsis'),
  );

const visibleText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(visibleText).join('') : '';
