/**
 * Search in the browser. Everything it shows was made at build time and is set as text, never as markup.
 * The question and the filters stand in the address: a search can be sent, bookmarked and gone back to.
 */
import { pageSize, type Question, questionOf, toFilters, toQuery } from './question.ts';
import { type ResultData, resultItem } from './result.ts';

interface Hit {
  data(): Promise<ResultData>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>;
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{ results: Hit[] } | null>;
}

const words = {
  da: {
    asking: 'Søger …',
    none: 'Ingen resultater. Prøv færre ord eller fjern et filter.',
    found: (n: string) => (n === '1' ? '1 resultat' : `${n} resultater`),
    failed: 'Søgningen kunne ikke hentes. Prøv at indlæse siden igen.',
  },
  en: {
    asking: 'Searching …',
    none: 'No results. Try fewer words or take away a filter.',
    found: (n: string) => (n === '1' ? '1 result' : `${n} results`),
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
  let engine: Promise<Pagefind> | undefined;
  let asked = 0;
  let hits: Hit[] = [];
  let question: Question = questionOf(new URLSearchParams());

  const load = (): Promise<Pagefind> => {
    engine ??= loadEngine(base).catch((error: unknown) => {
      // The next search tries again: the network may be back.
      engine = undefined;
      throw error;
    });
    return engine;
  };

  async function show(from: number): Promise<void> {
    const mine = asked;
    const data = await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()));
    if (mine !== asked) return;
    list.append(...data.map((found) => resultItem(found, { edition, base })));
    more.hidden = from + pageSize >= hits.length;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  }

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    question = questionOf(new URLSearchParams(location.search));
    fill(form, question);
    if (question.q === '' && Object.keys(toFilters(question)).length === 0) {
      hits = [];
      list.replaceChildren();
      more.hidden = true;
      count.textContent = '';
      return;
    }
    count.textContent = say.asking;
    try {
      const pagefind = await load();
      const found = await pagefind.search(question.q === '' ? null : question.q, {
        filters: { ...toFilters(question), edition },
        sort: question.sort === 'new' || question.q === '' ? { date: 'desc' } : {},
      });
      if (mine !== asked || found === null) return;
      hits = found.results;
      list.replaceChildren();
      count.textContent = hits.length === 0 ? say.none : say.found(numbers.format(hits.length));
      await show(0);
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
  more.addEventListener('click', () => void show(list.children.length));
  addEventListener('popstate', () => void ask());
  void ask();
}

async function loadEngine(base: string): Promise<Pagefind> {
  const answer = await fetch(`${base}pagefind/segments.json`);
  if (!answer.ok) throw new Error(`segments.json: ${answer.status}`);
  const build: { segments: string[] } = await answer.json();
  const [first = `${base}pagefind/`, ...others] = build.segments;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  await pagefind.options({ excerptLength: 32, baseUrl: '/' });
  await pagefind.init();
  for (const segment of others) await pagefind.mergeIndex(new URL(segment, location.href).href);
  return pagefind;
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
