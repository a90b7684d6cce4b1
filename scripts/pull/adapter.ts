import type { Media, Poll } from '#lib/model/post.ts';
import type { Coverage } from '#lib/model/source.ts';
import type { LinkSpan } from '#lib/model/span.ts';
import type { Archive } from './archive.ts';

/**
 * An adapter turns one archive format into archived items. It knows one platform and no other adapter,
 * it writes nothing, and it leaves names as they are: redaction comes after it, for all formats alike.
 */
export interface Adapter {
  /** Id of the format, as `--format` takes it. */
  readonly id: string;
  /** Slug of the channel its items belong to. */
  readonly channel: string;
  /** What a person calls it, for messages. */
  readonly title: string;
  /** Cheap: file names and the beginning of at most one or two files. `undefined`: not this format. */
  recognise(archive: Archive): Promise<Recognition | undefined>;
  /**
   * Reads the archive once. Yields exactly one outcome for each item that stands in the archive;
   * the engine counts them: read = mapped + skipped + problems.
   */
  read(archive: Archive, recognition: Recognition): AsyncIterable<Outcome>;
}

export interface Recognition {
  /** Which layout of the format, e.g. "grailbird", "tweet-js-bare", "tweet-js", "tweets-js". */
  readonly generation: string;
  /** The account the archive is of. Absent when the archive does not say: then `--account` is needed. */
  readonly account?: Person | undefined;
  /** Day (yyyy-mm-dd, UTC) on which the archive was made, when it says so itself. */
  readonly archived?: string | undefined;
  /** Things a person should know before the pull, e.g. a part that the manifest lists and the archive lacks. */
  readonly warnings: readonly string[];
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

/** An item of an archive, mapped but not yet redacted, threaded or merged. */
export interface ArchivedItem {
  /** Canonical id, `<channel>-<id on the platform>`. */
  readonly id: string;
  /** UTC, whole seconds. */
  readonly at: string;
  readonly url?: string | undefined;
  /** "self": the account the archive is of. */
  readonly author: 'self' | Person;
  readonly lang?: string | undefined;
  readonly warning?: string | undefined;
  readonly visibility?: 'unlisted' | undefined;
  readonly likes?: number | undefined;
  readonly shares?: number | undefined;
  readonly editedAt?: string | undefined;
  readonly cut?: boolean | undefined;
  readonly text: readonly RawSpan[];
  readonly media: readonly Media[];
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

export type Outcome =
  | { readonly kind: 'mapped'; readonly item: ArchivedItem; readonly place: string }
  /** Part of another item, which holds it now: a note that completes a post. */
  | { readonly kind: 'joined'; readonly place: string }
  /** Left out on purpose; `reason` is a slug that the documentation explains, e.g. "direct", "followers-only", "deleted". */
  | { readonly kind: 'skipped'; readonly reason: string; readonly place: string }
  /** Could not be mapped. `message` never quotes the item's text or a name. */
  | { readonly kind: 'problem'; readonly message: string; readonly place: string }
  /** Something a person should know, e.g. a field that no table names; counts as no item. */
  | { readonly kind: 'notice'; readonly message: string }
  /** Days the archive covers; yielded at most once, at the end; counts as no item. */
  | { readonly kind: 'coverage'; readonly coverage: readonly Coverage[]; readonly inbound: boolean };
