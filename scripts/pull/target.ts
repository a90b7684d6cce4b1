import { sourcePath } from '#lib/content-layout.ts';
import type { Post } from '#lib/model/post.ts';
import type { Source } from '#lib/model/source.ts';
import type { Files } from '../effects/files.ts';
import type { Keyed } from '../redact/keyed.ts';
import { writeSource } from '../write/ledger.ts';
import type { Output } from '../write/transaction.ts';
import { mergeAccount } from './account.ts';
import { accountNames, accountsOn } from './account-names.ts';
import type { ArchivedItem } from './adapter.ts';
import type { OpenedFile } from './archive.ts';
import { boundsOf, outOfBounds } from './bounds.ts';
import type { Collected } from './collect.ts';
import type { Owner, PulledSource, PullInput, PullRefused } from './contract.ts';
import { redactIncoming } from './incoming.ts';
import type { IndexFacts } from './indexed.ts';
import { type LedgerFacts, ledgerOf, sourceIdOf } from './ledger-of.ts';
import type { CopiedMedia } from './media.ts';
import { Withdrawals } from './merge/withdraw.ts';
import type { Spool } from './spool.ts';

/** One authority on one channel, and the accounts of the archive that belong to it. */
export interface Target {
  readonly channel: string;
  readonly owner: Owner;
  readonly streams: { readonly collected: Collected; readonly account: string }[];
}

export interface TargetInput extends PullInput {
  /** Files that were opened for the items. */
  readonly opened: readonly OpenedFile[];
  readonly media: CopiedMedia;
  readonly output: Output;
  readonly raw: Spool<ArchivedItem>;
  readonly redacted: Spool<Post>;
}

export interface PulledTarget {
  readonly sources: readonly PulledSource[];
  readonly loose: number;
  readonly lostMarks: number;
  /** Where earlier pulls had another key. */
  readonly warning: string | undefined;
  /** Names in `media/` that the months which were written name, and named before. */
  readonly media: { readonly named: ReadonlySet<string>; readonly before: ReadonlySet<string> };
}

/** Redacts what the archive brings, holds it to its bounds, and merges it into the months that stand. */
export async function pullTarget(
  files: Files,
  { channel, owner, streams }: Target,
  input: TargetInput,
): Promise<PulledTarget | PullRefused> {
  const { slug, authority } = owner;
  const accounts = accountsOn(authority, channel);
  const accountOf = accountNames(accounts);
  const own = new Map(
    [...input.sources].filter(([, source]) => source.authority === slug && source.channel === channel),
  );
  const withdrawals = new Withdrawals(channel, input.withdrawals);
  const known = streams.map(
    ({ collected, account }): LedgerFacts => ({
      ...input,
      owner,
      collected,
      account,
      several: streams.length > 1,
      withdrawals,
    }),
  );
  const ids = known.map(sourceIdOf);
  const facts: IndexFacts = {
    channel,
    withdrawals,
    fresh: new Set(ids),
  };
  const brought = known.map((one, index) => {
    const id = ids[index] ?? '';
    const { collected, account } = one;
    const incoming = redactIncoming({
      steps: input.steps,
      takeLines: () => collected.takeLines(),
      raw: input.raw,
      redacted: input.redacted,
      registry: { ...input.registry, self: { ...collected.stream.account, handle: account } },
      media: (file) => input.media.images.get(file),
      source: id,
      account: accounts.length > 1 ? account : undefined,
      facts,
    });
    const bounds = boundsOf(id, one, own, accountOf);
    const before = own.get(id);
    const source = { ...ledgerOf(one, incoming), ...(before?.licence !== undefined && { licence: before.licence }) };
    return { id, incoming, bounds, source: bounds ? { ...source, bounds: bounds.bounds } : source };
  });
  for (const { source, bounds } of brought) {
    const message = bounds && outOfBounds(source, bounds);
    if (message !== undefined) return { message };
  }
  const merged = await mergeAccount(
    files,
    {
      authority: slug,
      facts,
      before: own,
      sources: new Map([...own, ...brought.map(({ id, source }) => [id, source] as const)]),
      accountOf,
      threads: brought.flatMap(({ incoming }) => incoming.threads),
      spool: input.redacted,
      keyed: input.registry.keyed,
      steps: input.steps,
    },
    input.output,
  );
  if ('issues' in merged) return merged;
  const sources: PulledSource[] = [];
  for (const { id, source } of brought) {
    await input.output.write(sourcePath(id), writeSource(source));
    sources.push({ id, source, files: merged.files.get(id) ?? 0 });
  }
  return {
    sources,
    loose: brought.reduce((sum, { incoming }) => sum + incoming.loose, 0),
    lostMarks: merged.lostMarks,
    warning: otherKey(own.values(), input.registry.keyed, `${slug} on ${channel}`),
    media: merged.media,
  };
}

/** Pulls with different keys, or with one and without, do not know each other's citizens. Undefined where none is different. */
function otherKey(before: Iterable<Source>, keyed: Keyed | undefined, account: string): string | undefined {
  const marks = new Set([...before].flatMap(({ key }) => key ?? []));
  marks.delete(keyed?.mark ?? '');
  if (marks.size === 0) return undefined;
  const now = keyed === undefined ? 'this pull has none' : `this pull has the key ${keyed.mark}`;
  return `Archives of ${account} were pulled with the key ${[...marks].sort().join(' and ')}, and ${now}: a citizen's item that both hold may come to stand twice, so pull with the key of then.`;
}
