import type { FigureMark } from '../figures/mark.ts';

/** A sentence whose numbers lead to their evidence: words, numbers with the address of their posts, and spans of time. */
export type Piece =
  | string
  | { readonly text: string; readonly href: string; readonly mark: FigureMark }
  /** A count of things that stand listed where it leads: `[data-of]` of that name. */
  | { readonly text: string; readonly href: string; readonly tally: string }
  /** A length of time that is no figure: `datetime` as HTML writes one, "P7M". */
  | { readonly text: string; readonly datetime: string };

/** The sentence as plain words: for descriptions and search engines. */
export const plainPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** The figures whose numbers stand in a sentence, each once, in their order. */
export const figuresIn = (pieces: readonly Piece[]): FigureMark['data-figure'][] => [
  ...new Set(
    pieces.flatMap((piece) => (typeof piece === 'object' && 'mark' in piece ? [piece.mark['data-figure']] : [])),
  ),
];
