import { monthPath, parseMonthPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { Post, Tombstone } from '#lib/model/post.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import type { Files } from '../effects/files.ts';
import type { Seals } from '../redact/seals.ts';
import { type IndexedThread, type IndexFacts, indexStanding } from './indexed.ts';
import { openMonth } from './month.ts';
import { mediaNamesIn } from './unnamed-media.ts';

/** What stands in content of one authority on one channel: an index of its threads, and its months one at a time. */
export class Standing {
  readonly threads: IndexedThread[] = [];
  /** Month -> what remains of items that were taken down. */
  readonly tombstones = new Map<string, readonly Tombstone[]>();
  /** Month -> names in `media/` that it names. */
  readonly media = new Map<string, readonly string[]>();
  readonly #files: Files;
  readonly #pathOf: (month: string) => string;
  readonly #seals: Seals;
  #open: { readonly month: string; readonly posts: readonly Post[] } | undefined;

  private constructor(files: Files, pathOf: (month: string) => string, seals: Seals) {
    this.#files = files;
    this.#pathOf = pathOf;
    this.#seals = seals;
  }

  /** Reads every month once for the index; only one is in memory at a time. */
  static async index(
    files: Files,
    authority: string,
    facts: IndexFacts,
    seals: Seals,
  ): Promise<Standing | { readonly issues: readonly Issue[] }> {
    const folder = `posts/${authority}/${facts.channel}`;
    const standing = new Standing(files, (month) => monthPath(authority, facts.channel, month), seals);
    const issues: Issue[] = [];
    for (const path of await files.list(folder, '.mdx')) {
      const month = parseMonthPath(path)?.month ?? '';
      const text = (await files.read(path)) ?? '';
      const read = readMonthFile(text, `${files.root}/${path}`);
      const media = mediaNamesIn(text);
      if (media.length > 0) standing.media.set(month, media);
      if ('issues' in read) {
        issues.push(...read.issues);
        continue;
      }
      const { file } = read;
      for (const [number, post] of openMonth(file, seals).entries())
        standing.threads.push(indexStanding(post, month, number, facts));
      if (file.withdrawn.length > 0)
        standing.tombstones.set(
          month,
          file.withdrawn.map((tombstone) => ({ ...tombstone, sources: tombstone.sources ?? file.sources })),
        );
    }
    return issues.length > 0 ? { issues } : standing;
  }

  /** A thread of the index, whole. */
  async load({ month = '', number }: IndexedThread): Promise<Post> {
    if (this.#open?.month !== month) {
      const path = this.#pathOf(month);
      const read = readMonthFile((await this.#files.read(path)) ?? '', path);
      if ('issues' in read) throw new Error(`${this.#pathOf(month)} was changed while it was pulled into`);
      this.#open = { month, posts: openMonth(read.file, this.#seals) };
    }
    const post = this.#open.posts[number];
    if (post === undefined) throw new Error(`${this.#pathOf(month)} was changed while it was pulled into`);
    return post;
  }
}
