import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { type Measured, measure } from './measure.ts';

/**
 * `npm run bench [-- --posts 20000 --times 10 --seed 1]`: builds a site of generated posts, step by step, and says
 * seconds and peak memory of each. With --times it does the same with so many times the posts, and says the ratio.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '20000' },
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const steps = ['check', 'pages', 'scan', 'index'] as const;

async function site(posts: number): Promise<Map<string, Measured>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aabne-kanaler-bench-'));
  try {
    const content = path.join(folder, 'content');
    const out = path.join(folder, 'dist');
    const made = await generate(content, posts, Number(values.seed));
    process.stdout.write(`\n${made.posts} posts in ${made.files} month files\n`);
    const measured = new Map<string, Measured>();
    for (const step of steps) {
      const one = await measure(process.execPath, ['bench/phase.ts', step, content, out], {
        AABNE_KANALER_CACHE: path.join(folder, 'cache'),
      });
      measured.set(step, one);
      row(step, one.seconds, one.megabytes);
    }
    const all = [...measured.values()];
    row(
      'in all',
      sum(all),
      all.every(({ megabytes }) => megabytes !== undefined)
        ? Math.max(...all.map(({ megabytes = 0 }) => megabytes))
        : undefined,
    );
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sum = (all: readonly Measured[]): number => all.reduce((total, { seconds }) => total + seconds, 0);

function row(name: string, seconds: number, megabytes: number | undefined): void {
  process.stdout.write(
    `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s ${(megabytes === undefined ? 'unknown' : megabytes.toFixed(0)).padStart(8)} MB\n`,
  );
}

const posts = Number(values.posts);
const once = await site(posts);
if (values.times !== undefined) {
  const times = Number(values.times);
  const more = await site(posts * times);
  process.stdout.write('\nratio of seconds\n');
  for (const step of steps) {
    const ratio = (more.get(step)?.seconds ?? 0) / (once.get(step)?.seconds ?? 1);
    process.stdout.write(`${step.padEnd(8)} ${ratio.toFixed(2).padStart(7)}\n`);
  }
  process.stdout.write(
    `${'in all'.padEnd(8)} ${(sum([...more.values()]) / sum([...once.values()])).toFixed(2).padStart(7)} for ${times} times the posts\n`,
  );
}
