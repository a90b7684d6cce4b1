import type { Post, Reply } from '#lib/model/post.ts';
import type { Source } from '#lib/model/source.ts';
import { dayInDenmark } from '#lib/time/copenhagen.ts';
import { toldGone } from './told-gone.ts';

/** Formats that hold no media, or only some of those of an item. */
const withoutMedia = new Set(['feed', 'wayback', 'x-csv']);

/** Sources of one channel of one authority, as far as it must be known what each of them should hold. */
export class Captures {
  readonly #captures: readonly Capture[];
  readonly #byId: ReadonlyMap<string, Capture>;
  readonly #ledgers: ReadonlyMap<string, Source>;
  /** Items of which some source says itself that they are gone. */
  readonly #told: ReadonlySet<string>;

  /** `accountOf`: one name for all handles that an account has had. */
  constructor(sources: Iterable<readonly [string, Source]>, accountOf: (handle: string) => string) {
    this.#ledgers = new Map(sources);
    this.#told = new Set([...this.#ledgers.values()].flatMap(({ gone = {} }) => Object.keys(gone)));
    this.#captures = [...this.#ledgers].map(([id, source]) => ({
      id,
      day: captureDay(source),
      // Other formats may have other ids for the same items.
      account: `${source.format} ${accountOf(source.account)}`,
      inbound: source.inbound,
      covered: source.coverage.filter(({ state }) => state === 'captured'),
      // A record that could not be read may be any item: then nothing is missing for certain.
      whole: source.problems.length === 0,
    }));
    this.#byId = new Map(this.#captures.map((capture) => [capture.id, capture]));
  }

  /**
   * Order of sources by the day of their capture. A source that says none comes before all that do.
   */
  rank(source: string): string {
    return `${this.#byId.get(source)?.day ?? ''} ${source}`;
  }

  /** Whether an item of the source could have media. */
  holdsMedia(source: string): boolean {
    return !withoutMedia.has(this.#ledgers.get(source)?.format ?? '');
  }

  /** Day since when the item is gone: as a source says that looked for it, or as a later capture lacks it. */
  goneSince(item: Post | Reply): string | undefined {
    if (this.#captures.length < 2 && this.#told.size === 0) return undefined;
    const told = this.#told.has(item.id) ? toldGone(item.id, item.sources ?? [], this.#ledgers) : undefined;
    return [told, this.#missingSince(item)].flatMap((day) => day ?? []).sort()[0];
  }

  /** Day of the first later capture that covers the item's day and does not hold it. Coming back clears it. */
  #missingSince(item: Post | Reply): string | undefined {
    const holders = (item.sources ?? []).flatMap((id) => this.#byId.get(id) ?? []);
    const seen = holders
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (!seen) return undefined;
    const accounts = new Set(holders.map(({ account }) => account));
    const day = dayInDenmark(item.at);
    return this.#captures
      .filter(
        (capture) =>
          capture.day > seen &&
          capture.whole &&
          accounts.has(capture.account) &&
          (item.by === 'authority' || capture.inbound) &&
          capture.covered.some(({ from, to }) => from <= day && day <= to),
      )
      .map((capture) => capture.day)
      .sort()[0];
  }

  /** True when one of the sources may cover the item, or tells of it. By the day in UTC, which is that in Denmark or the one before. */
  concerns(sources: ReadonlySet<string>, { id, at }: { readonly id: string; readonly at: string }): boolean {
    const day = at.slice(0, 10);
    for (const source of sources)
      if (this.#byId.get(source)?.covered.some(({ from, to }) => dayBefore(from) <= day && day <= to)) return true;
    return this.#told.has(id) && [...sources].some((source) => this.#ledgers.get(source)?.gone?.[id] !== undefined);
  }
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

interface Capture {
  readonly id: string;
  /** When it was made; empty when it does not say. */
  readonly day: string;
  readonly account: string;
  readonly inbound: boolean;
  readonly covered: readonly { readonly from: string; readonly to: string }[];
  readonly whole: boolean;
}

/** The day an archive says it was made on, else the last day that it covers. */
export const captureDay = ({ archived, coverage }: Source): string =>
  archived ??
  coverage
    .filter(({ state }) => state === 'captured')
    .map(({ to }) => to)
    .sort()
    .at(-1) ??
  '';
