import { z } from 'zod';
import { slugOf } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { type Authority, authority, type ListedAccount, listedAccount } from '#lib/model/authority.ts';
import { type Source, source, type Withdrawal, withdrawal } from '#lib/model/source.ts';
import { readProse } from '#lib/prose/read.ts';
import type { Files } from '../effects/files.ts';

/** Content as the commands read it: records by slug, and what is wrong as issues. */
export interface Found<T> {
  readonly records: ReadonlyMap<string, T>;
  readonly issues: readonly Issue[];
}

const shown = (files: Files, path: string): string => `${files.root}/${path}`;

async function readEach<T>(
  files: Files,
  paths: readonly string[],
  read: (text: string, shownPath: string) => { data: T } | { issues: readonly Issue[] },
): Promise<Found<T>> {
  const records = new Map<string, T>();
  const issues: Issue[] = [];
  for (const path of paths) {
    const found = read((await files.read(path)) ?? '', shown(files, path));
    if ('issues' in found) issues.push(...found.issues);
    else records.set(slugOf(path), found.data);
  }
  return { records, issues };
}

export const readAuthorities = async (files: Files): Promise<Found<Authority>> =>
  readEach(files, await files.list('authorities', '.mdx'), (text, path) => readProse(text, path, authority));

export const readSources = async (files: Files): Promise<Found<Source>> =>
  readEach(files, await files.list('sources', '.yml'), (text, path) => checkYaml(text, source, path));

/** A YAML file that holds a list; an absent or empty file is an empty list. */
async function readList<T>(
  files: Files,
  path: string,
  record: z.ZodType<T>,
): Promise<{ list: T[]; issues: readonly Issue[] }> {
  const text = await files.read(path);
  const read = checkYaml(text ?? '', z.array(record).nullable(), shown(files, path));
  return 'issues' in read ? { list: [], issues: read.issues } : { list: read.data ?? [], issues: [] };
}

export const readListed = (files: Files): Promise<{ list: ListedAccount[]; issues: readonly Issue[] }> =>
  readList(files, 'listed.yml', listedAccount);

export const readWithdrawals = (files: Files): Promise<{ list: Withdrawal[]; issues: readonly Issue[] }> =>
  readList(files, 'withdrawals.yml', withdrawal);
