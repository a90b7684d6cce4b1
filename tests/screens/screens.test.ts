import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageKinds, useBrowser } from '../browser/browser.ts';
import { illegible } from './legible.ts';

/** Pictures of every kind of page, to be looked at, in `tests/artifacts/screens/`; and what a machine can see in them. */
const { context } = useBrowser();
const folder = 'tests/artifacts/screens';
const widths = [360, 768, 1440] as const;
const kinds = Object.entries(pageKinds).filter(([kind]) => !kind.endsWith('English'));

test('what cannot be read is seen', async () => {
  const page = await (await context({ viewport: { width: 360, height: 900 } })).newPage();
  const words = (style: string): string =>
    `<p style="position:absolute;margin:0;white-space:nowrap;${style}">Ord på en linje</p>`;
  const told = async (html: string): Promise<string[]> => {
    await page.setContent(`<body style="margin:0">${html}</body>`);
    return illegible(page);
  };
  expect(await told(words('left:5px;top:5px') + words('left:5px;top:45px'))).toEqual([]);
  expect(await told(words('left:5px;top:5px') + words('left:40px;top:9px'))).toEqual([
    'Ord på en linje lies on Ord på en linje',
  ]);
  expect(await told(words('left:300px;top:5px'))).toEqual(['out of the window: Ord på en linje']);
  expect(await told(words('left:5px;top:5px;width:50px;overflow:hidden'))).toEqual(['clipped: Ord på en linje']);
  expect(await told(words('left:5px;top:5px;width:50px;overflow:auto'))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(kinds)('%s (%s) is whole at every width', async (kind, address) => {
    mkdirSync(folder, { recursive: true });
    const page = await (await context({ colorScheme, reducedMotion: 'reduce' })).newPage();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      // The picture first: it shows what is wrong.
      const name = `${kind.replaceAll(/[^a-z]+/g, '-')}-${width}-${colorScheme}`;
      await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 70, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await illegible(page)).toEqual([]);
    }
  });
});

test.each(kinds.filter(([kind]) => /^(?:home|authority|account|evidence|pair|design)$/.test(kind)))(
  '%s (%s) is a page to file when printed, and told in forced colours',
  async (kind, address) => {
    mkdirSync(folder, { recursive: true });
    const own = await context({ forcedColors: 'active', viewport: { width: 768, height: 900 } });
    const page = await own.newPage();
    await page.goto(address);
    await page.screenshot({ path: `${folder}/${kind}-forced.jpg`, type: 'jpeg', quality: 70, fullPage: true });
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    await page.screenshot({ path: `${folder}/${kind}-print.jpg`, type: 'jpeg', quality: 70, fullPage: true });
  },
);
