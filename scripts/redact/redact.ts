import type { Post } from '#lib/model/post.ts';
import type { RedactionKind } from '#lib/model/span.ts';
import type { ArchivedItem, Person } from '../pull/adapter.ts';
import type { Keyed } from './keyed.ts';

/** Who keeps their name. Built from `content/authorities` and `content/listed.yml`. */
export interface Registry {
  /** The listed account's handle as the registry spells it, or undefined when the person is not listed. */
  listed(channel: string, person: Person): string | undefined;
  /** The account that the archive is of: it is the authority, listed or not. */
  readonly self?: Person | undefined;
  /** Numbers, addresses and domains that belong to authorities and are never private. */
  readonly publicPhones: ReadonlySet<string>;
  readonly publicDomains: ReadonlySet<string>;
  /** Absent: the pull has no key, and what several pulls say of one citizen is joined only as far as the record shows it. */
  readonly keyed?: Keyed | undefined;
}

/** Items of one thread in, oldest first, root first; the canonical thread out, nothing private left in it. */
export interface RawThread {
  readonly channel: string;
  readonly root: ArchivedItem;
  readonly replies: readonly ArchivedItem[];
  /** Earlier versions, by the id of the item they became. */
  readonly versions: ReadonlyMap<string, readonly ArchivedItem[]>;
}

/** The archived image that a file of the archive became; undefined where its bytes were not copied. */
export type MediaNames = (
  file: string,
) => { readonly name: string; readonly width: number; readonly height: number } | undefined;

export interface RedactedThread {
  /** `people` is not yet sealed. */
  readonly post: Post;
  /** Spans replaced, by kind. */
  readonly counts: ReadonlyMap<RedactionKind | 'citizen', number>;
  /** Names and handles of the people behind the letters, in lower case. */
  readonly names: readonly string[];
}
