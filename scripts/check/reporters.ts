import { formatIssue, type Issue } from '#lib/issue.ts';

/** Ways to print issues. All print every issue, one a line, in one order. */
export const reporters: Record<string, (issues: readonly Issue[]) => string[]> = {
  terminal: (issues) => issues.map(formatIssue),
  /** Annotations on the changed lines of a pull request. */
  github: (issues) =>
    issues.map(
      ({ path, line, col, rule, message }) =>
        `::error file=${escapeProperty(path)},line=${line},col=${col},title=${escapeProperty(rule)}::${message.replaceAll('%', '%25').replaceAll('\n', '%0A')}`,
    ),
  json: (issues) => issues.map((issue) => JSON.stringify(issue)),
};

const escapeProperty = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll(':', '%3A').replaceAll(',', '%2C');
