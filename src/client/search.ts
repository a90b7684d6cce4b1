/**
 * Search in the browser. Everything it shows was made at build time and is set as text, never as markup.
 * The question and the filters stand in the address: a search can be sent, bookmarked and gone back to.
 */
import { otherSpellings } from '#lib/other-spellings.ts';
import { pageSize, type Question, questionOf, toFilters, toQuery } from './question.ts';
import { resultItem } from './result.ts';
import { type Found, type Segment, searchSegments } from './segments.ts';

/** The module that Pagefind puts beside its index. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search: Segment['search'];
}

const words = {
  da: {
    asking: 'Søger …',
    none: 'Ingen resultater. Prøv færre ord eller fjern et filter.',
    found: (n: string) => (n === '1' ? '1 resultat' : `${n} resultater`),
    spelled: (asked: string, other: string) => `Ingen resultater for »${asked}«. Med en anden stavemåde, »${other}«: `,
    failed: 'Søgningen kunne ikke hentes. Prøv at indlæse siden igen.',
  },
  en: {
    asking: 'Searching …',
    none: 'No results. Try fewer words or take away a filter.',
    found: (n: string) => (n === '1' ? '1 result' : `${n} results`),
    spelled: (asked: string, other: string) => `No results for “${asked}”. Spelled otherwise, “${other}”: `,
    failed: 'Search could not be loaded. Try to load the page again.',
  },
};

const form = document.querySelector<HTMLFormElement>('#search');
const count = document.querySelector<HTMLElement>('#count');
const list = document.querySelector<HTMLOListElement>('#results');
const more = document.querySelector<HTMLButtonElement>('#more');
if (form && count && list && more) start(form, count, list, more);

function start(form: HTMLFormElement, count: HTMLElement, list: HTMLOListElement, more: HTMLButtonElement): void {
  const edition = form.dataset.edition === 'en' ? 'en' : 'da';
  const base = form.dataset.base?.replace(/\/?$/, '/') ?? '/';
  const say = words[edition];
  const numbers = new Intl.NumberFormat(edition === 'da' ? 'da-DK' : 'en-GB');
  let engine: Promise<readonly Segment[]> | undefined;
  let asked = 0;
  let found: Found | undefined;

  const load = (): Promise<readonly Segment[]> => {
    engine ??= loadEngine(base).catch((error: unknown) => {
      // The next search tries again: the network may be back.
      engine = undefined;
      throw error;
    });
    return engine;
  };

  async function show(results: Found): Promise<void> {
    const from = list.children.length;
    const data = await results.next(pageSize);
    if (results !== found) return;
    list.append(...data.map((one) => resultItem(one, { edition, base })));
    more.hidden = list.children.length >= results.count;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  }

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const question: Question = questionOf(new URLSearchParams(location.search));
    fill(form, question);
    if (question.q === '' && Object.keys(toFilters(question)).length === 0) {
      found = undefined;
      list.replaceChildren();
      more.hidden = true;
      count.textContent = '';
      return;
    }
    count.textContent = say.asking;
    try {
      const [results, spelling] = await spelledAnyWay(await load(), question, { ...toFilters(question), edition });
      if (mine !== asked) return;
      found = results;
      list.replaceChildren();
      more.hidden = true;
      count.textContent =
        results.count === 0
          ? say.none
          : (spelling === question.q ? '' : say.spelled(question.q, spelling)) +
            say.found(numbers.format(results.count));
      await show(results);
    } catch (error) {
      if (mine !== asked) return;
      count.textContent = say.failed;
      throw error;
    }
  }

  function go(): void {
    const query = toQuery(readForm(form));
    if (query !== location.search.replace(/^\?/, ''))
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    void ask();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go();
  });
  form.elements.namedItem('q') instanceof HTMLInputElement &&
    form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  more.addEventListener('click', () => found && void show(found));
  addEventListener('popstate', () => void ask());
  void ask();
}

/** What a question finds; where it finds nothing, what it finds in another spelling, and which. */
async function spelledAnyWay(
  segments: readonly Segment[],
  question: Question,
  filters: Record<string, string>,
): Promise<readonly [Found, spelling: string]> {
  const results = await searchSegments(segments, question, filters);
  if (results.count > 0) return [results, question.q];
  for (const q of otherSpellings(question.q)) {
    const other = await searchSegments(segments, { ...question, q }, filters);
    if (other.count > 0) return [other, q];
  }
  return [results, question.q];
}

/** Every segment of the index, ready to be asked: one engine for all, told apart by a filter that it sets itself. */
async function loadEngine(base: string): Promise<readonly Segment[]> {
  const answer = await fetch(`${base}pagefind/segments.json`);
  if (!answer.ok) throw new Error(`segments.json: ${answer.status}`);
  const build: { segments: string[] } = await answer.json();
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  const mark = (index: number) => ({ mergeFilter: { segment: String(index) } });
  await pagefind.options({ excerptLength: 32, baseUrl: '/', ...mark(0) });
  await pagefind.init();
  for (const [index, segment] of build.segments.entries())
    if (index > 0) await pagefind.mergeIndex(new URL(segment, location.href).href, mark(index));
  return build.segments.map((_, index) => ({
    search: (asked, { filters, sort }) =>
      pagefind.search(asked, { filters: { ...filters, segment: String(index) }, sort }),
  }));
}

function readForm(form: HTMLFormElement): Question {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.set(name, value);
  return questionOf(params);
}

function fill(form: HTMLFormElement, question: Question): void {
  for (const [name, value] of Object.entries(question)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}
