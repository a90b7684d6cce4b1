import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ArchiveSize, MadeFile } from './archive-file.ts';
import { generateArchive } from './generate-archive.ts';
import { generateFacebook, generateMastodon, generateXApi } from './generate-others.ts';
import { type Measured, measure } from './measure.ts';

/**
 * `npm run bench -- pull [--posts 100000] [--bytes 600000000] [--formats x-archive,facebook] [--seed 1]`: pulls archives
 * of made-up posts and, in the same run, lets the adapter alone read them and does the least that a pull must do. Says
 * seconds and peak memory of the three, and how many times the least the other two took.
 */
interface Format {
  readonly channel: string;
  readonly records: 'line' | 'list';
  readonly generate: (folder: string, size: ArchiveSize, seed: number) => Promise<MadeFile>;
}
const formats: Readonly<Record<string, Format>> = {
  'x-archive': { channel: 'x', records: 'list', generate: generateArchive },
  'mastodon-archive': { channel: 'mastodon', records: 'list', generate: generateMastodon },
  facebook: { channel: 'facebook', records: 'list', generate: generateFacebook },
  'x-api': { channel: 'x', records: 'line', generate: generateXApi },
};

export interface PullBench {
  readonly pull: Measured;
  readonly adapter: Measured;
  readonly floor: Measured;
  readonly posts: number;
  readonly bytes: number;
}

export async function benchPull(id: string, size: ArchiveSize, seed: number): Promise<PullBench> {
  const format = formats[id];
  if (format === undefined) throw new Error(`no generator for ${id}: ${Object.keys(formats).join(', ')}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'aabne-kanaler-bench-'));
  try {
    const archive = path.join(folder, 'arkiv');
    const content = path.join(folder, 'content');
    const made = await format.generate(archive, size, seed);
    await cp('content/channels', path.join(content, 'channels'), { recursive: true });
    await mkdir(path.join(content, 'authorities'));
    await writeFile(path.join(content, 'authorities/proeveby.mdx'), authority);
    // As `npm run pull` calls it.
    const room = '--max-semi-space-size=32';
    const words = [room, 'scripts/cli.ts', 'pull', archive, '--authority', 'proeveby', '--content', content, '--json'];
    const pull = await measure(process.execPath, words);
    const { mapped } = JSON.parse(pull.output);
    if (mapped !== made.posts) throw new Error(`${mapped} of ${made.posts} posts came through`);
    const adapter = await measure(process.execPath, [room, 'bench/pull-adapter.ts', archive], {
      // Types are stripped once, as the command keeps it too.
      NODE_COMPILE_CACHE: 'node_modules/.cache/node-compile',
    });
    if (Number(adapter.output) !== made.posts)
      throw new Error(`the adapter met ${adapter.output} of ${made.posts} posts`);
    const floor = await measure(process.execPath, [
      'bench/pull-floor.ts',
      path.join(archive, made.name),
      format.records,
      path.join(folder, 'floor'),
      JSON.stringify(await sizesBelow(path.join(content, 'posts'))),
    ]);
    if (Number(floor.output) !== made.posts) throw new Error(`the floor met ${floor.output} of ${made.posts} posts`);
    return { pull, adapter, floor, posts: made.posts, bytes: made.bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const authority = `---
name: { da: Prøveby Kommune, en: Prøveby Municipality }
kind: municipality
fictional: true
---
`;

async function sizesBelow(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size));
}

export const shown = (id: string, { pull, adapter, floor, posts, bytes }: PullBench): string => {
  const megabytes = (one: Measured): string => `${one.megabytes?.toFixed(0) ?? 'unknown'} MB`;
  const times = (one: Measured): string =>
    `${one.seconds.toFixed(1)} s, ${megabytes(one)}, ${(one.seconds / floor.seconds).toFixed(1)} times`;
  return `${id.padEnd(17)} ${posts} posts, ${(bytes / 1e6).toFixed(0)} MB: floor ${floor.seconds.toFixed(1)} s, ${megabytes(floor)}; adapter ${times(adapter)}; pull ${times(pull)}`;
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      posts: { type: 'string', default: '100000' },
      bytes: { type: 'string' },
      formats: { type: 'string', default: Object.keys(formats).join(',') },
      seed: { type: 'string', default: '1' },
    },
  });
  const bytes = values.bytes === undefined ? {} : { bytes: Number(values.bytes) };
  // With a length in bytes, posts only say how close they stand in time.
  const size = { posts: Number(values.posts), ...bytes };
  for (const id of values.formats.split(','))
    process.stdout.write(`${shown(id, await benchPull(id, size, Number(values.seed)))}\n`);
}
