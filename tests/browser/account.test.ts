import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

/** The answers that stand on the page, tone first. */
async function answers(page: Page): Promise<string[]> {
  await page.waitForSelector('.verdict');
  return page
    .locator('.verdict')
    .evaluateAll((boxes) =>
      boxes.map((box) => `${box.className.replace('verdict ', '')}: ${box.querySelector('.says')?.textContent}`),
    );
}

async function ask(page: Page, words: string): Promise<string[]> {
  await page.fill('#q', words);
  await page.press('#q', 'Enter');
  return answers(page);
}

describe('is this account official?', () => {
  test('an address gives the authority, and leads to its pages', async () => {
    const page = await open('/konto/');
    expect(await ask(page, 'https://social.example/@Eksempelby/112036361011200001?x=20')).toEqual([
      'yes: Ja. @eksempelby@social.example er Eksempelby Kommunes egen konto på Mastodon.',
    ]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(
      'https://social.example/@Eksempelby/112036361011200001?x=20',
    );
    await page.click('.verdict a');
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe('/myndigheder/eksempelby/mastodon/');
    await page.goBack();
    expect(await answers(page)).toHaveLength(1);
  });

  test('an account that was left is no longer the way to its authority', async () => {
    const page = await open('/konto/?q=https://twitter.com/eksempelbykom/status/1234567890?s=20');
    expect(await answers(page)).toEqual([
      'unknown: @EksempelbyKom var Eksempelby Kommunes egen konto på X, men den er forladt.',
    ]);
  });

  test('a former name, one that looks alike, one that is not listed, and what is no address', async () => {
    const page = await open('/konto/?q=x.com/eksempelby');
    expect(await answers(page)).toEqual([
      'unknown: Navnet var Eksempelby Kommunes på X, men kontoen har skiftet navn til @EksempelbyKom.',
    ]);
    await page.fill('#q', 'x.com/Eksempe1byKom');
    await page.click('#account button');
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('ligner'));
    expect(await page.textContent('.verdict')).toContain('@EksempelbyKom (Eksempelby Kommune på X)');
    const own = await open('/konto/?q=https://x.com/en_helt_anden');
    expect(await answers(own)).toEqual(['unknown: Kontoen står ikke i registret.']);
    const markup = await open(`/konto/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await answers(markup)).toEqual(['unknown: Det ligner ikke en adresse eller et kontonavn.']);
    expect(await markup.locator('#verdict img').count()).toBe(0);
  });

  test('in English, with the same answer', async () => {
    const page = await open('/en/account/?q=@eksempelby@social.example');
    expect(await answers(page)).toEqual([
      'yes: Yes. @eksempelby@social.example is the own account of Eksempelby Municipality on Mastodon.',
    ]);
    expect(await page.locator('.verdict a').first().getAttribute('href')).toBe('/en/authorities/eksempelby/mastodon/');
  });

  test('asks nobody but the site, and once', async () => {
    const page = await open('/konto/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await ask(page, 'x.com/eksempelbykom');
    await page.fill('#q', '@eksempelby@social.example');
    await page.press('#q', 'Enter');
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('Mastodon'));
    // The browser asks for the icon on its own, and as often as it likes.
    expect(asked.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([
      new URL('/konto/konti.json', inject('site')).href,
    ]);
  });

  test('without a script every account stands in the list', async () => {
    const page = await open('/konto/', { javaScriptEnabled: false });
    const rows = await page.locator('.accounts tbody tr').allTextContents();
    expect(
      rows.some(
        (row) => row.includes('@EksempelbyKom') && row.includes('Eksempelby Kommune') && row.includes('opdigtet'),
      ),
    ).toBe(true);
    expect(rows.some((row) => row.includes('Medarbejdere i Herning Kommune') && row.includes('ikke officiel'))).toBe(
      true,
    );
    expect(await page.locator('noscript').first().isVisible()).toBe(true);
  });

  test('when the registry cannot be fetched, the page says so and the next question tries again', async () => {
    const page = await open('/konto/');
    let broken = true;
    await page.route('**/konti.json', (route) => (broken ? route.abort() : route.continue()));
    await page.fill('#q', 'x.com/eksempelbykom');
    await page.press('#q', 'Enter');
    await page.waitForFunction(() => document.querySelector('#verdict')?.textContent?.includes('kunne ikke hentes'));
    broken = false;
    expect(await ask(page, 'x.com/eksempelbykom')).toHaveLength(1);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on answers in %s', async (colorScheme) => {
    for (const words of ['x.com/eksempelbykom', '@eksempelby', 'x.com/Eksempe1byKom']) {
      const page = await open(`/konto/?q=${encodeURIComponent(words)}`, { colorScheme });
      await answers(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
});
