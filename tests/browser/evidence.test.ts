import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { evidenceTable, figureTroubles, markedFigures, tallyTroubles } from './figures-of.ts';
import { unmarkedNumbers } from './numbers.ts';
import { attribute, classesOf, find, linksIn, pageAt, type SitePage, siteFiles, wordsOf } from './pages.ts';

/** Every number on every page leads to its evidence and its definition. */

// The page of components shows made-up numbers; the ledger of the sources is itself what others lead to.
const apart = new Set(['/design/', '/data/', '/en/data/']);
const pages = (): SitePage[] =>
  siteFiles()
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((address) => !apart.has(address))
    .flatMap((address) => pageAt(address) ?? []);

describe('the numbers of the built site', () => {
  test('each marked figure leads to its definition and to evidence of as many posts as it says', () => {
    let followed = 0;
    const troubles = pages().flatMap((page) =>
      markedFigures(page).flatMap((placed) => {
        followed += 1;
        return figureTroubles(placed, page);
      }),
    );
    expect(followed).toBeGreaterThan(3000);
    expect(troubles).toEqual([]);
  });

  test('each count of things leads to the place where as many stand', () => {
    const isTally = (page: SitePage) => find(page.main, (element) => attribute(element, 'dataTally') !== undefined);
    expect(pages().flatMap(isTally).length).toBeGreaterThan(400);
    expect(pages().flatMap((page) => isTally(page).flatMap((placed) => tallyTroubles(placed, page)))).toEqual([]);
  });

  test('each page of evidence lists the rows of its table, part by part', () => {
    const evidence = pages().filter(
      ({ main }) => find(main, (element) => classesOf(element).includes('proofs')).length > 0,
    );
    expect(evidence.length).toBeGreaterThan(200);
    const shown = new Map<string, number>();
    const troubles: string[] = [];
    for (const { address, main } of evidence) {
      const first = address.replace(/\d+\/$/, '');
      const proofs = find(main, (element) => classesOf(element).includes('proof')).length;
      shown.set(first, (shown.get(first) ?? 0) + proofs);
      for (const { element } of find(main, (one) => attribute(one, 'dataPart') !== undefined)) {
        const part = attribute(element, 'dataPart');
        const rows = evidenceTable(address).filter((row) => row.part === part).length;
        if (wordsOf(element).replaceAll('.', '') !== String(rows)) troubles.push(`${address}: ${part} is not ${rows}`);
      }
    }
    for (const { address, main } of evidence)
      for (const { element } of find(main, (one) => attribute(one, 'dataRows') !== undefined))
        if (attribute(element, 'dataRows') !== String(evidenceTable(address).length))
          troubles.push(`${address}: says ${wordsOf(element)}`);
    for (const [address, count] of shown)
      if (evidenceTable(address).length !== count)
        troubles.push(`${address}: ${count} posts stand there, ${evidenceTable(address).length} in its table`);
    expect(troubles).toEqual([]);
  });

  test('each reply that rules put where it is names them, and leads to their words', () => {
    let led = 0;
    const without = pages().flatMap(({ address, main }) =>
      find(main, (element) => classesOf(element).includes('proof')).flatMap(({ element }) => {
        const rules = linksIn(element).filter((href) => /\/(?:regelpakke|rule-pack)\/#/.test(href));
        led += rules.length;
        const isMarked = find(element, ({ tagName }) => tagName === 'mark').length > 0;
        return isMarked && rules.length === 0 ? [`${address}: ${wordsOf(element).slice(0, 80)}`] : [];
      }),
    );
    expect(led).toBeGreaterThan(100);
    expect(without).toEqual([]);
  });

  test('no number stands on a page without a mark, a date or a name around it', () => {
    const unmarked = pages().flatMap((page) => unmarkedNumbers(page).map((words) => `${page.address}: ${words}`));
    expect(unmarked).toEqual([]);
  });
});

describe('the crawl itself', () => {
  const main = (html: string) => {
    const found = find(fromHtml(`<main>${html}</main>`), ({ tagName }) => tagName === 'main')[0];
    if (found === undefined) throw new Error('no main');
    return { main: found.element };
  };

  test.each([
    '<table><tr><td>12</td></tr></table>',
    '<dl class="numbers"><div><dd class="value">21 %</dd></div></dl>',
    '<p class="answer">Den svarer efter 3 timer.</p>',
    '<p>I februar 2011 skrev den 44 gange.</p>',
  ])('finds the number that nobody marked in %s', (html) => {
    expect(unmarkedNumbers(main(html))).toHaveLength(1);
  });

  test.each([
    '<table><tr><td data-figure="response-time"><a href="/a/">12 timer</a></td></tr></table>',
    '<p>Den 3. februar 2011 kl. 10.12 begyndte spørgsmål 55 til L 90.</p>',
  ])('lets pass %s', (html) => {
    expect(unmarkedNumbers(main(html))).toEqual([]);
  });

  test('sees that a figure has no definition beside it, leads nowhere, or rests on another number of posts', () => {
    const wrong = (html: string) => {
      const page = { address: '/kanaler/x/', ...main(html) };
      return markedFigures(page).flatMap((placed) => figureTroubles(placed, page));
    };
    const [evidence, definition] = ['/myndigheder/fabelland/x/henvisning/', '<a href="/metode/#redirect-rate">?</a>'];
    const rows = evidenceTable(evidence).length;
    const number = (n: number, href: string): string =>
      `<section><p><a data-figure="redirect-rate" data-n="${n}" href="${href}">9 %</a> ${definition}</p></section>`;
    expect(wrong(number(rows, evidence))).toEqual([]);
    expect(wrong(number(rows + 1, evidence))).toHaveLength(1);
    expect(wrong(number(rows, '/myndigheder/fabelland/x/svartid/'))).toHaveLength(1);
    expect(wrong(number(rows, '/myndigheder/fabelland/x/findes-ikke/'))).toHaveLength(1);
    expect(wrong(`<section>${number(rows, evidence).replace(definition, '')}</section>${definition}`)).toHaveLength(1);
    expect(
      wrong(`<p><span data-figure="redirect-rate" data-state="unknown">ukendt</span> ${definition}</p>`),
    ).toHaveLength(1);
  });
});
