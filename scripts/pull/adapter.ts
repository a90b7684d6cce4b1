import type { Media, Poll } from '#lib/model/post.ts';
import type { Coverage } from '#lib/model/source.ts';
import type { LinkSpan } from '#lib/model/span.ts';
import type { Archive } from './archive.ts';

/**
 * An adapter turns one archive format into archived items. It knows one format and no other adapter,
 * it writes nothing, and it leaves names as they are: redaction comes after it, for all formats alike.
 */
export interface Adapter {
  /** Id of the format, as `--format` takes it. */
  readonly id: string;
  /** What a person calls it, for messages. */
  readonly title: string;
  /** Slugs of the channels its items can belong to; the first is meant where a recognition names none. */
  readonly channels: readonly [string, ...string[]];
  /** What the table of formats in the documentation says of it. */
  readonly about: FormatAbout;
  /**
   * The only files that are ever opened, by their name inside the archive. The engine refuses every other: an archive
   * holds private messages, addresses and searches beside the public posts.
   */
  mayOpen(name: string): boolean;
  /**
   * True where its files may have any name (pages of an API, feeds, tables): then it is asked only about archives that
   * no format with names of its own has recognised, so that it opens nothing in the exports of others.
   */
  readonly anyNames?: boolean | undefined;
  /**
   * Cheap: file names and the beginning of at most one or two files. `undefined`: not this format. An archive that is
   * of this format and cannot be pulled (pages for reading, a private chat, counts of posts) is an `ArchiveError`.
   */
  recognise(archive: Archive, options?: ReadOptions): Promise<Recognition | undefined>;
  /**
   * Reads the archive once, in a stream. Yields exactly one outcome for each item that stands in the archive;
   * the engine counts them: read = mapped + skipped + problems.
   */
  read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome>;
  /**
   * Only where media stand inside the archive's files and not beside them, as in the records of a web archive. Streams
   * those of `names` (as its items name them) that are there, each once, in whatever order they stand. Each must be read
   * before the next is asked for.
   */
  openMedia?(archive: Archive, names: ReadonlySet<string>): AsyncIterable<OpenedMedium>;
}

export interface OpenedMedium {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Where an archive holds the picture that pages show under this address. */
export type FileOfAddress = (address: string) => string | undefined;

/** Documentation of a format, as data: `FORMATS.md` is made of it. English, one line each. */
export interface FormatAbout {
  /** Layouts it reads: the id that `Recognition.generation` gives, and when or where that layout comes from. */
  readonly generations: Readonly<Record<string, string>>;
  /** Files that are opened, as a person would name them. */
  readonly opens: readonly string[];
  /** What of a record becomes part of an item. */
  readonly reads: readonly string[];
  /** Fields and kinds of records that are left out on purpose, with the reason. */
  readonly ignores: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  /** `--account`: the handle, where the archive does not say it. Without a leading @. */
  readonly account?: string | undefined;
  /** `--columns`: which column of a table holds what: field of the item -> header of the column. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /**
   * `--accounts`: the account with the handle that the account map gives it; undefined for an account that the map does
   * not name, which is left out. With it every outcome names its stream.
   */
  readonly named?: ((stream: Stream) => Person | undefined) | undefined;
}

export interface Recognition {
  /** Which layout of the format, e.g. "grailbird", "tweet-js-bare", "tweet-js", "tweets-js". */
  readonly generation: string;
  /** Channel the archive is of, where the adapter knows several. */
  readonly channel?: string | undefined;
  /** The account the archive is of. Absent when the archive does not say: then `--account` is needed. */
  readonly account?: Person | undefined;
  /** True when the archive is of many accounts, each outcome naming its stream: then `--accounts` says whose they are. */
  readonly manyAccounts?: boolean | undefined;
  /** Day (yyyy-mm-dd, UTC) on which the archive was made, when it says so itself. */
  readonly archived?: string | undefined;
  /** Things a person should know before the pull, e.g. a part that the manifest lists and the archive lacks. */
  readonly warnings: readonly string[];
}

/** One account on one channel, in an archive that holds several: each becomes a source of its own. */
export interface Stream {
  readonly channel: string;
  readonly account: Person;
}

/** Somebody as the archive names them. Private unless the registry lists the account: never written as it is. */
export interface Person {
  /** Without a leading @; on Mastodon user@server, also for local users. */
  readonly handle?: string | undefined;
  /** Id on the platform. */
  readonly id?: string | undefined;
  /** Name shown. */
  readonly name?: string | undefined;
}

/** A piece of archived text before redaction. Strings are verbatim, decoded once. */
export type RawSpan = string | LinkSpan | MentionSpan;
export interface MentionSpan {
  readonly mention: Person;
  /** The words that stand there, e.g. "@nogen". */
  readonly text: string;
}

/**
 * One attached medium. `file`: the name of its bytes inside the archive. Of an archive that holds media also the name of
 * what it lacks, which the ledger counts; of one that was handed over without media none.
 */
export interface ArchivedMedia extends Omit<Media, 'src' | 'poster'> {
  readonly file?: string | undefined;
  /** Name of a still image of a video inside the archive. */
  readonly posterFile?: string | undefined;
}

/** An item of an archive, mapped but not yet redacted, threaded or merged. */
export interface ArchivedItem {
  /** Canonical id, `<channel>-<id on the platform>`. */
  readonly id: string;
  /** UTC, whole seconds. */
  readonly at: string;
  readonly url?: string | undefined;
  /** "self": the account the archive (or the stream) is of. */
  readonly author: 'self' | Person;
  /** On channels whose items have one: videos, articles, feed entries. One line, plain words. */
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly warning?: string | undefined;
  readonly visibility?: 'unlisted' | undefined;
  readonly likes?: number | undefined;
  readonly shares?: number | undefined;
  readonly editedAt?: string | undefined;
  readonly cut?: boolean | undefined;
  readonly text: readonly RawSpan[];
  readonly media: readonly ArchivedMedia[];
  readonly poll?: Poll | undefined;
  /** What it answers. */
  readonly parent?:
    | {
        /** Canonical id of the answered item, when the archive has it. */
        readonly id?: string | undefined;
        readonly author?: 'self' | Person | undefined;
        /** Time of the answered item, when its id encodes it. UTC, whole seconds. */
        readonly at?: string | undefined;
      }
    | undefined;
  readonly share?:
    | {
        readonly kind: 'repost' | 'quote';
        readonly author?: 'self' | Person | undefined;
        readonly id?: string | undefined;
        readonly url?: string | undefined;
        readonly at?: string | undefined;
        readonly cut?: boolean | undefined;
        readonly text: readonly RawSpan[];
      }
    | undefined;
  /** Earlier versions that the archive itself holds as separate items, by their canonical ids. */
  readonly supersedes?: readonly string[] | undefined;
}

/** What became of one item of the archive, or something to know. `stream`: only where the archive is of many accounts. */
export type Outcome = { readonly stream?: Stream | undefined } & (
  | { readonly kind: 'mapped'; readonly item: ArchivedItem; readonly place: string }
  /** Part of another item, which holds it now: a note that completes a post, a second copy of the same item. */
  | { readonly kind: 'joined'; readonly place: string }
  /** Left out on purpose; `reason` is a slug with words in `lib/i18n/skip-names.ts`, e.g. "direct", "followers-only". */
  | { readonly kind: 'skipped'; readonly reason: string; readonly place: string }
  /** Could not be mapped. `message` never quotes the item's text or a name. */
  | { readonly kind: 'problem'; readonly message: string; readonly place: string }
  /**
   * A later look found the item gone, and none after that found it again; counts as no item. `id`: canonical, of an item
   * of the account itself. `on`: day of that look (yyyy-mm-dd, Denmark).
   */
  | { readonly kind: 'gone'; readonly id: string; readonly on: string }
  /** Something a person should know, e.g. a field that no table names; counts as no item. */
  | { readonly kind: 'notice'; readonly message: string }
  /** Days the archive covers; yielded at most once for each stream, at the end; counts as no item. */
  | { readonly kind: 'coverage'; readonly coverage: readonly Coverage[]; readonly inbound: boolean }
);
