import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds, useBrowser } from '../browser/browser.ts';

/** Pictures of every kind of page, to be looked at, in `tests/artifacts/screens/`; and what a machine can see in them. */
const { context } = useBrowser();
const folder = 'tests/artifacts/screens';
const widths = [360, 768, 1440] as const;
const kinds = Object.entries(pageKinds).filter(([kind]) => !kind.endsWith('English'));

/** Words in drawings that lie on each other, and words that stick out of the window: the first words of each. */
async function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('svg')) {
      const words = [...drawing.querySelectorAll('text')]
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => ({ said: text.textContent ?? '', box: text.getBoundingClientRect() }));
      for (const [index, { said, box }] of words.entries()) {
        if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) found.push(`cut: ${said}`);
        for (const other of words.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes are taller than letters: touching is not overlapping.
          if (across > 1 && down > 4) found.push(`${said} lies on ${other.said}`);
        }
      }
    }
    return found;
  });
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(kinds)('%s (%s) is whole at every width', async (kind, address) => {
    mkdirSync(folder, { recursive: true });
    const page = await (await context({ colorScheme, reducedMotion: 'reduce' })).newPage();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await illegible(page)).toEqual([]);
      const name = `${kind.replaceAll(/[^a-z]+/g, '-')}-${width}-${colorScheme}`;
      await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 70, fullPage: true });
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
