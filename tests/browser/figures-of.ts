import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { figureCards } from '#lib/figure-cards.ts';
import type { FigureId } from '#lib/figures/card.ts';
import { unknownReasons } from '#lib/figures/result.ts';
import { monthInDenmark } from '#lib/time/copenhagen.ts';
import {
  anchorOn,
  attribute,
  classesOf,
  find,
  linksIn,
  type Placed,
  pageAt,
  readSite,
  resolve,
  type SitePage,
  wordsOf,
} from './pages.ts';

/** Following the numbers of a page: to the posts behind them, to what they mean, and back from any number to its mark. */

/**
 * Parts of the evidence whose rows are what a figure rests on (`n`) and what it counted (`count`), where the evidence
 * lists all of them. Told here once more, by hand: the pages are held to it, not to the code they are made by.
 */
const rowsOf: Partial<Record<FigureId, { readonly n?: readonly string[]; readonly count?: readonly string[] }>> = {
  'dialogue-share': { count: ['reply'] },
  inquiries: { n: ['first', 'later', 'inferred', 'listed'] },
  'response-time': { n: ['capture', 'id'] },
  'response-rate': { n: ['answered', 'late', 'unanswered'], count: ['answered'] },
  'redirect-rate': { n: ['redirected', 'also-replied', 'refused', 'other'], count: ['redirected'] },
  crossover: { count: ['crossover'] },
  'self-service': { count: ['linking'] },
  'web-tie': { count: ['linking'] },
  'alt-text': { n: ['with', 'without'], count: ['with'] },
  'promise-practice': { n: ['kept', 'late'], count: ['kept'] },
};

export const markedFigures = (page: SitePage): Placed[] =>
  find(page.main, (element) => attribute(element, 'dataFigure') !== undefined);

const isScope = (element: Element): boolean =>
  element.tagName === 'section' || element.tagName === 'article' || classesOf(element).includes('opening');

/** The element and what it stands in, up to the section of the page. */
function nearby({ element, within }: Placed): Element[] {
  const end = within.findIndex(isScope);
  return [element, ...(end === -1 ? within : within.slice(0, end + 1))];
}

/** What is wrong with a marked number; nothing when all is well. */
export function figureTroubles(placed: Placed, page: SitePage): string[] {
  const id = attribute(placed.element, 'dataFigure') ?? '';
  const troubles = [...definitionTroubles(placed, page, id), ...evidenceTroubles(placed, page, id)];
  return troubles.map((what) => `${page.address}: ${id} »${wordsOf(placed.element).slice(0, 60)}« ${what}`);
}

function definitionTroubles(placed: Placed, page: SitePage, id: string): string[] {
  const method = pageAt(page.address.startsWith('/en/') ? '/en/method/' : '/metode/');
  const anchor = id === 'coverage' ? 'word-coverage' : id;
  if (method === undefined || anchorOn(method, anchor) === undefined) return ['has no definition on the method page'];
  const leads = nearby(placed).some((element) =>
    linksIn(element).some((href) => {
      const { address, fragment } = resolve(href, page);
      return address === method.address && fragment === anchor;
    }),
  );
  return leads ? [] : ['has no link to its definition beside it'];
}

function evidenceTroubles(placed: Placed, page: SitePage, id: string): string[] {
  const { element, within } = placed;
  const state = attribute(element, 'dataState');
  if (state === 'unknown') {
    const said = saidOf(placed, page);
    const reasoned = Object.values(unknownReasons).some(({ da, en }) => said.includes(da) || said.includes(en));
    return reasoned ? [] : ['is not known and does not say why'];
  }
  if (state === 'suppressed' && !tooFew.test(saidOf(placed, page))) return ['is suppressed and does not say why'];
  const inLink = within.find(({ tagName }) => tagName === 'a');
  const targets = linksIn(inLink ?? element).map((href) => resolve(href, page));
  if (id === 'answer-deadline') return deadlineTroubles(placed, page, targets);
  const evidence = targets.find((target) => isEvidence(target, id, page));
  if (evidence === undefined) return ['has no link to the posts behind it'];
  return id === 'coverage' ? [] : countTroubles(element, id, evidence.address);
}

const tooFew = /For få til at regne|Too few to calculate|intet at regne på|nothing to calculate with/;

/** The words beside a number, and those of a note on the page that it points to. */
function saidOf({ element, within }: Placed, page: SitePage): string {
  const notes = linksIn(element).flatMap((href) => {
    const { address, fragment } = resolve(href, page);
    const note = address === page.address && fragment !== '' ? anchorOn(page, fragment) : undefined;
    return note === undefined ? [] : [wordsOf(note)];
  });
  return [wordsOf(within[0] ?? element), ...notes].join(' ');
}

interface Target {
  readonly address: string;
  readonly fragment: string;
}

/** `/myndigheder/eksempelby/x/svartid/2/` -> the account and the figure. */
function accountOf(address: string): { readonly account: string; readonly figure: string | undefined } | undefined {
  const [, account, figure] =
    /^(\/(?:myndigheder|en\/authorities)\/[^/]+\/[^/]+\/)(?:([a-z-]+)\/(?:\d+\/)?)?$/.exec(address) ?? [];
  return account === undefined ? undefined : { account, figure };
}

function isEvidence({ address, fragment }: Target, id: string, from: SitePage): boolean {
  const place = accountOf(address);
  const target = pageAt(address);
  if (place === undefined || target === undefined) return false;
  // A page on one account speaks of that account alone.
  const here = accountOf(from.address);
  if (here !== undefined && here.account !== place.account) return false;
  const anchor = anchorOn(target, fragment);
  if (anchor === undefined) return false;
  if (id === 'coverage') return fragment === 'kilder' && find(anchor, ({ tagName }) => tagName === 'li').length > 0;
  if (id === 'activity') {
    const months = anchorOn(target, 'maaneder');
    return (
      place.figure === undefined &&
      ['', 'maaneder'].includes(fragment) &&
      months !== undefined &&
      linksIn(months).length > 0
    );
  }
  return Object.values(figureCards).some((card) => card.id === id && card.address === place.figure);
}

/** The n and the count of a figure are as many as the rows of its evidence say. */
function countTroubles(element: Element, id: string, address: string): string[] {
  const claims = { n: attribute(element, 'dataN'), count: attribute(element, 'dataCount') };
  const place = accountOf(address);
  if (place === undefined) return ['leads to no account'];
  if (id === 'activity') {
    const own = ownItems(place.account.replace('/en/authorities/', '/myndigheder/'));
    return claims.n === undefined || Number(claims.n) === own
      ? []
      : [`says ${claims.n}; its months hold ${own} own items`];
  }
  const [from, to] = (attribute(element, 'dataMonths') ?? '').split('/');
  // The promises of an account are counted; what each rests on is of its own months.
  if (id === 'promise-practice' && from === '') return [];
  const rows = evidenceTable(address).filter(({ at }) => {
    const month = monthInDenmark(at);
    return from === undefined || from === '' || to === undefined || (from <= month && month <= to);
  });
  const troubles: string[] = [];
  for (const what of ['n', 'count'] as const) {
    const parts = rowsOf[id as FigureId]?.[what];
    if (parts === undefined || claims[what] === undefined) continue;
    const found = rows.filter(({ part }) => parts.includes(part)).length;
    if (Number(claims[what]) !== found) troubles.push(`says ${what} = ${claims[what]}; its evidence has ${found}`);
  }
  return troubles;
}

const tables = new Map<string, { id: string; at: string; part: string }[]>();

/** The table of the evidence a page of evidence shows. */
export function evidenceTable(address: string): readonly { id: string; at: string; part: string }[] {
  const file = address
    .replace(/^\/en\/authorities\//, '/myndigheder/')
    .replace(/\/(?:\d+\/)?$/, '.csv')
    .slice(1);
  const known = tables.get(file) ?? parse(readSite(file), { columns: true });
  tables.set(file, known);
  return known;
}

const owned = new Map<string, number>();

/** Items an authority wrote itself, reposts left out, counted on the pages of its months and of their days. */
function ownItems(account: string): number {
  const known = owned.get(account);
  if (known !== undefined) return known;
  const overview = pageAt(account);
  const months = overview && anchorOn(overview, 'maaneder');
  const pages = new Set<string>();
  if (overview !== undefined && months !== undefined)
    for (const href of linksIn(months)) {
      const month = pageAt(resolve(href, overview).address);
      if (month === undefined) continue;
      pages.add(month.address);
      for (const day of linksIn(month.main).map((to) => resolve(to, month).address))
        if (day.startsWith(month.address) && day !== month.address) pages.add(day);
    }
  let count = 0;
  for (const address of pages)
    for (const { element } of find(pageAt(address)?.main ?? { type: 'root', children: [] }, isItem)) {
      const who = find(element, (one) => classesOf(one).includes('who'))[0]?.element;
      const shared = find(
        element,
        (one, within) => one.tagName === 'p' && classesOf(within[0] ?? one).includes('shared'),
      )[0];
      const repost = shared !== undefined && wordsOf(shared.element).startsWith('Delte et opslag');
      if (who !== undefined && !classesOf(who).includes('other') && !repost) count += 1;
    }
  owned.set(account, count);
  return count;
}

const isItem = (element: Element): boolean => element.tagName === 'article' && classesOf(element).includes('item');

/** An answer's days have its dates behind them: on the list of answers, or on its own page. */
function deadlineTroubles({ element }: Placed, page: SitePage, targets: readonly Target[]): string[] {
  const isAnswer = (address: string): boolean => /^\/(?:svar|en\/answers)\/\d{5}\/[^/]+\/\d+\/$/.test(address);
  if (isAnswer(page.address)) return [];
  const found = targets.find(({ address, fragment }) => {
    const target = pageAt(address);
    return (
      target !== undefined &&
      (isAnswer(address) || (fragment === 'alle-svar' && anchorOn(target, fragment) !== undefined))
    );
  });
  if (found === undefined) return ['has no link to its dates'];
  const n = attribute(element, 'dataN');
  if (n === undefined || isAnswer(found.address)) return [];
  const dated = listed(found, 'dated');
  return dated === Number(n) ? [] : [`says n = ${n}; ${dated} answers stand there with their days`];
}

const isListed = (element: Element, [parent]: readonly Element[]): boolean => {
  const list = parent === undefined ? [] : classesOf(parent);
  return (
    isItem(element) ||
    (element.tagName === 'li' &&
      (classesOf(element).includes('proof') ||
        ['day-list', 'statements', 'answers', 'columns', 'entries'].some((one) => list.includes(one))))
  );
};

/** How many things stand listed at a place: those of a name, or all. */
export function listed({ address, fragment }: Target, name: string): number | undefined {
  const page = pageAt(address);
  const place = page && anchorOn(page, fragment);
  if (place === undefined) return undefined;
  return find(place, (element, within) =>
    name === '' ? isListed(element, within) : (attribute(element, 'dataOf') ?? '').split(' ').includes(name),
  ).length;
}

/** A count of things leads to the place where as many stand. */
export function tallyTroubles({ element, within }: Placed, page: SitePage): string[] {
  const link = [element, ...within].find(({ tagName }) => tagName === 'a');
  const href = link && attribute(link, 'href');
  const target = href === undefined ? { address: page.address, fragment: '' } : resolve(href, page);
  const said = Number(/[\d.,]+/.exec(wordsOf(element))?.[0].replaceAll(/[.,]/g, ''));
  const found = listed(target, attribute(element, 'dataTally') ?? '');
  return said === found
    ? []
    : [`${page.address}: »${wordsOf(element)}« leads to a place where ${found ?? 'nothing'} stand`];
}
