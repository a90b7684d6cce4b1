import { describe, expect, test } from 'vitest';
import { pageKinds, running, useBrowser } from './browser.ts';

const { context, open } = useBrowser();

describe.each(Object.entries(pageKinds))('%s (%s)', (kind, address) => {
  test('asks no other host, ships no script of its own, sets no cookie and says no error', async () => {
    const own = await context();
    const page = await own.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      // A page that is not there is answered with 404, and the browser says so.
      if (message.type() === 'error' && !(kind === 'no such page' && message.text().includes('404')))
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });
    const host = new URL(page.url()).host;
    expect(asked.filter((url) => !url.startsWith('blob:') && new URL(url).host !== host)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await own.cookies()).toEqual([]);
    const scripts = await page.locator('script').count();
    if (running.has(kind)) expect(scripts).toBeGreaterThan(0);
    else {
      expect(scripts).toBe(0);
      expect(asked.filter((url) => /\.m?js(?:\?|$)/.test(url))).toEqual([]);
    }
  });

  test('has one heading, one main part, its language and a title', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.getAttribute('html', 'lang')).toBe(address.startsWith('/en/') ? 'en' : 'da');
    expect(await page.title()).toMatch(/Åbne Kanaler$/);
  });
});

test('without JavaScript one reads from the home page to a post', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.locator('main').getByRole('link', { name: 'Eksempelby Kommune' }).first().click();
  await page.locator('main').getByRole('link', { name: /^X$/ }).first().click();
  await page
    .getByRole('link', { name: /^marts/ })
    .first()
    .click();
  expect(await page.locator('article.item').count()).toBeGreaterThan(0);
});

test('everything about a made-up authority says that it is made up', async () => {
  for (const address of [
    '/myndigheder/eksempelby/',
    '/myndigheder/eksempelby/x/',
    '/myndigheder/eksempelby/x/2020-03/',
    '/en/authorities/eksempelby/',
  ]) {
    const page = await open(address);
    expect(await page.locator('.made-up').innerText()).toMatch(/opdigtet|made up/);
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
  }
  const real = await open('/myndigheder/kolding/');
  expect(await real.locator('.made-up').count()).toBe(0);
});

test('a redacted span says what stood there, and a citizen is a letter', async () => {
  const page = await open('/myndigheder/tilstandby/x/2021-08/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('CPR-nummer fjernet');
  expect(text).toContain('Borger B');
  expect(text).toContain('Indeholdt oplysninger om en borger.');
});

test('a month of nothing but what was taken down says so, and cites no post', async () => {
  const page = await open('/myndigheder/tilstandby/x/2021-07/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('Indeholdt oplysninger om en borger.');
  expect(text).toMatch(/Kilde: tilstandby-x-2021\.\s*$/);
});

test('the printed month says its address, and controls are left out', async () => {
  const page = await open('/myndigheder/eksempelby/x/2020-03/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.masthead nav').isVisible()).toBe(false);
  expect(await page.locator('article.item').first().isVisible()).toBe(true);
});

test('in forced colours the state of a cell is still told in words', async () => {
  const page = await open('/', { forcedColors: 'active' });
  expect(await page.locator('.matrix .state.archived').first().innerText()).toMatch(/om md\.|opslag/);
});

test('authorities stand in the alphabetical order of the edition', async () => {
  for (const [address, language] of [
    ['/myndigheder/', 'da'],
    ['/en/authorities/', 'en'],
  ] as const) {
    const page = await open(address);
    const lists = await page.evaluate(() =>
      [...document.querySelectorAll('main ul.columns')].map((list) =>
        [...list.querySelectorAll('a')].map((link) => link.textContent ?? ''),
      ),
    );
    expect(lists.flat().length).toBeGreaterThan(100);
    for (const names of lists) expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
  }
});

test('nobody is led to believe that a page about an authority is the authority, or that old news is new', async () => {
  const page = await open('/myndigheder/herning/');
  const row = page.locator('#kanaler tbody tr').filter({ hasText: 'Medarbejdere i Herning Kommune' });
  expect(await row.innerText()).toContain('Her skriver du ikke til myndigheden.');
  await page.goto('/myndigheder/kolding/');
  expect(await page.locator('#kanaler tbody').innerText()).toContain('officiel, ifølge en kilde fra 3. februar 2011');
});
