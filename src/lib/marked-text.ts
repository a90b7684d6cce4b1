import type { Span, Text } from './model/span.ts';
import type { Place } from './rules/match.ts';

/** A part of an archived text, and whether a rule found it. Nothing is changed: the parts are the text. */
export interface MarkedSpan {
  readonly span: Span;
  readonly marked: boolean;
}

/** Cuts a text where its matches begin and end. Matches may lie in each other; a link is marked where its words are. */
export function markedText(text: Text, matches: readonly { readonly from: Place; readonly to: Place }[]): MarkedSpan[] {
  return text.flatMap((span, index): MarkedSpan[] => {
    const here = matches.flatMap(({ from, to }): [number, number][] =>
      from.span > index || to.span < index || (to.span === index && to.offset === 0 && from.span < index)
        ? []
        : [[from.span === index ? from.offset : 0, to.span === index ? to.offset : Number.POSITIVE_INFINITY]],
    );
    if (typeof span !== 'string') return [{ span, marked: here.length > 0 }];
    const cuts = [...new Set([0, span.length, ...here.flat().filter((at) => at < span.length)])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, place) => {
      const to = cuts[place + 1] ?? span.length;
      return { span: span.slice(from, to), marked: here.some(([start, end]) => start <= from && to <= end) };
    });
  });
}
