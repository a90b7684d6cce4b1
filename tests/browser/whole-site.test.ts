import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';

/** What must hold of every page, read from the files of the built site. */

const files = (): string[] =>
  readdirSync(inject('folder'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inject('folder'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
const read = (file: string): Buffer => readFileSync(path.join(inject('folder'), file));

interface Seen {
  readonly links: string[];
  readonly ids: Set<string>;
  readonly duplicates: string[];
}

function look(html: string): Seen {
  const seen: Seen = { links: [], ids: new Set(), duplicates: [] };
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') {
      const { id } = node.properties;
      if (typeof id === 'string') {
        if (seen.ids.has(id)) seen.duplicates.push(id);
        seen.ids.add(id);
      }
      for (const name of ['href', 'src', 'action'] as const) {
        const value = node.properties[name];
        if (typeof value === 'string') seen.links.push(value);
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return seen;
}

describe('the built site', () => {
  test('has no link that leads nowhere, and no anchor twice on a page', () => {
    const all = new Set(files());
    const pages = new Map(
      [...all].filter((file) => file.endsWith('.html')).map((file) => [file, look(read(file).toString('utf8'))]),
    );
    expect(pages.size).toBeGreaterThan(300);
    const broken: string[] = [];
    for (const [file, { links, duplicates }] of pages) {
      // The page of components shows made-up records in every state: their places do not exist.
      if (file === 'design/index.html') continue;
      for (const id of duplicates) broken.push(`${file}: id "${id}" stands twice`);
      for (const link of links) {
        if (link.startsWith('#')) {
          if (!pages.get(file)?.ids.has(decodeURIComponent(link.slice(1))))
            broken.push(`${file}: ${link} (no such anchor)`);
          continue;
        }
        const url = new URL(link, `http://site/${file.replace(/index\.html$/, '')}`);
        if (url.host !== 'site' || !url.protocol.startsWith('http')) continue;
        const target = decodeURIComponent(url.pathname.slice(1));
        const found = [target, `${target}index.html`].find((name) => all.has(name));
        if (found === undefined) broken.push(`${file}: ${link}`);
        else if (
          url.hash !== '' &&
          found.endsWith('.html') &&
          !pages.get(found)?.ids.has(decodeURIComponent(url.hash.slice(1)))
        )
          broken.push(`${file}: ${link} (no such anchor)`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('holds nothing that was planted as private, in pages, index or downloads', () => {
    const leaking = files().filter((file) => {
      const bytes = read(file);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
      return /CANARY/i.test(text);
    });
    expect(leaking).toEqual([]);
  });

  test('says in English pages which passages are Danish', () => {
    const danish = /(?<!\p{L})(?:og|ikke|opslag|skriv|svarer|hvis|vi|til|af|på)(?!\p{L})/giu;
    const untold: string[] = [];
    const look = (file: string, node: Root | RootContent, lang: string): void => {
      if (node.type === 'text' && lang === 'en' && (node.value.match(danish) ?? []).length >= 3)
        untold.push(`${file}: ${node.value.trim().slice(0, 80)}`);
      if (node.type === 'element' && ['script', 'style', 'title', 'option'].includes(node.tagName)) return;
      const own = node.type === 'element' && typeof node.properties.lang === 'string' ? node.properties.lang : lang;
      if ('children' in node) for (const child of node.children) look(file, child, own);
    };
    // The page of the rules quotes their words one by one, between English ones.
    for (const file of files())
      if (/^en\/.*\.html$/.test(file) && !file.startsWith('en/method/rule-pack/'))
        look(file, fromHtml(read(file).toString('utf8')), 'en');
    expect(untold).toEqual([]);
  });

  test('names no machine and no other host to load from', () => {
    const wrong: string[] = [];
    for (const file of files().filter((name) => /\.(?:html|css)$/.test(name))) {
      const text = read(file).toString('utf8');
      if (text.includes(process.cwd())) wrong.push(`${file}: a path of this machine`);
      if (/(?:src|srcset|poster)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//.test(text))
        wrong.push(`${file}: loads from another host`);
    }
    expect(wrong).toEqual([]);
  });

  test('has bundled search files: far fewer than records', () => {
    const fragments = files().filter((file) => /^pagefind[^/]*\/fragment\//.test(file));
    expect(fragments.length).toBeGreaterThan(0);
    expect(fragments.length).toBeLessThanOrEqual(2000);
  });
});
