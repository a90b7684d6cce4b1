import { getCollection } from 'astro:content';
import type { MinistryAnswer } from '#lib/model/answer.ts';

export interface AnswerEntry {
  /** Address of its page. */
  readonly address: string;
  /** `<period>/<case>/<number>` */
  readonly id: string;
  readonly data: MinistryAnswer;
  /** Prose body as HTML. */
  readonly html: string;
}

/** Every ministry answer, newest session first, then by case and number. */
export async function answers(): Promise<AnswerEntry[]> {
  const entries = await getCollection('answers');
  return entries
    .map(({ id, data, body = '' }) => ({ id, address: `/svar/${id}/`, data, html: body }))
    .sort(
      (a, b) =>
        b.data.period.localeCompare(a.data.period, 'da') ||
        a.data.case.localeCompare(b.data.case, 'da', { numeric: true }) ||
        a.data.number - b.data.number,
    );
}
