import type { Span, Text } from './model/span.ts';
import type { Place } from './rules/match.ts';

interface Match {
  readonly from: Place;
  readonly to: Place;
}

/** A part of an archived text, and what a rule found that it belongs to. Nothing is changed: the parts are the text. */
export interface MarkedSpan<M extends Match = Match> {
  readonly span: Span;
  /** Matches that hold the whole part; none for the words between. */
  readonly matches: readonly M[];
}

/** Cuts a text where its matches begin and end. Matches may lie in each other; a link is marked where its words are. */
export function markedText<M extends Match>(text: Text, matches: readonly M[]): MarkedSpan<M>[] {
  return text.flatMap((span, index): MarkedSpan<M>[] => {
    const here = matches.flatMap((match) => {
      const { from, to } = match;
      return from.span > index || to.span < index || (to.span === index && to.offset === 0 && from.span < index)
        ? []
        : [
            {
              match,
              start: from.span === index ? from.offset : 0,
              end: to.span === index ? to.offset : Number.POSITIVE_INFINITY,
            },
          ];
    });
    if (typeof span !== 'string') return [{ span, matches: here.map(({ match }) => match) }];
    const edges = here.flatMap(({ start, end }) => [start, end]).filter((at) => at < span.length);
    const cuts = [...new Set([0, span.length, ...edges])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, place) => {
      const to = cuts[place + 1] ?? span.length;
      return {
        span: span.slice(from, to),
        matches: here.filter(({ start, end }) => start <= from && to <= end).map(({ match }) => match),
      };
    });
  });
}
