import type { Source } from '#lib/model/source.ts';
import { publicName } from '../redact/public-name.ts';
import type { Registry } from '../redact/redact.ts';
import { sourceId } from '../write/ledger.ts';
import type { Adapter, Recognition } from './adapter.ts';
import type { OpenedFile } from './archive.ts';
import type { Collected } from './collect.ts';
import type { Owner } from './contract.ts';
import type { Incoming } from './incoming.ts';
import type { CopiedMedia } from './media.ts';
import type { Withdrawals } from './merge/withdraw.ts';

/** What an account's ledger is made of, but for what came out. */
export interface LedgerFacts {
  readonly adapter: Adapter;
  readonly recognition: Recognition;
  readonly opened: readonly OpenedFile[];
  readonly media: CopiedMedia;
  readonly registry: Registry;
  readonly owner: Owner;
  readonly collected: Collected;
  readonly account: string;
  /** True where the archive brings other accounts of the authority on the channel too. */
  readonly several: boolean;
  readonly withdrawals: Withdrawals;
}

/** Files in which the account stands: of an archive of one account, all that were opened. */
const filesOf = ({ opened, recognition, several, collected }: LedgerFacts): OpenedFile[] =>
  opened.filter(({ name }) => !(recognition.manyAccounts || several) || collected.files.has(name));

export function sourceIdOf(facts: LedgerFacts): string {
  const { archived, manyAccounts } = facts.recognition;
  const { channel } = facts.collected.stream;
  return sourceId(
    { authority: facts.owner.slug, channel, archived, files: filesOf(facts) },
    manyAccounts || facts.several ? facts.account : undefined,
  );
}

/** The ledger: every item accounted for, and nobody named. Names of files and places may name people too. */
export function ledgerOf(facts: LedgerFacts, incoming: Incoming): Source {
  const { adapter, collected, registry, account } = facts;
  const { archived, generation } = facts.recognition;
  const clean = (words: string): string => publicName(words, collected.stream.channel, registry, incoming.names);
  const media = mediaCounts(facts, incoming.shown);
  const gone = [...collected.gone].filter(([id]) => !facts.withdrawals.has(id));
  return {
    kind: 'archive',
    authority: facts.owner.slug,
    channel: collected.stream.channel,
    account,
    format: adapter.id,
    generation,
    ...(archived !== undefined && { archived }),
    fictional: facts.owner.authority.fictional,
    files: filesOf(facts).map(({ name, bytes, sha256 }) => ({ name: clean(name), bytes, sha256 })),
    read: collected.read,
    mapped: collected.mapped,
    skipped: collected.skipped,
    problems: collected.problems.map(({ place, message }) => ({ place: clean(place), message: clean(message) })),
    posts: incoming.posts,
    replies: incoming.replies,
    redacted: Object.fromEntries(incoming.redacted),
    ...(media && { media }),
    ...(registry.keyed && { key: registry.keyed.mark }),
    ...(gone.length > 0 && { gone: Object.fromEntries(gone.sort(([a], [b]) => (a < b ? -1 : 1))) }),
    coverage: [...collected.coverage],
    inbound: collected.inbound,
  };
}

/** undefined where no item shows a file of the archive. `shown`: files whose pictures stand in content. */
function mediaCounts({ collected, media }: LedgerFacts, shown: ReadonlySet<string>): Source['media'] {
  if (collected.media.size === 0) return undefined;
  const skipped: Record<string, number> = {};
  let copied = 0;
  for (const file of collected.media) {
    const reason = shown.has(file) ? media.skipped.get(file) : 'media-not-shown';
    if (reason === undefined) copied += 1;
    else skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  return { copied, skipped };
}
