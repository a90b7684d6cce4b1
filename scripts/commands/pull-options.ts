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
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}
