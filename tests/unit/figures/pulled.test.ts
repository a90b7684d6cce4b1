import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMonthPath } from '#lib/content-layout.ts';
import type { Post } from '#lib/model/post.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { codeReply } from '#lib/rules/code-reply.ts';
import { addressesIn, linkTarget } from '#lib/rules/links.ts';
import { readAuthorities, readCodings, readSources } from '../../../scripts/content/read-content.ts';
import { type Files, filesIn } from '../../../scripts/effects/files.ts';
import { pullInto, scratchContent } from '../../scratch.ts';
import type { Archive } from './archive.arbitrary.ts';
import { holdToOracle } from './held.ts';
import type { Reading } from './sayings.ts';

/** The figures of archives that were pulled, held to the oracle. What the words mean is read by the rules: they are measured apart. */

const outcomes: Readonly<Record<string, string>> = { 'replied-and-redirected': 'both' };
const byTheRules: Reading = {
  code(items) {
    const { outcome, targets, crossover } = codeReply(items);
    return { outcome: outcomes[outcome] ?? outcome, targets, isCase: crossover };
  },
  links: (text) =>
    addressesIn(text).flatMap((url) => {
      const target = linkTarget(url);
      return target === undefined
        ? []
        : [
            {
              host: target.host,
              isSelfService: target.kind === 'self-service',
              isShortened: target.kind === 'shortened',
            },
          ];
    }),
};

/** Every account of content, as the figures see it. */
async function archivesIn(files: Files): Promise<Map<string, Archive>> {
  const [authorities, sources, codings] = await Promise.all([
    readAuthorities(files),
    readSources(files),
    readCodings(files),
  ]);
  const threads = new Map<string, Post[]>();
  for (const file of await files.list('posts', '.mdx')) {
    const { authority, channel } = parseMonthPath(file) ?? { authority: '', channel: '' };
    const read = readMonthFile((await files.read(file)) ?? '', file);
    if ('issues' in read) throw new Error(read.issues[0]?.message);
    const key = `${authority}/${channel}`;
    // Of a file all of whose items come from the same sources, the items do not name them.
    const posts = read.file.posts.map((post) => ({
      ...post,
      sources: post.sources ?? read.file.sources,
      replies: post.replies.map((reply) => ({ ...reply, sources: reply.sources ?? read.file.sources })),
    }));
    threads.set(key, [...(threads.get(key) ?? []), ...posts]);
  }
  return new Map(
    [...threads].map(([key, posts]) => {
      const [slug = '', channel] = key.split('/');
      const authority = authorities.records.get(slug);
      if (authority === undefined) throw new Error(`no authority ${slug}`);
      const own = [...sources.records]
        .filter(([, data]) => data.authority === slug && data.channel === channel)
        .map(([id, data]) => ({ id, data }));
      return [
        key,
        {
          reading: byTheRules,
          threads: posts,
          sources: own.map(({ id }) => id),
          context: {
            authority,
            accounts: authority.accounts.filter((account) => account.channel === channel),
            sources: own,
          },
          codings: codings.accounts
            .filter(({ path: file }) => file === `codings/${key}.yml`)
            .flatMap((one) => one.codings),
        },
      ];
    }),
  );
}

/** The oracle knows the promises of its own random archives only. */
const but = ['promise and practice'];

test('every account of the made-up authorities', async () => {
  const archives = await archivesIn(filesIn('content'));
  expect(archives.size).toBeGreaterThan(10);
  for (const [account, archive] of archives)
    try {
      holdToOracle(archive, but);
    } catch (error) {
      throw new Error(`${account}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
});

const samples = '../shared/samples';
const real = [
  ['a minister on X', 'twitter-archive-x/derived-dk/twitter-2022-11-02-Heunicke.zip'],
  ['a member of parliament on X', 'twitter-archive-x/derived-dk/twitter-2022-11-04-JakobEllemann.zip'],
  ['a Mastodon archive', 'mastodon/archive-skeleton-dk/archive-20220728054451-excerpt.tar.gz'],
] as const;

describe.skipIf(!existsSync(samples))('real archives (skipped where ../shared is missing)', () => {
  test.each(real)('%s', async (_, archive) => {
    const content = scratchContent({ a: 'name: { da: Prøve, en: Sample }\nkind: other' });
    expect((await pullInto(content, path.join(samples, archive), 'a')).status).toBe(0);
    const archives = await archivesIn(filesIn(content));
    expect(archives.size).toBe(1);
    for (const one of archives.values()) holdToOracle(one, but);
  });
});
