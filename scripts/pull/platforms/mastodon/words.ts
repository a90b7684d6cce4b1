import type { Person, RawSpan } from '../../adapter.ts';
import { readHtml } from '../../formats/html.ts';
import { spansOfPieces } from '../words.ts';

/** Whom a link in a post names: its address, and the words that are shown, with their @. */
export type PersonOf = (href: string, text: string) => Person;

/**
 * The HTML of a post as the words that Mastodon shows: links with their whole address, mentions with who is meant,
 * hashtags as words. `quotes`: the post shows what it quotes, and so not the line "RE: <address>" that stands for it. Undefined where the
 * HTML is nested deeper than any post is.
 */
export function spansOfContent(html: string, personOf: PersonOf, quotes = false): RawSpan[] | undefined {
  const read = readHtml(html, { blanks: 'kept', hiddenClasses: quotes ? ['quote-inline'] : [] });
  if (read === undefined) return undefined;
  const pieces = read.pieces.map((piece) => (typeof piece === 'object' && isHashtag(piece) ? piece.text : piece));
  return spansOfPieces(pieces, ({ classes, href, text }) =>
    classes.includes('mention') && /^[@＠]/.test(text) ? personOf(href, text) : undefined,
  );
}

const isHashtag = ({ classes, text }: { classes: readonly string[]; text: string }): boolean =>
  classes.includes('hashtag') || /^#/.test(text);

export const tooDeep = { problem: 'its HTML is nested deeper than any post is' } as const;
