/**
 * Looking up an account in the browser. The index is a file of the site, fetched once; what is asked stands in the
 * address, goes nowhere else, and is never shown as markup.
 */
import type { AccountIndex } from '#lib/accounts/lookup.ts';
import { lookUp } from '#lib/accounts/lookup.ts';
import { type VerdictWords, verdictWords } from '#lib/i18n/verdict-words.ts';

const words = {
  da: { asking: 'Slår op …', failed: 'Registret kunne ikke hentes. Prøv at indlæse siden igen.', read: 'Læs videre: ' },
  en: {
    asking: 'Looking up …',
    failed: 'The registry could not be loaded. Try to load the page again.',
    read: 'Read on: ',
  },
};

const form = document.querySelector<HTMLFormElement>('#account');
const field = document.querySelector<HTMLInputElement>('#q');
const place = document.querySelector<HTMLElement>('#verdict');
if (form && field && place) start(form, field, place);

function start(form: HTMLFormElement, field: HTMLInputElement, place: HTMLElement): void {
  const edition = form.dataset.edition === 'en' ? 'en' : 'da';
  const base = form.dataset.base?.replace(/\/$/, '') ?? '';
  const channels: Record<string, string> = JSON.parse(form.dataset.channels ?? '{}');
  const say = words[edition];
  let index: Promise<AccountIndex> | undefined;
  let asked = 0;

  const load = (): Promise<AccountIndex> => {
    index ??= loadIndex(form.dataset.index ?? '').catch((error: unknown) => {
      // The next question tries again: the network may be back.
      index = undefined;
      throw error;
    });
    return index;
  };

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const question = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    field.value = question;
    place.replaceChildren();
    if (question === '') return;
    place.textContent = say.asking;
    try {
      const found = await load();
      if (mine !== asked) return;
      const verdicts = verdictWords(edition, lookUp(question, found), found, channels);
      place.replaceChildren(...verdicts.map((verdict) => verdictBox(verdict, base, say.read)));
    } catch (error) {
      if (mine !== asked) return;
      place.textContent = say.failed;
      throw error;
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim() === '' ? '' : `?${new URLSearchParams({ q: field.value.trim() })}`;
    if (query !== location.search) history.pushState(null, '', query === '' ? location.pathname : query);
    void ask();
  });
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  addEventListener('popstate', () => void ask());
  void ask();
}

async function loadIndex(address: string): Promise<AccountIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const index: AccountIndex = await answer.json();
  return index;
}

function verdictBox({ tone, answer, more, links }: VerdictWords, base: string, read: string): HTMLElement {
  const box = document.createElement('div');
  box.className = `verdict ${tone}`;
  const paragraph = (className: string, ...children: (Node | string)[]): HTMLParagraphElement => {
    const made = document.createElement('p');
    if (className !== '') made.className = className;
    made.append(...children);
    return made;
  };
  box.append(paragraph('says', answer), ...more.map((line) => paragraph('', line)));
  if (links.length > 0)
    box.append(
      paragraph(
        '',
        read,
        ...links.flatMap(({ text, address }, index) => {
          const link = document.createElement('a');
          link.href = `${base}${address}`;
          link.textContent = text;
          return index === 0 ? [link] : [' · ', link];
        }),
      ),
    );
  return box;
}
