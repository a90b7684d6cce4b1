import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildInfo, buildInfo, contentVersion, hashInputs } from '../build/build-info.ts';
import { writeSitemap } from '../build/sitemap.ts';
import { buildSteps } from '../build/steps.ts';
import { filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { finishTransaction } from '../write/transaction.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run build [-- --content <dir> --out <dir> --site <address> --base <path>]

  Checks content (default: content), builds the site with its search index, and puts it in --out (default: dist).
  --site   the public address, e.g. https://kanaler.example: canonical links and a sitemap are made for it
  --base   the folder below that address, e.g. /kanaler/ (default: /)`;

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly site?: string | undefined;
  readonly base: string;
  /** Records in one segment of the search index, when not the usual number. */
  readonly recordsPerSegment?: number;
  /** When the folder holds a site of the same inputs, it is left as it is. */
  readonly unlessUnchanged?: boolean;
}

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        base: { type: 'string', default: '/' },
      },
    },
    usage,
  );
  if (values.site !== undefined && !URL.canParse(values.site))
    throw new UsageError(`"${values.site}" is no address: write it with https://.`, usage);
  if (!existsSync(values.content)) throw new UsageError(`There is no content folder "${values.content}".`, usage);
  const base = `/${values.base.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return build({ content: values.content, out: values.out, site: values.site, base }, terminalLog);
}

/** All or nothing: the new site takes the place of the old one only when every step went well. */
export async function build(options: BuildOptions, log: Log): Promise<number> {
  const { content, out, site, base } = options;
  const standing = await standingBuild(out);
  if (standing === 'other') {
    log.warn(
      `${out}: this folder holds something that is no built site, and a build would replace it. Name another folder with --out, or empty it.`,
    );
    return 1;
  }
  await finishTransaction(filesIn(content));
  const inputs = await hashInputs(content, [site ?? '', base, String(options.recordsPerSegment ?? '')]);
  if (options.unlessUnchanged && standing?.inputs === inputs) {
    log.info(`${out} is up to date: nothing has changed since it was built.`);
    return 0;
  }
  const part = `${out.replace(/[\\/]+$/, '')}.part`;
  await rm(part, { recursive: true, force: true });
  const version = contentVersion(content);
  try {
    for (const step of Object.values(buildSteps))
      if (await step({ content, out: part, site, base, version, recordsPerSegment: options.recordsPerSegment }, log)) {
        log.warn('Nothing was replaced.');
        return 1;
      }
    if (site !== undefined) await writeSitemap(part, new URL(base, site));
    const made: BuildInfo = { inputs, ...version };
    await writeFile(path.join(part, 'build.json'), `${JSON.stringify(made, null, 2)}\n`);
    await rm(out, { recursive: true, force: true });
    await rename(part, out);
    log.info(`Built ${out}.`);
    return 0;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** What stands in the folder: nothing, a built site, or something else that no build may touch. */
async function standingBuild(out: string): Promise<BuildInfo | 'other' | undefined> {
  const names: string[] = await readdir(out).catch(() => []);
  if (names.length === 0) return undefined;
  if (!names.includes('build.json')) return 'other';
  const read = buildInfo.safeParse(JSON.parse(await readFile(path.join(out, 'build.json'), 'utf8')));
  // A site of an older program: it may be replaced, and is not up to date.
  return read.success ? read.data : { inputs: '' };
}
