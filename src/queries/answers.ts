import { getCollection } from 'astro:content';
import type { MinistryAnswer } from '#lib/model/answer.ts';
import type { ParliamentCase } from '#lib/model/parliament-case.ts';

export interface AnswerEntry {
  /** `<period>/<case>/<number>` */
  readonly id: string;
  readonly data: MinistryAnswer;
  /** True where the ministry is made up. */
  readonly fictional: boolean;
  /** Prose body as HTML. */
  readonly html: string;
  /** Prose body as plain words. */
  readonly text: string;
  /** The beginning of the question, in plain words: for lists of answers that have no title. */
  readonly asked: string | undefined;
}

/** Every answer, newest session first, then by case and number. */
export async function answers(): Promise<AnswerEntry[]> {
  const [entries, authorities] = await Promise.all([getCollection('answers'), getCollection('authorities')]);
  const madeUp = new Set(authorities.filter(({ data }) => data.fictional).map(({ id }) => id));
  return entries
    .map(({ id, data, body = '' }) => ({
      fictional: madeUp.has(data.ministry),
      id,
      data,
      html: body,
      text: wordsIn(body),
      asked: beginning(body),
    }))
    .sort(
      (a, b) =>
        b.data.period.localeCompare(a.data.period, 'da') ||
        a.data.case.localeCompare(b.data.case, 'da', { numeric: true }) ||
        a.data.number - b.data.number,
    );
}

/** Signs of a question that stand in a list. */
const shown = 180;

function beginning(html: string): string | undefined {
  const question = /<section class="question">(?:<h2[^>]*>[^<]*<\/h2>)?([\s\S]*?)<\/section>/.exec(html)?.[1];
  const words = question === undefined ? '' : wordsIn(question);
  if (words === '') return undefined;
  return words.length <= shown ? words : `${words.slice(0, shown).replace(/\s+\S*$/, '')} …`;
}

/** The HTML is our own, made from a tree: what stands between its tags are its words. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

export interface CaseEntry {
  /** `<period>/<case>` */
  readonly id: string;
  readonly data: ParliamentCase;
}

/** Every case that has a record, newest session first. */
export async function cases(): Promise<CaseEntry[]> {
  const entries = await getCollection('cases');
  return entries
    .map(({ id, data }) => ({ id, data }))
    .sort(
      (a, b) => b.data.period.localeCompare(a.data.period, 'da') || a.id.localeCompare(b.id, 'da', { numeric: true }),
    );
}
