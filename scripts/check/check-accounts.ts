import { accountKeys, handleKey } from '#lib/accounts/keys.ts';
import { type AddressedAccount, readAddress } from '#lib/accounts/read-address.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import type { Account, Authority } from '#lib/model/authority.ts';
import { surelyBefore } from '#lib/time/partial-day.ts';
import { headLines } from './head-lines.ts';

/** What must hold of accounts, so that an address leads to one authority and every fact says where it is from. */

interface Found {
  readonly field?: keyof Account;
  readonly rule: IssueRule;
  readonly message: string;
}

/** How platforms spell a handle; of a channel that is not here anything goes. */
const spelling: Readonly<Record<string, { readonly shape: RegExp; readonly words: string }>> = {
  x: { shape: /^\w{1,15}$/, words: 'up to 15 letters, digits and _' },
  mastodon: { shape: /^[\w.-]+@(?:[\w-]+\.)+[a-z]{2,}$/i, words: 'user@server' },
  bluesky: { shape: /^(?:[\w-]+\.)+[a-z]{2,}$/i, words: 'a name with dots, e.g. eksempelby.example' },
  instagram: { shape: /^[\w.]{1,30}$/, words: 'up to 30 letters, digits, _ and .' },
  threads: { shape: /^[\w.]{1,30}$/, words: 'up to 30 letters, digits, _ and .' },
};

/** Issues of one authority's accounts. `text`: its file, for the lines. `sources`: names of the files in `sources/`. */
export function accountIssues(path: string, text: string, authority: Authority, sources: ReadonlySet<string>): Issue[] {
  const lineOf = headLines(text);
  const marks = [
    { place: ['pulled'], pulled: authority.pulled },
    ...authority.accounts.map(({ pulled }, index) => ({ place: ['accounts', index, 'pulled'], pulled })),
  ];
  const unknown = marks.flatMap(({ place, pulled }): Issue[] =>
    pulled === undefined || sources.has(pulled.source)
      ? []
      : [
          {
            path,
            line: lineOf(place),
            col: 1,
            rule: 'reference',
            message: `pulled: there is no sources/${pulled.source}: add it, or take "pulled" out, which makes the facts your own`,
          },
        ],
  );
  const issues = authority.accounts.flatMap((account, index) =>
    [...datesOf(account), ...namesOf(account), ...(authority.fictional ? [] : unsourced(account))].map(
      ({ field, rule, message }) => ({
        path,
        line: lineOf(['accounts', index, ...(field === undefined ? [] : [field])]),
        col: 1,
        rule,
        message: `accounts: ${account.channel}: ${message}`,
      }),
    ),
  );
  return [...unknown, ...issues];
}

function unsourced({ source, archiving }: Account): Found[] {
  return [
    ...(source === undefined
      ? [{ rule: 'unsourced', message: 'nothing says where the account is known from: add its source' } as const]
      : []),
    ...(archiving.regime !== 'unknown' && archiving.source === undefined
      ? [
          {
            field: 'archiving',
            rule: 'unsourced',
            message: 'nothing says where the archiving regime is known from: add its source, or write "unknown"',
          } as const,
        ]
      : []),
  ];
}

function datesOf({ opened, left, policies, events }: Account): Found[] {
  const found: Found[] = [];
  const returned = events.some(({ kind }) => kind === 'returned');
  if (opened !== undefined && left !== undefined && surelyBefore(left, opened) && !returned)
    found.push({ field: 'left', rule: 'dates', message: `it was left ${left}, before it was opened ${opened}` });
  for (const { at, kind } of events) {
    if (opened !== undefined && kind !== 'observed' && surelyBefore(at, opened))
      found.push({ field: 'events', rule: 'dates', message: `"${kind}" at ${at} is before it was opened ${opened}` });
    if (kind === 'opened' && opened !== undefined && surelyBefore(opened, at))
      found.push({ field: 'events', rule: 'dates', message: `it was opened ${opened} and, by its events, ${at}` });
  }
  for (const { from, to } of policies)
    if (to !== undefined && surelyBefore(to, from))
      found.push({ field: 'policies', rule: 'dates', message: `a policy was stated until ${to}, before ${from}` });
  return found;
}

function namesOf({ channel, handle, id, url, formerHandles }: Account): Found[] {
  const found: Found[] = [];
  const shape = spelling[channel];
  for (const name of [...(handle === undefined ? [] : [handle]), ...formerHandles])
    if (shape !== undefined && !shape.shape.test(name.replace(/^@/, '')))
      found.push({ field: 'handle', rule: 'handle', message: `"${name}" is no handle here: ${shape.words}` });
  if (handle !== undefined && formerHandles.some((other) => handleKey(channel, other) === handleKey(channel, handle)))
    found.push({ field: 'formerHandles', rule: 'handle', message: `"${handle}" is the handle and a former one` });
  const read = url === undefined ? undefined : readAddress(url);
  if (read === undefined || 'platform' in read) return found;
  if (read.channel !== channel || leadsElsewhere(read, { channel, handle, id, formerHandles }))
    found.push({ field: 'url', rule: 'account-url', message: 'the address is of another account than the one named' });
  return found;
}

type Names = Pick<Account, 'channel' | 'handle' | 'id' | 'formerHandles'>;

/** True when the address can be compared with the account, and nothing of it is the account's. */
function leadsElsewhere(read: AddressedAccount, { channel, handle, id, formerHandles }: Names): boolean {
  const same: boolean[] = [];
  // At YouTube the name of an old address need not be the handle.
  if (handle !== undefined && read.handle !== undefined && channel !== 'youtube')
    same.push(
      [handle, ...formerHandles].some((name) => handleKey(channel, name) === handleKey(channel, read.handle ?? '')),
    );
  if (id !== undefined && read.id !== undefined) same.push(id === read.id);
  return same.length > 0 && !same.includes(true);
}

/** An address leads to one authority: no two may have the same account as their own. */
export function sharedAccounts(root: string, authorities: ReadonlyMap<string, Authority>): Issue[] {
  const owners = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [slug, { accounts }] of authorities)
    for (const key of new Set(accounts.filter(({ status }) => status === 'official').flatMap(accountKeys))) {
      const first = owners.get(key);
      owners.set(key, first ?? slug);
      if (first !== undefined)
        issues.push({
          path: `${root}/authorities/${slug}.mdx`,
          line: 1,
          col: 1,
          rule: 'shared-account',
          message: `accounts: ${key} is an official account of ${first} too: an address leads to one authority`,
        });
    }
  return issues;
}
