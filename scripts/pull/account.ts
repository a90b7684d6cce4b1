import { monthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { Post, Tombstone } from '#lib/model/post.ts';
import type { Source } from '#lib/model/source.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import { monthInDenmark } from '#lib/time/copenhagen.ts';
import type { Files } from '../effects/files.ts';
import { type Steps, silentSteps } from '../effects/progress.ts';
import type { Keyed } from '../redact/keyed.ts';
import { Seals } from '../redact/seals.ts';
import type { Output } from '../write/transaction.ts';
import type { IndexedThread, IndexFacts } from './indexed.ts';
import { Captures } from './merge/gone.ts';
import { type Entering, type Merged, type MergeFacts, mergeThreads } from './merge/merge.ts';
import { closeMonth } from './month.ts';
import { type Batch, type Group, planBatches } from './plan.ts';
import type { Spool } from './spool.ts';
import { Standing } from './standing.ts';
import { mediaNamesIn } from './unnamed-media.ts';

/** One channel of one authority, and what a pull brings for it. */
export interface AccountInput {
  readonly authority: string;
  readonly facts: IndexFacts;
  /** Every source of the channel, those of this pull too. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The sources as they stood before this pull. */
  readonly before: ReadonlyMap<string, Source>;
  /** One name for all handles that an account has had. */
  readonly accountOf: (handle: string) => string;
  readonly threads: readonly IndexedThread[];
  readonly spool: Spool<Post>;
  readonly keyed: Keyed | undefined;
  readonly steps?: Steps | undefined;
}

export interface MergedAccount {
  /** Source -> month files that hold items of it. */
  readonly files: ReadonlyMap<string, number>;
  /** Marks of people that were lost, because their thread moved and there was no key. */
  readonly lostMarks: number;
  /** Names in `media/` that the months which were written name, and named before. */
  readonly media: { readonly named: ReadonlySet<string>; readonly before: ReadonlySet<string> };
}

/** Merges what a pull brings with what stands, month by month, and writes the months that change. */
export async function mergeAccount(
  files: Files,
  input: AccountInput,
  output: Output,
): Promise<MergedAccount | { readonly issues: readonly Issue[] }> {
  const seals = new Seals(input.keyed);
  const standing = await Standing.index(files, input.authority, input.facts, seals);
  if ('issues' in standing) return standing;
  const merger = new AccountMerger(input, standing, seals, output);
  const batches = planBatches([...standing.threads, ...input.threads], input.keyed);
  const changed = await merger.placeTombstones(batches);
  const planned = new Set(batches.flatMap(({ months }) => [...months]));
  // Months of nothing but tombstones belong to no thread.
  const others = [...changed]
    .filter((month) => !planned.has(month))
    .map((month): Batch => ({ months: new Set([month]), groups: () => [] }));
  const all = [...batches, ...others];
  const step = (input.steps ?? silentSteps).begin('months merged');
  for (const [index, batch] of all.entries()) {
    step(index, index / all.length);
    if (isTouched(batch) || [...batch.months].some((month) => changed.has(month)) || merger.isCovered(batch))
      await merger.write(batch);
  }
  return { files: merger.files, lostMarks: seals.lost, media: merger.media };
}

function isTouched(batch: Batch): boolean {
  for (const { touched } of batch.groups()) if (touched) return true;
  return false;
}

class AccountMerger {
  /** Source -> month files with items of it, of the months that were written. */
  readonly files = new Map<string, number>();
  readonly media = { named: new Set<string>(), before: new Set<string>() };
  readonly #input: AccountInput;
  readonly #standing: Standing;
  readonly #seals: Seals;
  readonly #output: Output;
  readonly #captures: Captures;
  /** What the sources of this pull claimed before, when they were read before. */
  readonly #before: Captures;
  readonly #facts: MergeFacts;
  readonly #tombstones = new Map<string, PlacedTombstone>();

  constructor(input: AccountInput, standing: Standing, seals: Seals, output: Output) {
    this.#input = input;
    this.#standing = standing;
    this.#seals = seals;
    this.#output = output;
    this.#captures = new Captures(input.sources, input.accountOf);
    this.#before = new Captures(input.before, input.accountOf);
    this.#facts = {
      ...input.facts,
      rank: (source) => this.#captures.rank(source),
      holdsMedia: (source) => this.#captures.holdsMedia(source),
      keyed: input.keyed,
    };
  }

  /** Where all tombstones stand when this is done; returns the months in which something changes by it. */
  async placeTombstones(batches: readonly Batch[]): Promise<Set<string>> {
    const changed = new Set<string>();
    for (const [month, tombstones] of this.#standing.tombstones)
      for (const tombstone of tombstones) {
        const { on, reason } = this.#facts.withdrawals.behind(tombstone.id) ?? {};
        if (on !== tombstone.on || reason !== tombstone.reason) changed.add(month);
        if (on !== undefined && reason !== undefined)
          this.#place({ month, tombstone: { ...tombstone, on, reason } }, changed);
      }
    if (this.#facts.withdrawals.size === 0) return changed;
    for (const batch of batches)
      for (const group of batch.groups()) {
        if (!group.threads.some(({ lines }) => lines.some(({ withdrawn }) => withdrawn))) continue;
        for (const { at, tombstone } of (await this.#merged(group)).tombstones)
          this.#place({ month: monthInDenmark(at), tombstone }, changed);
      }
    return changed;
  }

  #place(one: PlacedTombstone, changed: Set<string>): void {
    const { id } = one.tombstone;
    const known = this.#tombstones.get(id);
    if (known === undefined) {
      this.#tombstones.set(id, one);
      if (!this.#standing.tombstones.get(one.month)?.some((other) => other.id === id)) changed.add(one.month);
      return;
    }
    const sources = [...new Set([...(known.tombstone.sources ?? []), ...(one.tombstone.sources ?? [])])].sort();
    const [first, second] = [known.month, one.month].sort();
    this.#tombstones.set(id, { month: first ?? one.month, tombstone: { ...one.tombstone, sources } });
    for (const month of [first, second]) if (month !== undefined) changed.add(month);
  }

  /** True when a source of this pull covers an item of the months, or did: what it does not hold may be gone. */
  isCovered(batch: Batch): boolean {
    const { fresh } = this.#facts;
    for (const { threads } of batch.groups())
      for (const { lines } of threads)
        if (lines.some((line) => this.#captures.concerns(fresh, line) || this.#before.concerns(fresh, line)))
          return true;
    return false;
  }

  async write({ months, groups }: Batch): Promise<void> {
    const { authority, facts } = this.#input;
    const parts = new Map([...months].map((month) => [month, { posts: [] as Post[], tombstones: [] as Tombstone[] }]));
    for (const group of groups())
      for (const post of await this.#posts(group)) parts.get(monthInDenmark(post.at))?.posts.push(post);
    for (const { month, tombstone } of this.#tombstones.values()) parts.get(month)?.tombstones.push(tombstone);
    for (const [month, part] of parts) {
      const path = monthPath(authority, facts.channel, month);
      const head = { authority, channel: facts.channel, month };
      const file = closeMonth(head, part, this.#seals, this.#captures);
      for (const source of file?.sources ?? []) this.files.set(source, (this.files.get(source) ?? 0) + 1);
      const text = file === undefined ? undefined : writeMonthFile(file);
      for (const name of mediaNamesIn(text ?? '')) this.media.named.add(name);
      for (const name of this.#standing.media.get(month) ?? []) this.media.before.add(name);
      if (text === undefined) await this.#output.remove(path);
      else await this.#output.write(path, text);
    }
  }

  /** A thread that has nothing to do with any other may be as it is: to merge it would give the same. */
  async #posts(group: Group): Promise<readonly Post[]> {
    const [only, second] = group.threads;
    if (only?.settled && second === undefined && this.#facts.withdrawals.size === 0) return [await this.#load(only)];
    return (await this.#merged(group)).posts;
  }

  async #merged({ threads }: Group): Promise<Merged> {
    const entering: Entering[] = [];
    for (const thread of threads) entering.push({ post: await this.#load(thread), fresh: thread.fresh });
    const withdrawn = new Map(
      threads.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.withdrawn ? [[line.id, line.withdrawn] as const] : [])),
      ),
    );
    return mergeThreads(entering, this.#facts, withdrawn);
  }

  async #load(thread: IndexedThread): Promise<Post> {
    return thread.fresh ? this.#input.spool.get(thread.number) : this.#standing.load(thread);
  }
}

interface PlacedTombstone {
  readonly month: string;
  readonly tombstone: Tombstone;
}
