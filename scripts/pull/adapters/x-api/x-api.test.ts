import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsIn, outcomesOf, plain, tally } from '../../../../tests/outcomes.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

const fixtures = 'tests/fixtures';
const account = { account: 'ProevebyKom' };
const wordsIn = async (fixture: string, options = {}): Promise<string[]> =>
  itemsIn(await outcomesOf('x-api', `${fixtures}/${fixture}`, options)).map(({ text, share }) =>
    [plain(text), ...(share ? [`[${share.kind}] ${plain(share.text)}`] : [])].join(' '),
  );

describe('API v1.1', () => {
  test('words are those the platform showed, and originals are kept whole', async () =>
    expect(await wordsIn('x-api-v1', account)).toEqual([
      'Skjult i Tyskland, men ikke i Danmark',
      'En lang tekst, som dette program ikke fik det hele af, fordi den var delt i…',
      'RT @opdigtet_borger: vi skrev det selv af, dengang man gjorde det',
      '@opdigtet_borger Kl. 10, og den lukker kl. 20.',
      '@ProevebyKom Hvornår åbner svømmehallen?',
      'Godt set! [quote] Prøveby får 3 nye legepladser & en sø. Læs mere: avis.example/leg',
      ' [repost] Prøveby får 3 nye legepladser & en sø. Læs mere: avis.example/leg',
      'Ny cykelsti på Ågade',
      'Vi åbner kl. 8 & lukker kl. 16 😀 <3 proeveby.example/tider',
    ]));

  test('what is not public, not of the account or withheld is left out by name', async () =>
    expect(tally(await outcomesOf('x-api', `${fixtures}/x-api-v1`, account))).toEqual({
      mapped: 9,
      withheld: 1,
      'followers-only': 1,
      'by-another-account': 1,
    }));

  test('what others write to the account is an item by them, and the answer stands under it', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v1`, account));
    const question = items.find(({ author }) => author !== 'self');
    expect(question?.author).toMatchObject({ handle: 'opdigtet_borger', id: '1234567890123456789' });
    expect(question?.parent?.author).toBe('self');
    expect(items.find(({ parent }) => parent?.id === question?.id)?.author).toBe('self');
  });

  test('text that is cut says so; media have their alt text, from the whole list of them', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v1`, account));
    expect(items.filter(({ cut }) => cut).map(({ text }) => plain(text).slice(-6))).toEqual(['delt i…'.slice(-6)]);
    expect(items.find(({ media }) => media.length === 2)?.media).toEqual([
      { kind: 'image', alt: 'En cykelsti med gule striber', width: 1200, height: 800 },
      // Its data have no field of an alt text: then nobody knows.
      { kind: 'image', noAlt: 'unknown', width: 1200, height: 800 },
    ]);
  });

  test('a stream is read through its broken lines, notices and repeats, and long posts whole', async () => {
    const outcomes = await outcomesOf('x-api', `${fixtures}/x-api-v1-stream`);
    expect(tally(outcomes)).toEqual({ mapped: 4, joined: 1, 'platform-notice': 2, problem: 2 });
    expect(itemsIn(outcomes).map(({ text }) => plain(text))).toEqual([
      'Byrådet har vedtaget budgettet. Det betyder flere pædagoger, grønnere busser og bedre cykelstier i hele kommunen, og at skatten er uændret. Læs & spørg: proeveby.example/budget',
      'Ja, også på søndag 👍',
      'Ring på 70000010.',
      'Kun tal, ingen tekst af id',
    ]);
  });

  test('ids that stand there as numbers alone tell what is answered and quoted', async () => {
    const post = (id: string, more: string): string =>
      `{"id":${id},"created_at":"Fri Mar 31 22:00:00 +0000 2023","user":{"id":42,"screen_name":"ProevebyKom"},${more}}`;
    const archive = scratchFolder();
    put(
      archive,
      'opslag.jsonl',
      [
        post(
          '1640000000000000129',
          '"text":"Svar","in_reply_to_status_id":1640000000000000127,"in_reply_to_user_id":42',
        ),
        post('1640000000000000131', '"text":"Se","is_quote_status":true,"quoted_status_id":1640000000000000127'),
        post('1640000000000000127', '"text":"Rod","in_reply_to_status_id":null'),
      ].join('\n'),
    );
    const [answer, quote, root] = itemsIn(await outcomesOf('x-api', archive, account));
    expect(answer?.parent).toMatchObject({ id: 'x-1640000000000000127', author: 'self' });
    expect(quote?.share).toMatchObject({ kind: 'quote', id: 'x-1640000000000000127' });
    expect(root).toMatchObject({ id: 'x-1640000000000000127', parent: undefined });
  });

  test('an id that stands there as a number alone keeps all its digits', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v1-stream`));
    expect(items.at(-1)?.id).toBe('x-969844825941606401');
  });
});

describe('API v2', () => {
  test('pages of a timeline and of mentions make threads with questions and answers', async () => {
    const outcomes = await outcomesOf('x-api', `${fixtures}/x-api-v2`);
    expect(tally(outcomes)).toEqual({
      mapped: 11,
      joined: 1,
      'followers-only': 1,
      withheld: 1,
      'by-another-account': 1,
    });
    const items = itemsIn(outcomes);
    const answer = items.find(({ text }) => plain(text) === 'Tak, vi sender en plov nu.');
    const question = items.find(({ id }) => id === answer?.parent?.id);
    expect(question?.author).toMatchObject({ handle: 'opdigtet_borger' });
    expect(plain(question?.text ?? [])).toBe('Jeg bor på Åvej & der er ikke ryddet sne?');
    expect(outcomes).toContainEqual({
      kind: 'coverage',
      coverage: [{ from: '2023-01-09', to: '2023-02-01', state: 'captured' }],
      inbound: true,
    });
  });

  test('what others say to each other in a thread of the account stands in it', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2`));
    expect(items.find(({ text }) => plain(text).startsWith('Hos os'))?.author).toMatchObject({
      handle: 'ProevebyAvis',
    });
  });

  test('an edit names the version before it, which the page holds beside it', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2`));
    const edited = items.find(({ supersedes }) => supersedes !== undefined);
    expect(plain(edited?.text ?? [])).toBe('Biblioteket holder lukket i dag');
    const [before] = edited?.supersedes ?? [];
    expect(plain(items.find(({ id }) => id === before)?.text ?? [])).toBe('Bibliotekt holder lukket i dag');
  });

  test('polls, long posts and media are read; numbers for the account alone are not', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2`));
    expect(items.find(({ poll }) => poll)?.poll).toEqual({
      endsAt: '2023-01-12T08:00:00Z',
      options: [
        { text: 'Torvet', votes: 30 },
        { text: 'Åpladsen', votes: 12 },
      ],
    });
    const long = items.find(({ text }) => plain(text).length > 280);
    expect(plain(long?.text ?? [])).toMatch(
      /Læs det hele på proeveby.example & skriv til os. proeveby.example\/referat$/,
    );
    expect(long?.cut).toBeUndefined();
    expect(items.find(({ media }) => media.length === 2)?.media[0]).toMatchObject({
      kind: 'image',
      alt: 'En bro af træ',
    });
    expect(JSON.stringify(items)).not.toContain('CANARY');
  });

  test('flattened lines and lines of a stream say the same as pages', async () => {
    const key = ({ id }: { id: string }): string => id;
    const pages = new Map(itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2`)).map((item) => [item.id, item]));
    const flat = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2-flat`));
    expect(flat.map(key)).toHaveLength(7);
    for (const item of flat) expect(item).toEqual(pages.get(item.id));
    const [first] = itemsIn(await outcomesOf('x-api', `${fixtures}/x-api-v2-stream`));
    expect(first).toEqual(pages.get(first?.id ?? ''));
  });
});

describe('congresstweets', () => {
  test('what was written into the words is taken out of them again', async () => {
    const items = itemsIn(await outcomesOf('x-api', `${fixtures}/x-congresstweets`, account));
    expect(await wordsIn('x-congresstweets', account)).toEqual([
      'Vi åbner kl. 8 & lukker kl. 16. Se https://proeveby.example/tider. Spørg @opdigtet_borger!',
      'Broen er malet',
      ' [repost] Prøveby får en sø & tre legepladser https://avis.example/so',
      'Godt set! [quote] Prøveby får en sø & tre legepladser',
      '@opdigtet_borger Ja, det gør vi.',
    ]);
    expect(items.map(({ media }) => media.map(({ kind }) => kind))).toEqual([[], ['image', 'image'], [], [], []]);
  });
});

describe('archives of many accounts', () => {
  const content = () => scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });
  const many = `${fixtures}/x-api-many`;
  const accounts = `${fixtures}/x-api-many.accounts.csv`;

  test('are refused without saying whose they are', async () => {
    const pulled = await pullInto(content(), many, 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toContain('--accounts');
  });

  test('become a source for each account that the map names; the others are counted and not named', async () => {
    const folder = content();
    const pulled = await pullInto(folder, many, undefined, { accounts });
    expect(pulled.status).toBe(0);
    expect(
      pulled.results.map(({ source, read, posts, replies }) => [source.slice(0, 9), read, posts, replies]),
    ).toEqual([
      ['andeby-x-', 2, 2, 0],
      ['proeveby-', 3, 2, 1],
    ]);
    expect(pulled.log.out.map((line) => JSON.parse(line))).toContainEqual({ leftOut: 1, leftOutAccounts: 1 });
    const files = filesOf(folder);
    expect([...files.keys()].filter((name) => name.startsWith('posts/'))).toEqual([
      'posts/andeby/x/2016-06.mdx',
      'posts/proeveby/x/2016-05.mdx',
      'posts/proeveby/x/2016-06.mdx',
    ]);
    // A citizen's question stands under what it asks about, and the ledger names the files of the account alone.
    expect(files.get('posts/proeveby/x/2016-06.mdx')).toMatch(/by="borger-[a-z]"/);
    const ledger = [...files].find(([name]) => name.startsWith('sources/andeby'))?.[1] ?? '';
    expect(ledger).toContain('tweets/88.json.gz');
    expect(ledger).not.toContain('tweets/42.json');
    expect([...files.values()].join('\n')).not.toContain('CANARY');
    const written = [...files].filter(([name]) => /^(?:posts|sources)\//.test(name)).map(([, text]) => text);
    expect(written.join('\n').toLowerCase()).not.toContain('opdigtet');
  });

  test('one of them can be pulled by its handle, which its profile gives', async () => {
    const pulled = await pullInto(content(), many, 'andeby', { account: 'AndebyKom' });
    expect(pulled.status).toBe(0);
    expect(pulled.result).toMatchObject({ mapped: 3, posts: 2, replies: 1 });
  });

  test('two accounts of one authority stand beside each other', async () => {
    const folder = content();
    const map = `${folder}/../konti.yml`;
    writeFileSync(map, '"42": proeveby\nAndebyKom: proeveby\n');
    const pulled = await pullInto(folder, many, undefined, { accounts: map });
    expect(pulled.status).toBe(0);
    expect(new Set(pulled.results.map(({ source }) => source)).size).toBe(2);
    const posts = [...filesOf(folder)].filter(([name]) => name.startsWith('posts/')).map(([, text]) => text);
    expect(posts.join('\n').match(/<(?:Post|Reply) /g)).toHaveLength(5);
  });
});
