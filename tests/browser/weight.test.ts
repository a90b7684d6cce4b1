import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { context } = useBrowser();

/** Bytes over the wire: text as a host sends it (gzip), fonts as they are. */
const sent = (body: Buffer, type: string): number => (/font|woff2/.test(type) ? body.length : gzipSync(body).length);

test.each(['/myndigheder/eksempelby/', '/myndigheder/fabelland/', '/en/authorities/eksempelby-forsyning/'])(
  'the page of an authority (%s) is light: 60 kB with styles and fonts, no script, and all of it named in its head',
  async (address) => {
    const page = await (await context({ viewport: { width: 360, height: 800 } })).newPage();
    const parts: Promise<{ url: string; type: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? response.request().resourceType();
      parts.push(response.body().then((body) => ({ url: response.url(), type, bytes: sent(body, type) })));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const all = await Promise.all(parts);
    const weight = all.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(weight, JSON.stringify(all)).toBeLessThanOrEqual(60_000);
    expect(all.filter(({ type }) => type.includes('javascript'))).toEqual([]);
    // What the first paint needs is asked for as soon as the HTML is there: one round trip more, and no second.
    const html = await page.content();
    for (const { url } of all.slice(1)) expect(html).toContain(new URL(url).pathname);
    expect(all.filter(({ type }) => /font|woff2/.test(type)).length).toBe(2);
  },
);
