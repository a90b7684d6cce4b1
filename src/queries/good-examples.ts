import { getCollection } from 'astro:content';
import type { GoodExample } from '#lib/model/good-example.ts';
import type { Post } from '#lib/model/post.ts';
import { monthFile } from './months.ts';

export interface GoodExampleEntry {
  readonly slug: string;
  readonly data: GoodExample;
  /** Prose body as HTML. */
  readonly html: string;
}

/** The good examples of one edition, in their order. */
export async function goodExamples(edition: 'da' | 'en'): Promise<GoodExampleEntry[]> {
  const entries = await getCollection('goodExamples', ({ id }) => id.startsWith(`${edition}/`));
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id.slice(3), data, html: body }))
    .sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}

/** The threads of a good example's posts, each once, in the order the example names them. */
export async function exampleThreads({
  authority,
  channel,
  posts,
}: GoodExample): Promise<{ month: string; thread: Post }[]> {
  const found = new Map<string, { month: string; thread: Post }>();
  for (const { month, id } of posts) {
    const file = await monthFile(authority, channel, month);
    const thread = file.posts.find((post) => [post, ...post.replies].some((item) => item.id === id));
    if (thread === undefined) throw new Error(`${authority}/${channel}/${month} holds no ${id}`);
    found.set(thread.id, { month, thread });
  }
  return [...found.values()];
}
