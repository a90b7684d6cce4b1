import { createHash } from 'node:crypto';
import type { RedactionKind, Span } from '#lib/model/span.ts';
import { escapeAttribute, escapeText } from '#lib/month-file/escape.ts';
import type { PublicFacts } from '../../redact/detectors/view.ts';
import { findPrivate } from '../../redact/find-private.ts';
import type { AnswerSection } from '../letter/sections.ts';

/** The words of one question and what was answered to it. */
export interface AnswerWords {
  readonly question: readonly string[];
  readonly answers: readonly {
    readonly status?: 'final' | 'preliminary' | 'supplementary' | undefined;
    /** yyyy-mm-dd; said where there are several answers. */
    readonly at?: string | undefined;
    readonly sections: readonly AnswerSection[];
  }[];
}

export interface RenderedWords {
  /** `<Question>` and `<Answer>` elements, as they stand in the file of the answer. */
  readonly mdx: string;
  readonly sha256: string;
  /** What was replaced, by kind. */
  readonly redacted: ReadonlyMap<RedactionKind, number>;
}

/** The words as MDX that reads back word for word. What is private is replaced, as everywhere. */
export function renderWords({ question, answers }: AnswerWords, facts: PublicFacts): RenderedWords {
  const redacted = new Map<RedactionKind, number>();
  const paragraph = (words: string): string => escapeText(withoutPrivate(words, facts, redacted));
  const inside = (parts: readonly string[]): string => parts.join('\n\n');
  const several = answers.length > 1;
  const parts = [
    ...(question.length > 0 ? [`<Question>\n${inside(question.map(paragraph))}\n</Question>`] : []),
    ...answers
      .filter(({ sections }) => sections.length > 0)
      .map(({ status, at, sections }) => {
        const attributes = [
          ...(several && status !== undefined ? [` status="${status}"`] : []),
          ...(several && at !== undefined ? [` at="${at}"`] : []),
        ].join('');
        return `<Answer${attributes}>\n${inside(sections.map((one) => section(one, paragraph)))}\n</Answer>`;
      }),
  ];
  const mdx = inside(parts);
  return { mdx, sha256: hashOfWords(mdx), redacted };
}

const section = ({ number, paragraphs }: AnswerSection, paragraph: (words: string) => string): string => {
  const words = paragraphs.map(paragraph).join('\n\n');
  return number === undefined ? words : `<Section number="${escapeAttribute(number)}">\n${words}\n</Section>`;
};

function withoutPrivate(words: string, facts: PublicFacts, redacted: Map<RedactionKind, number>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { kind, start, end } of findPrivate(words, facts)) {
    if (start > from) spans.push(words.slice(from, start));
    spans.push({ redacted: kind });
    redacted.set(kind, (redacted.get(kind) ?? 0) + 1);
    from = end;
  }
  if (from < words.length) spans.push(words.slice(from));
  return spans;
}

export const hashOfWords = (mdx: string): string => createHash('sha256').update(mdx).digest('hex');

/** Where question and answer stand in the body of a file: from the first `<Question>` or `<Answer>` to the end of the last. */
export function placeOfWords(text: string): { readonly from: number; readonly to: number } | undefined {
  const from = /^<(?:Question|Answer)\b/m.exec(text)?.index;
  const last = [...text.matchAll(/^<\/(?:Question|Answer)>$/gm)].at(-1);
  return from === undefined || last === undefined ? undefined : { from, to: last.index + last[0].length };
}
