import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readWebp } from '#lib/archived-image.ts';
import { mediaPath } from '#lib/content-layout.ts';
import { useBrowser } from './browser.ts';
import { mediaMonth } from './media-states.ts';
import { longMonth, stateAuthority } from './states.ts';

/** Pictures of posts: what is published, and how it is shown. */

const { context, open } = useBrowser();
const month = `/myndigheder/${stateAuthority}/x/${mediaMonth}/`;
const evidence = `/myndigheder/${stateAuthority}/x/alt-tekst/`;
const content = path.resolve('tests/artifacts/content');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
const built = (file: string): Buffer => readFileSync(path.join(inject('folder'), file));

function imagesOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element' && node.tagName === 'img') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return found;
}
/** Every page with a picture, and its pictures. The page of components shows made-up records. */
const pages = (): Map<string, Element[]> =>
  new Map(
    filesIn(inject('folder'))
      .filter((file) => file.endsWith('.html') && file !== 'design/index.html')
      .map((file) => [file, imagesOf(built(file).toString('utf8'))] as const)
      .filter(([, images]) => images.length > 0),
  );

/** All pictures of a page that can be seen are asked for, and there. */
async function loaded(page: Page): Promise<{ src: string; natural: number[]; shown: number[]; alt: string | null }[]> {
  return page.evaluate(async () => {
    const images = [...document.images].filter((image) => image.checkVisibility());
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
    return images.map((image) => ({
      src: new URL(image.currentSrc).pathname,
      natural: [image.naturalWidth, image.naturalHeight],
      shown: [image.clientWidth, image.clientHeight],
      alt: image.getAttribute('alt'),
    }));
  });
}

describe('the built site', () => {
  test('holds the archived images that posts name, byte for byte, and no other file of media/', () => {
    const named = new Set(
      filesIn(path.join(content, 'posts')).flatMap((file) =>
        [
          ...readFileSync(path.join(content, 'posts', file), 'utf8').matchAll(/^<Media .*?(?:src|poster)="([^"]+)"/gm),
        ].map(([, name = '']) => name),
      ),
    );
    expect(named.size).toBeGreaterThan(40);
    const published = filesIn(inject('folder')).filter((file) => file.startsWith('billeder/'));
    expect(published.sort()).toEqual([...named].map((name) => `billeder/${name.slice(0, 2)}/${name}`).sort());
    for (const name of named)
      expect(
        built(`billeder/${name.slice(0, 2)}/${name}`).equals(readFileSync(path.join(content, mediaPath(name)))),
      ).toBe(true);
    expect(filesIn(inject('folder')).filter((file) => file.endsWith('.webp'))).toHaveLength(named.size);
  });

  test('shows each with its size, from this host, when it comes near, and never without an alt attribute', () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const [file, images] of pages())
      for (const { properties } of images) {
        const { src, alt, width, height, loading, decoding, ...more } = properties;
        const found = /^\/billeder\/[0-9a-f]{2}\/([0-9a-f]{32}\.webp)$/.exec(String(src));
        const picture =
          found?.[1] === undefined ? undefined : readWebp(readFileSync(path.join(content, mediaPath(found[1]))));
        if (picture === undefined) {
          wrong.push(`${file}: ${String(src)} is no archived image`);
          continue;
        }
        seen.add(String(src));
        // The shape that is kept free is the picture's own, to the pixel.
        const [free, own] = [Number(width) / Number(height), picture.width / picture.height];
        if (Math.abs(Math.log(free / own)) > 0.02)
          wrong.push(`${file}: ${String(src)} is shown as ${width} × ${height}`);
        if (Number(width) > picture.width) wrong.push(`${file}: ${String(src)} is enlarged`);
        if (typeof alt !== 'string') wrong.push(`${file}: ${String(src)} has no alt`);
        if (loading !== 'lazy' || decoding !== 'async')
          wrong.push(`${file}: ${String(src)} is not fetched when it comes near`);
        for (const name of Object.keys(more)) if (name !== 'lang') wrong.push(`${file}: ${String(src)} has ${name}`);
      }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(40);
  });
});

test('every picture of Eksempelby loads in its own size, from this host alone', async () => {
  const own = [...pages().keys()].filter((file) => /^myndigheder\/eksempelby\/.*\d{4}-\d{2}\/index\.html$/.test(file));
  expect(own.length).toBeGreaterThan(20);
  const page = await (await context()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const file of own) {
    await page.goto(`/${file.replace(/index\.html$/, '')}`);
    // What its author warned of is folded, and fetched when it is asked for.
    for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
    const shown = await loaded(page);
    expect(shown.length, file).toBeGreaterThan(0);
    for (const { src, natural, alt } of shown) {
      const picture = readWebp(readFileSync(path.join(content, mediaPath(path.posix.basename(src)))));
      expect(natural, src).toEqual([picture?.width, picture?.height]);
      expect(alt, src).not.toBeNull();
    }
  }
  expect(asked.filter((url) => new URL(url).host !== new URL(inject('site')).host)).toEqual([]);
});

describe('a month of pictures', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s, folded or not', async (colorScheme) => {
    const page = await (await context({ colorScheme, reducedMotion: 'reduce' })).newPage();
    for (const address of [month, evidence]) {
      await page.goto(address);
      for (const step of ['folded', 'open']) {
        if (step === 'open') for (const summary of await page.locator('details > summary').all()) await summary.click();
        await loaded(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual(
          [],
        );
      }
    }
  });

  test.each([320, 390, 768, 1440])('no picture is cut, stretched or wider than a window of %i px', async (width) => {
    const page = await open(month, { viewport: { width, height: 800 } });
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    const shown = await loaded(page);
    expect(shown).toHaveLength(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const { src, natural, shown: size } of shown) {
      const [wide = 0, high = 0] = size;
      const [ownWide = 0, ownHigh = 0] = natural;
      expect(wide, src).toBeLessThanOrEqual(Math.min(width, ownWide));
      // As high as its width asks for: nothing of it is cut off or drawn out.
      expect(Math.abs(high - (wide * ownHigh) / ownWide), `${src}: ${wide} × ${high}`).toBeLessThanOrEqual(2);
    }
    expect(
      await page.evaluate(
        () => [...document.images].filter((one) => getComputedStyle(one).objectFit !== 'fill').length,
      ),
    ).toBe(0);
  });

  test('what stands for a picture without words says so beside it, and archived alt texts are seen', async () => {
    const page = await open(month);
    const said = (text: string) => page.locator('.item', { hasText: text }).first().locator('.media');
    const one = said('Ét billede på tværs.');
    const alt = await one.locator('img').getAttribute('alt');
    expect(alt).toContain('Åbent hele sommeren');
    expect(await one.innerText()).toContain(`Alt-tekst: ${alt}`);
    expect(await one.innerText()).toContain('Billedtekst: Plakaten, som den hænger.');
    const missing = said('Ét billede på højkant');
    expect(await missing.locator('img').getAttribute('alt')).toBe('');
    expect(await missing.innerText()).toContain('Mangler alt-tekst.');
    expect(await missing.getByRole('link', { name: 'Åbn billedet' }).count()).toBe(1);
    expect(await said('Et lille billede').innerText()).toContain('Arkivet siger ikke, om der var alt-tekst.');
    const three = page.locator('.item', { hasText: 'Tre af hver sin form' });
    expect((await three.innerText()).match(/Arkivet siger ikke/g)).toHaveLength(1);
    const mixed = await said('en video med stillbillede').innerText();
    expect(mixed).toContain('Video, 1 min. 35 sek.: Et stillbillede er arkiveret her, videoen er ikke.');
    expect(mixed).toContain('Animation: Det første billede er arkiveret her, bevægelsen er ikke.');
    expect(mixed).toMatch(/Video, 66 min\. 40 sek\., ikke arkiveret her\./);
    expect(mixed).toContain('Lyd, ikke arkiveret her.');
    // A picture opens in its full size.
    await one.getByRole('link').click();
    await page.waitForURL(/\/billeder\/[0-9a-f]{2}\/[0-9a-f]{32}\.webp$/);
  });

  test.each([
    ['its author warned of', 'Et billede, som der er advaret om.', 'En væltet lastbil', 'som der er advaret om'],
    ['was covered where it stood', 'Et billede, som er tildækket.', 'En skadet bil', 'som er tildækket'],
  ])('a picture that %s is not even fetched until it is asked for', async (_, words, alt, said) => {
    const page = await (await context({ viewport: { width: 1280, height: 6000 } })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(month, { waitUntil: 'networkidle' });
    const folded = page.locator('.item', { hasText: words }).locator('.media');
    const src = (await folded.locator('img').getAttribute('src')) ?? '';
    expect(asked.filter((address) => address.startsWith('/billeder/')).length).toBeGreaterThan(5);
    expect(asked).not.toContain(src);
    expect(await folded.locator('img').isVisible()).toBe(false);
    // The words are no picture, and say what is folded.
    expect(await folded.innerText()).toContain(alt);
    expect(await folded.locator('summary').innerText()).toContain(said);
    const fetched = page.waitForResponse((response) => response.url().endsWith(src));
    await folded.locator('summary').click();
    expect((await fetched).status()).toBe(200);
    expect(await folded.locator('img').isVisible()).toBe(true);
  });

  test('on paper pictures are small, and those that are folded stay away', async () => {
    const page = await open(month);
    await loaded(page);
    await page.emulateMedia({ media: 'print' });
    const sizes = (await loaded(page)).map(({ shown }) => Math.max(...shown));
    // 7 cm at 96 px to the inch.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil((7 / 2.54) * 96));
    // All but those that are folded.
    expect(sizes.length).toBe(16);
  });
});

test('in the list of a long month a post without words is told by its picture', async () => {
  const page = await open(`/myndigheder/${stateAuthority}/x/${longMonth}/`);
  expect(await page.getByRole('link', { name: 'Uden tekst. Billede: En gravemaskine' }).count()).toBe(1);
});

test('the evidence of alt texts shows the pictures, and its table says where each stands', async () => {
  const page = await open(evidence);
  const shown = await loaded(page);
  expect(shown.length).toBeGreaterThan(5);
  expect(Math.max(...shown.flatMap(({ shown: size }) => size))).toBeLessThanOrEqual(240);
  const table = built(`${evidence.slice(1, -1)}.csv`).toString('utf8');
  const addresses = [...table.matchAll(/\/billeder\/[0-9a-f]{2}\/[0-9a-f]{32}\.webp/g)].map(([address]) => address);
  expect(new Set(addresses).size).toBeGreaterThan(5);
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/webp']);
  }
});

test('the page of data says what became of the images, the bounds and the key of a source', async () => {
  const page = await open('/data/');
  const section = await page.locator(`section#${stateAuthority}-x-2021`).innerText();
  expect(section).toContain('19 billeder kopieret hertil, 3 udeladt: 2 nævnt, men ikke med i arkivet og 1 for store.');
  expect(section).toContain('mindst 200 og højst 1.000 læst; højst 3 fejl.');
  expect(section).toContain('Hentet ind med nøglen 1a2b3c4d');
  const english = await (await open('/en/data/')).locator('main').innerText();
  expect(english).toContain('12 images copied to this site.');
});
