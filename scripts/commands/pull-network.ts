import { formatIssue } from '#lib/issue.ts';
import type { NetworkKind, NetworkSource } from '#lib/model/network-source.ts';
import { readAuthorities, readListed, readManifest, readWithdrawals } from '../content/read-content.ts';
import { type Files, filesIn } from '../effects/files.ts';
import type { Log } from '../effects/log.ts';
import type { PulledInto } from '../pull/network/contract.ts';
import { pullByKind } from '../pull/network/pullers.ts';
import { type NetworkMeans, pullSource, type SourceReport } from '../pull/network/run.ts';
import { finishTransaction } from '../write/transaction.ts';
import { networkMeans } from './network-means.ts';
import { keyForPull } from './pull-key.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run pull [-- --content <dir>] [--dry-run] [--json]
       npm run pull -- <archive> …   for what an authority handed over; call it without more to see how

  Brings every source in content/sources that is asked over the network up to date: only what is new is asked for,
  no faster than the source's "hosts" allow, and a source that fails leaves content as it was (exit code 1).
  --content    folder to write to (default: content)
  --dry-run    ask everything and write nothing
  --json       end with one line of JSON for each source

  Set AABNE_KANALER_CONTACT to an address where the services can reach you.`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const { content, json } = values;
  const means = networkMeans(usage);
  const key = await keyForPull(content, means.log);
  return key === undefined ? 1 : pullNetwork({ content, json, dryRun: values['dry-run'] }, { ...means, ...key });
}

export interface NetworkOptions {
  readonly content: string;
  /** Only sources of this kind. */
  readonly kind?: NetworkKind | undefined;
  readonly dryRun: boolean;
  /** End with one line of JSON for each source. */
  readonly json: boolean;
}

/** The registry comes first: the web archive is asked for the accounts that it names. */
const order: readonly NetworkKind[] = ['wikidata', 'folketinget', 'wayback'];

/** Brings every source of the manifest that is asked over the network up to date. Each stands for itself: one that fails keeps none of the others. */
export async function pullNetwork(options: NetworkOptions, means: NetworkMeans): Promise<number> {
  const files = filesIn(options.content);
  await finishTransaction(files);
  const start = await readForPull(files, means.log);
  if (start === undefined) return 1;
  const { kind } = options;
  const sources = [...start.network]
    .filter(([, source]) => kind === undefined || source.kind === kind)
    .sort(([a, one], [b, other]) => order.indexOf(one.kind) - order.indexOf(other.kind) || (a < b ? -1 : 1));
  if (sources.length === 0 && kind !== undefined) {
    means.log.warn(`${files.root}/sources names no source of kind "${kind}": add its file, as DATA.md describes it.`);
    return 1;
  }
  if (sources.length === 0) means.log.info(`${files.root}/sources names no source that is asked over the network.`);
  const reports: SourceReport[] = [];
  for (const [id, source] of sources) {
    // What one source wrote is content to the next.
    const content = reports.length === 0 ? start.content : (await readForPull(files, means.log))?.content;
    if (content === undefined) return 1;
    reports.push(await pullSource(files, { id, source }, content, pullByKind, means, { dryRun: options.dryRun }));
  }
  if (options.json) for (const report of reports) means.log.out(JSON.stringify(report));
  const failed = reports.filter(({ ok }) => !ok).map(({ id }) => id);
  if (reports.length > 1 || failed.length > 0)
    means.log.info(
      `${reports.length - failed.length} of ${reports.length} sources are up to date${failed.length > 0 ? `; failed: ${failed.join(', ')}` : ''}.`,
    );
  return failed.length === 0 ? 0 : 1;
}

/** Content that a pull builds on. Undefined, with every issue told, when it has errors: nothing may be pulled into it. */
export async function readForPull(
  files: Files,
  log: Log,
): Promise<{ content: PulledInto; network: ReadonlyMap<string, NetworkSource> } | undefined> {
  const [authorities, listed, manifest, withdrawals] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readManifest(files),
    readWithdrawals(files),
  ]);
  const issues = [authorities, listed, manifest.archives, withdrawals].flatMap((found) => found.issues);
  if (issues.length > 0) {
    for (const issue of issues) log.warn(formatIssue(issue));
    log.warn('Content has errors: nothing was pulled.');
    return undefined;
  }
  return {
    content: { authorities: authorities.records, listed: listed.list, withdrawals: withdrawals.list },
    network: manifest.network,
  };
}
