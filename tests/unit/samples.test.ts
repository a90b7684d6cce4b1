import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/commands/build.ts';
import { accounted, filesOf, keptLog, pullInto, scratchContent, scratchFolder } from '../scratch.ts';

/** Real archives of the reference material: only counted and compared, never copied. */
const samples = '../shared/samples';
const archives: readonly { archive: string; authority: string; account?: string; read: number }[] = [
  { archive: 'twitter-archive-x/derived-dk/twitter-2022-11-01-larsloekke.zip', authority: 'a', read: 1001 },
  { archive: 'twitter-archive-x/derived-dk/twitter-2022-11-02-Heunicke.zip', authority: 'b', read: 1000 },
  { archive: 'twitter-archive-x/derived-dk/twitter-2022-11-04-JakobEllemann.zip', authority: 'c', read: 1001 },
  { archive: 'twitter-archive-x/derived-us/legacy-2021-wrapped-rep_stevewomack.zip', authority: 'd', read: 200 },
  {
    archive: 'twitter-archive-x/derived-us/twitter-2024-03-01-00e2c201f32148f9-RepDavidYoung.zip',
    authority: 'e',
    read: 202,
  },
  {
    archive: 'twitter-archive-x/derived-us/twitter-2024-03-02-fc48b37dbf595be1-RepWebster.zip',
    authority: 'f',
    read: 202,
  },
  { archive: 'twitter-archive-x/knowledgemaxxing-fixture', authority: 'g', account: 'en_konto', read: 3 },
  { archive: 'twitter-archive-2018-grailbird/geoinquiets', authority: 'h', read: 7776 },
  { archive: 'mastodon/archive-skeleton-dk/archive-20220728054451-excerpt.tar.gz', authority: 'i', read: 70 },
];
const heads = Object.fromEntries(
  archives.map(({ authority }) => [
    authority,
    `name: { da: Prøve ${authority}, en: Sample ${authority} }\nkind: other`,
  ]),
);

describe.skipIf(!existsSync(samples))('real archives (skipped where ../shared is missing)', () => {
  test('account for every item, change nothing the second time, and give nothing private away', async () => {
    const content = scratchContent(heads);
    for (const { archive, authority, account, read } of archives) {
      const pulled = await pullInto(content, path.join(samples, archive), authority, { account });
      expect(pulled.status, archive).toBe(0);
      expect(accounted(pulled), archive).toBe(true);
      expect(pulled.result.read, archive).toBe(read);
      const before = filesOf(content);
      await pullInto(content, path.join(samples, archive), authority, { account });
      expect(filesOf(content), archive).toEqual(before);
    }
    expect([...filesOf(content)].filter(([, text]) => text.includes('CANARY')).map(([name]) => name)).toEqual([]);
  });

  test('are shown and found on the built site, with nothing private in pages or index', async () => {
    const few = archives.filter(({ read }) => read < 300);
    const content = scratchContent(heads);
    for (const { archive, authority, account } of few)
      await pullInto(content, path.join(samples, archive), authority, { account });
    const log = keptLog();
    const out = path.join(scratchFolder(), 'dist');
    expect(await build({ content, out, base: '/' }, log), log.lines.warn.join('\n')).toBe(0);
    const pages = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = pages.map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
    const texts = bytes.map((file) =>
      (file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file).toString('utf8'),
    );
    expect(texts.filter((text) => text.includes('CANARY'))).toEqual([]);
    const ids = [...filesOf(content)]
      .filter(([name]) => name.startsWith('posts/'))
      .flatMap(([, text]) => [...text.matchAll(/^<Post id="([^"]+)"/gm)].map(([, id = '']) => id));
    expect(ids.length).toBeGreaterThan(600);
    const html = texts
      .filter((text) => text.startsWith('<!doctype html>') || text.startsWith('<!DOCTYPE html>'))
      .join('\n');
    const index = texts
      .filter((text) => text.includes('"raw_content"') || text.includes('"content"') || text.includes('pagefind_dcd'))
      .join('\n');
    expect(ids.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(ids.filter((id) => !index.includes(`#${id}`))).toEqual([]);
  }, 240_000);
});
