import { defineCollection } from 'astro:content';
import { codingsId } from '#lib/content-layout.ts';
import { packedSummary } from '#lib/figures/month-summary.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { authority, channel } from '#lib/model/authority.ts';
import { codingFile } from '#lib/model/coding.ts';
import { goodExample } from '#lib/model/good-example.ts';
import { parliamentCase } from '#lib/model/parliament-case.ts';
import { monthFile } from '#lib/model/post.ts';
import { manifestEntry } from '#lib/model/source.ts';
import { statement } from '#lib/model/statement.ts';
import { contentFiles, contentLoader } from './loaders/content-folder.ts';
import { allCodings, month, prose, yaml } from './loaders/readers.ts';

/** `answers/20101/l-90/55.mdx` -> `20101/l-90/55`; `pages/da/metode.mdx` -> `da/metode`. */
const below = (path: string): string => path.replace(/^[^/]+\//, '').replace(/\.[a-z]+$/, '');

export const collections = {
  authorities: defineCollection({
    loader: contentLoader('authorities', 'authorities', '.mdx', () => prose(authority)),
    schema: authority,
  }),
  channels: defineCollection({
    loader: contentLoader('channels', 'channels', '.mdx', () => prose(channel)),
    schema: channel,
  }),
  months: defineCollection({
    loader: contentLoader('months', 'posts', '.mdx', async () =>
      month(allCodings(await contentFiles('codings', '.yml'))),
    ),
    schema: monthFile.omit({ posts: true, withdrawn: true }).extend({ summary: packedSummary }),
  }),
  answers: defineCollection({
    loader: contentLoader('answers', 'answers', '.mdx', () => prose(ministryAnswer, below)),
    schema: ministryAnswer,
  }),
  cases: defineCollection({
    loader: contentLoader('cases', 'cases', '.yml', () => yaml(parliamentCase, below)),
    schema: parliamentCase,
  }),
  statements: defineCollection({
    loader: contentLoader('statements', 'statements', '.mdx', () => prose(statement)),
    schema: statement,
  }),
  pages: defineCollection({
    loader: contentLoader('pages', 'pages', '.mdx', () => prose(page, below)),
    schema: page,
  }),
  goodExamples: defineCollection({
    loader: contentLoader('good examples', 'good-examples', '.mdx', () => prose(goodExample, below)),
    schema: goodExample,
  }),
  sources: defineCollection({
    loader: contentLoader('sources', 'sources', '.yml', () => yaml(manifestEntry)),
    schema: manifestEntry,
  }),
  codings: defineCollection({
    loader: contentLoader('codings', 'codings', '.yml', () => yaml(codingFile, codingsId)),
    schema: codingFile,
  }),
};
