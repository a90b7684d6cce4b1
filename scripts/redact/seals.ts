import type { Post } from '#lib/model/post.ts';
import type { Keyed } from './keyed.ts';

/**
 * The marks of a thread's people, opened for merging and sealed for writing. Without the key a mark cannot be opened; it
 * stays good as long as the thread keeps its root, and is lost, which is counted, when it moves under another.
 */
export class Seals {
  readonly #keyed: Keyed | undefined;
  lost = 0;

  constructor(keyed: Keyed | undefined) {
    this.#keyed = keyed;
  }

  open(post: Post): Post {
    if (post.people === undefined) return post;
    return {
      ...post,
      people: post.people.map((entry) => {
        const [letter = '', sealed = ''] = entry.split(':');
        return `${letter}:${this.#keyed ? this.#keyed.open(post.id, sealed) : `${post.id}/${sealed}`}`;
      }),
    };
  }

  close({ people, ...post }: Post): Post {
    if (people === undefined) return post;
    const sealed = people.flatMap((entry) => {
      const [letter = '', mark = ''] = entry.split(':');
      const closed = this.#keyed ? this.#keyed.seal(post.id, mark) : this.#stillGood(post.id, mark);
      return closed === undefined ? [] : [`${letter}:${closed}`];
    });
    return sealed.length === 0 ? post : { ...post, people: sealed.sort() };
  }

  #stillGood(root: string, mark: string): string | undefined {
    if (mark.startsWith(`${root}/`)) return mark.slice(root.length + 1);
    this.lost += 1;
    return undefined;
  }
}
