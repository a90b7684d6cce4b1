import { misplaced } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import type { MonthFile, Post, Reply } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { monthInDenmark } from '#lib/time/copenhagen.ts';
import { hasTraces, Withdrawals } from '../pull/merge/withdraw.ts';
import type { Registry } from '../redact/redact.ts';
import type { CodedItems } from './check-codings.ts';
import type { ArchivedImages } from './check-media.ts';
import { itemPrivacy } from './check-privacy.ts';
import type { Known } from './check-records.ts';

export interface MonthContext {
  readonly known: Known;
  readonly registry: Registry;
  readonly withdrawals: readonly Withdrawal[];
  /** Ids seen so far and where: an id is the address of one item only. Filled as months are checked. */
  readonly ids: Map<string, string>;
  /** The archived images. What names them is told as months are checked. */
  readonly images: ArchivedImages;
  /** What human codings code. Filled as months are checked. */
  readonly coded: CodedItems;
}

/** One month file: that it can be read, stands where it says, names what exists, and holds nothing private or withdrawn. */
export function checkMonth(path: string, shown: string, text: string, context: MonthContext): Issue[] {
  const read = readMonthFile(text, shown);
  if ('issues' in read) {
    context.images.unread();
    return [...read.issues];
  }
  const { file } = read;
  context.coded.look(file);
  const place = placesIn(text, shown);
  const withdrawals = new Withdrawals(file.channel, context.withdrawals);
  const issues: Issue[] = [...misplaced(path, shown, file), ...headIssues(file, shown, context.known)];
  const handles = ownHandles(file, context.known);
  for (const post of file.posts) {
    if (monthInDenmark(post.at) !== file.month)
      issues.push(
        place(
          post.id,
          'month',
          `written ${post.at}, which is ${monthInDenmark(post.at)} in Denmark: it stands in the file of another month`,
        ),
      );
    for (const item of [post, ...post.replies]) {
      issues.push(...itemIssues(item, file, place, withdrawals, context));
      for (const { message, rule } of itemPrivacy(item, file.channel, handles, context.registry))
        issues.push(place(item.id, rule, message));
    }
  }
  for (const { id } of file.withdrawn) issues.push(...duplicate(id, place, context));
  return issues;
}

type Place = (id: string, rule: IssueRule, message: string) => Issue;

function placesIn(text: string, path: string): Place {
  const lines = text.split('\n');
  return (id, rule, message) => {
    const index = lines.findIndex((line) => line.startsWith('<') && line.includes(` id="${id}"`));
    return { path, line: index + 1 || 1, col: 1, rule, message: `${id}: ${message}` };
  };
}

function headIssues(file: MonthFile, path: string, known: Known): Issue[] {
  const missing = (field: string, name: string): Issue => ({
    path,
    line: 1,
    col: 1,
    rule: 'reference',
    message: `${field}: there is no "${name}" in content: add its file, or correct the name`,
  });
  return [
    ...(known.authorities.has(file.authority) ? [] : [missing('authority', file.authority)]),
    ...(known.channels.has(file.channel) ? [] : [missing('channel', file.channel)]),
    ...file.sources.filter((source) => !known.sources.has(source)).map((source) => missing('sources', source)),
  ];
}

/**
 * Handles under which the account's own archives were handed over: they are the authority's, listed or not. Where handles
 * name a server, people on the same one leave it out.
 */
function ownHandles(file: MonthFile, known: Known): ReadonlySet<string> {
  const accounts = [...known.sources.values()].filter(
    (source) => source.authority === file.authority && source.channel === file.channel,
  );
  return new Set(
    accounts.flatMap(({ account }) => {
      const handle = account.toLowerCase();
      return [handle, ...handle.split('@').slice(0, 1)];
    }),
  );
}

function itemIssues(
  item: Post | Reply,
  file: MonthFile,
  place: Place,
  withdrawals: Withdrawals,
  context: MonthContext,
): Issue[] {
  const issues = duplicate(item.id, place, context);
  if (!item.id.startsWith(`${file.channel}-`))
    issues.push(place(item.id, 'id', `an item on ${file.channel} has an id that begins with "${file.channel}-"`));
  if (withdrawals.of(item))
    issues.push(
      place(
        item.id,
        'withdrawn',
        `was withdrawn and must not stand in content: run npm run withdraw -- ${item.id}, or pull the archive again`,
      ),
    );
  else if (hasTraces(item, withdrawals))
    issues.push(
      place(
        item.id,
        'withdrawn',
        'answers or passes on an item that was withdrawn, and names it: run npm run withdraw with the id or address of that, or pull the archive again',
      ),
    );
  for (const { rule, message } of context.images.look(item)) issues.push(place(item.id, rule, message));
  for (const source of item.sources ?? [])
    if (!file.sources.includes(source))
      issues.push(place(item.id, 'reference', `source "${source}" is not among the sources of the file`));
  return issues;
}

function duplicate(id: string, place: Place, { ids }: MonthContext): Issue[] {
  const issue = place(id, 'duplicate-id', '');
  const first = ids.get(id);
  ids.set(id, first ?? `${issue.path}:${issue.line}`);
  return first === undefined
    ? []
    : [{ ...issue, message: `${id}: stands at ${first} too, and an id is the address of one item` }];
}
