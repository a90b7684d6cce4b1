import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { itemsIn, noSamples, outcomesOf, plain, samples, tally, unescaped } from '../../../../tests/outcomes.ts';
import { madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

const fixtures = 'tests/fixtures';

describe('tables of posts', () => {
  test('words are decoded, reposts told apart, versions named, and what has no id or no date is refused by name', async () => {
    const outcomes = await outcomesOf('x-csv', `${fixtures}/x-csv-api`, { account: 'ProevebyKom' });
    expect(tally(outcomes)).toEqual({ mapped: 4, joined: 1, 'no-date': 1, problem: 1 });
    const [answer, edited, before, repost] = itemsIn(outcomes);
    expect(plain(answer?.text ?? [])).toBe(
      '@opdigtet_borger Ja, svømmehallen åbner kl. 10 & lukker kl. 20 👍\n\nSe mere: https://t.co/abcdefghij',
    );
    expect(answer?.at).toBe('2022-05-04T08:00:00Z');
    expect(edited?.supersedes).toEqual([before?.id]);
    expect(repost).toMatchObject({
      text: [],
      share: { kind: 'repost', cut: true, author: { handle: 'ProevebyAvis' } },
    });
    expect(tally(await outcomesOf('x-csv', `${fixtures}/x-csv-text-only`))).toEqual({ 'no-id': 2 });
  });

  test('a stated time counts where it has a zone; else the id tells', async () => {
    const old = itemsIn(await outcomesOf('x-csv', `${fixtures}/x-csv-tweets`));
    // An id from before ids carried their time; and a time of day that was lost, which the id has.
    expect(old.find(({ id }) => id === 'x-2000000000')?.at).toBe('2009-06-02T08:00:00Z');
    expect(old.find(({ id }) => id === 'x-170000000000000000')?.at).toBe('2012-02-16T04:22:13Z');
    const [dump] = itemsIn(await outcomesOf('x-csv', `${fixtures}/x-csv-dump`, { account: 'ProevebyKom' }));
    expect(dump).toMatchObject({ at: '2022-05-09T08:00:00Z', likes: 5, shares: 4 });
    expect(plain(dump?.text ?? [])).toBe('Sommerferie på Ærø & Læsø – på cykel');
  });

  test('a count counts only where it is one for certain', async () => {
    const archive = scratchFolder();
    const rows = ['7', '7.0', '12.000', '1,2', '-1', '', 'nan'].map(
      (likes, index) => `164000000000000000${index};Ord;${likes}`,
    );
    put(archive, 'opslag.csv', ['tweet_id;text;favorite_count', ...rows].join('\r\n'));
    const items = itemsIn(await outcomesOf('x-csv', archive, { account: 'ProevebyKom' }));
    // "12.000" is twelve thousand in Danish and twelve to a program.
    expect(items.map(({ likes }) => likes)).toEqual([7, 7, ...Array(5).fill(undefined)]);
  });

  test('columns of API v2 give links in full, answers and quotes', async () => {
    const outcomes = await outcomesOf('x-csv', `${fixtures}/x-csv-twarc`, { account: 'ProevebyKom' });
    expect(tally(outcomes)).toEqual({ mapped: 3, 'by-another-account': 1 });
    const [plan, question, quote] = itemsIn(outcomes);
    expect(plan?.text).toEqual([
      'Se planen: ',
      { url: 'https://proeveby.example/plan', text: 'proeveby.example/plan' },
    ]);
    expect(question).toMatchObject({ author: { handle: 'opdigtet_borger' }, parent: { id: plan?.id, author: 'self' } });
    expect(quote?.share).toMatchObject({ kind: 'quote', author: { handle: 'ProevebyAvis' } });
  });

  test.each([
    [{ id: 'Nummer', ord: 'Ord' }, 'a field "ord" that there is not'],
    [{ id: 'Nr', text: 'Ord' }, 'id stands in the column "Nr", and the table has no such column'],
  ])('a column map that does not fit says why: %j', async (columns, message) => {
    await expect(outcomesOf('x-csv', `${fixtures}/x-csv-mapped`, { columns })).rejects.toThrow(message);
  });

  test('a table of its own headers is refused without a map, and pulled with one', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const without = await pullInto(content, `${fixtures}/x-csv-mapped`, 'proeveby', { account: 'ProevebyKom' });
    expect(without.status).toBe(1);
    const columns = `${fixtures}/x-csv-mapped.columns.yml`;
    const wrong = await pullInto(content, `${fixtures}/x-csv-mapped`, 'proeveby', {
      account: 'ProevebyKom',
      columns: put2(scratchFolder(), 'felter.yml', 'id: [Nummer]\n'),
    });
    expect(wrong.log.warn.join('\n')).toContain('felter.yml:1:1: id:');
    const pulled = await pullInto(content, `${fixtures}/x-csv-mapped`, 'proeveby', { account: 'ProevebyKom', columns });
    expect(pulled).toMatchObject({ status: 0, result: { mapped: 2 } });
    expect(pulled.log.info.join('\n')).toContain('column "Hemmeligt" is not known');
  });
});

function put2(folder: string, file: string, text: string): string {
  put(folder, file, text);
  return path.join(folder, file);
}

/** Real tables, read a second time by the parser's own simplest call. */
describe.skipIf(noSamples)('real tables (../shared is missing)', () => {
  const danish = `${samples}/twitter-csv/dkpol-2022`;
  const parties = noSamples ? [] : readdirSync(danish).sort();

  test.each(parties)('every row of %s is accounted for, in the words that stand there', async (party) => {
    const rows = readdirSync(path.join(danish, party))
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) =>
        parse(readFileSync(path.join(danish, party, file)), { columns: true }).map((row) => ({
          ...(row as Record<string, string>),
          whose: file.replace(/_\d+\.csv$/, ''),
        })),
      ) as { id?: string; text?: string; whose: string }[];
    const outcomes = await outcomesOf('x-csv', path.join(danish, party), { named: ({ account }) => account });
    const withId = rows.filter(({ id }) => id !== undefined);
    const keys = new Set(withId.map(({ id, whose }) => `${whose} ${id}`));
    const counts = tally(outcomes);
    expect(counts['no-id'] ?? 0).toBe(rows.length - withId.length);
    expect(counts.mapped ?? 0).toBe(keys.size);
    expect(counts.joined ?? 0).toBe(withId.length - keys.size);
    expect(counts.problem).toBeUndefined();
    const items = new Map(itemsIn(outcomes).map((item) => [item.id, item]));
    for (const { id = '', text = '' } of withId) {
      const item = items.get(`x-${id}`);
      const repost = /^RT @\w{1,15}: /.exec(text);
      const words = unescaped(text.slice(repost?.[0].length ?? 0)).replaceAll(/\r\n?/g, '\n');
      expect(plain((repost ? item?.share?.text : item?.text) ?? [])).toBe(words.trimEnd());
      expect(item?.at).toBe(`${new Date(Number(BigInt(id) >> 22n) + 1288834974657).toISOString().slice(0, 19)}Z`);
    }
  });

  test.each(noSamples ? [] : readdirSync(`${samples}/twitter-csv/fivethirtyeight`))('%s', async (file) => {
    const place = `${samples}/twitter-csv/fivethirtyeight/${file}`;
    const rows = parse(readFileSync(place), { columns: true, encoding: 'latin1' }) as Record<string, string>[];
    const counts = tally(await outcomesOf('x-csv', place, { account: 'realDonaldTrump' }));
    const rounded = rows.filter(({ id }) => id?.includes('E+')).length;
    expect(counts).toEqual({ mapped: rows.length - rounded, ...(rounded > 0 && { problem: rounded }) });
  });
});
