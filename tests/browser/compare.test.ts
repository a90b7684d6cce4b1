import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

test('the authorities of one’s choice stand side by side, and the choice stands in the address', async () => {
  const page = await open('/sammenlign/');
  await page.selectOption('select[name=m] >> nth=0', 'eksempelby');
  await page.selectOption('select[name=m] >> nth=1', 'fabelland');
  await page.getByRole('button', { name: 'Sammenlign' }).click();
  await page.waitForURL(/\?m=eksempelby&m=fabelland$/);
  await page.waitForSelector('#columns .column >> nth=1');
  expect(await page.locator('#columns .column h2').allInnerTexts()).toEqual(['Eksempelby Kommune', 'Region Fabelland']);
  // Line by line: the same row of each column begins at the same height.
  const tops = await page
    .locator('#columns .column')
    .evaluateAll((columns) =>
      columns.map((column) =>
        [...column.querySelectorAll('section')].map((row) => Math.round(row.getBoundingClientRect().top)),
      ),
    );
  expect(tops[0]?.length).toBeGreaterThan(5);
  expect(tops[1]).toEqual(tops[0]);
});

test('an address with a choice shows it, at most four and each once, and says what is not there', async () => {
  const page = await open('/sammenlign/?m=eksempelby&m=eksempelby&m=findes-ikke&m=kolding&m=fabelland&m=herning');
  await page.waitForSelector('#columns .column >> nth=2');
  expect(await page.locator('#columns .column').count()).toBe(3);
  expect(await page.textContent('#told')).toContain('findes-ikke');
});

test('a choice that was taken back does not come after all', async () => {
  const page = await open('/sammenlign/?m=kolding');
  await page.waitForSelector('#columns .column');
  let held = 0;
  await page.route('**/sammenlign/eksempelby/', async (route) => {
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.selectOption('select[name=m] >> nth=0', 'eksempelby');
  await page.getByRole('button', { name: 'Sammenlign' }).click();
  await page.waitForURL(/\?m=eksempelby$/);
  const late = page.waitForResponse('**/sammenlign/eksempelby/');
  await page.evaluate(() => history.back());
  await page.waitForURL(/\?m=kolding$/);
  await late;
  await page.waitForTimeout(300);
  expect(held).toBe(1);
  expect(await page.locator('#columns .column h2').allInnerTexts()).toEqual(['Kolding Kommune']);
});

test('without JavaScript one compares by ready-made pairs', async () => {
  const page = await open('/sammenlign/');
  const off = await open('/sammenlign/', { javaScriptEnabled: false });
  expect(await page.locator('#columns .column').count()).toBe(0);
  await off.getByRole('link', { name: 'Eksempelby Kommune og Region Fabelland' }).click();
  expect(await off.locator('article.column').count()).toBe(2);
});

test('the matrix is narrowed without JavaScript, and says so when nothing is left', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  const shown = async (): Promise<number> =>
    (
      await page
        .locator('.matrix tbody tr')
        .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0))
    ).length;
  const all = await shown();
  await page.selectOption('.filter-kind', 'region');
  expect(await shown()).toBe(1);
  await page.selectOption('.filter-kind', '');
  expect(await shown()).toBe(all);
  await page.selectOption('.filter-region', 'fabelland');
  expect(await shown()).toBe(3);
  expect(await page.locator('.no-match').isVisible()).toBe(false);
  await page.selectOption('.filter-region', 'region-midtjylland');
  await page.selectOption('.filter-kind', 'region');
  expect(await shown()).toBe(0);
  expect(await page.locator('.no-match').isVisible()).toBe(true);
});

test('the matrix comes in another order by a link, and keeps its place', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'opslag om måneden' }).click();
  await page.waitForURL(/\/overblik\/aktivitet\/#hvem-er-hvor$/);
  expect(await page.locator('.matrix tbody th a').first().innerText()).toBe('Tilstandby Kommune');
});
