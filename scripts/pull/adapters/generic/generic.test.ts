import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsIn, outcomesOf, plain, tally } from '../../../../tests/outcomes.ts';
import {
  exampleContent,
  filesOf,
  madeUp,
  pullInto,
  put,
  scratchContent,
  scratchFolder,
} from '../../../../tests/scratch.ts';
import { readColumnMap } from '../../column-map.ts';

const fixture = 'tests/fixtures/generic-jsonl';

function written(name: string, text: string): string {
  const folder = scratchFolder();
  put(folder, name, text);
  return path.join(folder, name);
}

describe("the project's own format", () => {
  test('a record of the same id with other words is no copy, and is not passed over in silence', async () => {
    const line = (text: string): string =>
      JSON.stringify({ channel: 'web', account: 'p', id: '1', at: '2023-03-31T10:00:00Z', text });
    const outcomes = await outcomesOf(
      'generic',
      written('a.jsonl', [line('Før'), line('Før'), line('Efter')].join('\n')),
    );
    expect(tally(outcomes)).toEqual({ mapped: 1, joined: 1, problem: 1 });
  });

  test('a line is an item, sign for sign, with its links and names', async () => {
    const outcomes = await outcomesOf('generic', fixture);
    expect(tally(outcomes)).toEqual({ mapped: 7, joined: 1, 'not-public': 1, problem: 3 });
    const items = itemsIn(outcomes);
    expect(items.map(({ id }) => id)).toEqual([
      'web-1',
      'web-2',
      'web-3',
      'web-3a',
      expect.stringMatching(/^web-[0-9a-f]{16}$/),
      'web-8',
      'email-n1',
    ]);
    expect(plain(items[0]?.text ?? [])).toBe(
      'Prøv <b>dette</b> {og} &amp; hint. Skriv til @opdigtet.borger eller se https://proeveby.example/a_(b).',
    );
    expect(items[2]?.text).toEqual([
      'Her: ',
      { url: 'https://proeveby.example/her', text: 'kortet' },
      ' til ',
      { mention: { handle: 'opdigtet.borger', name: undefined }, text: 'Opdigtet' },
    ]);
    expect(items[5]?.media[0]).toEqual({ kind: 'image', alt: 'En bro', file: 'media/bro.png' });
  });

  test('a problem says what is wrong and quotes nobody', async () => {
    const messages = (await outcomesOf('generic', fixture)).flatMap((one) =>
      one.kind === 'problem' ? [one.message] : [],
    );
    expect(messages).toEqual([
      'at is not a time: it is a day with hours and minutes',
      'the record has neither id nor url: nothing could be told from its copies',
      'it has a field that the format does not have: mystery',
    ]);
  });

  test('an archive of several channels makes a source of each, and a channel has to be there', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const pulled = await pullInto(content, fixture, 'proeveby');
    expect(pulled.results.map(({ source }) => source.replace(/-[0-9a-f]{8}$/, ''))).toEqual([
      'proeveby-email',
      'proeveby-web',
    ]);
    expect([...filesOf(content).values()].join('\n')).not.toContain('CANARY');
    const file = written(
      'opslag.jsonl',
      '{"channel":"fax","account":"a","id":"1","at":"2012-03-01 08:00","text":"Hej"}\n',
    );
    const unknown = await pullInto(content, file, 'proeveby');
    expect(unknown.status).toBe(1);
    expect(unknown.log.warn.join('\n')).toContain('there is no channel "fax"');
  });

  test('a thread with a stranger in it names nobody', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    await pullInto(content, fixture, 'proeveby');
    const month = filesOf(content).get('posts/proeveby/web/2012-02.mdx') ?? '';
    expect(month).toContain('by="borger-');
    expect(month.toLowerCase()).not.toContain('opdigtet');
  });

  test.each([
    ['2012-03-01T08:00:00+01:00', '2012-03-01T07:00:00Z'],
    ['2012-03-01 08:00', '2012-03-01T07:00:00Z'],
    ['2012-07-01 08:00:30', '2012-07-01T06:00:30Z'],
    ['01-07-2012 08:00', '2012-07-01T06:00:00Z'],
    ['1/7/2012 8.00', '2012-07-01T06:00:00Z'],
    ['1.7.2012 kl. 8.05', '2012-07-01T06:05:00Z'],
    ['2012-03-01', undefined],
    ['31-02-2012 08:00', undefined],
    ['2012-13-01 08:00', undefined],
    ['i går kl. 8', undefined],
  ])('"%s" is %s', async (at, wanted) => {
    const file = written('a.jsonl', `${JSON.stringify({ channel: 'web', account: 'a', id: '1', at, text: 'Hej' })}\n`);
    expect(itemsIn(await outcomesOf('generic', file)).map((item) => item.at)).toEqual(
      wanted === undefined ? [] : [wanted],
    );
  });

  test('a table with a misspelled column is refused: it could make private words public', async () => {
    const file = written('opslag.csv', 'channel,account,id,at,text,publik\nweb,a,1,2012-03-01 08:00,Hej,nej\n');
    await expect(outcomesOf('generic', file)).rejects.toThrow('a column "publik" that the format does not have');
  });

  test('a column map gives what stands in no column; a wrong one says what there is', async () => {
    const read = readColumnMap('channel: =web\naccount: =a\nid: Nr\nat: Dato\ntext: Ord\n', 'kort.yml');
    const columns = 'columns' in read ? read.columns : {};
    const file = written('liste.csv', 'Nr;Dato;Ord\n1;2012-03-01 08:00;Hej\n');
    expect(itemsIn(await outcomesOf('generic', file, { columns }))).toHaveLength(1);
    await expect(outcomesOf('generic', file, { columns: { ...columns, text: 'Tekst' } })).rejects.toThrow(
      'no such column',
    );
    await expect(outcomesOf('generic', file, { columns: { ...columns, ord: 'Ord' } })).rejects.toThrow('"ord"');
  });

  test.each(['posts.csv', 'posts.jsonl'])('the template %s can be pulled as it is', async (name) => {
    const pulled = await pullInto(exampleContent(), `examples/template/${name}`, 'eksempelby');
    expect(pulled.status).toBe(0);
    expect(pulled.result).toMatchObject({ format: 'generic', problems: 0, skipped: { 'not-public': 1 } });
    expect(pulled.result.posts).toBeGreaterThan(0);
    expect(pulled.result.replies).toBe(2);
  });
});
