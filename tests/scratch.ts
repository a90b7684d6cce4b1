import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { pull } from '../scripts/commands/pull.ts';
import type { PullOptions } from '../scripts/commands/pull-options.ts';
import type { Log } from '../scripts/effects/log.ts';

/** A folder that is gone when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'aabne-kanaler-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Content with the channels and pages of the project and the authorities given as heads in YAML. */
export function scratchContent(authorities: Readonly<Record<string, string>>): string {
  const content = path.join(scratchFolder(), 'content');
  for (const part of ['channels', 'pages']) cpSync(`content/${part}`, path.join(content, part), { recursive: true });
  for (const [slug, head] of Object.entries(authorities))
    put(content, `authorities/${slug}.mdx`, `---\n${head.trim()}\n---\n`);
  return content;
}

export const madeUp = (name = 'Prøveby Kommune', more = ''): string =>
  `name: { da: ${name}, en: ${name} }\nkind: municipality\nfictional: true\n${more}`;

/** The example authorities and their listed neighbours, without any posts. */
export function exampleContent(): string {
  const content = scratchContent({});
  mkdirSync(path.join(content, 'authorities'), { recursive: true });
  for (const file of readdirSync('examples/registry').filter((name) => name.endsWith('.mdx')))
    cpSync(`examples/registry/${file}`, path.join(content, 'authorities', file));
  cpSync('examples/registry/listed.yml', path.join(content, 'listed.yml'));
  return content;
}

export function put(folder: string, file: string, content: string | Uint8Array): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** Every file below a folder, by its path with forward slashes. */
export function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** A log that keeps what it was told. */
export function keptLog(): Log & { lines: { info: string[]; warn: string[]; out: string[] } } {
  const lines = { info: [] as string[], warn: [] as string[], out: [] as string[] };
  return {
    lines,
    info: (line) => void lines.info.push(line),
    warn: (line) => void lines.warn.push(line),
    out: (line) => void lines.out.push(line),
  };
}

export interface Pulled {
  readonly status: number;
  readonly log: ReturnType<typeof keptLog>['lines'];
  /** The last line that `--json` prints. */
  readonly result: PulledLine;
  /** All of them that are of a source: an archive may be of several accounts. */
  readonly results: readonly PulledLine[];
}

interface PulledLine {
  readonly source: string;
  readonly format: string;
  readonly read: number;
  readonly mapped: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly problems: number;
  readonly posts: number;
  readonly replies: number;
  readonly files: number;
  readonly redacted: Readonly<Record<string, number>>;
}

export async function pullInto(
  content: string,
  archive: string,
  authority: string | undefined,
  more: Partial<PullOptions> = {},
): Promise<Pulled> {
  const log = keptLog();
  const status = await pull({ archive, authority, content, dryRun: false, json: true, ...more }, log);
  const lines = log.lines.out.map((line) => JSON.parse(line));
  return { status, log: log.lines, result: lines.at(-1) ?? null, results: lines.filter((line) => 'source' in line) };
}

/** read = mapped + skipped + problems, of every account */
export const accounted = ({ results }: Pulled): boolean =>
  results.length > 0 &&
  results.every(
    ({ read, mapped, skipped, problems }) =>
      read === mapped + Object.values(skipped).reduce((sum, count) => sum + count, 0) + problems,
  );
