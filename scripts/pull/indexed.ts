import type { Post, Reply } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { isCitizensId } from '../redact/keyed.ts';
import { type Identified, identify } from './merge/alias.ts';
import { itemsOf, withoutSources } from './merge/copy.ts';
import type { Placed } from './merge/threads.ts';
import { hasTraces, type Withdrawals } from './merge/withdraw.ts';

/** A thread of which memory holds only what tells where its items belong. */
export interface IndexedThread {
  /** True for what this pull brings, false for what stands in content. */
  readonly fresh: boolean;
  /** Of a thread in content: the month of its file. */
  readonly month?: string | undefined;
  /** Its number in the spool, or in its month file. */
  readonly number: number;
  readonly lines: readonly PostLine[];
  /** True when it is already as a merge of it alone would leave it. */
  readonly settled: boolean;
}

/**
 * A new thread of one item that has nothing more to say: most threads of most archives. It is its own line, for an
 * account may have hundreds of thousands, and all of them are in memory.
 */
class LonePost implements IndexedThread, PostLine {
  readonly number: number;
  readonly id: string;
  readonly at: string;
  readonly inReplyTo: string | undefined;
  readonly answers: string | undefined;

  constructor(number: number, { id, at, inReplyTo, answers }: Placed) {
    this.number = number;
    this.id = id;
    this.at = at;
    this.inReplyTo = inReplyTo;
    this.answers = answers;
  }

  get lines(): readonly PostLine[] {
    return [this];
  }

  get fresh(): true {
    return true;
  }

  get settled(): true {
    return true;
  }

  get traces(): false {
    return false;
  }

  get versionIds(): readonly string[] {
    return none;
  }
}

const none: readonly string[] = [];

/** One copy of an item. */
export interface PostLine extends Placed, Identified {
  readonly withdrawn?: Withdrawal | undefined;
  /** True where it names something that was taken down. */
  readonly traces: boolean;
}

export interface IndexFacts {
  readonly channel: string;
  readonly withdrawals: Withdrawals;
  /** Sources that are read anew. */
  readonly fresh: ReadonlySet<string>;
}

/** `addresses`: those of an item and of its versions that are not published. */
export function lineOf(
  item: Reply,
  { channel, withdrawals }: IndexFacts,
  addresses: readonly (string | undefined)[] = [],
): PostLine {
  const { at, inReplyTo, answers } = item;
  return {
    ...identify(item, channel),
    at,
    inReplyTo,
    answers,
    withdrawn: withdrawals.size === 0 ? undefined : withdrawals.of(item, addresses),
    traces: hasTraces(item, withdrawals),
  };
}

/** A thread that this pull brings. `addresses`: for each of its items those by which it may have been taken down. */
export function indexFresh(
  post: Post,
  number: number,
  facts: IndexFacts,
  addresses: readonly (readonly (string | undefined)[])[],
): IndexedThread {
  const isAlone = post.replies.length === 0 && post.versions.length === 0;
  if (isAlone && facts.withdrawals.size === 0 && !isCitizensId(post.id)) return new LonePost(number, post);
  const items = itemsOf(post);
  return {
    fresh: true,
    number,
    lines: items.map((item, index) => lineOf(item, facts, addresses[index])),
    settled: items.every(({ versions }) => versions.length === 0),
  };
}

/** A thread of content. Every item names its sources. */
export function indexStanding(post: Post, month: string, number: number, facts: IndexFacts): IndexedThread {
  const items = itemsOf(post);
  const kept = items.map((item) => withoutSources(item, facts.fresh));
  return {
    fresh: false,
    month,
    number,
    lines: kept.flatMap((item) => (item === undefined ? [] : [lineOf(item, facts)])),
    settled: kept.every((item, index) => item === items[index]),
  };
}
