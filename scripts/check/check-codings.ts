import { codingsId, codingsPath } from '#lib/content-layout.ts';
import { readThread } from '#lib/figures/read-thread.ts';
import { noCodings } from '#lib/figures/summarise.ts';
import type { Role, ThreadFacts } from '#lib/figures/thread-facts.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import type { Coding } from '#lib/model/coding.ts';
import type { MonthFile } from '#lib/model/post.ts';
import { findPrivate } from '../redact/find-private.ts';
import type { Registry } from '../redact/redact.ts';
import type { Known } from './check-records.ts';

/** Human codings: that what they code is there, and is what they take it for. */

/** A file of codings as it was read. */
export interface CodedAccount {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
  readonly codings: readonly Coding[];
}

/** What is coded in each account, by `<authority>/<channel>` and item; the role is filled in as months are checked. */
export class CodedItems {
  readonly #roles = new Map<string, Map<string, Role | undefined>>();

  constructor(accounts: readonly CodedAccount[]) {
    for (const { path, codings } of accounts)
      this.#roles.set(codingsId(path), new Map(codings.map(({ item }) => [item, undefined])));
  }

  /** Looks for the coded items of the account among the posts of one of its months. */
  look({ authority, channel, posts, sources }: MonthFile): void {
    const wanted = this.#roles.get(`${authority}/${channel}`);
    if (wanted === undefined) return;
    for (const post of posts) {
      if (![post, ...post.replies].some(({ id }) => wanted.has(id))) continue;
      const facts = readThread(post, sources, noCodings);
      for (const fact of facts.items) if (wanted.has(fact.item.id)) wanted.set(fact.item.id, roleIn(facts, fact));
    }
  }

  roleOf(path: string, item: string): Role | undefined {
    return this.#roles.get(codingsId(path))?.get(item);
  }
}

/** What goes on from a reply is coded with it. */
const roleIn = ({ turns }: ThreadFacts, { item, role }: ThreadFacts['items'][number]): Role =>
  turns.some(({ items }) => items.includes(item)) ? 'reply' : role;

/** What is wrong with the codings of one account, after all its months were looked at. */
export function codingIssues(
  root: string,
  { path, text, codings }: CodedAccount,
  coded: CodedItems,
  known: Known,
  registry: Registry,
  withdrawn: ReadonlySet<string>,
): Issue[] {
  const lines = text.split('\n');
  const shown = `${root}/${path}`;
  const issue = (item: string | undefined, rule: IssueRule, message: string): Issue => {
    const found = lines.findIndex((line) => item !== undefined && line.trim().replace(/^- /, '') === `item: ${item}`);
    return { path: shown, line: found + 1 || 1, col: 1, rule, message };
  };
  const [authority = '', channel = ''] = codingsId(path).split('/');
  const issues: Issue[] = [];
  if (!known.authorities.has(authority) || !known.channels.has(channel) || path !== codingsPath(authority, channel))
    issues.push(
      issue(undefined, 'path', 'codings stand at codings/<authority>/<channel>.yml, of both of which there is a file'),
    );
  const seen = new Set<string>();
  for (const coding of codings) {
    const { item, on, coder, note } = coding;
    const wrong = withdrawn.has(item) ? withdrawnItem : wrongRole(coding, coded.roleOf(path, item));
    if (wrong !== undefined) issues.push(issue(item, wrong.rule, `${item}: ${wrong.message}`));
    if (seen.has(`${item} ${on}`))
      issues.push(issue(item, 'coding', `${item}: is coded twice on ${on}: keep the one that counts`));
    seen.add(`${item} ${on}`);
    for (const { kind } of [coder, note ?? ''].flatMap((words) => findPrivate(words, registry)))
      issues.push(issue(item, `privacy-${kind}`, `${item}: the coding holds something private: take it out`));
  }
  return issues;
}

const withdrawnItem = {
  rule: 'withdrawn',
  message: 'was withdrawn: take the coding out, for its note tells of the item',
} as const;

function wrongRole({ outcome }: Coding, role: Role | undefined): Pick<Issue, 'rule' | 'message'> | undefined {
  if (role === undefined)
    return {
      rule: 'reference',
      message: 'no such item stands in the posts of this account: correct the id, or take the coding out',
    };
  if (outcome !== undefined && role !== 'reply')
    return {
      rule: 'coding',
      message: 'an outcome is coded of a reply of the authority to a citizen, and this is none',
    };
  if (outcome === undefined && role !== 'ask')
    return {
      rule: 'coding',
      message: '"inquiry: false" is coded of an item that a citizen addressed to the authority, and this is none',
    };
  return undefined;
}
