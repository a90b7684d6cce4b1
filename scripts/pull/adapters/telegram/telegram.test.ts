import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsIn, noSamples, outcomesOf, plain, samples, tally } from '../../../../tests/outcomes.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';

const fixture = 'tests/fixtures/telegram-channel';
const whole = 'tests/fixtures/telegram-account';

function written(name: string, text: string): string {
  const folder = scratchFolder();
  put(folder, name, text);
  return path.join(folder, name);
}

describe('a public channel', () => {
  test('every message is accounted for: albums, notices, repeats', async () =>
    expect(tally(await outcomesOf('telegram', fixture, { account: 'proeveby' }))).toEqual({
      mapped: 7,
      joined: 3,
      'platform-notice': 1,
      empty: 1,
      'not-exported': 1,
    }));

  test('words are those the channel showed, with links, names and the question of a poll', async () => {
    const items = itemsIn(await outcomesOf('telegram', fixture, { account: 'proeveby' }));
    expect(plain(items[0]?.text ?? [])).toBe(
      'Snerydning: vi kører nu & hele natten. Spørg @opdigtet_borger eller Opdigtet Borger, eller se kortet\nher {a} proeveby.example/b #sne',
    );
    expect(items[0]).toMatchObject({ url: 'https://t.me/proeveby/2', editedAt: '2021-01-05T09:05:00Z' });
    expect(items.find(({ poll }) => poll)).toMatchObject({ text: ['Skal Torvet være bilfrit?'] });
  });

  test('an album is one post of several pictures, those the archive holds by their files', async () => {
    const album = itemsIn(await outcomesOf('telegram', fixture)).find(({ media }) => media.length > 1);
    expect(album?.media.map(({ file }) => file)).toEqual(['photos/photo_1.jpg', 'photos/photo_2.jpg', undefined]);
  });

  test('what is passed on is a share; an answer names what it answers', async () => {
    const items = itemsIn(await outcomesOf('telegram', fixture));
    expect(items.find(({ share }) => share)).toMatchObject({
      text: [],
      share: { kind: 'repost', text: ['Pas på isen'] },
    });
    const answer = items.find(({ parent }) => parent);
    expect(answer?.parent).toEqual({ id: items.find(({ poll }) => poll)?.id, author: 'self' });
  });

  test('who wrote in the house, and whoever is passed on or named, comes out nowhere', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    await pullInto(content, fixture, 'proeveby', { account: 'proeveby' });
    const posts = [...filesOf(content)].filter(([name]) => /^(?:posts|sources)\//.test(name)).map(([, text]) => text);
    expect(posts.join('\n')).not.toMatch(/CANARY|opdigtet/i);
  });
});

describe('the export of a whole account', () => {
  test('of several public channels, each has to be told apart', async () => {
    await expect(outcomesOf('telegram', whole)).rejects.toThrow('it holds 2 public channels');
    const content = scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });
    const accounts = 'tests/fixtures/telegram-account.accounts.yml';
    const pulled = await pullInto(content, whole, undefined, { accounts });
    expect(pulled.results.map(({ source, read }) => [source.replace(/-[0-9a-f]{8}$/, ''), read])).toEqual([
      ['proeveby-telegram', 2],
      ['andeby-telegram', 1],
    ]);
    expect(pulled.log.info.join('\n')).toContain('3 chats that are no public channels were passed over unread');
    expect(JSON.stringify([pulled.log, ...filesOf(content).values()])).not.toContain('CANARY');
  });

  test('of several exports in one folder the others are named', async () => {
    const folder = scratchFolder();
    const channel = (id: number, words: string): string =>
      JSON.stringify({
        name: 'Prøveby',
        type: 'public_channel',
        id: 77,
        messages: [{ id, type: 'message', date_unixtime: '1679792400', text: words }],
      });
    put(folder, 'result.json', channel(1, 'Den ene'));
    put(folder, 'result_2.json', channel(2, 'Den anden'));
    const pulled = await pullInto(scratchContent({ proeveby: madeUp() }), folder, 'proeveby', { account: 'proeveby' });
    expect(pulled.result).toMatchObject({ mapped: 1 });
    expect(pulled.log.warn.join('\n')).toContain('result_2.json is left closed');
  });

  test('without a public channel it is refused', async () => {
    const chats = { about: 'x', chats: { list: [{ name: 'a', type: 'personal_chat', id: 1, messages: [] }] } };
    await expect(outcomesOf('telegram', written('result.json', JSON.stringify(chats)))).rejects.toThrow(
      'holds no public channel',
    );
  });
});

test.each([
  ['private_channel', 'of a private channel'],
  ['public_supergroup', 'of a group, in which anybody writes'],
  ['personal_chat', 'of a private chat'],
])('%s is refused with what it is', async (type, message) => {
  const file = written(
    'result.json',
    JSON.stringify({ name: 'a', type, id: 1, messages: [{ id: 1, text: 'CANARY' }] }),
  );
  await expect(outcomesOf('telegram', file)).rejects.toThrow(message);
});

test('pages for reading are refused with how to get JSON', async () => {
  const folder = scratchFolder();
  put(folder, 'messages.html', '<html></html>');
  put(folder, 'css/style.css', '');
  await expect(outcomesOf('telegram', folder)).rejects.toThrow('pages for reading');
});

test('a channel whose type comes after its messages stays closed', async () => {
  const file = written(
    'result.json',
    '{"name":"a","id":1,"messages":[{"id":1,"type":"message","date_unixtime":"1609459200","text":"CANARY"}],"type":"public_channel"}',
  );
  await expect(outcomesOf('telegram', file)).rejects.toThrow('does not say that it is of a public channel');
});

describe.skipIf(noSamples)('sample exports (../shared is missing)', () => {
  const folder = `${samples}/telegram/synthetic-dk-channel`;
  test('every message is there, in its words', async () => {
    const { messages } = JSON.parse(readFileSync(`${folder}/ChatExport_2024-05-01/result.json`, 'utf8')) as {
      messages: {
        id: number;
        type: string;
        text: string | (string | { text: string })[];
        poll?: { question: string };
      }[];
    };
    const outcomes = await outcomesOf('telegram', folder, { account: 'sandby' });
    const posts = messages.filter(({ type }) => type === 'message');
    expect(tally(outcomes)).toEqual({ mapped: posts.length, 'platform-notice': messages.length - posts.length });
    const items = new Map(itemsIn(outcomes).map((item) => [item.id, item]));
    for (const { id, text, poll } of posts) {
      const item = items.get(`telegram-1234567890-${id}`);
      const words = [text].flat().map((piece) => (typeof piece === 'string' ? piece : piece.text));
      const asked = poll ? `${words.join('') === '' ? '' : '\n\n'}${poll.question}` : '';
      expect(plain(item?.share?.text ?? item?.text ?? [])).toBe(words.join('') + asked);
    }
  });

  test.each(['test_single_export.json', 'test_batch_export.json'])('%s is not known to be public', async (name) =>
    expect(outcomesOf('telegram', `${samples}/telegram/chat-miner/${name}`)).rejects.toThrow(/public channel/),
  );
});
