import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Issue } from '../issue.ts';
import type { IssueRule } from '../issue-rules.ts';

/** What the readers of month files and of prose share: places, and the refusal of everything that is code. */

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: Nodes): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const issueAt = (path: string, node: Nodes | undefined, rule: IssueRule, message: string): Issue => ({
  path,
  line: node?.position?.start.line ?? 1,
  col: node?.position?.start.column ?? 1,
  rule,
  message,
});

const isCode = (node: Nodes): boolean =>
  node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** Every place in the tree that an MDX compiler would execute: import and export lines, expressions, computed attributes. */
export function codeIssues(tree: Nodes, path: string): Issue[] {
  const issues: Issue[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'mdxjsEsm')
      issues.push(
        issueAt(
          path,
          node,
          'mdx-esm',
          'import and export lines are code and content is data: write "\\import" to mean the word',
        ),
      );
    else if (isCode(node))
      issues.push(
        issueAt(
          path,
          node,
          'mdx-expression',
          'an expression in braces is code and content is data: write "\\{" to mean the sign',
        ),
      );
    else if (isElement(node))
      for (const attribute of node.attributes)
        if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
          issues.push(
            issueAt(
              path,
              node,
              'mdx-expression',
              `<${node.name ?? ''}> has a computed attribute: attributes are strings`,
            ),
          );
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return issues;
}

/** The attributes of an element as strings; an attribute without a value is the empty string. Computed ones are `codeIssues`. */
export function attributesOf(element: MdxElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute')
      found.set(attribute.name, typeof attribute.value === 'string' ? attribute.value : '');
  return found;
}
