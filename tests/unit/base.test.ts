import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { exampleContent, keptLog, pullInto, scratchFolder } from '../scratch.ts';

test('a site below a folder of its host links nowhere else, and names its pages to search engines', async () => {
  const content = exampleContent();
  cpSync('content/answers', path.join(content, 'answers'), { recursive: true });
  cpSync('content/authorities/justitsministeriet.mdx', path.join(content, 'authorities/justitsministeriet.mdx'));
  await pullInto(content, 'examples/eksempelby-mastodon-archive', 'eksempelby');
  // The last one has pictures.
  await pullInto(content, 'examples/eksempelby-bluesky', 'eksempelby');
  const out = path.join(scratchFolder(), 'dist');
  const log = keptLog();
  const options = { content, out, site: 'https://kanaler.example', base: '/aabne/' };
  expect(await build(options, log), log.lines.warn.join('\n')).toBe(0);

  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const astray: string[] = [];
  for (const page of pages)
    for (const [, link = ''] of readFileSync(page, 'utf8').matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      const target = path.join(out, decodeURIComponent(link.replace(/^\/aabne\//, '')).replace(/\?.*$/, ''));
      if (
        !link.startsWith('/aabne/') ||
        !(existsSync(target) && (!link.endsWith('/') || existsSync(path.join(target, 'index.html'))))
      )
        astray.push(`${path.relative(out, page)}: ${link}`);
    }
  // The page of components shows made-up places.
  expect(astray.filter((line) => !line.startsWith('design/'))).toEqual([]);
  const shown = pages.filter((page) => readFileSync(page, 'utf8').includes('<img src="/aabne/billeder/'));
  expect(shown.length).toBeGreaterThan(3);

  const segments: unknown = JSON.parse(readFileSync(path.join(out, 'pagefind/segments.json'), 'utf8'));
  expect(segments).toEqual({ segments: ['/aabne/pagefind/'] });
  const sitemap = readFileSync(path.join(out, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://kanaler.example/aabne/svar/20101/l-90/55/</loc>');
  // Nothing about a made-up authority is offered to search engines.
  expect(sitemap).not.toContain('eksempelby');
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://kanaler.example/aabne/">',
  );

  // A page and its twin name each other and themselves; on paper a page says where it stands.
  const alternates = new Map(
    pages.map((page) => {
      const html = readFileSync(page, 'utf8');
      const own = `https://kanaler.example/aabne/${path
        .relative(out, page)
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      if (page.endsWith('index.html'))
        expect(html).toContain(`${own.includes('/en/') ? 'Address' : 'Adresse'}: ${own}<`);
      return [
        own,
        [...html.matchAll(/<link rel="alternate" hreflang="(?:da|en)" href="([^"]+)"/g)].map(([, to]) => to),
      ];
    }),
  );
  for (const [own, named] of alternates) for (const one of named) expect(alternates.get(one ?? ''), own).toContain(own);

  // No two pages of posts, or of posts behind a figure, are described alike.
  const described = pages
    .filter((page) => path.relative(out, page).split(path.sep).length > 4)
    .map((page) => /<meta name="description" content="([^"]*)"/.exec(readFileSync(page, 'utf8'))?.[1]);
  expect(described.length).toBeGreaterThan(20);
  expect(new Set(described).size).toBe(described.length);

  // A second build of the same is the same, byte for byte.
  const again = path.join(scratchFolder(), 'dist');
  expect(await build({ ...options, out: again }, log)).toBe(0);
  for (const page of pages)
    expect(readFileSync(path.join(again, path.relative(out, page)), 'utf8'), page).toBe(readFileSync(page, 'utf8'));
}, 240_000);
