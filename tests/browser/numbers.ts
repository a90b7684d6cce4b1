import type { Element } from 'hast';
import { attribute, classesOf, type SitePage } from './pages.ts';

/** Numbers that stand on a page without a mark. */

/** What may hold numbers that are no figures, with the reason. A class, a tag or an attribute each. */
const elsewhere: readonly { readonly is: (element: Element) => boolean; readonly why: string }[] = [
  {
    is: ({ tagName }) => ['time', 'nav', 'option', 'label', 'h1'].includes(tagName),
    why: 'a date, a way, a choice, a title',
  },
  {
    is: ({ tagName }) => ['blockquote', 'cite', 'code', 'figcaption'].includes(tagName),
    why: 'words of others, and where they stand',
  },
  { is: has('words', 'thread', 'shared', 'promise', 'phrase'), why: 'archived or quoted words' },
  { is: has('prose', 'prose-body', 'qa', 'preview', 'asked'), why: 'running text of an editor or of a source' },
  { is: has('told'), why: 'words of an editor on one document or case' },
  { is: leadsTo(/\/data\/#/), why: 'the name of a source, which leads to it' },
  { is: leadsTo(/\/(?:metode|method)\/#/), why: 'the version of a method, which leads to it' },
  { is: (element) => attribute(element, 'dataRows') !== undefined, why: 'a count of the posts below it' },
  { is: has('card'), why: 'the definition of a figure' },
  { is: has('events', 'life', 'event-number'), why: 'dates of a history, and the numbers that point to them' },
  { is: has('facts', 'sources', 'accounts'), why: 'what the registry says, with its source' },
  { is: has('facts-of', 'proof'), why: 'what put a post into the evidence: it is the evidence itself' },
  { is: has('day-list'), why: 'the posts themselves' },
  { is: has('statements', 'entries'), why: 'names of acts, and words of editors' },
  { is: has('rules-of', 'rule-card'), why: 'the rules and how well they hit: definitions' },
  { is: has('trail', 'turn', 'filters', 'tag'), why: 'ways through the site' },
  {
    is: (element) => attribute(element, 'dataFact') !== undefined,
    why: 'a fact of the registry that leads to its source',
  },
  { is: (element) => attribute(element, 'dataTally') !== undefined, why: 'a count of what stands where it leads' },
  { is: (element) => attribute(element, 'dataPart') !== undefined, why: 'a count of rows below it' },
  { is: (element) => attribute(element, 'dataFigure') !== undefined, why: 'a marked figure' },
];

function leadsTo(where: RegExp): (element: Element) => boolean {
  return (element) => element.tagName === 'a' && where.test(attribute(element, 'href') ?? '');
}

function has(...classes: readonly string[]): (element: Element) => boolean {
  return (element) => classesOf(element).some((one) => classes.includes(one));
}

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|January|February|March|May|June|July|August|October|December|April|September|November';
/** Dates, times, names of cases, sessions, paragraphs and sources: numbers that name something and count nothing. */
const names = [
  new RegExp(`(?:\\d{1,2}\\.? )?(?:${months}) \\d{4}`, 'g'),
  /\b(?:19|20)\d\d\b(?:–\d\d)?/g,
  /kl\. \d{1,2}(?:[.–]\d{1,2})*/g,
  /\b\d\d:\d\d\b/g,
  /\b[LB] \d+|\d\. samling|session \d|(?:lov nr\.|act no\.) \d+|(?:inden for|within) 14|§+ ?\d+[a-z]?|(?:spørgsmål|[Qq]uestion|Spørgsmål) \d+|\d{5}/g,
  /\d+(?:-bit|\.0)|SHA-256|WCAG 2\.\d/g,
];

/** The words with numbers in them that no mark, and no reason of those above, covers. */
export function unmarkedNumbers(page: Pick<SitePage, 'main'>): string[] {
  const found: string[] = [];
  const visit = (node: Element): void => {
    if (elsewhere.some(({ is }) => is(node))) return;
    for (const child of node.children) {
      if (child.type === 'element') visit(child);
      if (child.type !== 'text') continue;
      const rest = names.reduce((words, name) => words.replaceAll(name, ''), child.value);
      if (/\d/.test(rest)) found.push(child.value.trim());
    }
  };
  visit(page.main);
  return found;
}
