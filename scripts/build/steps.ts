import { formatIssue } from '#lib/issue.ts';
import type { Authority, ListedAccount } from '#lib/model/authority.ts';
import { rulePack } from '#lib/rules/pack.ts';
import { checkContent } from '../check/check.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { readAuthorities, readListed, readSources } from '../content/read-content.ts';
import { filesIn } from '../effects/files.ts';
import type { Log } from '../effects/log.ts';
import { buildIndex } from '../index/build-index.ts';
import { findPrivate } from '../redact/find-private.ts';
import { type AstroBuild, astroBuild } from './astro.ts';
import { type PublicWords, scanOutput } from './scan-output.ts';

/** What a build is made of and where it goes. */
export interface Build extends AstroBuild {
  /** Records in one segment of the search index, when not the usual number. */
  readonly recordsPerSegment?: number | undefined;
}

/** The steps of a build, in their order. Each says what is wrong and returns true when the build must stop. */
export const buildSteps = { check, pages, scan, index };

async function check({ content }: AstroBuild, log: Log): Promise<boolean> {
  log.info('Checking content …');
  const { issues, files } = await checkContent(filesIn(content));
  for (const line of issues.map(formatIssue)) log.out(line);
  log.info(issues.length === 0 ? `${files} content files are in order.` : `${issues.length} problems in content.`);
  return issues.length > 0;
}

async function pages(build: AstroBuild, log: Log): Promise<boolean> {
  log.info('Building pages …');
  const failed = (await astroBuild(build, log)) !== 0;
  if (failed) log.warn('The pages could not be built; the reason stands above.');
  return failed;
}

async function scan({ content, out }: AstroBuild, log: Log): Promise<boolean> {
  const files = filesIn(content);
  const [authorities, listed, sources] = await Promise.all([
    readAuthorities(files),
    readListed(files),
    readSources(files),
  ]);
  // An account whose archive was handed over is the authority's, in the registry or not.
  const archived = [...sources.records.values()].map(({ account }) => account);
  const leaks = await scanOutput(out, publicWords([...authorities.records.values()], listed.list, archived));
  for (const leak of leaks) log.warn(`${out}/${leak} [privacy-output]`);
  if (leaks.length > 0)
    log.warn('A built page holds something private that content does not: this is a fault of the program.');
  return leaks.length > 0;
}

async function index({ content, out, base, recordsPerSegment }: Build, log: Log): Promise<boolean> {
  log.info('Indexing …');
  const { records } = await buildIndex({ files: filesIn(content), out, base, log, recordsPerSegment });
  log.info(`${records} records in the search index.`);
  return false;
}

/** What is public by the registry and may stand on a page: numbers, domains and handles. */
function publicWords(
  authorities: readonly Authority[],
  listed: readonly ListedAccount[],
  archived: readonly string[],
): PublicWords {
  const registry = accountRegistry(authorities, listed);
  // CVR numbers have eight digits, as phone numbers do.
  const codes = authorities.flatMap(({ cvr }) => cvr ?? []);
  return {
    ...registry,
    publicPhones: new Set([...registry.publicPhones, ...codes]),
    handles: [
      ...authorities.flatMap(({ accounts }) =>
        accounts.flatMap((account) => [account.handle ?? [], account.id ?? [], account.formerHandles].flat()),
      ),
      ...listed.map(({ handle }) => handle),
      ...archived,
    ],
    madeUp: madeUpWords,
  };
}

/** What looks private in the examples of the rules, which the site shows: made up by us, of nobody. */
const madeUpWords = rulePack.rules
  .flatMap(({ yes, no }) => [...yes, ...no])
  .flatMap((text) =>
    findPrivate(text, { publicPhones: new Set(), publicDomains: new Set() }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
