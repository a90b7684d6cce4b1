import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Greatest memory of the process and all it started, at one moment, in MB; undefined where /proc is missing. */
  readonly megabytes: number | undefined;
  readonly output: string;
}

/** Runs a program and looks at the memory of its whole process tree twenty times a second. */
export async function measure(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    output += piece;
  });
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, treeMemory(child.pid ?? 0));
  }, 50);
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  clearInterval(look);
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    megabytes: process.platform === 'linux' ? most / 1024 : undefined,
    output,
  };
}

/** Resident memory of a process and its descendants, in kB. */
function treeMemory(root: number): number {
  if (process.platform !== 'linux') return 0;
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // It ended while we looked.
    }
  }
  const below = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  let sum = 0;
  for (const [pid, size] of sizes) if (below(pid)) sum += size;
  return sum;
}
