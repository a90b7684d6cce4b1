import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { generateArchive } from '../bench/generate-archive.ts';
import { type Random, randomFrom } from '../bench/random.ts';
import { filesIn } from '../scripts/effects/files.ts';
import { finishTransaction } from '../scripts/write/transaction.ts';
import { tree } from './hostile.ts';
import { madeUp, put, scratchContent, scratchFolder } from './scratch.ts';

/** The real command, killed with SIGKILL at random moments. */

export interface KilledPulls {
  /** How often content was as before when the next command had come by, and how often as after. */
  readonly before: number;
  readonly after: number;
  /** How often the command was done before it was killed. */
  readonly late: number;
}

/** A pull into empty content, and one over what stands; half of the kills wait until the files are being put in place. */
export async function killPulls(kills: number, posts: number, seed: number): Promise<KilledPulls> {
  const random = randomFrom(seed);
  const scratch = scratchFolder();
  const [first, second] = await Promise.all([
    archiveOf(scratch, 'a', posts >> 1, 1),
    archiveOf(scratch, 'b', posts, 2),
  ]);
  const counts = { before: 0, after: 0, late: 0 };
  for (const standing of [false, true]) {
    const prepared = standing ? await pulled(first) : scratchContent({ proeveby: madeUp('Prøveby 1 Kommune') });
    const old = tree(prepared);
    const begun = performance.now();
    const whole = tree(await pulled(second, copyOf(prepared)));
    const length = performance.now() - begun;
    expect(whole.size).toBeGreaterThan(old.size);
    for (let kill = 0; kill < kills / 2; kill += 1) {
      const content = copyOf(prepared);
      const late = await killOne(second, content, length, kill % 2 === 1, random);
      if (late) counts.late += 1;
      await finishTransaction(filesIn(content));
      const left = tree(content);
      const isOld = same(left, old);
      expect(isOld || same(left, whole), 'content is neither as before nor as after').toBe(true);
      if (isOld) counts.before += 1;
      else counts.after += 1;
      expect(same(tree(await pulled(second, content)), whole), 'a second pull gives other bytes').toBe(true);
      rmSync(path.dirname(content), { recursive: true });
    }
  }
  return counts;
}

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => {
  // A folder without files is no content.
  const files = (all: ReadonlyMap<string, string>) => [...all].filter(([, what]) => what !== 'a folder');
  return JSON.stringify(files(a)) === JSON.stringify(files(b));
};

async function archiveOf(scratch: string, name: string, posts: number, seed: number): Promise<string> {
  const folder = path.join(scratch, name);
  await generateArchive(folder, { posts }, seed);
  return folder;
}

function copyOf(content: string): string {
  const copy = scratchContent({ proeveby: madeUp('Prøveby 1 Kommune') });
  for (const [name, what] of tree(content)) if (what !== 'a folder') put(copy, name, what);
  return copy;
}

async function pulled(archive: string, content = scratchContent({ proeveby: madeUp('Prøveby 1 Kommune') })) {
  const { ended } = start(archive, content);
  expect(await ended).toBe(0);
  return content;
}

function start(archive: string, content: string) {
  const words = ['scripts/cli.ts', 'pull', archive, '--authority', 'proeveby', '--content', content];
  const temporary = scratchFolder();
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: { ...process.env, TMPDIR: temporary } });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { child, ended, temporary };
}

/** True when there was nothing left to kill. */
async function killOne(
  archive: string,
  content: string,
  length: number,
  applying: boolean,
  random: Random,
): Promise<boolean> {
  const { child, ended, temporary } = start(archive, content);
  const manifest = path.join(content, '.staging/manifest.json');
  if (applying) {
    while (child.exitCode === null && !existsSync(manifest)) await after(0);
    // Spins: a timer cannot tell one rename from the next.
    const until = performance.now() + random.below(20_000) / 1000;
    while (performance.now() < until);
  } else await after((length * random.below(1000)) / 1000);
  child.kill('SIGKILL');
  const late = (await ended) !== null;
  // Nobody was there to tidy up: what lies there must hold nothing all the same.
  const left = readdirSync(temporary, { recursive: true, encoding: 'utf8' }).map((name) => path.join(temporary, name));
  expect(left.filter((file) => statSync(file).isFile() && statSync(file).size > 0)).toEqual([]);
  return late;
}
