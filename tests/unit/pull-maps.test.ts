import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../scripts/commands/pull.ts';
import { accounted, filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** `--accounts` and `--columns`: what a pull is told beside its archive, and what it says when that is wrong. */

const many = 'tests/fixtures/x-api-many';

function written(name: string, text: string): string {
  const folder = scratchFolder();
  put(folder, name, text);
  return path.join(folder, name);
}
const warnings = async (accounts: string, content = scratchContent({ proeveby: madeUp() })) => {
  const { status, log } = await pullInto(content, many, undefined, { accounts });
  return {
    status,
    warn: log.warn.join('\n'),
    written: [...filesOf(content).keys()].filter((name) => /^(?:posts|sources)\//.test(name)),
  };
};

describe('the account map', () => {
  test.each([
    ['a row without an authority', 'konti.csv', 'account,authority\n42\n', 'konti.csv:2:1: authority:'],
    ['an authority that is none', 'konti.yml', '"42": enanden\n', 'there is no authority "enanden"'],
    ['accounts that the archive has not', 'konti.yml', 'ingen_af_dem: proeveby\n', 'names none of its 3 accounts'],
    ['no rows', 'konti.csv', 'account,authority\n', 'the account map names no account'],
  ])('with %s writes nothing', async (_, name, text, message) => {
    const found = await warnings(written(name, text));
    expect(found.warn).toContain(message);
    expect(found.written).toEqual([]);
    expect(found.status).toBe(1);
  });

  test('that is not there is said by its name', async () => {
    expect((await warnings('/no/such/file.csv')).warn).toContain('/no/such/file.csv:1:1: the file cannot be read');
  });

  test('holds the account to those that the registry knows of the authority', async () => {
    const known = scratchContent({
      proeveby: madeUp('Prøveby', 'accounts:\n  - { channel: x, handle: enanden, status: official }'),
    });
    const found = await warnings(written('konti.yml', '"42": proeveby\n'), known);
    expect(found).toMatchObject({ status: 1, written: [], warn: expect.stringContaining('is known as enanden') });
  });

  test('of another channel names nobody', async () => {
    const found = await warnings(written('konti.csv', 'account,authority,channel\n42,proeveby,facebook\n'));
    expect(found).toMatchObject({ status: 1, written: [] });
  });
});

test('an archive is of one authority or of many, and one of both has to be said', async () => {
  await expect(run([many])).rejects.toThrow('--authority <slug>, or --accounts <file>');
  await expect(run([many, '--authority', 'a', '--accounts', 'b'])).rejects.toThrow('Either --authority or --accounts');
});

test('a column map that is no list of fields says where', async () => {
  const content = scratchContent({ proeveby: madeUp() });
  const columns = written('felter.yml', 'id: Nummer\ntext:\n  - Ord\n');
  const pulled = await pullInto(content, 'tests/fixtures/x-csv-mapped', 'proeveby', {
    account: 'ProevebyKom',
    columns,
  });
  expect(pulled.status).toBe(1);
  expect(pulled.log.warn.join('\n')).toContain('felter.yml:3:1: text:');
});

describe('an archive of several accounts that the command gives to one authority', () => {
  const line = (account: string, id: string): string =>
    JSON.stringify({ channel: 'web', account, id, at: '2021-01-05T10:00:00Z', text: `Fra ${account}` });
  const archive = (): string => {
    const folder = scratchFolder();
    put(folder, 'items.jsonl', `${line('proeveby.example', '1')}\n${line('andenby.example', '2')}\n`);
    return folder;
  };
  const posts = (content: string): string =>
    [...filesOf(content)].flatMap(([name, text]) => (name.startsWith('posts/') ? [text] : [])).join('');

  test('is refused where the registry knows none of them: they may be somebody else’s', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const pulled = await pullInto(content, archive(), 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toContain('it is of several accounts on web');
    expect(pulled.log.warn.join('\n')).not.toContain('andenby');
    expect(posts(content)).toBe('');
  });

  test('gives the one that is named, and tells of the others', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const pulled = await pullInto(content, archive(), 'proeveby', { account: '@Proeveby.example' });
    expect(pulled.status).toBe(0);
    expect(posts(content)).toContain('Fra proeveby.example');
    expect(posts(content)).not.toContain('andenby');
    expect(pulled.log.info.join('\n')).toContain('1 items of 1 accounts that are not named were left out');
  });

  test('is refused where nobody in it has the name that is given', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const before = filesOf(content);
    const pulled = await pullInto(content, archive(), 'proeveby', { account: 'proveby.example' });
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toContain('items of 2 others: check how --account is spelled');
    expect(filesOf(content)).toEqual(before);
  });

  test('gives all that the registry knows, each with a ledger of its own', async () => {
    const accounts = ['proeveby.example', 'andenby.example']
      .map(
        (handle) =>
          `  - { channel: web, handle: ${handle}, status: official, source: { title: Prøvebys egen side } }\n`,
      )
      .join('');
    const content = scratchContent({ proeveby: madeUp(undefined, `accounts:\n${accounts}`) });
    const pulled = await pullInto(content, archive(), 'proeveby');
    expect(pulled.status, JSON.stringify(pulled.log)).toBe(0);
    expect(accounted(pulled)).toBe(true);
    expect(new Set(pulled.results.map(({ source }) => source)).size).toBe(2);
    expect([...filesOf(content).keys()].filter((name) => name.startsWith('sources/'))).toHaveLength(2);
    expect(posts(content)).toMatch(/account="andenby\.example"/);
    const before = filesOf(content);
    await pullInto(content, archive(), 'proeveby');
    expect(filesOf(content)).toEqual(before);
  });
});
