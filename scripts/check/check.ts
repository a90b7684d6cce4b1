import { isUtf8 } from 'node:buffer';
import { slugOf } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { channel } from '#lib/model/authority.ts';
import { goodExample } from '#lib/model/good-example.ts';
import { statement } from '#lib/model/statement.ts';
import { readProse } from '#lib/prose/read.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readCodings, readListed, readManifest, readWithdrawals } from '../content/read-content.ts';
import { type Files, lineOutsideUtf8, notUtf8 } from '../effects/files.ts';
import { accountIssues, sharedAccounts } from './check-accounts.ts';
import { CodedItems, codingIssues } from './check-codings.ts';
import { exampleIssues } from './check-examples.ts';
import { ArchivedImages } from './check-media.ts';
import { checkMonth, type MonthContext } from './check-month.ts';
import { answerIssues, caseIssues, networkIssues, readCases, statementIssues } from './check-parliament.ts';
import { privacyIssues } from './check-privacy.ts';
import { answerReferences, authorityReferences, sourceIssues, strayFiles } from './check-records.ts';

export interface Checked {
  readonly issues: readonly Issue[];
  /** Files that were looked at. */
  readonly files: number;
}

/** Everything that must hold in content before a site may be built of it. Reads all, changes nothing. */
export async function checkContent(given: Files): Promise<Checked> {
  const encoding: Issue[] = [];
  const files = lenient(given, encoding);
  const [authorities, listed, { archives: sources, network }, withdrawals, codings] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readManifest(files),
    readWithdrawals(files),
    readCodings(files),
  ]);
  const channels = await readAll(files, 'channels', channel);
  const answers = await readAll(files, 'answers', ministryAnswer);
  const pages = await readAll(files, 'pages', page);
  const examples = await readAll(files, 'good-examples', goodExample);
  const statements = await readAll(files, 'statements', statement);
  const cases = await readCases(files);
  const issues: Issue[] = [
    ...[authorities, listed, sources, withdrawals, codings, channels, answers, pages, examples, statements, cases],
  ].flatMap((found) => [...found.issues]);
  const known = {
    authorities: authorities.records,
    channels: new Set(channels.records.keys()),
    sources: sources.records,
  };
  const paths = await files.list('', '');
  issues.push(...strayFiles(files.root, paths));
  const images = await ArchivedImages.read(files, paths);
  issues.push(...images.issues);
  const manifest = new Set((await files.list('sources', '.yml')).map(slugOf));
  for (const [slug, authority] of authorities.records) {
    const path = `authorities/${slug}.mdx`;
    issues.push(...authorityReferences(files.root, slug, authority, known));
    issues.push(...accountIssues(`${files.root}/${path}`, (await files.read(path)) ?? '', authority, manifest));
  }
  issues.push(...sharedAccounts(files.root, authorities.records));
  for (const [path, answer] of answers.byPath) {
    issues.push(...answerReferences(`${files.root}/${path}`, answer, known));
    issues.push(...answerIssues(files.root, path, answer));
  }
  for (const [path, record] of cases.byPath) issues.push(...caseIssues(files.root, path, record));
  for (const [path, one] of statements.byPath) issues.push(...statementIssues(files.root, path, one, known));
  for (const [id, source] of network) issues.push(...networkIssues(files.root, id, source));
  for (const [id, source] of sources.records) issues.push(...sourceIssues(files.root, id, source, known));

  const registry = accountRegistry(authorities.records.values(), listed.list);
  const context: MonthContext = {
    known,
    registry,
    withdrawals: withdrawals.list,
    ids: new Map(),
    images,
    coded: new CodedItems(codings.accounts),
  };
  for (const path of paths.filter((name) => name.startsWith('posts/') && name.endsWith('.mdx')))
    issues.push(...checkMonth(path, `${files.root}/${path}`, (await files.read(path)) ?? '', context));
  issues.push(...images.unnamed());
  const withdrawn = new Set(withdrawals.list.flatMap(({ id }) => id ?? []));
  for (const account of codings.accounts)
    issues.push(...codingIssues(files.root, account, context.coded, known, registry, withdrawn));
  issues.push(...exampleIssues(files.root, examples.byPath, known, context.ids, withdrawn));
  for (const path of paths.filter((name) =>
    /^(?:(?:authorities|channels|answers|pages|good-examples|statements)\/.*\.mdx|cases\/.*\.yml)$/.test(name),
  ))
    issues.push(...privacyIssues(`${files.root}/${path}`, (await files.read(path)) ?? '', registry));
  return { issues: [...encoding, ...issues].sort(inOrder), files: paths.length };
}

/** The same files, where one that is not UTF-8 is told of, once, and read as far as it can be. */
const lenient = (files: Files, issues: Issue[]): Files => ({
  ...files,
  async read(file) {
    const bytes = await files.bytes(file);
    if (bytes === undefined) return undefined;
    const path = `${files.root}/${file}`;
    if (!isUtf8(bytes) && !issues.some((issue) => issue.path === path))
      issues.push({ path, line: lineOutsideUtf8(bytes), col: 1, rule: 'encoding', message: notUtf8 });
    return Buffer.from(bytes).toString('utf8');
  },
});

const inOrder = (a: Issue, b: Issue): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.col - b.col;

async function readAll<T>(files: Files, folder: string, schema: Parameters<typeof readProse<T>>[2]) {
  const records = new Map<string, T>();
  const byPath = new Map<string, T>();
  const issues: Issue[] = [];
  for (const path of await files.list(folder, '.mdx')) {
    const read = readProse((await files.read(path)) ?? '', `${files.root}/${path}`, schema);
    if ('issues' in read) issues.push(...read.issues);
    else {
      records.set(path.replace(/^[^/]+\//, '').replace(/\.mdx$/, ''), read.data);
      byPath.set(path, read.data);
    }
  }
  return { records, byPath, issues };
}
