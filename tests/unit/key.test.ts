import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKey } from '../../scripts/commands/key.ts';
import { usualKeyFile, whyNoKeyThere } from '../../scripts/commands/key-place.ts';
import { pullExamples } from '../../scripts/commands/pull-examples.ts';
import { findKey } from '../../scripts/commands/pull-key.ts';
import { keyText, readKeyText } from '../../scripts/redact/key-text.ts';
import { keyedBy } from '../../scripts/redact/keyed.ts';
import { exampleContent, filesOf, keptLog, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

const random = Buffer.alloc(32, 7);
const other = Buffer.alloc(32, 8);

describe('npm run key', () => {
  test('makes a key that a pull finds by itself, for nobody else to read', async () => {
    const home = scratchFolder();
    const file = usualKeyFile({}, home);
    const log = keptLog();
    expect(await makeKey({ file, usual: file, content: 'content' }, random, log)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`aabne-kanaler-key-${'07'.repeat(32)}\n`);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const { mark } = keyedBy(random);
    expect(log.lines.out).toEqual([`${file}: the key ${mark}`]);
    expect([...log.lines.info, ...log.lines.out].join('\n')).not.toContain('0707');
    const found = await findKey({ env: {}, home, content: 'content' });
    expect(found).toMatchObject({ from: file, warnings: [], keyed: { mark } });
  });

  test('never overwrites one', async () => {
    const file = path.join(scratchFolder(), 'key');
    const options = { file, usual: 'elsewhere', content: 'content' };
    expect(await makeKey(options, random, keptLog())).toBe(0);
    const log = keptLog();
    expect(await makeKey(options, other, log)).toBe(1);
    expect(log.lines.warn.join()).toMatch(/there is a key already/);
    expect(readKeyText(readFileSync(file, 'utf8'))?.mark).toBe(keyedBy(random).mark);
  });

  test('refuses every place from which it could be published', async () => {
    const folder = scratchFolder();
    const content = scratchContent({});
    put(folder, 'andet/.git/HEAD', 'ref: refs/heads/main\n');
    symlinkSync(content, path.join(folder, 'link'));
    for (const file of [
      'key',
      'scripts/key',
      path.join(content, 'key'),
      path.join(content, 'sources', 'key'),
      path.join(folder, 'link', 'ny', 'key'),
      path.join(folder, 'andet', 'dybt', 'nede', 'key'),
    ]) {
      const log = keptLog();
      expect(await makeKey({ file, usual: 'elsewhere', content }, random, log), file).toBe(1);
      expect(log.lines.warn.join()).toMatch(/no key was made/);
      expect(existsSync(file)).toBe(false);
    }
    expect(whyNoKeyThere(path.join(folder, 'key'), ['.', content])).toBeUndefined();
  });

  test('is a command', () => {
    const file = path.join(scratchFolder(), 'key');
    const { status, stdout } = spawnSync(process.execPath, ['scripts/cli.ts', 'key', '--file', file], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, `${file}: the key ${readKeyText(readFileSync(file, 'utf8'))?.mark}\n`]);
  });
});

describe('the key of a pull', () => {
  const keyOf = async (env: Record<string, string>, home = scratchFolder()) =>
    findKey({ env, home, content: 'content' });
  const fileWith = (text: string): string => {
    const folder = scratchFolder();
    put(folder, 'key', text);
    return path.join(folder, 'key');
  };

  test('is none where there is none, and where a variable is set to nothing', async () => {
    expect(await keyOf({})).toEqual({ warnings: [] });
    expect(await keyOf({ AABNE_KANALER_KEY: '', AABNE_KANALER_KEY_FILE: '' })).toEqual({ warnings: [] });
  });

  test('comes from a variable, from a file that one names, or from the usual file', async () => {
    const text = keyText(random);
    const { mark } = keyedBy(random);
    const file = fileWith(`${text}\n`);
    expect(await keyOf({ AABNE_KANALER_KEY: text })).toMatchObject({ keyed: { mark }, from: 'AABNE_KANALER_KEY' });
    expect(await keyOf({ AABNE_KANALER_KEY_FILE: file })).toMatchObject({ keyed: { mark }, from: file });
    const settings = scratchFolder();
    put(settings, 'aabne-kanaler/key', `\r\n${text}\r\n`);
    expect(await keyOf({ XDG_CONFIG_HOME: settings })).toMatchObject({ keyed: { mark } });
    expect(await keyOf({ XDG_CONFIG_HOME: 'relative' })).toEqual({ warnings: [] });
  });

  test.skipIf(process.platform === 'win32')('that others may read is used, and said', async () => {
    const file = fileWith(keyText(random));
    expect(await keyOf({ AABNE_KANALER_KEY_FILE: file })).toMatchObject({
      warnings: [expect.stringContaining('chmod 600')],
    });
  });

  test.each([
    ['nothing', ''],
    ['half', keyText(random).slice(0, 40)],
    ['two', `${keyText(random)}\n${keyText(other)}`],
    ['another one', `ssh-ed25519 ${'a'.repeat(64)}`],
  ])('that is none is a clear error: %s', async (_, text) => {
    const found = await keyOf({ AABNE_KANALER_KEY_FILE: fileWith(text) });
    expect(found).toMatchObject({ message: expect.stringMatching(/: this is no key: /) });
    if (text !== '') expect(await keyOf({ AABNE_KANALER_KEY: text })).toMatchObject({ message: expect.any(String) });
    // What stands there may be a secret of another kind.
    expect(JSON.stringify(found)).not.toContain('aaaa');
  });

  test('that cannot be found, that is named twice or that stands in content is a clear error', async () => {
    expect(await keyOf({ AABNE_KANALER_KEY_FILE: '/findes/ikke' })).toMatchObject({
      message: expect.stringMatching(/^\/findes\/ikke: the key cannot be read \(ENOENT\)/),
    });
    expect(await keyOf({ AABNE_KANALER_KEY_FILE: '/a', AABNE_KANALER_KEY: keyText(random) })).toMatchObject({
      message: expect.stringMatching(/both set/),
    });
    const content = scratchContent({});
    put(content, 'key', keyText(random));
    const env = { AABNE_KANALER_KEY_FILE: path.join(content, 'key') };
    expect(await findKey({ env, home: scratchFolder(), content })).toMatchObject({
      message: expect.stringMatching(/must be moved away/),
    });
  });

  test('is handed to the pull by the command, and a bad one pulls nothing', () => {
    const content = scratchContent({ proeveby: madeUp() });
    const before = filesOf(content);
    const words = [
      'scripts/cli.ts',
      'pull',
      'tests/fixtures/x-tweet-js',
      '--authority',
      'proeveby',
      '--content',
      content,
    ];
    const pullWith = (env: Record<string, string>) =>
      spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, ...env } });
    const bad = pullWith({ AABNE_KANALER_KEY: 'nej' });
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toMatch(/^AABNE_KANALER_KEY: this is no key/);
    expect(filesOf(content)).toEqual(before);
    const good = pullWith({ AABNE_KANALER_KEY: keyText(random) });
    expect(good.status, good.stderr).toBe(0);
    const { mark } = keyedBy(random);
    expect(good.stderr).toContain(`With the key ${mark} of AABNE_KANALER_KEY`);
    const ledgers = [...filesOf(content)].filter(([name]) => name.startsWith('sources/'));
    expect(ledgers.map(([, text]) => text.includes(`key: "${mark}"`) || text.includes(`key: ${mark}`))).toEqual([true]);
    expect([...filesOf(content)].filter(([, text]) => text.includes('0707'))).toEqual([]);
  });

  test('that is another than that of earlier pulls is said in one sentence', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const archive = 'tests/fixtures/x-tweet-js';
    const [first, second] = [keyedBy(random), keyedBy(other)];
    const warned = async (keyed: typeof first | undefined): Promise<string[]> => {
      const { status, log } = await pullInto(content, archive, 'proeveby', { keyed });
      expect(status).toBe(0);
      return log.warn.filter((line) => line.includes('were pulled with the key'));
    };
    expect(await warned(first)).toEqual([]);
    expect(await warned(first)).toEqual([]);
    expect(await warned(second)).toEqual([
      expect.stringContaining(`pulled with the key ${first.mark}, and this pull has the key ${second.mark}`),
    ]);
    expect(await warned(undefined)).toEqual([expect.stringContaining('this pull has none')]);
    expect(await warned(undefined)).toEqual([]);
  });

  test('never touches the examples, whatever the environment holds', async () => {
    const content = exampleContent();
    process.env.AABNE_KANALER_KEY = keyText(random);
    try {
      expect(await pullExamples(content, keptLog())).toBe(0);
    } finally {
      delete process.env.AABNE_KANALER_KEY;
    }
    const made = filesOf(content);
    expect([...made].filter(([name, text]) => name.startsWith('sources/') && /^key:/m.test(text))).toEqual([]);
    const shipped = [...filesOf('content')].filter(([name]) => made.has(name) && name.startsWith('posts/'));
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter(([name, text]) => made.get(name) !== text).map(([name]) => name)).toEqual([]);
  });
});
