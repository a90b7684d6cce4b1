import { describe, expect, test } from 'vitest';
import { readAccountMap } from './account-map.ts';

const read = (text: string, path: string) => readAccountMap(Buffer.from(text), path);
async function found(text: string, path: string) {
  const result = await read(text, path);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.map;
}
const messages = async (text: string, path: string): Promise<string[]> => {
  const result = await read(text, path);
  return 'issues' in result ? result.issues.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe('the account map', () => {
  test.each([
    ['konti.csv', 'account,authority,channel,handle\n@ByKom,byen,x,\n899998766845100032,andeby,x,andeby\n'],
    ['konti.csv', '\uFEFFaccount;authority;channel;handle\r\nbykom;byen;x;\r\n899998766845100032;andeby;x;andeby\r\n'],
    [
      'konti.yml',
      '# Hvis kontiene er\n- { account: "@ByKom", authority: byen, channel: x }\n- account: 899998766845100032\n  authority: andeby\n  channel: x\n  handle: andeby\n',
    ],
  ])('is a table or YAML: %s', async (path, text) => {
    const map = await found(text, path);
    expect(map.find({ channel: 'x', account: { handle: 'BYKOM' } })?.authority).toBe('byen');
    expect(map.find({ channel: 'x', account: { id: '899998766845100032' } })).toMatchObject({
      authority: 'andeby',
      handle: 'andeby',
    });
    expect(map.find({ channel: 'x', account: { handle: 'en_borger' } })).toBeUndefined();
    expect(map.find({ channel: 'facebook', account: { handle: 'bykom' } })).toBeUndefined();
  });

  test('has a short form, which holds on every channel', async () => {
    const map = await found('ByKom: byen\n1045853744: andeby\n', 'konti.yaml');
    expect(map.find({ channel: 'facebook', account: { handle: 'bykom' } })?.authority).toBe('byen');
    expect(map.find({ channel: 'x', account: { id: '1045853744' } })?.authority).toBe('andeby');
  });

  test.each([
    ['konti.csv', 'account,authority\nbykom,Byen Kommune\n', '2: authority: a slug is'],
    ['konti.csv', 'account,authority\nbykom\n', '2: authority:'],
    ['konti.csv', 'handle,slug\nbykom,byen\n', '2: account:'],
    ['konti.csv', 'account,authority\nbykom,byen\n@BYKOM,andeby\n', '1: the account "@BYKOM" stands in the map twice'],
    ['konti.csv', 'account,authority\n', '1: the account map names no account'],
    ['konti.csv', '', '1: the account map names no account'],
    ['konti.yml', '', '1: the account map names no account'],
    ['konti.yml', 'bykom: Byen Kommune\n', '1: bykom: a slug is'],
    ['konti.yml', '- account: bykom\n  authority: byen\n  kanal: x\n', 'Unrecognized key: "kanal"'],
    ['konti.yml', 'bykom: byen\nbykom: andeby\n', '2: Map keys must be unique'],
  ])('says what is wrong: %s %j', async (path, text, message) =>
    expect((await messages(text, path)).join('\n')).toContain(message),
  );
});
