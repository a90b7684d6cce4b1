import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../scripts/commands/pull.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

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
