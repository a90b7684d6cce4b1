import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds, useBrowser } from './browser.ts';

const { context, open } = useBrowser();

/** What axe finds, one line each, so that a failure says what and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(Object.entries(pageKinds))('axe finds nothing on %s (%s)', async (_, address) => {
    const own = await context({ colorScheme, reducedMotion: 'reduce' });
    const page = await own.newPage();
    await page.goto(address);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing on results', async () => {
    const page = await open('/soeg/?q=biblioteket', { colorScheme });
    await page.waitForSelector('#results li');
    expect(await violations(page)).toEqual([]);
  });
});

test.each(Object.entries(pageKinds))('%s (%s) is no wider than a narrow phone', async (_, address) => {
  const page = await open(address, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the first stop of the keyboard leads past the menu, and focus is seen', async () => {
  const page = await open('/myndigheder/eksempelby/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#indhold');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused ? getComputedStyle(focused).outlineStyle : 'none';
  });
  expect(outline).not.toBe('none');
});
