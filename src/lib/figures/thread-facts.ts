import type { Coding } from '../model/coding.ts';
import type { Party, Post, Reply } from '../model/post.ts';
import type { ReplyCode } from '../rules/code-reply.ts';

/** What one thread says, before anything is counted: who addresses whom, what answers what, and how replies are coded. */

export type Item = Post | Reply;

/**
 * What an item is to the figures.
 *
 * Of the authority: `post` starts a thread and answers nobody; `reply` answers a citizen; `continuation` goes on from an
 * item of its own, and is no reply; `aside` answers a listed account, or an item that is not archived and no citizen's;
 * `unclear`: an answer, and the archive does not say to whom; `repost`: somebody else's words.
 * Of others: `ask` is addressed to the authority by a citizen; `listed` by a listed account; `chatter` is addressed to
 * others, or a human coding says that it asks nothing.
 */
export type Role = 'post' | 'reply' | 'continuation' | 'aside' | 'unclear' | 'repost' | 'ask' | 'listed' | 'chatter';

export interface ItemFact {
  readonly item: Item;
  readonly role: Role;
  /** The item a continuation goes on from, at the far end of the chain; else the item itself. */
  readonly head: Item;
  /** Citizens that a reply answers. */
  readonly answers: readonly Party[];
  /** True for a reply whose parent is not archived. */
  readonly inferred: boolean;
}

/** A reply with what goes on from it, read as one, and how it is coded. */
export interface Turn {
  readonly reply: Item;
  readonly items: readonly Item[];
  readonly code: ReplyCode;
}

/** The first thing a citizen asks in a thread, and the first reply to that citizen after it. */
export interface Exchange {
  readonly citizen: Party;
  /** The inquiry, when it is archived. */
  readonly inquiry: Item | undefined;
  /** When it was written: from its capture, or from the id that the reply names. */
  readonly askedAt: string | undefined;
  readonly reply: Item | undefined;
}

export interface ThreadFacts {
  readonly root: Post;
  /** Sources of the month file, for items that name none. */
  readonly sources: readonly string[];
  /** In order of time. */
  readonly items: readonly ItemFact[];
  readonly turns: readonly Turn[];
  readonly exchanges: readonly Exchange[];
}

/** Codings of one account by item, the latest of each. */
export type Codings = ReadonlyMap<string, Coding>;
