import type { BlockContent, DefinitionContent, Nodes, PhrasingContent } from 'mdast';
import type { Issue } from '../issue.ts';
import { attributesOf, isElement, issueAt, type MdxElement } from '../mdx/node.ts';
import { type Span, span, type Text } from '../model/span.ts';
import { normaliseText } from './normalise.ts';

/** The elements that stand inside a line of archived text. */
export const isInline = (node: Nodes): node is MdxElement =>
  isElement(node) && (node.name === 'Citizen' || node.name === 'Redacted');

/**
 * Paragraphs back to archived text: a break is a line end, a new paragraph a blank line.
 * Markdown that the writer would have escaped (emphasis, headings, code …) is an issue, never silently read as something else.
 */
export function readText(blocks: readonly (BlockContent | DefinitionContent)[], path: string, issues: Issue[]): Text {
  const spans: Span[] = [];
  let before: Nodes | undefined;
  for (const block of blocks) {
    // Elements alone on a line stand outside of paragraphs; two on one line are one paragraph.
    const sameLine = before?.position?.end.line === block.position?.start.line;
    if (before !== undefined && !sameLine) spans.push('\n\n');
    before = block;
    if (block.type === 'paragraph') for (const child of block.children) readPhrase(child, path, issues, spans);
    else if (isInline(block)) readElement(block, path, issues, spans);
    else issues.push(markupIssue(block, path));
  }
  return normaliseText(spans);
}

function readPhrase(node: PhrasingContent, path: string, issues: Issue[], spans: Span[]): void {
  if (node.type === 'text') spans.push(node.value);
  else if (node.type === 'break') spans.push('\n');
  else if (node.type === 'link') readLink(node, path, issues, spans);
  else if (isInline(node)) readElement(node, path, issues, spans);
  else if (isElement(node)) issues.push(unknownElement(node, path, 'Citizen, Redacted'));
  else if (node.type !== 'mdxTextExpression') issues.push(markupIssue(node, path));
}

function readLink(node: PhrasingContent & { type: 'link' }, path: string, issues: Issue[], spans: Span[]): void {
  const words = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  if (words.includes(undefined)) {
    issues.push(issueAt(path, node, 'mdx-markup', 'the text of a link is plain words'));
    return;
  }
  pushChecked({ url: node.url, text: words.join('') }, node, path, issues, spans);
}

function readElement(node: MdxElement, path: string, issues: Issue[], spans: Span[]): void {
  const attributes = attributesOf(node);
  if (node.children.length > 0)
    issues.push(issueAt(path, node, 'schema', `<${node.name}> holds nothing: close it with />`));
  const value = node.name === 'Citizen' ? { citizen: attributes.get('id') } : { redacted: attributes.get('kind') };
  pushChecked(value, node, path, issues, spans);
}

function pushChecked(value: unknown, node: Nodes, path: string, issues: Issue[], spans: Span[]): void {
  const parsed = span.safeParse(value);
  if (parsed.success) spans.push(parsed.data);
  else issues.push(issueAt(path, node, 'schema', `not a span that archived text may hold: ${JSON.stringify(value)}`));
}

const markupIssue = (node: Nodes, path: string): Issue =>
  issueAt(
    path,
    node,
    'mdx-markup',
    `${node.type} is Markdown, and archived words are plain: escape the sign that makes it with a backslash`,
  );

export const unknownElement = (node: MdxElement, path: string, known: string): Issue =>
  issueAt(path, node, 'unknown-component', `<${node.name ?? ''}> is not a component of content here; known: ${known}`);
