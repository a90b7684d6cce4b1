import { htmlOf, textOf, type XmlElement } from '../xml-tree.ts';
import type { FeedText } from './feed.ts';

/** Tags that say that a text is HTML: a comparison such as "a<b and c>d" is none. */
const tag =
  /<\/?(?:a|abbr|address|article|aside|b|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|object|ol|p|picture|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video|audio)(?:\s[^<>=]*=[^<>]*)?\s*\/?>/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

export const looksLikeHtml = (text: string): boolean => tag.test(text) || reference.test(text);

const baseOf = (element: XmlElement, above: string | undefined): string | undefined => {
  const own = element.attributes.get('xml:base');
  return own === undefined ? above : (URL.parse(own, above)?.href ?? above);
};

const nested = (element: XmlElement): boolean => element.children.some((child) => typeof child !== 'string');

/** A text of RSS: it does not say what it is, so its signs do. Tags that nobody escaped are tags all the same. */
export function rssText(element: XmlElement, base: string | undefined, html = false): FeedText | undefined {
  const marked = nested(element);
  const value = marked ? htmlOf(element) : textOf(element);
  if (value.trim() === '') return undefined;
  const type = html || marked || looksLikeHtml(value) ? 'html' : 'text';
  return { value: type === 'text' ? value.trim() : value, type, base: baseOf(element, base), lang: langOf(element) };
}

/** A text of Atom: its type says what it is (and in Atom 0.3, its mode). */
export function atomText(element: XmlElement, base: string | undefined): FeedText | undefined {
  const type = (element.attributes.get('type') ?? 'text').toLowerCase().trim();
  const mode = element.attributes.get('mode')?.toLowerCase();
  const own = baseOf(element, base);
  const lang = langOf(element);
  const encoded = mode === 'base64' || (mode === undefined && type.includes('/') && !/^text\/|[+/]xml$/.test(type));
  const found = nested(element)
    ? { value: htmlOf(element), type: 'html' as const }
    : encoded
      ? fromBase64(textOf(element))
      : { value: textOf(element), type: typeOf(type, mode) };
  if (found.value.trim() === '') return undefined;
  return { value: found.type === 'text' ? found.value.trim() : found.value, type: found.type, base: own, lang };
}

/** Before Atom 1.0 a text that is escaped is HTML; since then the type alone counts. */
function typeOf(type: string, mode: string | undefined): 'text' | 'html' {
  if (type === 'html' || type === 'xhtml' || type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  return mode === 'escaped' && type !== 'text/plain' ? 'html' : 'text';
}

function fromBase64(text: string): { value: string; type: 'text' | 'html' } {
  const value = Buffer.from(text, 'base64').toString('utf8');
  return { value, type: looksLikeHtml(value) ? 'html' : 'text' };
}

export const langOf = (element: XmlElement): string | undefined => element.attributes.get('xml:lang') || undefined;
