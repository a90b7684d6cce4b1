import type { Coverage, SourceProblem } from '#lib/model/source.ts';
import type { Steps } from '../effects/progress.ts';
import type { Adapter, ArchivedItem, ReadOptions, Recognition, Stream } from './adapter.ts';
import type { Archive } from './archive.ts';
import { mediaFilesOf } from './media.ts';
import { ReadingShare } from './reading-share.ts';
import { unsoundField } from './sound-item.ts';
import type { Spool } from './spool.ts';
import type { ItemLine } from './thread.ts';

/** What an archive gave of one account. The accounting law holds by construction: every outcome is counted once, under one head. */
export interface Collected {
  readonly stream: Stream;
  /** Hands over its items, which are set aside, a line for each: once, so that they need not be kept. */
  takeLines(): readonly ItemLine[];
  readonly read: number;
  /** Items that became an item of content or a part of one. */
  readonly mapped: number;
  /** Items left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly problems: readonly SourceProblem[];
  readonly coverage: readonly Coverage[];
  readonly inbound: boolean;
  /** Items that a later look found gone: id -> day. */
  readonly gone: ReadonlyMap<string, string>;
  /** Files of the archive in which its items stand. */
  readonly files: ReadonlySet<string>;
  /** Files of the archive that its items show. */
  readonly media: ReadonlySet<string>;
}

/** How many items are read between two looks at the clock. */
const progressStep = 250;

export interface CollectInput {
  readonly adapter: Adapter;
  readonly archive: Archive;
  readonly recognition: Recognition;
  readonly options: ReadOptions;
  /** Where items are set aside. */
  readonly spool: Spool<ArchivedItem>;
  readonly progress: (line: string) => void;
  readonly steps: Steps;
  readonly wanted: (stream: Stream) => boolean;
}

/**
 * Reads the archive once. One `Collected` for each account in it, by channel and account; at least the archive's own.
 * Items are set aside in `spool`, and memory holds a line of each. Those of an account that is not `wanted` are counted
 * and not kept.
 */
export async function collect({
  adapter,
  archive,
  recognition,
  options,
  spool,
  progress,
  steps,
  wanted,
}: CollectInput): Promise<readonly Collected[]> {
  const own: Stream = {
    channel: recognition.channel ?? adapter.channels[0],
    account: { ...recognition.account, ...(options.account !== undefined && { handle: options.account }) },
  };
  const streams = new Map<string, Counter>();
  if (!recognition.manyAccounts || options.account !== undefined)
    streams.set(keyOf(own), new Counter(own, wanted(own)));
  let read = 0;
  const reading = new ReadingShare(archive, adapter.mayOpen);
  const step = steps.begin('items read');
  for await (const outcome of adapter.read(reading.archive, recognition, options)) {
    if (outcome.kind === 'notice') {
      progress(outcome.message);
      continue;
    }
    const stream = outcome.stream ?? own;
    const key = keyOf(stream);
    const counter = streams.get(key) ?? new Counter(stream, wanted(stream));
    streams.set(key, counter);
    if (outcome.kind === 'coverage') {
      counter.coverage = outcome.coverage;
      counter.inbound = outcome.inbound;
      continue;
    }
    if (outcome.kind === 'gone') {
      counter.gone.set(outcome.id, outcome.on);
      continue;
    }
    read += 1;
    if (read % progressStep === 1) step(read, reading.now());
    counter.read += 1;
    counter.files.add(fileOf(outcome.place));
    if (outcome.kind === 'skipped') counter.skipped[outcome.reason] = (counter.skipped[outcome.reason] ?? 0) + 1;
    else if (outcome.kind === 'problem') counter.problems.push({ place: outcome.place, message: outcome.message });
    else {
      const unsound = outcome.kind === 'mapped' ? unsoundField(outcome.item) : undefined;
      if (unsound !== undefined) {
        counter.problems.push({ place: outcome.place, message: `its ${unsound} is none that a post can have` });
        continue;
      }
      counter.mapped += 1;
      if (outcome.kind === 'mapped' && counter.kept) {
        counter.keep(lineOf(outcome.item, spool.add(outcome.item)));
        if (outcome.item.media.length > 0) for (const file of mediaFilesOf(outcome.item)) counter.media.add(file);
      }
    }
  }
  return [...streams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
}

const lineOf = ({ id, at, parent, supersedes, cut }: ArchivedItem, number: number): ItemLine => ({
  number,
  id,
  at,
  parent: parent?.id,
  supersedes,
  cut,
});

/** `data/tweets.js#12` stands in `data/tweets.js`. */
const fileOf = (place: string): string => place.slice(0, place.includes('#') ? place.lastIndexOf('#') : undefined);

const keyOf = ({ channel, account }: Stream): string =>
  `${channel}\0${(account.handle ?? account.id ?? account.name ?? '').toLowerCase()}`;

class Counter implements Collected {
  readonly stream: Stream;
  #lines: ItemLine[] = [];
  read = 0;
  mapped = 0;
  readonly skipped: Record<string, number> = {};
  readonly problems: SourceProblem[] = [];
  coverage: readonly Coverage[] = [];
  inbound = false;
  readonly gone = new Map<string, string>();
  readonly files = new Set<string>();
  readonly media = new Set<string>();
  readonly kept: boolean;

  constructor(stream: Stream, kept: boolean) {
    this.stream = stream;
    this.kept = kept;
  }

  keep(line: ItemLine): void {
    this.#lines.push(line);
  }

  takeLines(): readonly ItemLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
