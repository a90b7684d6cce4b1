import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import { readFrontmatter } from '../mdx/frontmatter.ts';
import { attributesOf, codeIssues, isElement, issueAt, type MdxElement } from '../mdx/node.ts';
import { parseMdx } from '../mdx/parse.ts';
import { type MonthFile, media, monthFile, poll, post, reply, share, tombstone, version } from '../model/post.ts';
import { attributeValue } from './attribute.ts';
import { isInline, readText, unknownElement } from './read-text.ts';

export type ReadMonth = { readonly file: MonthFile } | { readonly issues: readonly Issue[] };

const head = monthFile.pick({ authority: true, channel: true, month: true, sources: true });

/** Any month file, read as MDX: the reader that alone makes issues. All issues of the file are returned, not just the first. */
export function readMonthMdx(mdx: string, path: string): ReadMonth {
  const parsed = parseMdx(mdx, path, 'archive');
  if ('issues' in parsed) return parsed;
  const issues = codeIssues(parsed.tree, path);
  const front = readFrontmatter(parsed.tree, head, path);
  if ('issues' in front) issues.push(...front.issues);
  const reader = new Reader(path, issues);
  const posts: MonthFile['posts'] = [];
  const withdrawn: MonthFile['withdrawn'] = [];
  for (const node of parsed.tree.children) {
    if (node.type === 'yaml' || isCodeNode(node)) continue;
    if (!isElement(node)) {
      issues.push(
        issueAt(
          path,
          node,
          'mdx-markup',
          `${node.type} outside of a post: a month file holds <Post> and <Withdrawn> only`,
        ),
      );
      continue;
    }
    if (node.name === 'Post') reader.push(posts, reader.post(node));
    else if (node.name === 'Withdrawn') reader.push(withdrawn, reader.checked(tombstone, node, {}));
    else issues.push(unknownElement(node, path, 'Post, Withdrawn'));
  }
  if (issues.length > 0 || 'issues' in front) return { issues };
  return { file: { ...front.data, posts, withdrawn } };
}

type Block = BlockContent | DefinitionContent;
const isCodeNode = (node: RootContent): boolean => node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression';

/** Reads the elements of one file and collects what is wrong with them. */
class Reader {
  readonly path: string;
  readonly issues: Issue[];

  constructor(path: string, issues: Issue[]) {
    this.path = path;
    this.issues = issues;
  }

  push<T>(list: T[], value: T | undefined): void {
    if (value !== undefined) list.push(value);
  }

  post(node: MdxElement) {
    const parts = this.#parts(node, ['Share', 'Media', 'Poll', 'Version', 'Reply']);
    const replies = parts.elements.get('Reply')?.map((child) => this.#reply(child)) ?? [];
    return this.checked(post, node, {
      ...this.#itemFields(parts),
      replies: replies.filter((found) => found !== undefined),
    });
  }

  #reply(node: MdxElement) {
    return this.checked(reply, node, this.#itemFields(this.#parts(node, ['Share', 'Media', 'Poll', 'Version'])));
  }

  /** The element's attributes and `fields` against `schema`. */
  checked<T>(schema: z.ZodType<T>, node: MdxElement, fields: Record<string, unknown>): T | undefined {
    const record: Record<string, unknown> = {};
    for (const [name, value] of attributesOf(node)) record[name] = attributeValue(name, value);
    const parsed = schema.safeParse({ ...record, ...fields });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const message = `<${node.name}> ${issue.path.join('.')}: ${issue.message}`;
      this.issues.push(issueAt(this.path, node, 'schema', message.replace(' : ', ': ')));
    }
    return undefined;
  }

  /** The children of an item: first its text, then the elements it may hold. */
  #parts(node: MdxElement, known: readonly string[]): { text: Block[]; elements: Map<string, MdxElement[]> } {
    const text: Block[] = [];
    const elements = new Map<string, MdxElement[]>();
    for (const child of blocksOf(node)) {
      const inline: boolean = isInline(child);
      if (isElement(child) && !inline) {
        const name = child.name ?? '';
        if (known.includes(name)) elements.set(name, [...(elements.get(name) ?? []), child]);
        else this.issues.push(unknownElement(child, this.path, known.join(', ')));
        continue;
      }
      if (child.type !== 'mdxFlowExpression') text.push(child);
      if (elements.size > 0)
        this.issues.push(
          issueAt(
            this.path,
            child,
            'schema',
            `text after an element of <${node.name}>: the text of an item comes first`,
          ),
        );
    }
    return { text, elements };
  }

  #itemFields({ text, elements }: { text: Block[]; elements: Map<string, MdxElement[]> }) {
    const shares = elements.get('Share') ?? [];
    const polls = elements.get('Poll') ?? [];
    for (const second of [...shares.slice(1), ...polls.slice(1)])
      this.issues.push(issueAt(this.path, second, 'schema', `an item holds at most one <${second.name}>`));
    const shared = shares[0] && this.#withText(share, shares[0]);
    const asked = polls[0] && this.#poll(polls[0]);
    return {
      text: readText(text, this.path, this.issues),
      media:
        elements
          .get('Media')
          ?.map((child) => this.checked(media, child, {}))
          .filter((found) => found !== undefined) ?? [],
      versions:
        elements
          .get('Version')
          ?.map((child) => this.#withText(version, child))
          .filter((found) => found !== undefined) ?? [],
      ...(shared && { share: shared }),
      ...(asked && { poll: asked }),
    };
  }

  #withText<T>(schema: z.ZodType<T>, node: MdxElement): T | undefined {
    return this.checked(schema, node, { text: readText(this.#parts(node, []).text, this.path, this.issues) });
  }

  #poll(node: MdxElement) {
    const options = this.#parts(node, ['Option']).elements.get('Option') ?? [];
    return this.checked(poll, node, {
      options: options
        .map((option) => this.checked(poll.shape.options.element, option, {}))
        .filter((found) => found !== undefined),
    });
  }
}

/** Children as blocks. An element written on one line (`<Post …>text</Post>`) holds phrases: they are one paragraph. */
function blocksOf(node: MdxElement): Block[] {
  if (node.type === 'mdxJsxFlowElement') return node.children;
  const [first] = node.children;
  return first === undefined
    ? []
    : [{ type: 'paragraph', children: node.children, ...(node.position && { position: node.position }) }];
}
