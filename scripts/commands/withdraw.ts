import { formatIssue, type Issue } from '#lib/issue.ts';
import { day } from '#lib/model/scalar.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';
import { checkContent } from '../check/check.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readListed, readSources, readWithdrawals } from '../content/read-content.ts';
import { systemClock } from '../effects/clock.ts';
import { type Files, filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { findPrivate } from '../redact/find-private.ts';
import type { Keyed } from '../redact/keyed.ts';
import { chooseEntries } from '../withdraw/entries.ts';
import { Finder, type Findings, find, readWanted } from '../withdraw/find.ts';
import { partsOf, takeDown } from '../withdraw/take-down.ts';
import { withEntries } from '../withdraw/withdrawals-file.ts';
import { finishTransaction, Transaction } from '../write/transaction.ts';
import { keyForPull } from './pull-key.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run withdraw -- <id or address> --reason "…" [--on yyyy-mm-dd] [--ahead] [--content <dir>]

  Takes one item out of content at once and for good: out of its month, its images, what others passed on of it and its
  codings; out of search and downloads with the next build; and no later pull brings it back. A tombstone stays.
  <id>       what stands behind the # in the address of the post on this site; that whole address does too
  <address>  of the item on its platform: then content keeps no more than a hash of it, for ids that say too much
  --reason   one public sentence; nothing of what stood there
  --on       the day it was withdrawn (default: today)
  --ahead    also when no such item stands in content: it is kept out of archives that are pulled later
  --content  folder to change (default: content)

  To undo it, take the entry out of withdrawals.yml and pull the archive again.`;

export interface WithdrawOptions {
  /** Id or address. */
  readonly item: string;
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
  readonly ahead: boolean;
  readonly content: string;
  /** Day in Denmark. */
  readonly today: string;
  readonly keyed?: Keyed | undefined;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(
    {
      args,
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        on: { type: 'string' },
        ahead: { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
      },
    },
    usage,
  );
  const [item, more] = positionals;
  if (item === undefined || more !== undefined)
    throw new UsageError('Say which item to take down: one id or one address.', usage);
  if (readWanted(item) === undefined)
    throw new UsageError(`"${item}" is neither the id of an item nor an address with https://.`, usage);
  if (values.on !== undefined && !day.safeParse(values.on).success)
    throw new UsageError(`"${values.on}" is no day: write it yyyy-mm-dd.`, usage);
  const key = await keyForPull(values.content, terminalLog);
  const today = dayInDenmark(new Date(systemClock.now()).toISOString());
  return key === undefined ? 1 : withdraw({ item, ...values, today, ...key }, terminalLog);
}

/** All or nothing, in one transaction. */
export async function withdraw(options: WithdrawOptions, log: Log): Promise<number> {
  const files = filesIn(options.content);
  await finishTransaction(files);
  const refuse = (message: string, issues: readonly Issue[] = []): number => {
    for (const issue of issues) log.warn(formatIssue(issue));
    log.warn(`${options.item}: ${message}`);
    log.warn('Nothing was changed.');
    return 1;
  };
  const wanted = readWanted(options.item);
  if (wanted === undefined) return refuse('this is neither the id of an item nor an address with https://.');
  const [authorities, listed, sources, withdrawals, findings] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readSources(files),
    readWithdrawals(files),
    find(files, new Finder(wanted, options.keyed)),
  ]);
  const issues = [authorities, listed, sources, withdrawals, findings].flatMap((found) => found.issues);
  if (issues.length > 0) return refuse('content has errors that must be put in order first.', issues);
  const entries = chooseEntries(wanted, findings, withdrawals.list, options);
  if ('message' in entries) return refuse(entries.message);
  const registry = accountRegistry(authorities.records.values(), listed.list);
  const [found] = entries.changed.flatMap(({ reason }) => findPrivate(reason, registry));
  if (found) return refuse(`the reason is published, and it holds something private (${found.kind}).`);
  const { keyed } = options;
  const input = { authorities: authorities.records, sources: sources.records, withdrawals: entries.all, keyed };
  const transaction = await Transaction.begin(files);
  try {
    const failed = await takeDown(files, partsOf(entries.changed, findings), input, transaction);
    if (failed) {
      await transaction.abandon();
      return refuse('the months could not be read.', failed.issues);
    }
    await transaction.write(file, withEntries((await files.read(file)) ?? '', entries.changed));
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
  const { written, removed } = await transaction.commit();
  log.info(`${options.item}: ${outcome(findings)} ${written} files written, ${removed} removed.`);
  if (written + removed > 0) for (const line of next) log.info(line);
  return stillNamed(files, log);
}

const file = 'withdrawals.yml';

function outcome({ items, shared }: Findings): string {
  if (items.length > 0) return 'taken down; a tombstone stays.';
  if (shared.length > 0) return `taken out of ${shared.length} posts that passed it on.`;
  return 'no such item stands in content, and no later pull will bring one.';
}

const next = [
  'Commit the change of content, build and publish: then it is gone from pages, search and downloads too.',
  'git keeps what stood in earlier commits. Where that must go as well, the history has to be written anew, e.g. with git filter-repo.',
];

/** What people wrote may name the item: the check says where, and until it is put in order no site is built. */
async function stillNamed(files: Files, log: Log): Promise<number> {
  const { issues } = await checkContent(files);
  for (const issue of issues) log.warn(formatIssue(issue));
  if (issues.length > 0)
    log.warn('Put this in order before the next build: no site is built of content with problems.');
  return issues.length > 0 ? 1 : 0;
}
