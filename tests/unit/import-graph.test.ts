import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The plan of the house (ARCHITECTURE.md, "Who may import whom") as a computation over every import in the tree. */

const roots = ['scripts', 'src', 'bench', 'tests'];
const files = roots
  .flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro|mdx)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/')),
  )
  .filter((file) => !file.startsWith('tests/fixtures/') && !file.endsWith('.d.ts'))
  .sort();

/** Every module a file names in an import or an export, as it is written there; `import()` too. */
function namedIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.mdx'))
    return [...text.matchAll(/^import .* from ['"](.+)['"];?$/gm)].map(([, name = '']) => name);
  const script = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const inPage = file.endsWith('.astro')
    ? [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
    : [];
  return [script, ...inPage].flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** A module of the project as its path, a package as its name. */
function resolve(file: string, name: string): string {
  if (name.startsWith('#lib/')) return `src/lib/${name.slice(5)}`;
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, ''));
  return name;
}

const graph = new Map(files.map((file) => [file, namedIn(file).map((name) => resolve(file, name))]));
const edges = [...graph].flatMap(([from, targets]) => targets.map((to) => [from, to] as const));
const isTest = (file: string): boolean => /\.test\.ts$|\.arbitrary\.ts$/.test(file) || file.startsWith('tests/');
const isOwn = (name: string): boolean => roots.some((root) => name.startsWith(`${root}/`));

/** `from` may import only what `may` allows. A rule that no file meets would hold nothing, so each must meet some. */
const rules: readonly { readonly of: string; readonly from: RegExp; readonly may: RegExp }[] = [
  { of: 'the model', from: /^src\/lib\/model\//, may: /^zod$|^src\/lib\/model\// },
  {
    of: 'lib (pure: no node:, no astro:, no other room)',
    from: /^src\/lib\//,
    may: /^(?!node:|astro(?::|$))(?!src\/(?!lib\/)|scripts\/)/,
  },
  {
    of: 'components',
    from: /^src\/components\//,
    may: /^src\/(?:lib|components|site|fonts)\/|^(?!src\/|scripts\/|astro:content|node:)/,
  },
  {
    of: 'layouts',
    from: /^src\/layouts\//,
    may: /^src\/(?:lib|components|layouts|site|styles|fonts|client)\/|^(?!src\/|scripts\/|astro:content|node:)/,
  },
  {
    of: 'pages',
    from: /^src\/pages\//,
    may: /^src\/(?:lib|components|layouts|queries|site)\/|^(?!src\/|scripts\/|astro:content)/,
  },
  { of: 'queries', from: /^src\/queries\//, may: /^astro:content$|^src\/(?:lib|queries)\// },
  { of: 'client', from: /^src\/client\//, may: /^src\/(?:lib|client)\// },
  {
    of: 'loaders',
    from: /^src\/(?:loaders\/|content\.config\.ts)/,
    may: /^src\/(?:lib|loaders)\/|^(?!src\/|scripts\/)/,
  },
  {
    of: 'an adapter',
    from: /^scripts\/pull\/adapters\//,
    may: /^scripts\/pull\/(?:adapter\.ts|archive\.ts|formats\/|platforms\/|adapters\/)|^src\/lib\/(?:model|time)\/|^(?!src\/|scripts\/)/,
  },
  {
    of: 'a platform',
    from: /^scripts\/pull\/platforms\//,
    may: /^scripts\/pull\/(?:adapter\.ts|formats\/|platforms\/)|^src\/lib\/(?:model|time)\/|^(?!src\/|scripts\/)/,
  },
  {
    of: 'a format of files',
    from: /^scripts\/pull\/formats\//,
    may: /^scripts\/pull\/(?:archive\.ts|formats\/)|^(?!src\/|scripts\/)/,
  },
  {
    of: 'redaction',
    from: /^scripts\/redact\//,
    may: /^scripts\/(?:redact\/|pull\/adapter\.ts)|^src\/lib\/|^(?!src\/|scripts\/)/,
  },
  { of: 'writing', from: /^scripts\/write\//, may: /^scripts\/(?:write|effects)\/|^src\/lib\/|^(?!src\/|scripts\/)/ },
  { of: 'effects', from: /^scripts\/effects\//, may: /^scripts\/effects\/|^(?!src\/|scripts\/)/ },
  { of: 'scripts', from: /^scripts\//, may: /^scripts\/|^src\/lib\/|^(?!src\/)/ },
  { of: 'the site', from: /^src\//, may: /^src\/|^(?!scripts\/|tests\/|bench\/)/ },
];

describe('who may import whom', () => {
  test.each(rules)('$of', ({ from, may }) => {
    const mine = edges.filter(([file]) => from.test(file) && !isTest(file));
    if (![...graph.keys()].some((file) => from.test(file))) return;
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.filter(([, target]) => !may.test(target)).map(([file, target]) => `${file} -> ${target}`)).toEqual([]);
  });

  test('an adapter never imports another adapter, nor a platform another platform', () => {
    const room = (file: string): string | undefined =>
      /^scripts\/pull\/(adapters\/[^/]+|platforms\/[^/]+)\//.exec(file)?.[1];
    const crossing = edges.filter(([from, to]) => {
      const [a, b] = [room(from), room(to)];
      return a !== undefined && b !== undefined && a !== b && a.split('/')[0] === b.split('/')[0];
    });
    expect(crossing).toEqual([]);
  });

  test('only queries and the content config ask astro:content', () => {
    const asking = edges.filter(([, to]) => to === 'astro:content').map(([from]) => from);
    expect(asking.filter((file) => !/^src\/(?:queries\/|content\.config\.ts)/.test(file))).toEqual([]);
    expect(asking.length).toBeGreaterThan(3);
  });
});

test('nothing imports in a ring', () => {
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      rings.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) if (isOwn(next)) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(rings).toEqual([]);
});

test('every import of a file of the project leads to a file', () => {
  const lost = edges.filter(
    ([, to]) => isOwn(to) && /\.(?:ts|mjs|astro)$/.test(to) && !graph.has(to) && !to.endsWith('.d.ts'),
  );
  expect(lost).toEqual([]);
});

test('no file is a drawer for everything, and none only hands on what others export', () => {
  expect(files.filter((file) => /\/(?:utils?|helpers?|common|misc)(?:\.|\/)/.test(file))).toEqual([]);
  const barrels = files.filter((file) => {
    if (!file.endsWith('.ts')) return false;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    return (
      source.statements.length > 0 &&
      source.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined)
    );
  });
  expect(barrels).toEqual([]);
});
