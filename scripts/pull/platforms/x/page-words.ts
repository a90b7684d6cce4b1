import type { Element, ElementContent } from 'hast';
import type { RawSpan } from '../../adapter.ts';
import { attribute, classesOf } from '../../formats/html-elements.ts';
import { linkOr } from '../linkable.ts';
import { bareMentions, mention } from './text.ts';

/**
 * The words of a post as a page of X shows them: blanks and line ends as they stand, links by the address they stand
 * for, names as mentions, emoji as signs, and nothing of what is hidden.
 */
export function pageSpans(words: Element): RawSpan[] {
  const spans: RawSpan[] = [];
  for (const child of words.children) spans.push(...spansOfNode(child));
  return trimmed(joined(spans)).flatMap((span) => (typeof span === 'string' ? bareMentions(span) : [span]));
}

const has = (element: Element, ...names: string[]): boolean => classesOf(element).some((name) => names.includes(name));

function spansOfNode(node: ElementContent): RawSpan[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return ['\n'];
  if (node.tagName === 'img') return [attribute(node, 'alt') ?? ''];
  if (node.tagName === 'script' || node.tagName === 'style') return [];
  if (node.tagName === 'a') return linkSpans(node);
  return node.children.flatMap(spansOfNode);
}

function linkSpans(link: Element): RawSpan[] {
  const shown = shownIn(link);
  if (has(link, 'twitter-hashtag', 'twitter-cashtag', 'hashtag') || shown.startsWith('#')) return [shown];
  const named = /^[@＠](\w{1,15})$/.exec(shown.replaceAll(/\s/g, ''))?.[1];
  if (named !== undefined) {
    const id = attribute(link, 'dataMentionedUserId');
    return [mention({ handle: named, ...(id !== undefined && id !== '0' && { id }) }, shown)];
  }
  // Until 2011 the sign stood before the link.
  if (has(link, 'username') && /^\w{1,15}$/.test(shown)) return [mention({ handle: shown }, shown)];
  // The address of an attached picture, or of the quoted post: what it leads to is shown instead.
  if (has(link, 'u-hidden') || /^pic\.twitter\.com\//.test(shown)) return [];
  const href = attribute(link, 'dataExpandedUrl') ?? attribute(link, 'title') ?? attribute(link, 'href') ?? '';
  return shown === '' ? [] : [linkOr(href, shown)];
}

/** The words of a link, without what only a screen reader or the clipboard gets. */
function shownIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || has(node, 'invisible')) return '';
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  return node.children.map(shownIn).join('');
}

function joined(spans: readonly RawSpan[]): RawSpan[] {
  const made: RawSpan[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    if (typeof span === 'string' && typeof last === 'string') made[made.length - 1] = last + span;
    else if (
      typeof span === 'object' &&
      'mention' in span &&
      typeof last === 'string' &&
      /^\w/.test(span.text) &&
      last.endsWith('@')
    )
      made.splice(-1, 1, last.slice(0, -1), { ...span, text: `@${span.text}` });
    else made.push(span);
  }
  return made;
}

/** Blanks around the words are those of the page. */
function trimmed(spans: readonly RawSpan[]): RawSpan[] {
  const last = spans.length - 1;
  return spans
    .map((span, index) => {
      if (typeof span !== 'string') return span;
      const from = index === 0 ? span.trimStart() : span;
      return index === last ? from.trimEnd() : from;
    })
    .filter((span) => span !== '');
}
