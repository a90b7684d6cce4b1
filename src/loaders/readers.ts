import type { z } from 'zod';
import { codingsId, misplaced, slugOf } from '#lib/content-layout.ts';
import { packSummary } from '#lib/figures/month-summary.ts';
import { codingsByItem } from '#lib/figures/read-thread.ts';
import { summarise } from '#lib/figures/summarise.ts';
import type { Codings } from '#lib/figures/thread-facts.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { codingFile } from '#lib/model/coding.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { readProse } from '#lib/prose/read.ts';
import type { ContentFile, ReadFile } from './content-folder.ts';

/** How each kind of content file becomes an entry. */

type Schema = z.ZodType<Record<string, unknown>>;

/** An MDX file of prose with a head: the head is the entry's data, the body its HTML. */
export const prose =
  (schema: Schema, idOf: (path: string) => string = slugOf): ReadFile =>
  (file) => {
    const read = readProse(file.text, file.shown, schema);
    if ('issues' in read) return read;
    return { id: idOf(file.path), data: read.data, html: read.html };
  };

/** A YAML file that holds one record. */
export const yaml =
  (schema: Schema, idOf: (path: string) => string = slugOf): ReadFile =>
  (file) => {
    const read = checkYaml(file.text, schema, file.shown);
    if ('issues' in read) return read;
    return { id: idOf(file.path), data: read.data };
  };

/**
 * A month file. Its posts are the entry's body, as JSON: Astro copies `data` of every entry into memory of every page,
 * and a string is copied by reference. The summary is all that lists and charts need.
 */
export const month =
  (codings: AllCodings): ReadFile =>
  (file) => {
    const read = readMonthFile(file.text, file.shown);
    if ('issues' in read) return read;
    const { posts, withdrawn, ...head } = read.file;
    const issues = misplaced(file.path, file.shown, head);
    if (issues.length > 0) return { issues };
    const summary = summarise(read.file, codings.get(`${head.authority}/${head.channel}`));
    return {
      id: `${head.authority}/${head.channel}/${head.month}`,
      data: { ...head, summary: packSummary(summary) },
      body: JSON.stringify({ posts, withdrawn }),
    };
  };

/** Human codings by `<authority>/<channel>`. */
export type AllCodings = ReadonlyMap<string, Codings>;

/** The codings of every account, from their files. One that cannot be read is named by its own collection. */
export function allCodings(files: readonly ContentFile[]): AllCodings {
  return new Map(
    files.flatMap((file) => {
      const read = checkYaml(file.text, codingFile, file.shown);
      return 'issues' in read ? [] : [[codingsId(file.path), codingsByItem(read.data.codings)] as const];
    }),
  );
}
