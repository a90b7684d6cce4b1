import { isMonthPath, mediaNameOf } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import type { MinistryAnswer } from '#lib/model/answer.ts';
import type { Authority } from '#lib/model/authority.ts';
import type { Source } from '#lib/model/source.ts';

/** What holds between records: that what one names, the other is. */
export interface Known {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly channels: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Source>;
}

const head = (path: string, rule: IssueRule, message: string): Issue => ({ path, line: 1, col: 1, rule, message });

const unknownReference = (path: string, field: string, slug: string, folder: string): Issue =>
  head(path, 'reference', `${field}: there is no ${folder}/${slug}: add it, or correct the name`);

export function authorityReferences(root: string, slug: string, authority: Authority, known: Known): Issue[] {
  const path = `${root}/authorities/${slug}.mdx`;
  const others: [string, string][] = [
    ...(authority.region === undefined ? [] : [['region', authority.region] as [string, string]]),
    ...(authority.successor === undefined ? [] : [['successor', authority.successor] as [string, string]]),
    ...authority.regions.map(({ region }): [string, string] => ['regions', region]),
    ...authority.predecessors.map((other): [string, string] => ['predecessors', other]),
  ];
  return [
    ...others
      .filter(([, other]) => !known.authorities.has(other))
      .map(([field, other]) => unknownReference(path, field, other, 'authorities')),
    ...authority.accounts
      .filter((account) => !known.channels.has(account.channel))
      .map((account) => unknownReference(path, 'accounts.channel', account.channel, 'channels')),
    ...authority.accounts
      .filter((account) => account.handle === undefined && account.name === undefined && account.id === undefined)
      .map((account) =>
        head(path, 'schema', `accounts: the account on ${account.channel} has neither handle, name nor id`),
      ),
  ];
}

export function answerReferences(path: string, answer: MinistryAnswer, known: Known): Issue[] {
  return [
    ...(known.authorities.has(answer.ministry)
      ? []
      : [unknownReference(path, 'ministry', answer.ministry, 'authorities')]),
    ...answer.channels
      .filter((channel) => !known.channels.has(channel))
      .map((channel) => unknownReference(path, 'channels', channel, 'channels')),
  ];
}

/** The accounting law, in every ledger: items read = mapped + skipped by name + problems. */
export function sourceIssues(root: string, id: string, source: Source, known: Known): Issue[] {
  const path = `${root}/sources/${id}.yml`;
  const skipped = Object.values(source.skipped).reduce((sum, count) => sum + count, 0);
  const found = source.mapped + skipped + source.problems.length;
  return [
    ...(source.read === found
      ? []
      : [
          head(
            path,
            'accounting',
            `read ${source.read} is not mapped ${source.mapped} + skipped ${skipped} + problems ${source.problems.length} = ${found}: pull the archive again`,
          ),
        ]),
    ...(known.authorities.has(source.authority)
      ? []
      : [unknownReference(path, 'authority', source.authority, 'authorities')]),
    ...(known.channels.has(source.channel) ? [] : [unknownReference(path, 'channel', source.channel, 'channels')]),
  ];
}

const places = [
  /^authorities\/[^/]+\.mdx$/,
  /^channels\/[^/]+\.mdx$/,
  /^answers\/\d{5}\/[a-z0-9-]+\/\d+\.mdx$/,
  /^cases\/\d{5}\/[a-z0-9-]+\.yml$/,
  /^statements\/[^/]+\.mdx$/,
  /^pages\/(?:da|en)\/[^/]+\.mdx$/,
  /^good-examples\/(?:da|en)\/[^/]+\.mdx$/,
  /^sources\/[^/]+\.yml$/,
  /^codings\/[^/]+\/[^/]+\.yml$/,
  /^(?:withdrawals|listed)\.yml$/,
];

/** A file that no collection reads would be lost without a word. */
export const strayFiles = (root: string, paths: readonly string[]): Issue[] =>
  paths
    .filter((path) => !path.startsWith('.') && !isMonthPath(path) && mediaNameOf(path) === undefined)
    .filter((path) => !places.some((place) => place.test(path)))
    .map((path) =>
      head(`${root}/${path}`, 'stray-file', 'nothing reads a file of this name here: DATA.md says what stands where'),
    );
