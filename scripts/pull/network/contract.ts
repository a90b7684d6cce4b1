import type { Authority, ListedAccount } from '#lib/model/authority.ts';
import type { Missing, NetworkKind, NetworkSource, PullState } from '#lib/model/network-source.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import type { Clock } from '../../effects/clock.ts';
import type { Files } from '../../effects/files.ts';
import type { Http } from '../../effects/http.ts';
import type { Keyed } from '../../redact/keyed.ts';
import type { Changes } from '../../write/transaction.ts';

/**
 * A puller knows one kind of service. It asks, reads content, and says what content should be; it writes nothing.
 * Trouble is a value: a pull that failed changes nothing at all.
 */
export interface Puller<Kind extends NetworkKind> {
  readonly kind: Kind;
  pull(context: PullContext<SourceOf<Kind>>): Promise<Pulled>;
}

export type SourceOf<Kind extends NetworkKind> = Extract<NetworkSource, { kind: Kind }>;

export interface PullContext<S extends NetworkSource = NetworkSource> {
  /** Name of its file in `sources/`. */
  readonly id: string;
  readonly source: S;
  /** Content as it stands. To read. */
  readonly files: Files;
  readonly content: PulledInto;
  /** Contacts the hosts of the source and no other. */
  readonly http: Http;
  /** What the key of pulls can do, where there is one. */
  readonly keyed?: Keyed | undefined;
  readonly clock: Clock;
  /** True when a part of what the manifest asks is asked: what is missing elsewhere stays on the list. */
  readonly partial: boolean;
  /** Day in Denmark. */
  readonly today: string;
  /** One line of progress. */
  readonly progress: (line: string) => void;
}

/** What every puller needs of content, read once and without errors. */
export interface PulledInto {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly listed: readonly ListedAccount[];
  readonly withdrawals: readonly Withdrawal[];
}

export type Pulled =
  | {
      /** Files of content as they should be, the file of the source left out. */
      readonly changes: Changes;
      readonly state: Omit<PullState, 'pulled' | 'missing'> & { readonly missing: readonly Miss[] };
      /** What was found and changed: one line each, for a person. */
      readonly summary: readonly string[];
      /** Where content and source differ and content was left as it is: one line each, with the place. */
      readonly differences: readonly string[];
    }
  | {
      /** What went wrong, each with where and what to do. One is enough to change nothing. */
      readonly troubles: readonly Trouble[];
    };

/** Something that could not be got. `tried`: when it was last asked for, where this pull did not ask again. */
export type Miss = Omit<Missing, 'since' | 'tried'> & { readonly tried?: string | undefined };

export interface Trouble {
  readonly url: string;
  readonly message: string;
  readonly hint: string;
}
