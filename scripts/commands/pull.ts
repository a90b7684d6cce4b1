import { slugOf } from '#lib/content-layout.ts';
import { formatIssue, type Issue } from '#lib/issue.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readListed, readSources, readWithdrawals } from '../content/read-content.ts';
import { systemClock } from '../effects/clock.ts';
import { type Files, filesIn } from '../effects/files.ts';
import { cleanLog, type Log, onOneLine, terminalLog } from '../effects/log.ts';
import { keepHeapSmall } from '../effects/memory.ts';
import { beside, type Steps, silentSteps, stepsOn } from '../effects/progress.ts';
import type { Person, Stream } from '../pull/adapter.ts';
import { type Archive, ArchiveError } from '../pull/archive.ts';
import type { PullInput, PullRefused, PullResult } from '../pull/contract.ts';
import { joinArchives } from '../pull/formats/joined.ts';
import { openArchive } from '../pull/formats/open-archive.ts';
import { noAuthority } from '../pull/owner.ts';
import { adapters, recognise } from '../pull/registry.ts';
import { pullArchive } from '../pull/run.ts';
import { finishTransaction, Transaction } from '../write/transaction.ts';
import { keyForPull } from './pull-key.ts';
import { ownersBy, readMaps, readOptions } from './pull-maps.ts';
import type { PullOptions } from './pull-options.ts';
import { report, reportLeftOut, summaryOf } from './pull-report.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run pull -- <archive> [<archive> …] --authority <slug> [--account <handle>] [--format <id>] [--columns <file>]
       npm run pull -- <archive> [<archive> …] --accounts <file> [--format <id>] [--columns <file>]
       either with [--content <dir>] [--dry-run] [--json]

  <archive>    a zip, tar.gz, file or folder as the platform handed it over; several, when it is one archive in parts
  --authority  the authority whose account it is: the name of a file in content/authorities
  --account    the account's handle, when the archive does not say it or is of several
  --accounts   for an archive of many accounts: a CSV or YAML file that says whose each is
               (account, authority and where needed channel, handle); accounts that it does not name are left out
  --format     only when the format is not recognised: ${adapters.map((adapter) => adapter.id).join(', ')}
  --columns    for a table with headers of its own: a YAML file of "field: header"
  --content    folder to write to (default: content)
  --dry-run    read everything and write nothing
  --json       end with one line of JSON on standard output, for each account of the archive

  With a key (npm run key) a later pull knows the same citizen's item again: it is taken from AABNE_KANALER_KEY,
  the file that AABNE_KANALER_KEY_FILE names, or ~/.config/aabne-kanaler/key.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(
    {
      args,
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        format: { type: 'string' },
        account: { type: 'string' },
        accounts: { type: 'string' },
        columns: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const [archive, ...parts] = positionals;
  if (archive === undefined) throw new UsageError('Say which archive to pull.', usage);
  if (values.authority === undefined && values.accounts === undefined)
    throw new UsageError('Say whose archive it is: --authority <slug>, or --accounts <file> for many.', usage);
  if (values.authority !== undefined && values.accounts !== undefined)
    throw new UsageError('Either --authority or --accounts: the account map says whose each account is.', usage);
  if (values.format !== undefined && !adapters.some((adapter) => adapter.id === values.format))
    throw new UsageError(`There is no format "${values.format}".`, usage);
  keepHeapSmall();
  const { 'dry-run': dryRun, ...given } = values;
  const key = await keyForPull(given.content, terminalLog);
  if (key === undefined) return 1;
  return pull({ archive, parts, dryRun, ...given, ...key }, terminalLog, stepsOn(process.stderr, systemClock));
}

export async function pull(options: PullOptions, given: Log, steps = silentSteps): Promise<number> {
  const log = beside(steps, given);
  const opened: Archive[] = [];
  try {
    for (const path of [options.archive, ...(options.parts ?? [])]) {
      const archive = await openArchive(path, options.limits).catch((error: unknown) =>
        archiveProblem(error, path, log),
      );
      if (typeof archive === 'number') return archive;
      opened.push(archive);
    }
    const [first, second] = opened;
    return await pullOpened(first && !second ? first : joinArchives(opened), options, cleanLog(log), steps);
  } catch (error) {
    return archiveProblem(error, options.archive, log);
  } finally {
    for (const archive of opened) await archive.close();
  }
}

function archiveProblem(error: unknown, path: string, log: Log): number {
  if (!(error instanceof ArchiveError)) throw error;
  log.warn(`${onOneLine(`${path}: ${error.message}`)}\n  ${onOneLine(error.hint)}`);
  return 1;
}

async function pullOpened(archive: Archive, options: PullOptions, log: Log, steps: Steps): Promise<number> {
  const files = filesIn(options.content);
  await finishTransaction(files);
  const [authorities, listed, sources, withdrawals] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readSources(files),
    readWithdrawals(files),
  ]);
  const issues = [authorities, listed, sources, withdrawals].flatMap((found) => found.issues);
  const channels = new Set((await files.list('channels', '.mdx')).map(slugOf));
  const maps = await readMaps(options);
  if ('issues' in maps) return refuse(maps.issues, 'Nothing was pulled.', log);
  if (issues.length > 0) return refuse(issues, 'Content has errors: nothing was pulled.', log);
  const missing = [options.authority ?? maps.accounts?.rows.map((row) => row.authority) ?? []]
    .flat()
    .filter((slug) => !authorities.records.has(slug));
  if (missing.length > 0) {
    for (const slug of new Set(missing)) log.warn(`${options.accounts ?? files.root}: ${noAuthority(slug)}`);
    return 1;
  }
  const given = readOptions(options, maps);
  const found = await recognise(archive, options.format, given);
  if ('message' in found) {
    log.warn(`${options.archive}: ${found.message}`);
    return 1;
  }
  const { adapter, recognition } = found;
  const registered = recognition.manyAccounts === true && maps.accounts === undefined && options.account === undefined;
  const ownerOf = ownersBy(options, maps.accounts, authorities.records, channels, registered);
  log.info(`${archive.name}: ${adapter.title}, ${recognition.generation}`);
  for (const warning of recognition.warnings) log.warn(`${archive.name}: ${warning}`);
  const input: PullInput = {
    archive,
    adapter,
    recognition,
    options: registered ? { ...given, named: (stream) => personOf(stream, ownerOf(stream)) } : given,
    ownerOf,
    registry: { ...accountRegistry(authorities.records.values(), listed.list), keyed: options.keyed },
    withdrawals: withdrawals.list,
    sources: sources.records,
    progress: log.info,
    steps,
  };
  const result = await (options.dryRun ? pullDry(files, input, log) : pullWhole(files, input, log));
  if ('message' in result) {
    log.warn(`${options.archive}: ${result.message}`);
    return 1;
  }
  if ('sources' in result && result.sources.length === 0 && registered) {
    log.warn(
      `${options.archive}: it is of ${result.leftOutAccounts} accounts, and the registry knows none of them as one of ${options.authority}. Add them to accounts in content/authorities/${options.authority}.mdx, say whose they are with --accounts <file>, or pull one with --account <handle>.`,
    );
    return 1;
  }
  if ('sources' in result && result.sources.length === 0 && maps.accounts) {
    log.warn(`${options.archive}: the account map names none of its ${result.leftOutAccounts} accounts.`);
    return 1;
  }
  if ('issues' in result)
    return refuse(result.issues, 'The months that stand in content could not be read: nothing was pulled.', log);
  for (const pulled of result.sources) report(pulled, options, log);
  for (const warning of result.warnings) log.warn(`${options.archive}: ${warning}`);
  for (const note of result.notes) log.info(`${options.archive}: ${note}`);
  if (maps.accounts || registered || result.leftOutAccounts > 0) reportLeftOut(result, options, log);
  if (options.json) for (const pulled of result.sources) log.out(JSON.stringify(summaryOf(pulled)));
  return result.sources.some(({ source }) => source.problems.length > 0) ? 1 : 0;
}

/** All or nothing: whatever goes wrong on the way, content is as it was. */
async function pullWhole(files: Files, input: PullInput, log: Log): Promise<PullResult | PullRefused> {
  const transaction = await Transaction.begin(files);
  try {
    const result = await pullArchive(files, input, transaction);
    if ('sources' in result) {
      const { written, removed } = await transaction.commit();
      log.info(`${written} files written, ${removed} removed.`);
      return result;
    }
    await transaction.abandon();
    return result;
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
}

async function pullDry(files: Files, input: PullInput, log: Log): Promise<PullResult | PullRefused> {
  const made = new Set<string>();
  const result = await pullArchive(files, input, {
    write: async (path) => void made.add(path),
    remove: async (path) => void made.delete(path),
    has: (path) => made.has(path),
  });
  if ('sources' in result) log.info(`Dry run: ${made.size} files were made and none was written.`);
  return result;
}

function refuse(issues: readonly Issue[], end: string, log: Log): number {
  for (const issue of issues) log.warn(formatIssue(issue));
  log.warn(end);
  return 1;
}

/** The account of a stream with the handle that the registry gives it; undefined where it is left out. */
const personOf = ({ account }: Stream, owner: ReturnType<PullInput['ownerOf']>): Person | undefined =>
  owner === undefined || 'message' in owner ? undefined : { ...account, handle: owner.account };
