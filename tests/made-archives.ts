import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { monthPath } from '#lib/content-layout.ts';
import { authority } from '#lib/model/authority.ts';
import type { Post, Tombstone } from '#lib/model/post.ts';
import { type Coverage, type Source, source, type Withdrawal } from '#lib/model/source.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import { monthInDenmark } from '#lib/time/copenhagen.ts';
import type { Files } from '../scripts/effects/files.ts';
import { silentSteps } from '../scripts/effects/progress.ts';
import type { Adapter, ArchivedItem } from '../scripts/pull/adapter.ts';
import type { Archive } from '../scripts/pull/archive.ts';
import type { PullInput } from '../scripts/pull/contract.ts';
import { lineOf } from '../scripts/pull/indexed.ts';
import { itemsOf } from '../scripts/pull/merge/copy.ts';
import { Captures } from '../scripts/pull/merge/gone.ts';
import { type Entering, mergeThreads } from '../scripts/pull/merge/merge.ts';
import { Withdrawals } from '../scripts/pull/merge/withdraw.ts';
import { closeMonth, withSources } from '../scripts/pull/month.ts';
import { pullArchive } from '../scripts/pull/run.ts';
import { threadsOf } from '../scripts/pull/thread.ts';
import type { Keyed } from '../scripts/redact/keyed.ts';
import type { Registry } from '../scripts/redact/redact.ts';
import { redactThread } from '../scripts/redact/redact-thread.ts';
import { Seals } from '../scripts/redact/seals.ts';
import { chooseEntries } from '../scripts/withdraw/entries.ts';
import { Finder, find, type Wanted } from '../scripts/withdraw/find.ts';
import { partsOf, takeDown } from '../scripts/withdraw/take-down.ts';
import { Transaction } from '../scripts/write/transaction.ts';

/** Archives made of items, without any format: what the engine does with them is its own doing. */

export interface MadeArchive {
  readonly items: readonly ArchivedItem[];
  /** Day it was made. */
  readonly archived?: string | undefined;
  readonly coverage?: readonly Coverage[] | undefined;
  readonly inbound?: boolean | undefined;
  /** `feed`: one of the formats that hold no media. */
  readonly format?: 'made' | 'feed' | undefined;
}

export const prøveby = authority.parse({
  name: { da: 'Prøveby Kommune', en: 'Prøveby Kommune' },
  kind: 'municipality',
  fictional: true,
});

export interface Rules {
  readonly withdrawals?: readonly Withdrawal[];
  readonly keyed?: Keyed | undefined;
  readonly listed?: readonly string[];
}

const registryOf = ({ keyed, listed = [] }: Rules): Registry => ({
  listed: (_, { handle }) => (handle !== undefined && listed.includes(handle) ? handle : undefined),
  publicPhones: new Set(),
  publicDomains: new Set(),
  keyed,
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const madeAdapter = ({ items, coverage = [], inbound = false, format = 'made' }: MadeArchive): Adapter => ({
  id: format,
  title: 'Made of items',
  channels: ['x'],
  about: { generations: {}, opens: [], reads: [], ignores: {} },
  mayOpen: () => true,
  recognise: async () => undefined,
  async *read() {
    for (const [index, item] of items.entries()) yield { kind: 'mapped', item, place: `items#${index}` };
    yield { kind: 'coverage', coverage, inbound };
  },
});

const openMade = (made: MadeArchive): Archive => {
  const files = [{ name: 'items', bytes: 1 }];
  return {
    name: 'made',
    kind: 'file',
    files,
    open: async function* () {},
    opened: () => files.map((file) => ({ ...file, sha256: sha256(JSON.stringify(made)) })),
    close: async () => undefined,
  };
};

async function sourcesIn(files: Files): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  for (const path of await files.list('sources', '.yml'))
    sources.set(path.replace(/^sources\/|\.yml$/g, ''), source.parse(parse((await files.read(path)) ?? '')));
  return sources;
}

/** Pulls the archive into `files`, as the command does. */
export async function pullMade(files: Files, made: MadeArchive, rules: Rules = {}) {
  const transaction = await Transaction.begin(files);
  const sources = await sourcesIn(files);
  const input: PullInput = {
    archive: openMade(made),
    adapter: madeAdapter(made),
    recognition: { generation: 'made', archived: made.archived, account: { handle: 'proeveby' }, warnings: [] },
    options: {},
    ownerOf: () => ({ slug: 'proeveby', authority: prøveby, account: 'proeveby' }),
    registry: registryOf(rules),
    withdrawals: rules.withdrawals ?? [],
    sources,
    progress: () => undefined,
    steps: silentSteps,
  };
  try {
    const result = await pullArchive(files, input, transaction);
    if (!('sources' in result)) throw new Error(JSON.stringify(result));
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
}

/** Takes down one item, as the command does it; returns everything that was ever taken down. */
export async function takeDownOf(
  files: Files,
  wanted: Wanted,
  { keyed }: Rules,
  before: readonly Withdrawal[] = [],
): Promise<readonly Withdrawal[]> {
  const findings = await find(files, new Finder(wanted, keyed));
  const choice = { reason: 'Bad om det.', on: '2024-01-02', ahead: false, today: '2024-01-02' };
  const entries = chooseEntries(wanted, findings, before, choice);
  if ('message' in entries) throw new Error(entries.message);
  const transaction = await Transaction.begin(files);
  const failed = await takeDown(
    files,
    partsOf(entries.changed, findings),
    { authorities: new Map([['proeveby', prøveby]]), sources: await sourcesIn(files), withdrawals: entries.all, keyed },
    transaction,
  );
  if (failed) throw new Error(JSON.stringify(failed));
  await transaction.commit();
  return entries.all;
}

const urlsOf = (item: ArchivedItem | undefined, versions: ReadonlyMap<string, readonly ArchivedItem[]>) =>
  item === undefined ? [] : [item, ...(versions.get(item.id) ?? [])].map(({ url }) => url);

/** What content must be when all archives are there: everything in memory, merged in one go. */
export function mergedAtOnce(
  archives: readonly { readonly id: string; readonly source: Source; readonly made: MadeArchive }[],
  rules: Rules = {},
): Map<string, string> {
  const withdrawals = new Withdrawals('x', rules.withdrawals ?? []);
  const facts = { channel: 'x', withdrawals, fresh: new Set(archives.map(({ id }) => id)) };
  const withdrawn = new Map<string, Withdrawal>();
  const entering = archives.flatMap(({ id, made }) =>
    threadsOf(made.items.map((item, number) => ({ ...item, number, parent: item.parent?.id }))).map(
      ({ root, replies, versions }): Entering => {
        const item = ({ number }: { number: number }): ArchivedItem => made.items[number] as ArchivedItem;
        const raw = {
          channel: 'x',
          root: item(root),
          replies: replies.map(item),
          versions: new Map([...versions].map(([of, lines]) => [of, lines.map(item)])),
        };
        const registry = { ...registryOf(rules), self: { handle: 'proeveby' } };
        const post = withSources(redactThread(raw, registry).post, [id]);
        for (const [index, one] of itemsOf(post).entries()) {
          const found = lineOf(one, facts, urlsOf([raw.root, ...raw.replies][index], raw.versions)).withdrawn;
          if (found) withdrawn.set(one.id, found);
        }
        return { post, fresh: true };
      },
    ),
  );
  const captures = new Captures(
    archives.map(({ id, source: ledger }) => [id, ledger] as const),
    (handle) => handle,
  );
  const merged = mergeThreads(
    entering,
    {
      ...facts,
      rank: (name) => captures.rank(name),
      holdsMedia: (name) => captures.holdsMedia(name),
      keyed: rules.keyed,
    },
    withdrawn,
  );
  const months = new Map<string, { posts: Post[]; tombstones: Tombstone[] }>();
  const monthOf = (at: string) => {
    const name = monthInDenmark(at);
    const month = months.get(name) ?? { posts: [], tombstones: [] };
    months.set(name, month);
    return month;
  };
  for (const post of merged.posts) monthOf(post.at).posts.push(post);
  for (const { at, tombstone } of merged.tombstones) monthOf(at).tombstones.push(tombstone);
  const seals = new Seals(rules.keyed);
  return new Map(
    [...months].sort().flatMap(([month, parts]): [string, string][] => {
      const file = closeMonth({ authority: 'proeveby', channel: 'x', month }, parts, seals, captures);
      return file ? [[monthPath('proeveby', 'x', month), writeMonthFile(file)]] : [];
    }),
  );
}
