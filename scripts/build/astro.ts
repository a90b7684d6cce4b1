import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Log } from '../effects/log.ts';

export interface AstroBuild {
  readonly content: string;
  readonly out: string;
  readonly site: string | undefined;
  readonly base: string;
  readonly version: { readonly date?: string; readonly commit?: string };
}

/**
 * `astro build` in a process of its own: its memory ends with it, and its settings reach it as its environment.
 * Each content folder has its own cache, so that entries of one never show up in the site of another.
 */
export async function astroBuild(build: AstroBuild, log: Log): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...ownEnvironment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      AABNE_KANALER_CONTENT: path.resolve(build.content),
      AABNE_KANALER_OUT: path.resolve(build.out),
      AABNE_KANALER_SITE: build.site ?? '',
      AABNE_KANALER_BASE: build.base,
      AABNE_KANALER_DATE: build.version.date ?? '',
      AABNE_KANALER_COMMIT: build.version.commit ?? '',
    },
  });
  const kept: string[] = [];
  const readLines = async (stream: NodeJS.ReadableStream): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      if (pageLine.test(line)) continue;
      kept.push(line);
      if (pagesBuilt.test(line)) log.info(line.replace(/^[\d:]+ \[build\] /, ''));
    }
  };
  const closed = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  await Promise.all([readLines(child.stdout), readLines(child.stderr)]);
  const status = await closed;
  // What Astro says is worth reading when something went wrong, and is noise when nothing did.
  if (status !== 0) for (const line of kept) log.warn(line);
  return status;
}

/** Names that Astro and Vite set themselves: a variable of the same name around them would take their place. */
const taken = new Set(['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']);

const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !taken.has(name)));

const pageLine = /[├└]─/;
const pagesBuilt = /page\(s\) built/;
