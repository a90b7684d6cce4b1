import { readAddress } from '#lib/accounts/read-address.ts';
import { parseMonthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { Reply, Share } from '#lib/model/post.ts';
import { itemId } from '#lib/model/scalar.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import type { Files } from '../effects/files.ts';
import { plainAddress } from '../pull/merge/plain-address.ts';
import type { Keyed } from '../redact/keyed.ts';

/** What somebody wants taken down: an id, an address, or an address of this site, which ends with `#` and an id. */
export interface Wanted {
  readonly id?: string | undefined;
  readonly address?: string | undefined;
}

/** Undefined where the words are neither. */
export function readWanted(words: string): Wanted | undefined {
  if (/^https?:/i.test(words)) {
    if (!URL.canParse(words)) return undefined;
    const end = itemId.safeParse(new URL(words).hash.slice(1));
    return { address: words, id: end.success ? end.data : undefined };
  }
  const id = itemId.safeParse(words.replace(/^#/, ''));
  return id.success ? { id: id.data } : undefined;
}

/** An item of content. */
export interface FoundItem {
  readonly authority: string;
  readonly channel: string;
  readonly item: Reply;
}

export interface Findings {
  readonly items: readonly FoundItem[];
  /** What others passed on of it, where it stands nowhere itself. */
  readonly shared: readonly Pick<Share, 'id' | 'url'>[];
  readonly issues: readonly Issue[];
}

/** Knows what is meant: by its id or that of a version, by its address in any spelling, and with the key by more. */
export class Finder {
  readonly #ids = new Set<string>();
  readonly #address: string | undefined;
  /** A part of the address that stands in it however it is spelled. */
  readonly #part: string | undefined;

  constructor({ id, address }: Wanted, keyed: Keyed | undefined) {
    if (id !== undefined) this.#ids.add(id);
    if (address === undefined) return;
    this.#address = plainAddress(address);
    this.#part = partOf(address);
    const read = readAddress(address);
    if (read?.post === undefined) return;
    const channel = 'platform' in read ? read.platform : read.channel;
    // Every server of Mastodon has posts of the same numbers.
    if (channel === 'mastodon') return;
    const known = `${channel}-${read.post}`;
    this.#ids.add(known);
    // A citizen's item stands here without its address and its id: the key leads from the one to what it has instead.
    if (keyed) this.#ids.add(keyed.item(channel, known));
  }

  /** False for a month file that need not be read. */
  mayStandIn(month: string): boolean {
    return [...this.#ids, ...(this.#part === undefined ? [] : [this.#part])].some((part) => month.includes(part));
  }

  isItem({ id, url, versions }: Reply): boolean {
    return this.#is(id, url) || versions.some((version) => this.#is(version.id, undefined));
  }

  isShared({ id, url }: Share): boolean {
    return this.#is(id, url);
  }

  #is(id: string | undefined, url: string | undefined): boolean {
    return (
      (id !== undefined && this.#ids.has(id)) ||
      (url !== undefined && this.#address !== undefined && plainAddress(url) === this.#address)
    );
  }
}

/** The longest run of letters and digits behind the host: it stands in every spelling. */
export function partOf(address: string): string {
  const { pathname, search } = new URL(address);
  const runs = `${pathname}${search}`.match(/[A-Za-z0-9]+/g) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** Everything in content that is meant. */
export async function find(files: Files, finder: Finder): Promise<Findings> {
  const items: FoundItem[] = [];
  const shared: Pick<Share, 'id' | 'url'>[] = [];
  const issues: Issue[] = [];
  for (const path of await files.list('posts', '.mdx')) {
    const { authority, channel } = parseMonthPath(path) ?? {};
    const text = (await files.read(path)) ?? '';
    if (authority === undefined || channel === undefined || !finder.mayStandIn(text)) continue;
    const read = readMonthFile(text, `${files.root}/${path}`);
    if ('issues' in read) {
      issues.push(...read.issues);
      continue;
    }
    for (const item of read.file.posts.flatMap((post): Reply[] => [post, ...post.replies])) {
      if (finder.isItem(item)) items.push({ authority, channel, item });
      if (item.share && finder.isShared(item.share)) shared.push({ id: item.share.id, url: item.share.url });
    }
  }
  return { items, shared, issues };
}
