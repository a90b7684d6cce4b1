import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/issue.ts';
import { reporters } from '../../scripts/check/reporters.ts';
import { build } from '../../scripts/commands/build.ts';
import { check } from '../../scripts/commands/check.ts';
import { fileOf, tweet, tweetsJs, xFiles } from '../hostile.ts';
import { zipOf } from '../made-zip.ts';
import { exampleContent, filesOf, keptLog, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** A month file of Prøveby with one post whose body is given, and the source it names. */
function monthWith(body: string, attributes = ''): string {
  const content = scratchContent({ proeveby: madeUp() });
  put(
    content,
    'sources/proeveby-x.yml',
    'authority: proeveby\nchannel: x\naccount: ProevebyKom\nformat: x-archive\ngeneration: tweets-js\nfictional: true\nfiles: []\nread: 1\nmapped: 1\nskipped: {}\nproblems: []\nposts: 1\nreplies: 0\nredacted: {}\ncoverage: []\ninbound: false\n',
  );
  put(
    content,
    'posts/proeveby/x/2020-01.mdx',
    `---\nauthority: proeveby\nchannel: x\nmonth: 2020-01\nsources: [proeveby-x]\n---\n\n<Post id="x-1" at="2020-01-05T10:00:00Z"${attributes}>\n${body}\n</Post>\n`,
  );
  return content;
}

async function issuesOf(content: string): Promise<{ status: number; lines: string[] }> {
  const log = keptLog();
  const status = await check(content, 'terminal', log);
  return { status, lines: log.lines.out.map((line) => line.replace(`${content}/`, '')) };
}

const file = 'posts/proeveby/x/2020-01.mdx';

describe('content that would run is an error with its place, at check', () => {
  test.each([
    ['an export', '\nexport const x = 1\n', 'mdx-esm', 10],
    ['an import', '\nimport x from "./x.js"\n', 'mdx-esm', 10],
    ['an expression', 'to {1+1} fire', 'mdx-expression', 9],
    ['a script', '<script>alert(1)</script>', 'unknown-component', 9],
    ['an unknown component', '<Unknown />', 'unknown-component', 9],
    ['markup', 'et *stjerneord* her', 'mdx-markup', 9],
    ['a heading', '\n# Overskrift\n', 'mdx-markup', 10],
    ['a tag that is not closed', '<Citizen id="borger-a">', 'mdx-syntax', undefined],
  ])('%s', async (_, body, rule, line) => {
    const { status, lines } = await issuesOf(monthWith(body));
    expect(status).toBe(1);
    expect(lines.join('\n')).toMatch(
      new RegExp(`^${file.replaceAll('.', '\\.')}:${line ?? '\\d+'}:\\d+: .+ \\[${rule}\\]$`, 'm'),
    );
  });

  test('a computed attribute', async () => {
    const { lines } = await issuesOf(monthWith('ord', ' likes={3}'));
    expect(lines.join('\n')).toMatch(/:8:1: .+ \[mdx-expression\]/);
  });

  test('and at build, which leaves nothing behind and runs nothing of it', async () => {
    const content = monthWith('\nexport const x = (globalThis.ranFromContent = true)\n');
    const log = keptLog();
    const out = `${scratchFolder()}/dist`;
    expect(await build({ content, out, base: '/' }, log)).toBe(1);
    expect(log.lines.out.join('\n')).toMatch(/2020-01\.mdx:10:1: .+ \[mdx-esm\]/);
    expect(Object.hasOwn(globalThis, 'ranFromContent')).toBe(false);
    expect(filesOf(out.replace(/dist$/, '')).size).toBe(0);
  });

  test('in prose too', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    put(
      content,
      'pages/da/ny.mdx',
      '---\ntitle: Ny\nsummary: En ny side.\n---\n\nTal: {1+1}\n\n<Unknown />\n\n![x](https://a.example/b.png)\n\n[x](javascript:alert(1))\n',
    );
    const { lines } = await issuesOf(content);
    for (const rule of ['mdx-expression', 'unknown-component', 'remote-media', 'link'])
      expect(lines.join('\n')).toContain(`[${rule}]`);
  });
});

describe('content that holds somebody’s private data is refused, and the message never says what', () => {
  test.each([
    ['a CPR number', 'Mit nummer er 010190-1234.', 'privacy-cpr'],
    ['a phone number', 'Ring til mig på 23 45 67 89.', 'privacy-phone'],
    ['an e-mail address', 'Skriv til nogen@et-sted.example i dag', 'privacy-email'],
    ['a handle', 'Hej @nogen der', 'privacy-handle'],
    ['a profile', 'Se [her](https://x.com/nogen_helt)', 'privacy-profile'],
  ])('%s', async (_, body, rule) => {
    const { status, lines } = await issuesOf(monthWith(body));
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain(`[${rule}]`);
    expect(lines.join('\n')).not.toMatch(/010190|23 45|nogen/);
  });
});

describe('records must agree with each other', () => {
  test('a month in the wrong place, an unknown authority, a stray file, a broken account', async () => {
    const content = monthWith('ord');
    put(content, 'posts/proeveby/x/2020-02.mdx', filesOf(content).get(file) ?? '');
    put(
      content,
      'sources/proeveby-y.yml',
      (filesOf(content).get('sources/proeveby-x.yml') ?? '')
        .replace('read: 1', 'read: 3')
        .replace('authority: proeveby', 'authority: ingenby'),
    );
    put(content, 'noter.txt', 'x');
    const { lines } = await issuesOf(content);
    const text = lines.join('\n');
    for (const rule of ['path', 'duplicate-id', 'accounting', 'reference', 'stray-file'])
      expect(text).toContain(`[${rule}]`);
  });

  test('a head that is no YAML or lacks a field says its line', async () => {
    const content = scratchContent({ proeveby: 'name: { da: Prøveby, en: Prøveby }\nkind: kommune\nfarve: blå' });
    const { lines } = await issuesOf(content);
    expect(lines.join('\n')).toMatch(/authorities\/proeveby\.mdx:3:1: kind: .+ \[schema\]/);
    put(content, 'authorities/igen.mdx', '---\nname: [\n---\n');
    expect((await issuesOf(content)).lines.join('\n')).toMatch(/igen\.mdx:\d+:1: .+ \[yaml\]/);
  });

  test('a file in another encoding says its line; a pull leaves it as it is', async () => {
    const content = monthWith('Åbent');
    const before = Buffer.from(filesOf(content).get(file) ?? '', 'latin1');
    put(content, file, before);
    const { status, lines } = await issuesOf(content);
    expect(status).toBe(1);
    expect(lines.filter((line) => line.endsWith('[encoding]'))).toEqual([
      `${file}:9:1: the file is not written in UTF-8: save it as UTF-8 in your editor [encoding]`,
    ]);
    const archive = fileOf(
      'arkiv.zip',
      zipOf(xFiles(tweetsJs([tweet(1, { created_at: 'Sun Jan 05 10:00:00 +0000 2020' })]))),
    );
    await expect(pullInto(content, archive, 'proeveby')).rejects.toThrow(`${file}:9: the file is not written in UTF-8`);
    expect(before.equals(readFileSync(path.join(content, file)))).toBe(true);
  });

  test('a withdrawn item must be gone', async () => {
    const content = monthWith('ord');
    put(content, 'withdrawals.yml', '- id: x-1\n  on: 2024-01-01\n  reason: Efter ønske.\n');
    expect((await issuesOf(content)).lines.join('\n')).toContain('[withdrawn]');
  });
});

test('an authority file needs no more than a name and a kind', async () => {
  const content = scratchContent({ proeveby: 'name: { da: Prøveby, en: Prøveby }\nkind: other' });
  expect(await issuesOf(content)).toEqual({ status: 0, lines: [] });
});

test('what a pull writes is in order', async () => {
  const content = exampleContent();
  for (const archive of ['eksempelby-x-archive-2013', 'eksempelby-x-archive', 'eksempelby-mastodon-archive'])
    await pullInto(content, `examples/${archive}`, 'eksempelby');
  expect(await issuesOf(content)).toEqual({ status: 0, lines: [] });
});

test('the reporters say the same issue in their own way', () => {
  const issue: Issue = { path: 'a,b.mdx', line: 3, col: 7, rule: 'schema', message: '50 % forkert\nog mere' };
  expect(reporters.terminal?.([issue])).toEqual(['a,b.mdx:3:7: 50 % forkert\nog mere [schema]']);
  expect(reporters.github?.([issue])).toEqual([
    '::error file=a%2Cb.mdx,line=3,col=7,title=schema::50 %25 forkert%0Aog mere',
  ]);
  expect(JSON.parse(reporters.json?.([issue])[0] ?? '')).toEqual(issue);
});
