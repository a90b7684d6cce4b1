import { sourcePath } from '#lib/content-layout.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { type NetworkSource, networkSource, type PullState } from '#lib/model/network-source.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Clock } from '../../effects/clock.ts';
import type { Files } from '../../effects/files.ts';
import { formatTrouble, type HostRule, type Http } from '../../effects/http.ts';
import type { Log } from '../../effects/log.ts';
import type { Keyed } from '../../redact/keyed.ts';
import { commit } from '../../write/transaction.ts';
import type { PullContext, Pulled, PulledInto } from './contract.ts';
import { nextState, withState } from './state.ts';

/** What a pull over the network needs of the outside. */
export interface NetworkMeans {
  readonly clock: Clock;
  readonly log: Log;
  /** What the key of pulls can do, where there is one. */
  readonly keyed?: Keyed | undefined;
  /** A client for these hosts and no other. */
  readonly httpFor: (hosts: readonly HostRule[]) => Http;
}

export interface SourceReport {
  readonly id: string;
  readonly ok: boolean;
  readonly requests: number;
  readonly written: number;
  readonly removed: number;
  readonly missing: number;
  /** True when something that was asked for by name is not known to the source. */
  readonly nothing: boolean;
}

/** Asks one source and brings content up to date with it, or leaves content as it was and says why. */
export async function pullSource(
  files: Files,
  { id, source }: { readonly id: string; readonly source: NetworkSource },
  content: PulledInto,
  pull: (context: PullContext) => Promise<Pulled>,
  { clock, log, httpFor, keyed }: NetworkMeans,
  { dryRun = false, partial = false }: { readonly dryRun?: boolean; readonly partial?: boolean } = {},
): Promise<SourceReport> {
  const http = httpFor(source.hosts);
  const today = dayInDenmark(new Date(clock.now()).toISOString());
  log.info(`${id}: asking ${[...new Set(source.hosts.map(({ host }) => host))].join(', ')} …`);
  const pulled = await pull({
    id,
    source,
    files,
    content,
    http,
    keyed,
    clock,
    today,
    partial,
    progress: (line) => log.info(`${id}: ${line}`),
  });
  const report = { id, requests: http.sent, written: 0, removed: 0, missing: 0, nothing: false };
  if ('troubles' in pulled) {
    for (const found of pulled.troubles) log.warn(formatTrouble(found));
    log.warn(`${id}: nothing of it was written; content is as it was.`);
    return { ...report, ok: false };
  }
  const path = sourcePath(id);
  const found = nextState(source.state, pulled.state, today);
  // A part of the questions says nothing of how far all of them were asked, nor when.
  const { state: before } = source;
  const state = partial ? before && { ...found, pulled: before.pulled, cursor: before.cursor } : found;
  const changes = new Map(pulled.changes);
  if (state !== undefined) changes.set(path, await fileWith(files, path, state));
  const { written, removed } = dryRun ? { written: 0, removed: 0 } : await commit(files, changes);
  const nothing = pulled.state.missing.some(({ why }) => why === 'not-found');
  for (const line of pulled.differences) log.warn(`${id}: ${line}`);
  for (const line of pulled.summary) log.info(`${id}: ${line}`);
  log.info(
    `${id}: ${http.sent} requests, ${dryRun ? 'dry run, nothing written' : `${written} files written, ${removed} removed`}${found.missing.length > 0 ? `, ${found.missing.length} things could not be got${state === undefined ? '' : ` (see ${path})`}` : ''}.`,
  );
  return { ...report, ok: true, written, removed, missing: found.missing.length, nothing };
}

/** The file of a source with its state. It is written by text: whoever reads it next must find what was meant. */
async function fileWith(files: Files, path: string, state: PullState): Promise<string> {
  const file = withState((await files.read(path)) ?? '', state);
  const read = checkYaml(file, networkSource, path);
  if ('issues' in read) throw new Error(`${path}: the state cannot be written: ${read.issues[0]?.message}`);
  return file;
}
