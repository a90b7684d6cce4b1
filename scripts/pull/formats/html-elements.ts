import type { Element, Nodes } from 'hast';

/** What a browser does with which element, as tables. */

/** Blocks with room above and below them. */
export const marginBlocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote table dl figure hr fieldset'.split(' '),
);
/** Blocks that only begin on a line of their own. */
export const lineBlocks: ReadonlySet<string> = new Set(
  'div section article header footer main aside nav address li dt dd figcaption caption details summary form thead tbody tfoot legend hgroup center'.split(
    ' ',
  ),
);
/** Elements that show no words of their own. */
export const dropped: ReadonlySet<string> = new Set(
  'script style template head title noscript svg canvas object embed applet map select option datalist textarea input progress meter'.split(
    ' ',
  ),
);

export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function classesOf(node: Element): readonly string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

export const isHidden = (node: Element, hiddenClasses: readonly string[] = []): boolean =>
  (node.properties.hidden !== undefined && node.properties.hidden !== null && node.properties.hidden !== false) ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(node, 'style') ?? '') ||
  (hiddenClasses.length > 0 && classesOf(node).some((name) => hiddenClasses.includes(name)));

/** Every word below a node, as it stands. */
export const visibleText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(visibleText).join('') : '';

/** Elements that end by themselves, or hold nothing: however many there are, they do not nest. */
const flat = new Set(
  'p li td th tr dd dt option br img hr meta link input col area base source track wbr embed param html head body'.split(
    ' ',
  ),
);
const maxDepth = 1000;

/** True where tags are nested deeper than any page is: walking such a tree would end the program. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (flat.has(name.toLowerCase())) continue;
    if (closing === '/') depth = Math.max(0, depth - 1);
    else depth += 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
