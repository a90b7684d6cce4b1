import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import tar from 'tar-stream';
import { expect } from 'vitest';
import type { PullOptions } from '../scripts/commands/pull-options.ts';
import { accounted, madeUp, type Pulled, pullInto, scratchContent, scratchFolder } from './scratch.ts';

/** Pulls what should not be trusted, in a room of its own, and looks for traces of it everywhere in that room. */

export interface HostilePull extends Pulled {
  /** Everything in and around content before and after: path -> what it is. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly archive: string;
}

export interface HostileOptions extends Partial<PullOptions> {
  readonly content?: string;
}

export async function pullHostile(
  archive: string,
  { content = scratchContent({ proeveby: madeUp() }), authority = 'proeveby', ...more }: HostileOptions = {},
): Promise<HostilePull> {
  const room = path.dirname(content);
  const temporary = scratchFolder();
  const before = tree(room);
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    const pulled = await pullInto(content, archive, more.accounts === undefined ? authority : undefined, more);
    expect([...tree(temporary).keys()], 'temporary files that were left').toEqual([]);
    const after = tree(room);
    expect(
      [...after.keys()].filter((name) => name.includes('.staging')),
      'staged files that were left',
    ).toEqual([]);
    return { ...pulled, before, after, archive };
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

/** The pull ends with 1, one line that says what is wrong and one that says what to do, and nothing else has changed. */
export async function expectRefused(archive: string, why: RegExp, options: HostileOptions = {}): Promise<void> {
  const pulled = await pullHostile(archive, options);
  expect(pulled.status).toBe(1);
  expect(pulled.log.out).toEqual([]);
  const said = pulled.log.warn.at(-1) ?? '';
  const [line = '', ...hint] = said.split('\n');
  expect(line).toMatch(why);
  expect(line).not.toMatch(clutter);
  expect(hint.length).toBeLessThanOrEqual(1);
  expect(said).not.toMatch(/^\s+at /m);
  expect([...pulled.after], 'content after a pull that was refused').toEqual([...pulled.before]);
}

/** Signs that move the cursor, turn the line around or break it. */
const clutter = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

/** The good records came through, each bad one is a problem with its place, and the sum is right. */
export async function expectCounted(
  archive: string,
  counts: { mapped: number; problems: number; skipped?: number },
  options: HostileOptions = {},
): Promise<HostilePull> {
  const pulled = await pullHostile(archive, options);
  const skipped = Object.values(pulled.result?.skipped ?? {}).reduce((sum, count) => sum + count, 0);
  expect({ status: pulled.status, mapped: pulled.result?.mapped, problems: pulled.result?.problems, skipped }).toEqual({
    status: counts.problems > 0 ? 1 : 0,
    skipped: 0,
    ...counts,
  });
  expect(accounted(pulled)).toBe(true);
  for (const line of pulled.log.warn) expect(line).not.toMatch(clutter);
  return pulled;
}

/** The month files of a pull as one text. */
export const postsOf = ({ after }: HostilePull): string =>
  [...after]
    .filter(([name]) => name.endsWith('.mdx') && name.includes('/posts/'))
    .map(([, text]) => text)
    .join('\n');

/** Every file, folder and link below a folder: its path, and what it holds. */
export function tree(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const place = path.join(folder, name);
    const entry = lstatSync(place);
    found.set(name, entry.isFile() ? readFileSync(place, 'utf8') : entry.isDirectory() ? 'a folder' : 'a link');
  }
  return found;
}

/** A file of its own folder, outside of every room. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const place = path.join(scratchFolder(), name);
  writeFileSync(place, content);
  return place;
}

export interface TarMember {
  readonly name: string;
  readonly data?: string | Uint8Array;
  readonly type?: 'file' | 'symlink' | 'link' | 'directory' | 'fifo' | 'block-device';
  readonly linkname?: string;
  readonly pax?: Readonly<Record<string, string>>;
}

export async function tarOf(members: readonly TarMember[]): Promise<Buffer> {
  const pack = tar.pack();
  for (const { data = '', ...said } of members) {
    const header = { ...said, pax: said.pax && { ...said.pax } };
    if (said.type === undefined || said.type === 'file') pack.entry(header, Buffer.from(data));
    else pack.entry(header);
  }
  pack.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of pack) parts.push(part as Uint8Array); // tar-stream types its packs as streams of unknown
  return Buffer.concat(parts);
}

/** One post of an X archive. */
export const tweet = (number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id_str: String(1_100_000_000_000_000_000n + BigInt(number)),
  created_at: 'Sun Feb 24 08:00:00 +0000 2019',
  full_text: `Opslag ${number}.`,
  lang: 'da',
  favorite_count: '1',
  retweet_count: '0',
  entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
  ...more,
});

export const tweetsJs = (posts: readonly unknown[]): string =>
  `window.YTD.tweets.part0 = ${JSON.stringify(posts.map((one) => ({ tweet: one })))}`;

export const accountJs = `window.YTD.account.part0 = ${JSON.stringify([
  {
    account: {
      username: 'ProevebyKom',
      accountId: '42',
      createdAt: '2011-01-01T00:00:00.000Z',
      accountDisplayName: 'Prøveby Kommune',
    },
  },
])}`;

/** The files of a sound X archive. `tweets`: what stands in its file of posts. */
export const xFiles = (tweets: string = tweetsJs([tweet(1), tweet(2)])): { name: string; data: string }[] => [
  { name: 'data/account.js', data: accountJs },
  { name: 'data/tweets.js', data: tweets },
];
