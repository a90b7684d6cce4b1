import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  addressed,
  itemsIn,
  noSamples,
  outcomesOf,
  plain,
  samples,
  tally,
  unescaped,
} from '../../../../tests/outcomes.ts';
import { type Entities, expectWordsOf, type Status, shown } from '../../../../tests/shown.ts';

/**
 * Real data of the API, read a second time in the plainest way: whole files with JSON.parse, and words by putting the
 * shown address in the place of each short one, without any of the adapter's indices.
 */

const congress = `${samples}/twitter-v11-json/congress-2016/tweets`;
const days = `${samples}/congresstweets-json/derived-from-v11/data`;
const statusesIn = (file: string): Status[] =>
  JSON.parse(gunzipSync(readFileSync(path.join(congress, file))).toString());
const files = (folder: string): string[] => (noSamples ? [] : readdirSync(folder).sort());
const everyNth = <T>(list: readonly T[], step: number): T[] => list.filter((_, index) => index % step === 0);

describe.skipIf(noSamples)('real data of API v1.1 (../shared is missing)', () => {
  test.each(everyNth(files(congress), 12))('%s', async (file) => {
    const statuses = statusesIn(file);
    const outcomes = await outcomesOf('x-api', path.join(congress, file), { account: 'SomeMember' });
    expect(tally(outcomes)).toEqual({ mapped: statuses.length });
    expectWordsOf(statuses, itemsIn(outcomes));
  });
});

describe.skipIf(noSamples)('day files of congresstweets (../shared is missing)', () => {
  test('every post of a week is there, in the words of the data they were made of', async () => {
    const week = files(days).slice(0, 7);
    const raw = new Map(
      files(congress)
        .flatMap(statusesIn)
        .map((status) => [status.id_str, status]),
    );
    for (const file of week) {
      const posts: { id: string; screen_name: string }[] = JSON.parse(readFileSync(path.join(days, file), 'utf8'));
      const outcomes = await outcomesOf('x-api', path.join(days, file), { named: ({ account }) => account });
      expect(tally(outcomes)).toEqual({ mapped: new Set(posts.map(({ id }) => id)).size });
      let compared = 0;
      for (const item of itemsIn(outcomes)) {
        const status = raw.get(item.id.slice(2));
        // A status of the set was cut when it was reposted; what it quotes was written into its words.
        if (status === undefined || status.retweeted_status || item.share || /^RT @/.test(status.text)) continue;
        compared += 1;
        expect(addressed(item.text).replace(/\s+$/, '')).toBe(shown(status, undefined, true));
      }
      expect(compared).toBeGreaterThan(posts.length / 3);
    }
  });
});

describe.skipIf(noSamples)('data of API v2 (../shared is missing)', () => {
  const folder = `${samples}/twitter-v2-json`;
  const linesOf = (file: string): { data: unknown }[] =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const tweetsIn = (
    file: string,
  ): { id: string; text: string; entities?: Entities; referenced_tweets?: { type: string; id: string }[] }[] =>
    linesOf(file).flatMap(({ data }) => (Array.isArray(data) ? data : [data]));

  test.each(files(`${folder}/derived-us`))('%s', async (name) => {
    const tweets = tweetsIn(`derived-us/${name}`);
    const outcomes = await outcomesOf('x-api', `${folder}/derived-us/${name}`);
    expect(tally(outcomes)).toEqual({ mapped: tweets.length });
    const items = new Map(itemsIn(outcomes).map((item) => [item.id, item]));
    for (const { id, text, entities = {}, referenced_tweets = [] } of tweets) {
      const item = items.get(`x-${id}`);
      const quoted = referenced_tweets.find(({ type }) => type === 'quoted')?.id;
      if (referenced_tweets.some(({ type }) => type === 'retweeted')) {
        expect(item?.share?.kind).toBe('repost');
        const words = shown({ text: text.replace(/^RT @\w+: /, ''), entities });
        expect(plain(item?.share?.text ?? []).trimEnd()).toBe(words);
      } else expect(plain(item?.text ?? []).trimEnd()).toBe(shown({ text, entities }, quoted));
    }
  });

  test.each(files(`${folder}/derived-dk`))('%s', async (name) => {
    const tweets = tweetsIn(`derived-dk/${name}`);
    const outcomes = await outcomesOf('x-api', `${folder}/derived-dk/${name}`, { account: 'politiker' });
    expect(tally(outcomes)).toEqual({ mapped: tweets.length });
    const items = new Map(itemsIn(outcomes).map((item) => [item.id, item]));
    for (const { id, text } of tweets) {
      const item = items.get(`x-${id}`);
      const own = item?.share ? item.share.text : (item?.text ?? []);
      expect(plain(own)).toBe(unescaped(text.replace(/^RT @\w{1,15}: /, '')).trimEnd());
      expect(item?.at).toBe(`${new Date(Number(BigInt(id) >> 22n) + 1288834974657).toISOString().slice(0, 19)}Z`);
    }
  });

  test.each(files(`${folder}/twarc-csv`).filter((name) => !/counts|empty/.test(name)))('%s', async (name) => {
    const lines = linesOf(`twarc-csv/${name}`);
    const tweets = tweetsIn(`twarc-csv/${name}`);
    const outcomes = await outcomesOf('x-api', `${folder}/twarc-csv/${name}`, { named: ({ account }) => account });
    const counts = tally(outcomes);
    const ids = new Set(itemsIn(outcomes).map(({ id }) => id.slice(2)));
    for (const { id } of tweets) expect(ids).toContain(id);
    expect(counts.problem).toBeUndefined();
    // Beside them may stand what they answer and their earlier versions, which the pages hold.
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(tweets.length);
    expect(lines.length).toBeGreaterThan(0);
  });

  test('what holds no posts is refused with what it is', async () => {
    await expect(outcomesOf('x-api', `${folder}/twarc-csv/counts.jsonl`)).rejects.toThrow('counts of posts');
    await expect(outcomesOf('x-api', `${folder}/twarc-csv/empty.json`)).rejects.toThrow('the file is empty');
  });
});
