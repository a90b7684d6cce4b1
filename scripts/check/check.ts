import type { Issue } from '#lib/issue.ts';
import { ministryAnswer, page } from '#lib/model/answer.ts';
import { channel } from '#lib/model/authority.ts';
import { readProse } from '#lib/prose/read.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readListed, readSources, readWithdrawals } from '../content/read-content.ts';
import type { Files } from '../effects/files.ts';
import { checkMonth, type MonthContext } from './check-month.ts';
import { privacyIssues } from './check-privacy.ts';
import { answerReferences, authorityReferences, sourceIssues, strayFiles } from './check-records.ts';

export interface Checked {
  readonly issues: readonly Issue[];
  /** Files that were looked at. */
  readonly files: number;
}

/** Everything that must hold in content before a site may be built of it. Reads all, changes nothing. */
export async function checkContent(files: Files): Promise<Checked> {
  const [authorities, listed, sources, withdrawals] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readSources(files),
    readWithdrawals(files),
  ]);
  const channels = await readAll(files, 'channels', channel);
  const answers = await readAll(files, 'answers', ministryAnswer);
  const pages = await readAll(files, 'pages', page);
  const issues: Issue[] = [authorities, listed, sources, withdrawals, channels, answers, pages].flatMap((found) => [
    ...found.issues,
  ]);
  const known = {
    authorities: authorities.records,
    channels: new Set(channels.records.keys()),
    sources: sources.records,
  };
  const paths = await files.list('', '');
  issues.push(...strayFiles(files.root, paths));
  for (const [slug, authority] of authorities.records)
    issues.push(...authorityReferences(files.root, slug, authority, known));
  for (const [path, answer] of answers.byPath) issues.push(...answerReferences(`${files.root}/${path}`, answer, known));
  for (const [id, source] of sources.records) issues.push(...sourceIssues(files.root, id, source, known));

  const registry = accountRegistry(authorities.records.values(), listed.list);
  const context: MonthContext = { known, registry, withdrawals: withdrawals.list, ids: new Map() };
  for (const path of paths.filter((name) => name.startsWith('posts/') && name.endsWith('.mdx')))
    issues.push(...checkMonth(path, `${files.root}/${path}`, (await files.read(path)) ?? '', context));
  for (const path of paths.filter((name) => /^(?:authorities|channels|answers|pages)\/.*\.mdx$/.test(name)))
    issues.push(...privacyIssues(`${files.root}/${path}`, (await files.read(path)) ?? '', registry));
  return { issues: issues.sort(inOrder), files: paths.length };
}

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
