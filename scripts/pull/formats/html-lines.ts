import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { raisedDigits } from './page-lines.ts';

/** Elements that begin and end a paragraph. */
const paragraphs = new Set(
  'address article blockquote center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table ul'.split(
    ' ',
  ),
);
/** Elements that are no part of what the page says. */
const furniture = new Set(
  'aside audio button footer form head header iframe nav noscript object script select style svg template video'.split(
    ' ',
  ),
);

/** The words of an HTML page as lines: `<br>` and rows end a line, paragraphs are set apart by an empty one. */
export function htmlLines(html: string): string[] {
  const tree = fromHtml(html);
  const out = new Lines();
  walk(mainOf(tree) ?? tree, out);
  return out.done();
}

/** What the page marks as its content, when it does so once. */
function mainOf(tree: Root): Element | undefined {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && (node.tagName === 'main' || node.properties.role === 'main')) found.push(node);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found.length === 1 ? found[0] : undefined;
}

function walk(node: Nodes, out: Lines): void {
  if (node.type === 'text') out.words(node.value);
  if (!('children' in node)) return;
  if (node.type !== 'element') {
    for (const child of node.children) walk(child, out);
    return;
  }
  if (furniture.has(node.tagName)) return;
  if (node.tagName === 'br') out.end();
  const [only] = node.children;
  if (node.tagName === 'sup' && node.children.length === 1 && only?.type === 'text' && /^\d{1,3}$/.test(only.value)) {
    out.words(raisedDigits(only.value));
    return;
  }
  const apart = paragraphs.has(node.tagName);
  if (apart) out.paragraph();
  let item = Number(node.properties.start ?? 1);
  for (const child of node.children) {
    if (node.tagName === 'ol' && child.type === 'element' && child.tagName === 'li') {
      out.paragraph();
      // The number is made by the browser, and is read with the words.
      out.words(`${item}. `);
      item += 1;
      for (const inner of child.children) walk(inner, out);
      continue;
    }
    walk(child, out);
  }
  if (node.tagName === 'tr') out.end();
  if (node.tagName === 'td' || node.tagName === 'th') out.words(' ');
  if (apart) out.paragraph();
}

class Lines {
  private readonly lines: string[] = [];
  private line = '';

  words(text: string): void {
    this.line += text.replaceAll(/[ \t\n\r\f]+/g, ' ');
  }

  end(): void {
    this.lines.push(this.line.replaceAll(/ +/g, ' ').trim());
    this.line = '';
  }

  paragraph(): void {
    // The number of a list item belongs to the words of its first paragraph.
    if (/^\d+\. $/.test(this.line)) return;
    if (this.line.trim() !== '') this.end();
    else this.line = '';
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  done(): string[] {
    this.paragraph();
    return this.lines;
  }
}
