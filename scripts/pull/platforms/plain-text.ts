import { linkUrl } from '#lib/model/scalar.ts';
import type { LinkSpan } from '#lib/model/span.ts';
import type { Person, RawSpan } from '../adapter.ts';
import { linkable } from './linkable.ts';

/** Text that an archive holds as plain words: addresses in it are links and @names are mentions, and no word changes. */
export function spansOfPlain(text: string, mention?: MentionRule): RawSpan[] {
  const spans: RawSpan[] = [];
  let at = 0;
  for (const found of [...links(text), ...(mention ? mentions(text, mention) : [])].sort((a, b) => a.start - b.start)) {
    if (found.start < at) continue;
    spans.push(text.slice(at, found.start), found.span);
    at = found.start + found.length;
  }
  return [...spans, text.slice(at)].filter((span) => span !== '');
}

export interface MentionRule {
  /** Finds mentions; must be global. */
  readonly pattern: RegExp;
  readonly personOf: (match: RegExpMatchArray) => { readonly person: Person; readonly shown: string } | undefined;
}

/** @name as Instagram, Threads and YouTube have them: dots and hyphens inside, none at the end. */
export const handleMentions: MentionRule = {
  pattern: /(?<![\p{L}\p{N}_@＠/])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{N}_.·-]{0,28}[\p{L}\p{N}_])?)/gu,
  personOf: ([shown, handle]) => ({ person: { handle }, shown }),
};

/**
 * A card under a post: the title of what it links to, itself a link. It stands as a paragraph of its own after the
 * words, and not at all where the words hold the address already.
 */
export function withCard(spans: readonly RawSpan[], url: string | undefined, title: string | undefined): RawSpan[] {
  const shown = (title ?? '').replaceAll(/\s+/g, ' ').trim();
  const address = url === undefined ? undefined : linkable(url);
  const link: RawSpan | undefined =
    url !== undefined && address !== undefined ? { url: address, text: shown || url } : shown || undefined;
  if (link === undefined || (url !== undefined && spans.some((span) => addressIn(span, url)))) return [...spans];
  return paragraphs(spans, [link]);
}

/** One after the other, with an empty line between; empty ones leave none. */
export const paragraphs = (...parts: readonly (readonly RawSpan[])[]): RawSpan[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['\n\n', ...part]));

const addressIn = (span: RawSpan, url: string): boolean =>
  typeof span === 'string' ? span.includes(url) : 'url' in span && span.url === url;

interface Found {
  readonly start: number;
  readonly length: number;
  readonly span: RawSpan;
}

function* links(text: string): Iterable<Found> {
  for (const match of text.matchAll(/https?:\/\/[^\s<>"\\^`{|}]+/giu)) {
    const url = withoutTail(match[0]);
    if (linkUrl.safeParse(url).success)
      yield { start: match.index, length: url.length, span: { url, text: url } satisfies LinkSpan };
  }
}

/** Signs after an address belong to the sentence; a bracket does when the address did not open it. */
function withoutTail(url: string): string {
  let end = url.length;
  // How many brackets are opened more than closed, up to `end`.
  let open = 0;
  for (const sign of url) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  for (;;) {
    const last = url[end - 1] ?? '';
    if (!/[.,:;!?'’”»*_~…\]]/u.test(last) && !(last === ')' && open < 0)) return url.slice(0, end);
    if (last === ')') open += 1;
    end -= 1;
  }
}

function* mentions(text: string, rule: MentionRule): Iterable<Found> {
  for (const match of text.matchAll(rule.pattern)) {
    const found = rule.personOf(match);
    if (found)
      yield {
        start: match.index ?? 0,
        length: match[0].length,
        span: { mention: found.person, text: found.shown },
      };
  }
}
