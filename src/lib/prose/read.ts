import type { ElementContent, Root as HastRoot } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Nodes, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import { readFrontmatter } from '../mdx/frontmatter.ts';
import { attributesOf, codeIssues, isElement, issueAt, type MdxElement } from '../mdx/node.ts';
import { parseMdx } from '../mdx/parse.ts';
import { redactionKind, redactionKinds } from '../model/span.ts';
import { type ProseComponent, proseComponents } from './components.ts';

export interface Prose<T> {
  readonly data: T;
  /** The body as HTML: made from the tree, with nothing passed through. */
  readonly html: string;
  /** The body as plain words, for search. */
  readonly text: string;
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[];
}

export type ReadProse<T> = Prose<T> | { readonly issues: readonly Issue[] };

/** An MDX file of our own words (authorities, channels, answers, pages), read as data: its head against `schema`, its body as HTML. */
export function readProse<T>(mdx: string, path: string, schema: z.ZodType<T>): ReadProse<T> {
  const parsed = parseMdx(mdx, path, 'prose');
  if ('issues' in parsed) return parsed;
  const issues = [...codeIssues(parsed.tree, path), ...vocabularyIssues(parsed.tree, path)];
  const front = readFrontmatter(parsed.tree, schema, path);
  if ('issues' in front) return { issues: [...issues, ...front.issues] };
  if (issues.length > 0) return { issues };
  const tree = toHtmlTree.runSync(parsed.tree);
  return {
    data: front.data,
    html: stringifier.stringify(tree),
    text: toText(tree).trim(),
    headings: headingsOf(tree),
  };
}

const elementHandler = (state: State, node: MdxElement): ElementContent[] => {
  const attributes = Object.fromEntries(attributesOf(node));
  // Elements outside of the vocabulary were refused before the tree gets here.
  return proseComponents[node.name ?? '']?.build(attributes, state.all(node) as ElementContent[]) ?? [];
};

const toHtmlTree = unified()
  .use(remarkRehype, { handlers: { mdxJsxFlowElement: elementHandler, mdxJsxTextElement: elementHandler } })
  .use(rehypeSlug)
  .freeze();
const stringifier = rehype().freeze();

const safeLink = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/;

function vocabularyIssues(tree: Root, path: string): Issue[] {
  const issues: Issue[] = [];
  const visit = (node: Nodes): void => {
    if (isElement(node)) issues.push(...elementIssues(node, path));
    if (node.type === 'image' || node.type === 'imageReference')
      issues.push(
        issueAt(path, node, 'remote-media', 'prose has no images: media are shown only when they are archived here'),
      );
    if ((node.type === 'link' || node.type === 'definition') && !safeLink.test(node.url))
      issues.push(
        issueAt(
          path,
          node,
          'link',
          `"${node.url}" is no link that may stand here: write https://…, /…, #…, mailto: or tel:`,
        ),
      );
    if (node.type === 'heading' && node.depth === 1)
      issues.push(issueAt(path, node, 'heading', 'the title of the page is its only first heading: begin with ##'));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return issues;
}

function elementIssues(node: MdxElement, path: string): Issue[] {
  const component: ProseComponent | undefined = Object.hasOwn(proseComponents, node.name ?? '')
    ? proseComponents[node.name ?? '']
    : undefined;
  if (!component)
    return [
      issueAt(
        path,
        node,
        'unknown-component',
        `<${node.name ?? ''}> is not a component of content; known: ${Object.keys(proseComponents).join(', ')}`,
      ),
    ];
  const issues: Issue[] = [];
  for (const [name, value] of attributesOf(node)) {
    if (!component.attributes.includes(name))
      issues.push(
        issueAt(
          path,
          node,
          'unknown-attribute',
          `<${node.name}> has no attribute "${name}"; known: ${component.attributes.join(', ') || 'none'}`,
        ),
      );
    else if (name === 'url' && !safeLink.test(value))
      issues.push(issueAt(path, node, 'link', `"${value}" is no address that may stand here`));
    else if (node.name === 'Redacted' && !redactionKind.safeParse(value).success)
      issues.push(issueAt(path, node, 'schema', `"${value}" is no kind of redaction: ${redactionKinds.join(', ')}`));
    else if (name === 'number' && !/^[\w.-]+$/.test(value))
      issues.push(issueAt(path, node, 'schema', `number "${value}" has signs that an anchor cannot hold`));
  }
  return issues;
}

function headingsOf(tree: HastRoot): Prose<unknown>['headings'] {
  const headings: { depth: number; id: string; text: string }[] = [];
  const visit = (node: HastRoot | HastRoot['children'][number]): void => {
    if (node.type === 'element') {
      const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
      if (depth) headings.push({ depth: Number(depth), id: String(node.properties.id ?? ''), text: toText(node) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return headings;
}
