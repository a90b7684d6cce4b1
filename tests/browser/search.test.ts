import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { longMonth, rareId, rareWord, stateAuthority } from './states.ts';

const { open } = useBrowser();

/** Waits until the search has said how many it found and shows the first of them, and gives the number. */
async function found(page: Page): Promise<number> {
  await page.waitForFunction(() => {
    const count = document.querySelector('#count')?.textContent ?? '';
    if (/^(?:Ingen|No) /.test(count)) return true;
    return /resulta|results?$/i.test(count) && document.querySelector('#results li') !== null;
  });
  const text = (await page.textContent('#count')) ?? '';
  return /^(?:Ingen|No) /.test(text) ? 0 : Number(text.replaceAll(/\D/g, ''));
}

describe('search', () => {
  test('leads from a word to its post, marked in its month', async () => {
    const page = await open('/');
    await page.fill('input[type=search]', 'nødpasning');
    await page.press('input[type=search]', 'Enter');
    await page.waitForURL(/\/soeg\/\?q=n/);
    expect(await found(page)).toBeGreaterThan(0);
    await page.selectOption('select[name=kind]', 'post');
    await page.waitForURL(/kind=post/);
    expect(await found(page)).toBeGreaterThan(0);
    const link = page.locator('#results a').first();
    const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await link.click();
    await page.waitForURL(/\/myndigheder\/[^/]+\/[^/]+\/\d{4}-\d{2}\/#/);
    const post = page.locator(`[id="${id}"]`);
    expect(await post.innerText()).toMatch(/nødpasning/i);
    expect(await post.evaluate((element) => element.matches(':target'))).toBe(true);
    const [marked, plain] = await page.evaluate((target) => {
      const colour = (element: Element | null | undefined): string =>
        element ? getComputedStyle(element).backgroundColor : '';
      return [
        colour(document.getElementById(target)),
        colour([...document.querySelectorAll('.item')].find((item) => item.id !== target)),
      ];
    }, id);
    expect(marked).not.toBe(plain);
    const box = await post.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
  });

  test('leads into the day of a long month, and the permalink of the month leads there too', async () => {
    const page = await open(`/soeg/?q=${rareWord}`);
    expect(await found(page)).toBe(1);
    await page.locator('#results a').first().click();
    await page.waitForURL(new RegExp(`/${stateAuthority}/x/${longMonth}/\\d\\d/#${rareId}`));
    expect(await page.locator(`[id="${rareId}"]`).innerText()).toContain(rareWord);
    await page.goto(`/myndigheder/${stateAuthority}/x/${longMonth}/#${rareId}`);
    const line = page.locator(`[id="${rareId}"]`);
    expect(await line.innerText()).toContain(rareWord);
    await line.locator('a').click();
    expect(await page.locator(`[id="${rareId}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
  });

  test('narrows by authority, channel, kind and year, and keeps the question in the address', async () => {
    const page = await open('/soeg/?q=biblioteket');
    const all = await found(page);
    expect(all).toBeGreaterThan(5);
    const narrow = async (name: string, value: string): Promise<number> => {
      await page.selectOption(`select[name=${name}]`, value);
      await page.waitForURL((url) => url.searchParams.get(name) === value);
      return found(page);
    };
    const ofOne = await narrow('channel', 'mastodon');
    expect(ofOne).toBeGreaterThan(0);
    expect(ofOne).toBeLessThan(all);
    for (const text of await page.locator('#results li').allInnerTexts()) expect(text).toContain('Mastodon');
    await page.selectOption('select[name=channel]', '');
    const inYear = await narrow('year', '2015');
    expect(inYear).toBeGreaterThan(0);
    expect(inYear).toBeLessThan(all);
    for (const text of await page.locator('#results li').allInnerTexts()) expect(text).toContain('2015');
    expect(await narrow('authority', stateAuthority)).toBe(0);
    await page.goto('/soeg/?q=dokumenter&kind=answer');
    expect(await found(page)).toBeGreaterThan(0);
    const answers = await page.locator('#results li').allInnerTexts();
    for (const text of answers) expect(text).toContain('Ministersvar');
    expect(answers.some((text) => text.includes('L 90'))).toBe(true);
  });

  test('shows the newest first when asked, and goes back', async () => {
    const page = await open('/soeg/?q=biblioteket&kind=post');
    await found(page);
    await page.selectOption('select[name=sort]', 'new');
    await page.waitForURL(/sort=new/);
    await found(page);
    const years = (await page.locator('#results li').allInnerTexts()).map((text) =>
      Number(/\b(20\d\d)\b/.exec(text)?.[1]),
    );
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('sort'));
    expect(await page.inputValue('select[name=sort]')).toBe('');
  });

  test('says so when nothing is found, and marks made-up results', async () => {
    const page = await open('/soeg/?q=xyzzyqwv');
    expect(await found(page)).toBe(0);
    await page.goto('/soeg/?q=biblioteket&kind=post');
    await found(page);
    for (const text of await page.locator('#results li').allInnerTexts()) expect(text).toContain('opdigtet');
  });

  test('finds a place and a word however å, æ and ø are written', async () => {
    for (const [asked, town] of [
      ['Ålborg', 'Aalborg Kommune'],
      ['Åbenrå', 'Aabenraa Kommune'],
      ['Taarnby', 'Tårnby Kommune'],
    ] as const) {
      const page = await open(`/soeg/?q=${encodeURIComponent(asked)}`);
      expect(await found(page)).toBeGreaterThan(0);
      expect(await page.locator('#results a').first().innerText()).toBe(town);
    }
    const page = await open('/soeg/?q=boern');
    await found(page);
    expect(await page.textContent('#count')).toMatch(/^Ingen resultater for »boern«\..*»børn«: \d+ resultater$/);
    expect(await page.inputValue('#q')).toBe('boern');
  });

  test('in English shows English pages and the same posts', async () => {
    const page = await open('/en/search/?q=documents');
    expect(await found(page)).toBeGreaterThan(0);
    for (const href of await page
      .locator('#results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      expect(href).toMatch(/^\/(?:en|myndigheder)\//);
  });

  test('tells the language of archived words in either edition', async () => {
    const page = await open('/en/search/?q=biblioteket&kind=post');
    expect(await found(page)).toBeGreaterThan(0);
    expect(await page.locator('#results .hit').first().getAttribute('lang')).toBe('da');
    await page.goto('/soeg/?q=safe+to+drink&kind=post');
    expect(await found(page)).toBeGreaterThan(0);
    expect(await page.locator('#results .hit').first().getAttribute('lang')).toBe('en');
  });

  test('needs no mouse', async () => {
    const page = await open('/soeg/');
    await page.focus('#q');
    await page.keyboard.type('borgerservice');
    await page.keyboard.press('Enter');
    expect(await found(page)).toBeGreaterThan(0);
    expect(await page.getAttribute('#count', 'role')).toBe('status');
  });
});
