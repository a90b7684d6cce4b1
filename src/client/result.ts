import { markedAddress } from './mark.ts';
import type { ResultData } from './segments.ts';

const kinds = {
  da: { post: 'Opslag', thread: 'Svar i tråd', answer: 'Ministersvar', rule: 'Regel', page: 'Side' },
  en: { post: 'Post', thread: 'Replies in thread', answer: 'Minister’s answer', rule: 'Rule', page: 'Page' },
};
const madeUp = { da: 'opdigtet', en: 'made up' };

/** One result: where it is from, when, and the words around what was found. */
export function resultItem(
  found: ResultData,
  { edition, base }: { edition: 'da' | 'en'; base: string },
): HTMLLIElement {
  const { title = '', kind = 'page', day, fictional } = found.meta;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = markedAddress(`${base.replace(/\/$/, '')}${found.raw_url ?? found.url}`, kind, found.excerpt);
  link.textContent = title;
  const head = document.createElement('p');
  head.append(link);
  if (fictional === 'true') {
    const tag = document.createElement('span');
    tag.className = 'tag';
    tag.textContent = madeUp[edition];
    head.append(' ', tag);
  }
  const facts = document.createElement('p');
  facts.className = 'small quiet';
  const dates = new Intl.DateTimeFormat(edition === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const kindNames: Record<string, string> = kinds[edition];
  facts.textContent = [kindNames[kind] ?? kind, day && dates.format(new Date(`${day}T12:00:00Z`))]
    .filter(Boolean)
    .join(' · ');
  const hit = document.createElement('p');
  hit.className = 'hit';
  // Archived words keep their language, whatever page they are found from.
  if (kind === 'post' || kind === 'thread') hit.lang = found.meta.lang ?? 'da';
  hit.append(...marked(found.excerpt));
  item.append(head, facts, hit);
  return item;
}

/** Pagefind's excerpt as nodes: words as text, <mark> as marks, and nothing else however it got there. */
function marked(excerpt: string): Node[] {
  const read = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...read.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
