import type { Span, Text } from '../model/span.ts';

/**
 * Archived text as MDX that reads back exactly and shows the same words in any MDX toolchain: a blank line is a
 * paragraph, a line end a hard break (`\`), and whatever Markdown or MDX would execute, restyle or swallow becomes
 * a backslash escape or a character reference.
 */
export function escapeText(text: Text): string {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let blank = 0;
  for (const line of splitLines(text)) {
    if (line.length === 0) {
      blank += 1;
      continue;
    }
    if (blank > 0 && lines.length > 0) {
      paragraphs.push(joinLines(lines));
      lines = [];
    }
    // The paragraph break stands for one blank line; the others, and all at the beginning, are kept as line feeds.
    const kept = blank > 0 && paragraphs.length > 0 ? blank - 1 : blank;
    lines.push(lineFeed.repeat(kept) + escapeLine(line));
    blank = 0;
  }
  if (lines.length > 0) paragraphs.push(joinLines(lines) + lineFeed.repeat(blank));
  else if (blank > 1) paragraphs.push(lineFeed.repeat(blank - 1));
  return paragraphs.map(hideAddresses).join('\n\n');
}

/** An attribute value between double quotes. */
export const escapeAttribute = (value: string): string =>
  /[&"\n\r\t]/.test(value)
    ? value.replaceAll(/[&"\n\r\t]/g, (char) => (char === '"' ? '&quot;' : char === '&' ? '&amp;' : reference(char)))
    : value;

const lineFeed = '&#10;';
const reference = (char: string): string => `&#${char.codePointAt(0)};`;

/**
 * Toolchains that link bare addresses read an escape inside or right after one as part of it, so an address that is
 * followed by one must not look like an address. Targets of links (after `](`) are none of theirs.
 */
const hideAddresses = (paragraph: string): string =>
  /:\/\/|www\./i.test(paragraph)
    ? paragraph.replaceAll(
        /(?<!\]\()(?:(?:https?|ftp)(?=:\/\/[^\s\\<]{0,4000}(?:\\|&#|\[))|www(?=\.[^\s\\<]{0,4000}(?:\\|&#|\[)))/gi,
        '$&\\',
      )
    : paragraph;

function splitLines(text: Text): Span[][] {
  let line: Span[] = [];
  const lines = [line];
  for (const span of text) {
    if (typeof span !== 'string') {
      line.push(span);
      continue;
    }
    const [first = '', ...rest] = span.split('\n');
    if (first !== '') line.push(first);
    for (const part of rest) {
      line = part === '' ? [] : [part];
      lines.push(line);
    }
  }
  return lines;
}

const onlyElements = /^(?:<[^>]*\/>)+$/;

/**
 * A line of nothing but elements ends a paragraph in MDX, and the `\` before it would be read as a word:
 * such a line, when it is the last, hangs on to the one before with a line feed.
 */
function joinLines(lines: readonly string[]): string {
  const last = lines.at(-1);
  if (lines.length > 1 && last !== undefined && onlyElements.test(last))
    return `${lines.slice(0, -1).join('\\\n')}${lineFeed}${last}`;
  return lines.join('\\\n');
}

function escapeLine(line: readonly Span[]): string {
  const elementsOnly = line.every((span) => (typeof span === 'string' ? /^ *$/.test(span) : !('url' in span)));
  const escaped = line.map((span, index) => {
    if (typeof span !== 'string') return escapeSpan(span);
    let words = escapeWords(span);
    // `!` before a link would make it an image.
    if (words.endsWith('!') && index < line.length - 1) words = `${words.slice(0, -1)}\\!`;
    return elementsOnly ? words.replaceAll(' ', '&#32;') : words;
  });
  return escapeLineEnds(escaped.join(''));
}

function escapeSpan(span: Exclude<Span, string>): string {
  if ('citizen' in span) return `<Citizen id="${span.citizen}" />`;
  if ('redacted' in span) return `<Redacted kind="${span.redacted}" />`;
  // Balanced or not, parentheses are escaped: then no address can end the link early.
  const url = span.url.replaceAll(/[()&\\]/g, String.raw`\$&`);
  return `[${escapeBlanks(escapeWords(span.text))}](${url})`;
}

// Most words need no escape, and to look is much faster than to replace nothing.
const escapeWords = (words: string): string =>
  /[\\`*_{}<[\]~|&\t\r]/.test(words)
    ? words.replaceAll(/[\\`*_{}<[\]~|&]/g, String.raw`\$&`).replaceAll(/[\t\r]/g, reference)
    : words;

const escapeBlanks = (words: string): string =>
  words.startsWith(' ') || words.endsWith(' ')
    ? words.replaceAll(/^ +| +$/g, (blanks) => '&#32;'.repeat(blanks.length))
    : words;

function escapeLineEnds(line: string): string {
  const kept = escapeBlanks(line);
  if (!/^[ie#>+\-=\d]/.test(kept)) return kept;
  return kept
    .replace(/^(?=import|export)[ie]/, reference)
    .replace(/^[#>+\-=]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
