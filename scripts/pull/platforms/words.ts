import type { Person, RawSpan } from '../adapter.ts';
import type { HtmlLink, HtmlPiece } from '../formats/html.ts';
import { linkOr } from './linkable.ts';

/** Pieces of a page as spans of archived text. `personOf`: whom a link names, where it names somebody. */
export const spansOfPieces = (
  pieces: readonly HtmlPiece[],
  personOf: (link: HtmlLink) => Person | undefined = () => undefined,
): RawSpan[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const mention = personOf(piece);
    if (mention !== undefined) return { mention, text: piece.text };
    // A shortened address shows part of what it leads to: then the whole address is the words.
    return linkOr(piece.href, piece.shortened ? piece.href : piece.text);
  });
