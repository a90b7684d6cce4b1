import { z } from 'zod';
import { slugOf } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { type Authority, authority, type ListedAccount, listedAccount } from '#lib/model/authority.ts';
import { type Coding, codingFile } from '#lib/model/coding.ts';
import type { NetworkSource } from '#lib/model/network-source.ts';
import { manifestEntry, type Source, type Withdrawal, withdrawal } from '#lib/model/source.ts';
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

/** The manifest: the ledgers of archives, and the services that are asked. */
export async function readManifest(
  files: Files,
): Promise<{ archives: Found<Source>; network: ReadonlyMap<string, NetworkSource> }> {
  const { records, issues } = await readEach(files, await files.list('sources', '.yml'), (text, path) =>
    checkYaml(text, manifestEntry, path),
  );
  const archives = new Map<string, Source>();
  const network = new Map<string, NetworkSource>();
  for (const [id, entry] of records) {
    if (entry.kind === 'archive') archives.set(id, entry);
    else network.set(id, entry);
  }
  return { archives: { records: archives, issues }, network };
}

export const readSources = async (files: Files): Promise<Found<Source>> => (await readManifest(files)).archives;

export interface CodingFiles {
  readonly accounts: readonly { readonly path: string; readonly text: string; readonly codings: readonly Coding[] }[];
  readonly issues: readonly Issue[];
}

/** The human codings of every account. */
export async function readCodings(files: Files): Promise<CodingFiles> {
  const accounts: { path: string; text: string; codings: readonly Coding[] }[] = [];
  const issues: Issue[] = [];
  for (const path of await files.list('codings', '.yml')) {
    const text = (await files.read(path)) ?? '';
    const read = checkYaml(text, codingFile, shown(files, path));
    if ('issues' in read) issues.push(...read.issues);
    else accounts.push({ path, text, codings: read.data.codings });
  }
  return { accounts, issues };
}

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
