import type { IssueRule } from './issue-rules.ts';

/** Something wrong in content, as data: what, where, and what to do. Printed as `path:line:col: message [rule]`. */
export interface Issue {
  /** Path of the file, as it was handed to the reader. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly col: number;
  /** Permanent name of the rule; `DATA.md` lists them. */
  readonly rule: IssueRule;
  readonly message: string;
}

export const formatIssue = (issue: Issue): string =>
  `${issue.path}:${issue.line}:${issue.col}: ${issue.message} [${issue.rule}]`;
