import type { z } from 'zod';
import type { Edition } from '#lib/addresses.ts';
import { parseMonthPath, slugOf } from '#lib/content-layout.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { type Authority, authority, type Channel, channel } from '#lib/model/authority.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { type Prose, readProse } from '#lib/prose/read.ts';
import type { Files } from '../effects/files.ts';
import type { Log } from '../effects/log.ts';
import {
  answerRecords,
  authorityRecords,
  channelRecords,
  monthRecords,
  pageRecords,
  type SearchRecord,
} from './records.ts';
import { writeSegments } from './segments.ts';

export interface IndexInput {
  readonly files: Files;
  /** Folder of the built site. */
  readonly out: string;
  /** Base of the site, with a slash at both ends. */
  readonly base: string;
  readonly log: Log;
}

/** The search index of all content, beside the pages in `out`. */
export async function buildIndex({
  files,
  out,
  base,
  log,
}: IndexInput): Promise<{ records: number; segments: string[] }> {
  let told = 0;
  const { records, folders } = await writeSegments(recordsOf(files), out, (count) => {
    if (count - told < 10_000) return;
    told = count;
    log.info(`${count} records indexed`);
  });
  return { records, segments: folders.map((folder) => `${base}${folder}/`) };
}

async function* recordsOf(files: Files): AsyncGenerator<SearchRecord> {
  const authorities = new Map<string, Prose<Authority>>();
  const channels = new Map<string, Prose<Channel>>();
  for await (const [path, prose] of proseIn(files, 'channels', channel)) channels.set(slugOf(path), prose);
  for await (const [path, prose] of proseIn(files, 'authorities', authority)) authorities.set(slugOf(path), prose);
  const channelData = new Map([...channels].map(([slug, { data }]) => [slug, data] as const));

  for (const [slug, prose] of channels) yield* channelRecords(slug, prose);
  for (const [slug, prose] of authorities) yield* authorityRecords(slug, prose, channelData);
  for await (const [path, prose] of proseIn(files, 'answers', ministryAnswer)) yield* answerRecords(below(path), prose);
  for await (const [path, prose] of proseIn(files, 'pages', page)) {
    const [folder, slug = ''] = below(path).split('/');
    const edition: Edition = folder === 'en' ? 'en' : 'da';
    yield* pageRecords(edition, slug, prose);
  }
  for (const path of await files.list('posts', '.mdx')) {
    const place = parseMonthPath(path);
    const read = readMonthFile((await files.read(path)) ?? '', path);
    const of = authorities.get(place?.authority ?? '')?.data;
    const on = channelData.get(place?.channel ?? '');
    // The check before the build has refused all of these; a record must still never be lost without a word.
    if ('issues' in read || of === undefined || on === undefined) throw new Error(`${path}: cannot be indexed`);
    yield* monthRecords(read.file, of, on);
  }
}

const below = (path: string): string => path.replace(/^[^/]+\//, '').replace(/\.mdx$/, '');

async function* proseIn<T>(files: Files, folder: string, schema: z.ZodType<T>): AsyncGenerator<[string, Prose<T>]> {
  for (const path of await files.list(folder, '.mdx')) {
    const read = readProse((await files.read(path)) ?? '', path, schema);
    if ('issues' in read) throw new Error(`${path}: cannot be indexed`);
    yield [path, read];
  }
}
