import { formatIssue } from '#lib/issue.ts';
import type { Authority } from '#lib/model/authority.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readListed, readSources, readWithdrawals } from '../content/read-content.ts';
import { filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import type { Stream } from '../pull/adapter.ts';
import { type Archive, ArchiveError } from '../pull/archive.ts';
import { openArchive } from '../pull/formats/open-archive.ts';
import { adapters, recognise } from '../pull/registry.ts';
import { type Owner, type PulledSource, pullArchive } from '../pull/run.ts';
import { commit, finishTransaction } from '../write/transaction.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run pull -- <archive> --authority <slug> [--format <id>] [--account <handle>] [--content <dir>] [--dry-run] [--json]

  <archive>    a zip, tar.gz or folder as the platform handed it over
  --authority  the authority whose account it is: the name of a file in content/authorities
  --format     only when the format is not recognised: ${adapters.map((adapter) => adapter.id).join(', ')}
  --account    the account's handle, when the archive does not say it
  --content    folder to write to (default: content)
  --dry-run    read everything and write nothing
  --json       end with one line of JSON on standard output, for each account of the archive`;

export interface PullOptions {
  readonly archive: string;
  readonly authority: string;
  readonly format?: string | undefined;
  readonly account?: string | undefined;
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export function run(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(
    {
      args,
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        format: { type: 'string' },
        account: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const [archive, ...rest] = positionals;
  if (archive === undefined) throw new UsageError('Say which archive to pull.', usage);
  if (rest.length > 0) throw new UsageError(`One archive at a time: "${rest.join('", "')}" is one too many.`, usage);
  if (values.authority === undefined) throw new UsageError('Say whose archive it is: --authority <slug>.', usage);
  if (values.format !== undefined && !adapters.some((adapter) => adapter.id === values.format))
    throw new UsageError(`There is no format "${values.format}".`, usage);
  const { authority, format, account, content, json } = values;
  return pull({ archive, authority, format, account, content, json, dryRun: values['dry-run'] }, terminalLog);
}

export async function pull(options: PullOptions, log: Log): Promise<number> {
  let archive: Archive;
  try {
    archive = await openArchive(options.archive);
  } catch (error) {
    return archiveProblem(error, options.archive, log);
  }
  try {
    return await pullOpened(archive, options, log);
  } catch (error) {
    return archiveProblem(error, options.archive, log);
  } finally {
    await archive.close();
  }
}

function archiveProblem(error: unknown, path: string, log: Log): number {
  if (!(error instanceof ArchiveError)) throw error;
  log.warn(`${path}: ${error.message}\n  ${error.hint}`);
  return 1;
}

async function pullOpened(archive: Archive, options: PullOptions, log: Log): Promise<number> {
  const files = filesIn(options.content);
  await finishTransaction(files);
  const [authorities, listed, sources, withdrawals] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readSources(files),
    readWithdrawals(files),
  ]);
  const issues = [authorities, listed, sources, withdrawals].flatMap((found) => found.issues);
  if (issues.length > 0) {
    for (const issue of issues) log.warn(formatIssue(issue));
    log.warn('Content has errors: nothing was pulled.');
    return 1;
  }
  const authority = authorities.records.get(options.authority);
  if (authority === undefined) {
    log.warn(
      `${files.root}/authorities/${options.authority}.mdx: there is no such authority. Add the file with a head of "name: { da: …, en: … }" and "kind: …".`,
    );
    return 1;
  }
  const found = await recognise(archive, options.format);
  if ('message' in found) {
    log.warn(`${options.archive}: ${found.message}`);
    return 1;
  }
  const { adapter, recognition } = found;
  log.info(`${archive.name}: ${adapter.title}, ${recognition.generation}`);
  for (const warning of recognition.warnings) log.warn(`${archive.name}: ${warning}`);
  const result = await pullArchive(files, {
    archive,
    adapter,
    recognition,
    options: { account: options.account?.replace(/^@/, '') },
    ownerOf: (stream) => ownerOf(stream, options.authority, authority),
    registry: accountRegistry(authorities.records.values(), listed.list),
    withdrawals: withdrawals.list,
    sources: sources.records,
    progress: log.info,
  });
  if ('message' in result) {
    log.warn(`${options.archive}: ${result.message}`);
    return 1;
  }
  if ('issues' in result) {
    for (const issue of result.issues) log.warn(formatIssue(issue));
    log.warn('The months that stand in content could not be read: nothing was pulled.');
    return 1;
  }
  const written = options.dryRun ? undefined : await commit(files, result.changes);
  for (const pulled of result.sources) report(pulled, options, log);
  log.info(
    written === undefined
      ? `Dry run: ${result.changes.size} files were made and none was written.`
      : `${written.written} files written, ${written.removed} removed.`,
  );
  if (options.json) for (const pulled of result.sources) log.out(JSON.stringify(summaryOf(pulled)));
  return result.sources.some(({ source }) => source.problems.length > 0) ? 1 : 0;
}

/** The owner of a stream. When the registry knows the authority's accounts on the channel, it must be one of them. */
function ownerOf({ channel, account }: Stream, slug: string, authority: Authority): Owner | { message: string } {
  const { handle } = account;
  if (handle === undefined)
    return { message: 'the archive does not say which account it is of: say it with --account <handle>.' };
  const owned = authority.accounts.filter((other) => other.channel === channel && other.handle !== undefined);
  const same = (other: string | undefined): boolean => other?.toLowerCase() === handle.toLowerCase();
  if (owned.length === 0 || owned.some((other) => same(other.handle) || other.formerHandles.some(same)))
    return { slug, authority, account: handle };
  const known = owned.map((other) => other.handle).join(', ');
  return {
    message: `it is of the account "${handle}", and ${slug} is known as ${known}. If it is theirs, add the handle to accounts (or formerHandles) in content/authorities/${slug}.mdx.`,
  };
}

function report({ id, source, files }: PulledSource, options: PullOptions, log: Log): void {
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
const summaryOf = ({ id, source, files }: PulledSource) => ({
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
