import type { Span, Text } from '../model/span.ts';

/**
 * The one normalisation of archived text, stated in ARCHITECTURE.md: lone surrogates and NUL become U+FFFD
 * (no UTF-8 file can hold the first, no MDX parser keeps the second), CRLF becomes LF (CRs before an LF go, however many, so that normalising twice changes nothing). Everything else stays.
 */
export const normaliseString = (value: string): string =>
  value.isWellFormed() && !/[\0\r]/.test(value)
    ? value
    : value.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\r+\n/g, '\n');

const isString = (span: Span): span is string => typeof span === 'string';

/**
 * Normal form of a text: strings normalised, none empty, no two beside each other; the text of a link on one line, so
 * that one that went over several is a link on each.
 */
export function normaliseText(text: Text): Text {
  const merged: Span[] = [];
  for (const span of text.flatMap(onOneLine)) {
    const last = merged.at(-1);
    if (isString(span) && last !== undefined && isString(last)) merged[merged.length - 1] = last + span;
    else merged.push(span);
  }
  return merged.map((span) => (isString(span) ? normaliseString(span) : span)).filter((span) => span !== '');
}

function onOneLine(span: Span): Span | Span[] {
  if (typeof span !== 'object' || !('url' in span)) return span;
  const { url } = span;
  const words = normaliseString(span.text).replaceAll('\r', ' ');
  if (!words.includes('\n')) return { url, text: words === '' ? url : words };
  return words
    .split(/(\n+)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('\n') ? part : { url, text: part }));
}
