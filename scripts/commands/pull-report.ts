import type { Log } from '../effects/log.ts';
import type { PulledSource, PullResult } from '../pull/contract.ts';
import type { PullOptions } from './pull-options.ts';

/** What neither the account map nor the registry names is counted, never named: it may be anybody's. */
export function reportLeftOut({ leftOut, leftOutAccounts }: PullResult, { json }: PullOptions, log: Log): void {
  log.info(`${leftOut} items of ${leftOutAccounts} accounts that are not named were left out.`);
  if (json) log.out(JSON.stringify({ leftOut, leftOutAccounts }));
}

export function report({ id, source, files }: PulledSource, options: PullOptions, log: Log): void {
  for (const problem of source.problems) log.warn(`${options.archive}: ${problem.place}: ${problem.message}`);
  const skipped = Object.entries(source.skipped).map(([reason, count]) => `${count} ${reason}`);
  const left = skipped.length > 0 ? ` (${skipped.join(', ')})` : '';
  const total = (counts: Record<string, number | undefined>): number =>
    Object.values(counts).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  log.info(
    `${source.read} items read = ${source.mapped} mapped + ${total(source.skipped)} skipped${left} + ${source.problems.length} problems`,
  );
  log.info(
    `${source.posts} posts and ${source.replies} replies in ${files} month files, ${total(source.redacted)} spans replaced; source ${id}`,
  );
}

/** One line of `--json`: what became of one source. */
export const summaryOf = ({ id, source, files }: PulledSource) => ({
  source: id,
  format: source.format,
  read: source.read,
  mapped: source.mapped,
  skipped: source.skipped,
  problems: source.problems.length,
  posts: source.posts,
  replies: source.replies,
  files,
  redacted: source.redacted,
});
