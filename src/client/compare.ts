/** Sets the chosen authorities side by side. Each column is a part of a page of its own; nothing is made here. */

const form = document.querySelector<HTMLFormElement>('#compare');
const columns = document.querySelector<HTMLElement>('#columns');
const told = document.querySelector<HTMLElement>('#told');
const most = 4;

/** The authorities that the address names, each once, at most four. */
const chosen = (): string[] =>
  [...new Set(new URLSearchParams(location.search).getAll('m'))]
    .filter((slug) => /^[a-z0-9-]+$/.test(slug))
    .slice(0, most);

async function column(slug: string): Promise<Element> {
  const answer = await fetch(`${form?.dataset.columns}${slug}/`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = answer.ok ? page.querySelector('article.column') : null;
  if (found === null) throw new Error(slug);
  return document.importNode(found, true);
}

async function show(): Promise<void> {
  const slugs = chosen();
  for (const [index, select] of [...(form?.querySelectorAll('select') ?? [])].entries())
    select.value = slugs[index] ?? '';
  const made = await Promise.allSettled(slugs.map(column));
  // Somebody has chosen again meanwhile, or gone back: the latest choice is the one that is shown.
  if (slugs.join() !== chosen().join()) return;
  columns?.replaceChildren(...made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  const failed = slugs.filter((_, index) => made[index]?.status === 'rejected');
  if (told) told.textContent = failed.length === 0 ? '' : `${form?.dataset.failed}${failed.join(', ')}`;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const picked = [...new Set(new FormData(form).getAll('m').map(String).filter(Boolean))];
  const address = picked.map((slug) => `m=${encodeURIComponent(slug)}`).join('&');
  history.pushState(null, '', `${location.pathname}${address === '' ? '' : `?${address}`}`);
  void show();
});
addEventListener('popstate', () => void show());
void show();
