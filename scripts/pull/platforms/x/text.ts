import type { Person, RawSpan } from '../../adapter.ts';
import { linkOr } from '../linkable.ts';

/** A stretch of a post's text that means something: in code points of the text as delivered, still HTML-encoded. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  /** What must stand there; where it does not, the indices are wrong and the entity is looked for by its words. */
  readonly literal: string;
  /** undefined: the stretch is not shown, e.g. the address of an attached image. */
  readonly span: RawSpan | undefined;
}

/**
 * The text algorithm of X (measured, `archive-formats.md` 1.5): indices count code points of the encoded text, so
 * entities are cut out first and the rest is decoded exactly once afterwards.
 */
export function spansOf(encoded: string, entities: readonly Entity[], range?: readonly [number, number]): RawSpan[] {
  const points = pointsOf(encoded);
  const [from, to] = range ?? [0, points.length];
  const fits = (entity: Entity): boolean =>
    points.slice(entity.start, entity.end).toLowerCase() === entity.literal.toLowerCase();
  const placed = entities.filter(fits).toSorted((a, b) => a.start - b.start);
  const lost = entities.filter((entity) => !fits(entity));
  const spans: RawSpan[] = [];
  let at = from;
  for (const entity of placed) {
    if (entity.start < at || entity.end > to) continue;
    spans.push(points.slice(at, entity.start));
    if (entity.span !== undefined) spans.push(asWritten(entity.span, points.slice(entity.start, entity.end)));
    at = entity.end;
  }
  spans.push(points.slice(at, to));
  return tidy(
    spans
      .flatMap((span) => (typeof span === 'string' ? replaceLost(span, lost) : [span]))
      .flatMap((span) => (typeof span === 'string' ? bareMentions(decode(span)) : [span])),
  );
}

/** A text to be cut by code points. Where each is one unit, as in most posts, the text itself can be cut. */
function pointsOf(text: string): { readonly length: number; slice(start: number, end: number): string } {
  if (!/[\uD800-\uDFFF]/.test(text)) return text;
  const points = Array.from(text);
  return { length: points.length, slice: (start, end) => points.slice(start, end).join('') };
}

/** A name stays as its writer spelled it: entities spell it as the account does. */
const asWritten = (span: RawSpan, words: string): RawSpan =>
  typeof span === 'object' && 'mention' in span ? { ...span, text: words } : span;

/** A text that was never encoded, e.g. of a long post. */
export const plainSpans = (text: string, entities: readonly Entity[]): RawSpan[] =>
  tidy(replaceLost(text, entities).flatMap((span) => (typeof span === 'string' ? bareMentions(span) : [span])));

/** Blanks before an address that is not shown belong to it. */
function tidy(spans: readonly RawSpan[]): RawSpan[] {
  const kept = spans.filter((span) => span !== '');
  for (let last = kept.at(-1); typeof last === 'string'; last = kept.at(-1)) {
    kept.pop();
    // Two addresses that are not shown leave the blank between them.
    if (last.trimEnd() === '') continue;
    kept.push(last.trimEnd());
    break;
  }
  return kept;
}

function replaceLost(text: string, lost: readonly Entity[]): RawSpan[] {
  const [entity, ...others] = lost;
  if (entity === undefined || text === '') return [text];
  const at = placeOf(entity.literal, text);
  if (at < 0) return replaceLost(text, others);
  return [
    ...replaceLost(text.slice(0, at), others),
    ...(entity.span === undefined ? [] : [entity.span]),
    ...replaceLost(text.slice(at + entity.literal.length), others),
  ];
}

/** Where the words stand, whole: `@eks` is not the beginning of `@eksempel`, which is somebody else. */
function placeOf(literal: string, text: string): number {
  let at = text.indexOf(literal);
  while (at >= 0 && /^\w{2}$/.test(text.slice(at + literal.length - 1, at + literal.length + 1)))
    at = text.indexOf(literal, at + 1);
  return at;
}

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
/** Exactly once: `&amp;lt;` is the words `&lt;`. */
export const decode = (text: string): string =>
  // Most texts hold none, and to look is much faster than to replace nothing.
  !text.includes('&') ? text : text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => named[entity] ?? entity);

/** Whether a text is HTML-encoded: every `&`, `<` and `>` in it is. Where there is none, it makes no difference. */
export const isEncoded = (text: string): boolean => !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(text);

/** Old posts and cut ones name people without an entity. */
export function bareMentions(text: string): RawSpan[] {
  if (!/[@＠]/.test(text)) return text === '' ? [] : [text];
  const spans: RawSpan[] = [];
  let at = 0;
  for (const found of text.matchAll(/(?<![\p{L}\p{N}_@＠/])[@＠](\w{1,15})(?![\w@])/gu)) {
    spans.push(text.slice(at, found.index), { mention: { handle: found[1] }, text: found[0] });
    at = found.index + found[0].length;
  }
  return [...spans, text.slice(at)].filter((span) => span !== '');
}

const address = /https?:\/\/(?:(?!&(?:lt|gt|quot|#39);)[^\s<>"\\^`{|}])+/g;

/**
 * A text that comes without entities: its addresses and names have to be found. Whether it is encoded, the words around
 * the addresses tell: some data have full addresses in encoded words.
 */
export function bareSpans(text: string): RawSpan[] {
  const words = isEncoded(text.replaceAll(address, ' ')) ? decode : (same: string) => same;
  const spans: RawSpan[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    // Signs at its end belong to the sentence; an address that was cut off leads nowhere.
    const url = found[0].replace(/[.,;:!?'’”)\]]+$/, '');
    if (url.includes('…')) continue;
    const full = decode(url);
    spans.push(...bareMentions(words(text.slice(at, found.index))), linkOr(full, full));
    at = found.index + url.length;
  }
  return tidy([...spans, ...bareMentions(words(text.slice(at)))]);
}

export const mention = (person: Person, text: string): RawSpan => ({ mention: person, text });
