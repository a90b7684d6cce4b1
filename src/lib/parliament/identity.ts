import type { Edition } from '../addresses.ts';
import { danishSlug } from '../danish-slug.ts';
import type { MinistryAnswer } from '../model/answer.ts';

/** How a case and an answer are named: in addresses, in files and in words. */

/** "L 90" -> "l-90"; "REU alm. del" -> "reu-alm-del" */
export const caseSlug = (name: string): string => danishSlug(name);

/** `20101/l-90` */
export const caseId = ({ period, case: name }: { period: string; case: string }): string =>
  `${period}/${caseSlug(name)}`;

/** `20101/l-90/55` */
export const answerId = (answer: Pick<MinistryAnswer, 'period' | 'case' | 'number'>): string =>
  `${caseId(answer)}/${answer.number}`;

/** "20101" -> "2010-11, 1. samling" */
export function sessionName(edition: Edition, period: string): string {
  const start = Number(period.slice(0, 4));
  const years = `${start}–${String((start + 1) % 100).padStart(2, '0')}`;
  const number = period.slice(4);
  return edition === 'da' ? `${years}, ${number}. samling` : `${years}, session ${number}`;
}

/** "spørgsmål 55 til L 90": for a sentence; "Spørgsmål 55 til L 90" begins one. */
export const questionName = (
  edition: Edition,
  { case: name, number }: Pick<MinistryAnswer, 'case' | 'number'>,
): string => (edition === 'da' ? `spørgsmål ${number} til ${name}` : `question ${number} on ${name}`);

/** The title of the edition, with the language it is in; without any, the name of the question. */
export function answerTitle(
  edition: Edition,
  answer: Pick<MinistryAnswer, 'title' | 'case' | 'number'>,
): { text: string; lang: Edition } {
  const own = answer.title?.[edition];
  if (own !== undefined) return { text: own, lang: edition };
  if (answer.title !== undefined) return { text: answer.title.da, lang: 'da' };
  const name = questionName(edition, answer);
  return { text: name.charAt(0).toUpperCase() + name.slice(1), lang: edition };
}
