/** A sentence whose numbers lead to their evidence: words, and words with the address they lead to. */
export type Piece = string | { readonly text: string; readonly href: string };

/** The sentence as plain words: for descriptions and search engines. */
export const plainPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
