import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { itemsIn, noSamples, outcomesOf, samples, tally } from '../outcomes.ts';
import { accounted, filesOf, madeUp, pullInto, put, scratchContent } from '../scratch.ts';
import { expectWordsOf, type Status } from '../shown.ts';

/** All posts of the large set of API v1.1, and of the day files that were made of it: one pull for all accounts. */

const folder = `${samples}/twitter-v11-json/congress-2016`;
const files = noSamples ? [] : readdirSync(`${folder}/tweets`).sort();
const statusesIn = (file: string): Status[] =>
  JSON.parse(gunzipSync(readFileSync(path.join(folder, 'tweets', file))).toString());
const profiles: { id_str: string; screen_name: string }[] = files.map((file) =>
  JSON.parse(readFileSync(path.join(folder, 'profiles', file.replace('.json.gz', '.json')), 'utf8')),
);
const slugOf = (id: string): string => `member-${id}`;

function contentForAll(): { content: string; accounts: string } {
  const content = scratchContent(Object.fromEntries(profiles.map(({ id_str }) => [slugOf(id_str), madeUp()])));
  const rows = profiles.map(({ id_str, screen_name }) => `${id_str},${slugOf(id_str)},x,${screen_name}`);
  put(content, '../accounts.csv', `account,authority,channel,handle\n${rows.join('\n')}\n`);
  return { content, accounts: path.join(content, '../accounts.csv') };
}

describe.skipIf(noSamples)('the large set of API v1.1 (../shared is missing)', () => {
  test('every post comes through, in the words that the platform showed', async () => {
    let posts = 0;
    for (const file of files) {
      const statuses = statusesIn(file);
      if (statuses.length === 0) continue;
      const outcomes = await outcomesOf('x-api', path.join(folder, 'tweets', file), { account: 'member' });
      expect(tally(outcomes)).toEqual({ mapped: statuses.length });
      expectWordsOf(statuses, itemsIn(outcomes));
      posts += statuses.length;
    }
    expect(posts).toBe(69_418);
  });

  test('one pull takes all accounts, and a second changes nothing', async () => {
    const { content, accounts } = contentForAll();
    const first = await pullInto(content, folder, undefined, { accounts });
    expect(first.status).toBe(0);
    expect(accounted(first)).toBe(true);
    const wanted = new Map(files.map((file) => [slugOf(file.split('.')[0] ?? ''), statusesIn(file).length]));
    const read = new Map(first.results.map(({ source, read }) => [source.replace(/-x-[0-9a-f]{8}$/, ''), read]));
    expect(read).toEqual(new Map([...wanted].filter(([, count]) => count > 0)));
    const items = [...filesOf(content)]
      .filter(([name]) => name.startsWith('posts/'))
      .reduce((sum, [, text]) => sum + (text.match(/^<(?:Post|Reply) /gm)?.length ?? 0), 0);
    expect(items).toBe(69_418);
    const before = filesOf(content);
    await pullInto(content, folder, undefined, { accounts });
    expect(filesOf(content)).toEqual(before);
  });

  test('the day files come through whole, each post once', async () => {
    const days = `${samples}/congresstweets-json/derived-from-v11/data`;
    const ids = readdirSync(days).flatMap((file) =>
      (JSON.parse(readFileSync(path.join(days, file), 'utf8')) as { id: string; user_id: string }[]).map(
        ({ id, user_id }) => `${user_id} ${id}`,
      ),
    );
    const outcomes = await outcomesOf('x-api', path.dirname(days), { named: ({ account }) => account });
    const counts = tally(outcomes);
    expect(counts.mapped).toBe(new Set(ids).size);
    expect((counts.mapped ?? 0) + (counts.joined ?? 0)).toBe(ids.length);
    expect(counts.problem).toBeUndefined();
  });
});
