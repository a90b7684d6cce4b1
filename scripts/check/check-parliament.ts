import { answerPath, casePath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import type { MinistryAnswer } from '#lib/model/answer.ts';
import type { NetworkSource } from '#lib/model/network-source.ts';
import { type ParliamentCase, parliamentCase } from '#lib/model/parliament-case.ts';
import type { Statement } from '#lib/model/statement.ts';
import type { Files } from '../effects/files.ts';
import type { Known } from './check-records.ts';

/** What must hold of answers, cases, rules and the services that are asked. */

const issue = (path: string, rule: IssueRule, message: string): Issue => ({ path, line: 1, col: 1, rule, message });

/** Cases, by path; every file that cannot be read is told. */
export async function readCases(
  files: Files,
): Promise<{ readonly byPath: ReadonlyMap<string, ParliamentCase>; readonly issues: readonly Issue[] }> {
  const byPath = new Map<string, ParliamentCase>();
  const issues: Issue[] = [];
  for (const path of await files.list('cases', '.yml')) {
    const read = checkYaml((await files.read(path)) ?? '', parliamentCase, `${files.root}/${path}`);
    if ('issues' in read) issues.push(...read.issues);
    else byPath.set(path, read.data);
  }
  return { byPath, issues };
}

export function answerIssues(root: string, path: string, answer: MinistryAnswer): Issue[] {
  const shown = `${root}/${path}`;
  const right = answerPath(answer);
  return [
    ...(right === path ? [] : [issue(shown, 'path', `an answer with this head stands at ${right}, not at ${path}`)]),
    ...(answer.askedAt !== undefined && answer.answeredAt !== undefined && answer.answeredAt < answer.askedAt
      ? [issue(shown, 'dates', `answeredAt ${answer.answeredAt} is before askedAt ${answer.askedAt}`)]
      : []),
  ];
}

export function caseIssues(root: string, path: string, record: ParliamentCase): Issue[] {
  const shown = `${root}/${path}`;
  const right = casePath(record);
  const order = record.events.every(({ at }, index) => index === 0 || at >= (record.events[index - 1]?.at ?? ''));
  return [
    ...(right === path ? [] : [issue(shown, 'path', `a case with this head stands at ${right}, not at ${path}`)]),
    ...(order ? [] : [issue(shown, 'dates', 'events: they stand oldest first')]),
    ...(record.later.some((later) => later.period <= record.period)
      ? [issue(shown, 'reference', 'later: a later case is of a later session')]
      : []),
    ...(record.act !== undefined && record.outcome !== 'passed'
      ? [issue(shown, 'schema', `outcome: a case that became an act was passed, and not ${record.outcome}`)]
      : []),
  ];
}

export const statementIssues = (root: string, path: string, statement: Statement, known: Known): Issue[] =>
  statement.channels
    .filter((channel) => !known.channels.has(channel))
    .map((channel) =>
      issue(`${root}/${path}`, 'reference', `channels: there is no channels/${channel}: add it, or correct the name`),
    );

/** The addresses of a service must lie on the hosts that may be contacted for it. */
export function networkIssues(root: string, id: string, source: NetworkSource): Issue[] {
  const path = `${root}/sources/${id}.yml`;
  const addresses = Object.entries(source).flatMap(([field, value]) =>
    ['service', 'webArchive', 'endpoint'].includes(field) && typeof value === 'string' ? [[field, value] as const] : [],
  );
  return addresses
    .filter(([, address]) => {
      const { protocol, host, pathname } = new URL(address);
      const listed = source.hosts.some((rule) => rule.host === host && pathname.startsWith(rule.path ?? '/'));
      return protocol !== 'https:' || !listed;
    })
    .map(([field, address]) =>
      issue(
        path,
        'hosts',
        `${field}: ${address} is not https or not on the hosts that may be contacted: add it to "hosts"`,
      ),
    );
}
