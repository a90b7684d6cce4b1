import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Edition } from '#lib/addresses.ts';
import { parseMonthPath, slugOf } from '#lib/content-layout.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { type Authority, authority, type Channel, channel } from '#lib/model/authority.ts';
import { goodExample } from '#lib/model/good-example.ts';
import { parliamentCase } from '#lib/model/parliament-case.ts';
import { statement } from '#lib/model/statement.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { type Prose, readProse } from '#lib/prose/read.ts';
import type { Files } from '../effects/files.ts';
import type { Log } from '../effects/log.ts';
import {
  answerRecords,
  authorityRecords,
  caseRecords,
  channelRecords,
  exampleRecords,
  monthRecords,
  pageRecords,
  type SearchRecord,
  statementRecords,
} from './records.ts';
import { writeSegments } from './segments.ts';

export interface IndexInput {
  readonly files: Files;
  /** Folder of the built site. */
  readonly out: string;
  /** Base of the site, with a slash at both ends. */
  readonly base: string;
  readonly log: Log;
  /** Records in one segment, when not the usual number. */
  readonly recordsPerSegment?: number | undefined;
}

/**
 * The search index of all content, beside the pages in `out`. `pagefind/segments.json` says where its parts are: the
 * search page asks for it first.
 */
export async function buildIndex({
  files,
  out,
  base,
  log,
  recordsPerSegment,
}: IndexInput): Promise<{ records: number }> {
  let told = 0;
  const { records, folders } = await writeSegments(
    recordsOf(files),
    out,
    (count) => {
      if (count - told < 10_000) return;
      told = count;
      log.info(`${count} records indexed`);
    },
    recordsPerSegment,
  );
  const segments = folders.map((folder) => `${base}${folder}/`);
  await writeFile(path.join(out, 'pagefind', 'segments.json'), `${JSON.stringify({ segments })}\n`);
  return { records };
}

async function* recordsOf(files: Files): AsyncGenerator<SearchRecord> {
  const authorities = new Map<string, Prose<Authority>>();
  const channels = new Map<string, Prose<Channel>>();
  for await (const [file, prose] of proseIn(files, 'channels', channel)) channels.set(slugOf(file), prose);
  for await (const [file, prose] of proseIn(files, 'authorities', authority)) authorities.set(slugOf(file), prose);
  const channelData = new Map([...channels].map(([slug, { data }]) => [slug, data] as const));

  for (const [slug, prose] of channels) yield* channelRecords(slug, prose);
  for (const [slug, prose] of authorities) yield* authorityRecords(slug, prose, channelData);
  for await (const [file, prose] of proseIn(files, 'answers', ministryAnswer))
    yield* answerRecords(below(file), prose, authorities.get(prose.data.ministry)?.data.fictional ?? false);
  for await (const [file, prose] of proseIn(files, 'statements', statement))
    yield* statementRecords(slugOf(file), prose);
  for (const file of await files.list('cases', '.yml')) {
    const read = checkYaml((await files.read(file)) ?? '', parliamentCase, file);
    if ('issues' in read) throw new Error(`${file}: cannot be indexed`);
    yield* caseRecords(below(file), read.data);
  }
  for await (const [file, prose] of proseIn(files, 'pages', page)) {
    const [folder, slug = ''] = below(file).split('/');
    const edition: Edition = folder === 'en' ? 'en' : 'da';
    yield* pageRecords(edition, slug, prose);
  }
  for await (const [file, prose] of proseIn(files, 'good-examples', goodExample)) {
    const [folder, slug = ''] = below(file).split('/');
    const fictional = authorities.get(prose.data.authority)?.data.fictional ?? false;
    yield* exampleRecords(folder === 'en' ? 'en' : 'da', slug, prose, fictional);
  }
  for (const file of await files.list('posts', '.mdx')) {
    const place = parseMonthPath(file);
    const read = readMonthFile((await files.read(file)) ?? '', file);
    const of = authorities.get(place?.authority ?? '')?.data;
    const on = channelData.get(place?.channel ?? '');
    // The check before the build has refused all of these; a record must still never be lost without a word.
    if ('issues' in read || of === undefined || on === undefined) throw new Error(`${file}: cannot be indexed`);
    yield* monthRecords(read.file, of, on);
  }
}

const below = (path: string): string => path.replace(/^[^/]+\//, '').replace(/\.[a-z]+$/, '');

async function* proseIn<T>(files: Files, folder: string, schema: z.ZodType<T>): AsyncGenerator<[string, Prose<T>]> {
  for (const file of await files.list(folder, '.mdx')) {
    const read = readProse((await files.read(file)) ?? '', file, schema);
    if ('issues' in read) throw new Error(`${file}: cannot be indexed`);
    yield [file, read];
  }
}
