/** A part of an answer: the number it carries ("1.", "2.3."), if any, and its paragraphs. */
export interface AnswerSection {
  readonly number?: string | undefined;
  readonly paragraphs: readonly string[];
}

/**
 * Paragraphs by the numbers that the letter sets over them. Numbers are sections only when they count up from 1, each
 * following the one before: a date or a list in the middle is none.
 */
export function sectionsOf(paragraphs: readonly string[]): AnswerSection[] {
  const marks = paragraphs.map((paragraph) => /^(\d{1,2}(?:\.\d{1,2})*\.)(?: (?=\p{Lu})|$)/u.exec(paragraph)?.[1]);
  const sections: { number?: string; paragraphs: string[] }[] = [{ paragraphs: [] }];
  let before: readonly number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const mark = marks[index];
    const counted = mark?.split('.').filter(Boolean).map(Number);
    if (mark === undefined || counted === undefined || !follows(before, counted)) {
      sections.at(-1)?.paragraphs.push(paragraph);
      continue;
    }
    before = counted;
    const rest = paragraph.slice(mark.length).trim();
    sections.push({ number: mark, paragraphs: rest === '' ? [] : [rest] });
  }
  return sections.filter(({ number, paragraphs: inside }) => number !== undefined || inside.length > 0);
}

/** 1 first; then 2 after 1, 1.1 after 1, 1.2 after 1.1, 2 after 1.2. */
function follows(before: readonly number[], next: readonly number[]): boolean {
  if (before.length === 0) return next.length === 1 && next[0] === 1;
  if (next.length === before.length + 1) return next.at(-1) === 1 && before.every((number, at) => next[at] === number);
  if (next.length > before.length) return false;
  const above = next.slice(0, -1).every((number, at) => before[at] === number);
  return above && next.at(-1) === (before[next.length - 1] ?? 0) + 1;
}
