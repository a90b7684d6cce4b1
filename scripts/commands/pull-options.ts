import type { Limits } from '../pull/formats/limits.ts';
import type { Keyed } from '../redact/keyed.ts';

/** What a pull is told. */
export interface PullOptions {
  readonly archive: string;
  /** Further files of the same archive, where the platform split it. */
  readonly parts?: readonly string[] | undefined;
  /** Slug; not with `accounts`. */
  readonly authority?: string | undefined;
  /** Path of the account map. */
  readonly accounts?: string | undefined;
  /** Path of the column map. */
  readonly columns?: string | undefined;
  readonly format?: string | undefined;
  readonly account?: string | undefined;
  /** What the key can do, where there is one. The examples are always pulled without. */
  readonly keyed?: Keyed | undefined;
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** How much the archive may hold and unpack to; the usual limits where it does not say. */
  readonly limits?: Limits | undefined;
}
