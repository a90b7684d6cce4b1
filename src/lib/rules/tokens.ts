import type { Text } from '../model/span.ts';
import { linkTarget, trimAddress } from './links.ts';
import type { Place } from './match.ts';

/** A text as words, numbers, addresses and breaks: what phrases are matched on. One pass, time linear in the text. */

export type TokenKind =
  | 'word'
  | 'number'
  /** "9-14", "10.30-15": from one time to another. */
  | 'range'
  | 'phone'
  | 'email'
  | 'link'
  | 'self-service'
  | 'digital-post'
  | 'citizen'
  | 'redacted'
  /** A comma, a dash: a break inside a sentence. */
  | 'break'
  /** The end of a sentence or a line. */
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** In lower case. */
  readonly word: string;
  readonly from: Place;
  readonly to: Place;
  /** Inside quotation marks: words that are spoken of, not said. */
  readonly quoted: boolean;
}

/**
 * Address of a page; of mail; telephone number; number; word; end of a sentence; break inside one; quotation mark.
 * Every repetition is bounded or of one class, so that no text makes it slow.
 */
const piece =
  /(?<link>https?:\/\/[^\s<>"»”]{1,2000}|(?:[a-zæøå0-9-]{1,63}\.){1,5}(?:dk|example|com|org|net|eu|nu|info)(?![\p{L}\p{N}@-]|\.\p{L})(?:\/[^\s<>"»”]{0,500})?)|(?<email>[\p{L}\p{N}._+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,12})|(?<phone>(?<![\p{L}\p{N}])(?:\+45 ?)?(?:\d{2} \d{2} \d{2} \d{2}|\d{4} \d{4}|\d{8})(?![\d-]|[.,/]\d))|(?<number>\d{1,12}(?:[.,:/-]\d{1,12}){0,5})|(?<word>@[\p{L}\p{N}_]{1,60}|[\p{L}\p{M}_]{1,60}(?:['’-][\p{L}\p{N}]{1,60}){0,4})|(?<end>[.!?…]{1,10}(?=\s|$|["”»)])|\n|\p{Extended_Pictographic})|(?<break>[,;–—]|\s-\s)|(?<quote>["“”„«»])/giuy;

/** A full stop behind one of these ends no sentence. */
const abbreviations = new Set(
  'tlf nr kl evt ca pga mvh osv dvs jf stk kr d hr fr ang inkl ekskl max min bl fx sagsnr journalnr jnr j art pkt st no vedr obs'.split(
    ' ',
  ),
);

const kinds = ['link', 'email', 'phone', 'number', 'word', 'end', 'break', 'quote'] as const;

export function tokens(text: Text): Token[] {
  const reader = new Reader();
  for (const [index, span] of text.entries()) {
    if (typeof span === 'string') reader.words(index, span);
    else if ('citizen' in span) reader.whole(index, 'citizen', '', 0);
    else if ('redacted' in span)
      reader.whole(index, span.redacted === 'phone' || span.redacted === 'email' ? span.redacted : 'redacted', '', 0);
    else reader.link(index, span.url, span.text);
  }
  return reader.found;
}

class Reader {
  readonly found: Token[] = [];
  #quoted = false;

  whole(span: number, kind: TokenKind, word: string, length: number): void {
    this.found.push({ kind, word, from: { span, offset: 0 }, to: { span, offset: length }, quoted: this.#quoted });
  }

  /** A link that shows its address is one token; one that shows words is these words, and then what it leads to. */
  link(span: number, url: string, shown: string): void {
    const kind = kindOfLink(url);
    if (!/\s/.test(shown) && /[./@\d]/.test(shown)) {
      this.whole(span, kind, url.toLowerCase(), shown.length);
      return;
    }
    this.words(span, shown);
    const end = { span, offset: shown.length };
    this.found.push({ kind, word: url.toLowerCase(), from: end, to: end, quoted: this.#quoted });
  }

  words(span: number, words: string): void {
    for (let offset = 0; offset < words.length; ) {
      piece.lastIndex = offset;
      const match = piece.exec(words);
      const kind = kinds.find((name) => match?.groups?.[name] !== undefined);
      if (match === null || kind === undefined) {
        // A sign that says nothing to a phrase: a blank, a bracket, a colon.
        offset += (words.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      const shown = kind === 'link' ? trimAddress(match[0]) : match[0];
      offset = match.index + Math.max(shown.length, 1);
      if (kind === 'end' && match[0] === '.' && this.#goesOn(words, offset)) continue;
      if (kind === 'quote') {
        // A lone mark quotes nothing, and a quotation is short.
        this.#quoted = !this.#quoted && /["“”„«»]/.test(words.slice(offset, offset + 200));
        continue;
      }
      this.found.push({
        kind: kind === 'link' ? kindOfLink(shown) : kind === 'number' && isRange.test(shown) ? 'range' : kind,
        word: shown.toLowerCase().replaceAll('’', "'"),
        from: { span, offset: match.index },
        to: { span, offset },
        quoted: this.#quoted,
      });
    }
  }

  /** "tlf. 70 00 00 10", "d. 14. juni": a full stop that is part of an abbreviation or a number. */
  #goesOn(words: string, offset: number): boolean {
    const before = this.found.at(-1);
    if (before === undefined || before.to.offset !== offset - 1) return false;
    if (before.kind === 'word') return abbreviations.has(before.word);
    return (
      (before.kind === 'number' || before.kind === 'range') &&
      /^\s+(?:\p{Ll}|\d)/u.test(words.slice(offset, offset + 4))
    );
  }
}

const isRange = /^\d{1,2}(?:[.:]\d{2})?-\d{1,2}(?:[.:]\d{2})?$/;

function kindOfLink(url: string): TokenKind {
  if (url.startsWith('mailto:')) return 'email';
  if (url.startsWith('tel:')) return 'phone';
  const kind = linkTarget(url)?.kind;
  return kind === 'self-service' || kind === 'digital-post' ? kind : 'link';
}
