import type { Issue } from '#lib/issue.ts';
import type { Authority } from '#lib/model/authority.ts';
import type { Source, Withdrawal } from '#lib/model/source.ts';
import type { Steps } from '../effects/progress.ts';
import type { Registry } from '../redact/redact.ts';
import type { Adapter, ReadOptions, Recognition, Stream } from './adapter.ts';
import type { Archive } from './archive.ts';

/** What a pull is given, and what comes of it. */

/** Whose account a stream of the archive is. */
export interface Owner {
  /** Slug of the authority. */
  readonly slug: string;
  readonly authority: Authority;
  /** Handle of the account, as the ledger names it. */
  readonly account: string;
}

export interface PullInput {
  readonly archive: Archive;
  readonly adapter: Adapter;
  readonly recognition: Recognition;
  readonly options: ReadOptions;
  /** Whose a stream is; a reason where it is nobody's that may be pulled; undefined where it is left out. */
  readonly ownerOf: (stream: Stream) => Owner | { readonly message: string } | undefined;
  readonly registry: Registry;
  readonly withdrawals: readonly Withdrawal[];
  /** Sources that stand in content, for their dates. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly progress: (line: string) => void;
  readonly steps: Steps;
}

/** What became of one account of the archive. */
export interface PulledSource {
  readonly id: string;
  readonly source: Source;
  /** Month files that hold items of this source, of those that were written. */
  readonly files: number;
}

export interface PullResult {
  readonly sources: readonly PulledSource[];
  /** Items of accounts that the account map does not name, and how many such accounts there are. */
  readonly leftOut: number;
  readonly leftOutAccounts: number;
  /** What somebody should look at, as sentences. */
  readonly warnings: readonly string[];
  /** What could not be joined, as sentences. */
  readonly notes: readonly string[];
}

export type PullRefused = { readonly issues: readonly Issue[] } | { readonly message: string };
