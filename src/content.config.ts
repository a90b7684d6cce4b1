import { defineCollection } from 'astro:content';
import { monthSummary } from '#lib/figures/month-summary.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { authority, channel } from '#lib/model/authority.ts';
import { monthFile } from '#lib/model/post.ts';
import { source } from '#lib/model/source.ts';
import { contentLoader } from './loaders/content-folder.ts';
import { month, prose, yaml } from './loaders/readers.ts';

/** `answers/20101/l-90/55.mdx` -> `20101/l-90/55`; `pages/da/metode.mdx` -> `da/metode`. */
const below = (path: string): string => path.replace(/^[^/]+\//, '').replace(/\.mdx$/, '');

export const collections = {
  authorities: defineCollection({
    loader: contentLoader('authorities', 'authorities', '.mdx', prose(authority)),
    schema: authority,
  }),
  channels: defineCollection({
    loader: contentLoader('channels', 'channels', '.mdx', prose(channel)),
    schema: channel,
  }),
  months: defineCollection({
    loader: contentLoader('months', 'posts', '.mdx', month),
    schema: monthFile.omit({ posts: true, withdrawn: true }).extend({ summary: monthSummary }),
  }),
  answers: defineCollection({
    loader: contentLoader('answers', 'answers', '.mdx', prose(ministryAnswer, below)),
    schema: ministryAnswer,
  }),
  pages: defineCollection({
    loader: contentLoader('pages', 'pages', '.mdx', prose(page, below)),
    schema: page,
  }),
  sources: defineCollection({
    loader: contentLoader('sources', 'sources', '.yml', yaml(source)),
    schema: source,
  }),
};
