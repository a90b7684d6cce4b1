import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataDictionary } from '../../scripts/dictionary/data-dictionary.ts';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

const cli = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.ts', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('a command that is called wrongly says how, and exits with 2', () => {
  test.each([
    [['nej']],
    [['pull']],
    [['pull', 'examples/eksempelby-x-archive']],
    [['pull', 'examples/eksempelby-x-archive', '--authority', 'eksempelby', '--format', 'nej']],
    [['pull', 'examples/eksempelby-x-archive', '--nej']],
    [['pull', 'wikidata', '--nej']],
    [['pull', 'wayback']],
    [['pull', 'wayback', '--authority', 'eksempelby']],
    [['pull', 'wayback', '--authority', 'eksempelby', '--channel', 'facebook']],
    [['pull', 'wayback', '--authority', 'eksempelby', '--channel', 'x', '--limit', 'nul']],
    [['check', '--reporter', 'nej']],
    [['build', '--site', 'ikke en adresse']],
    [['build', '--content', 'findes-ikke']],
    [['serve', '--port', 'x']],
  ])('%j', (words) => {
    const { status, stderr, stdout } = cli(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/Usage: npm|Commands: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('pull', () => {
  test('says what is wrong with an archive and leaves no trace', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const before = filesOf(content);
    const folder = scratchFolder();
    put(folder, 'tom.zip', '');
    put(folder, 'ikke.zip', 'PK\u0003\u0004 og så ikke mere');
    put(folder, 'tekst/læsmig.txt', 'hej');
    for (const archive of ['findes-ikke.zip', `${folder}/tom.zip`, `${folder}/ikke.zip`, `${folder}/tekst`]) {
      const { status, log } = await pullInto(content, archive, 'proeveby');
      expect(status, archive).toBe(1);
      expect(log.warn.join('\n').length).toBeGreaterThan(20);
      expect(filesOf(content)).toEqual(before);
    }
  });

  test('wants an authority that stands in content, and an account that is its own', async () => {
    const content = scratchContent({
      proeveby: madeUp('Prøveby', 'accounts:\n  - { channel: x, handle: enanden, status: official }'),
    });
    const nobody = await pullInto(content, 'tests/fixtures/x-tweet-js', 'ingenby');
    expect([nobody.status, nobody.log.warn.join()]).toEqual([1, expect.stringContaining('there is no authority')]);
    const other = await pullInto(content, 'tests/fixtures/x-tweet-js', 'proeveby');
    expect([other.status, other.log.warn.join()]).toEqual([1, expect.stringContaining('is known as enanden')]);
  });

  test('--dry-run writes nothing and says the same', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const before = filesOf(content);
    const dry = await pullInto(content, 'tests/fixtures/x-tweet-js', 'proeveby', { dryRun: true });
    expect(filesOf(content)).toEqual(before);
    expect((await pullInto(content, 'tests/fixtures/x-tweet-js', 'proeveby')).result).toEqual(dry.result);
  });

  test('--json ends with one line that holds the account', () => {
    const content = scratchContent({ proeveby: madeUp() });
    const { status, stdout } = cli(
      'pull',
      'tests/fixtures/x-tweet-js',
      '--authority',
      'proeveby',
      '--content',
      content,
      '--json',
    );
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(stdout))).toEqual(
      'source format read mapped skipped problems posts replies files redacted'.split(' '),
    );
  });
});

test('the data dictionary is what the schemas say', () => {
  expect(readFileSync('DATA.md', 'utf8')).toBe(dataDictionary());
});
