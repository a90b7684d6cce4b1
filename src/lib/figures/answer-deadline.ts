import type { MinistryAnswer } from '../model/answer.ts';
import { daysBetween } from '../time/days.ts';
import { suppression } from './basis.ts';
import type { FigureCard } from './card.ts';
import { middleOf } from './middle.ts';
import { type FigureResult, fewest } from './result.ts';
import type { AnswerDeadline } from './values.ts';

/** How long ministries take to answer the Folketing. */

/** Four weeks, in days. */
export const answerDeadlineDays = 28;

export const answerDeadlineCard = {
  id: 'answer-deadline',
  address: 'frist',
  version: 1,
  name: { da: 'Svarfrist til Folketinget', en: 'Deadline of answers to the Folketing' },
  definition: {
    da: 'Dage fra et spørgsmål blev stillet, til ministeren svarede, og hvor mange af svarene der kom inden for fire uger.',
    en: 'Days from a question being put to the minister answering it, and how many of the answers came within four weeks.',
  },
  unit: { da: 'dage', en: 'days' },
  denominator: {
    da: 'Svar, hvor både spørgsmålets og svarets dato er kendt.',
    en: 'Answers of which both the date of the question and the date of the answer are known.',
  },
  censoring: {
    da: 'Spørgsmål uden svar er ikke samlet her og indgår ikke.',
    en: 'Questions without an answer are not collected here and are not in it.',
  },
  suppression,
  ruleSource: {
    da: 'Folketingets udvalg beder om svar inden for fire uger, når de ikke siger andet.',
    en: 'Committees of the Folketing ask for an answer within four weeks unless they say otherwise.',
  },
  parts: {
    within: { da: 'Inden for fire uger', en: 'Within four weeks' },
    later: { da: 'Senere', en: 'Later' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

type Answered = { readonly id: string; readonly data: Pick<MinistryAnswer, 'askedAt' | 'answeredAt'> };

export interface AnswerEvidence {
  /** `<period>/<case>/<number>` */
  readonly id: string;
  readonly askedAt: string;
  readonly answeredAt: string;
  readonly days: number;
  readonly part: keyof typeof answerDeadlineCard.parts;
}

/** The answers whose two dates are known and in order, the quickest first. */
export function answerEvidence(answers: readonly Answered[]): AnswerEvidence[] {
  return answers
    .flatMap(({ id, data: { askedAt, answeredAt } }): AnswerEvidence[] => {
      if (askedAt === undefined || answeredAt === undefined || answeredAt < askedAt) return [];
      const days = daysBetween(askedAt, answeredAt);
      return [{ id, askedAt, answeredAt, days, part: days <= answerDeadlineDays ? 'within' : 'later' }];
    })
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
}

export function answerDeadline(answers: readonly Answered[]): FigureResult<AnswerDeadline> {
  const rows = answerEvidence(answers);
  const days = rows.map((row) => row.days);
  const n = rows.length;
  const within = rows.filter(({ part }) => part === 'within').length;
  const asked = rows.map(({ askedAt }) => askedAt).sort();
  const answered = rows.map(({ answeredAt }) => answeredAt).sort();
  const [from, to] = [asked[0], answered.at(-1)];
  const basis = {
    method: { figure: answerDeadlineCard.id, version: answerDeadlineCard.version },
    n,
    window: from === undefined || to === undefined ? undefined : { from, to },
    coverage: { days: 0, covered: 0, failed: 0 },
    evidenceCount: n,
  };
  if (n === 0) return { state: 'unknown', reason: answers.length === 0 ? 'no-archive' : 'no-dates', ...basis };
  if (n < fewest) return { state: 'suppressed', count: within, ...basis };
  const value = { ...middleOf(days), longest: days.at(-1) ?? 0, within: { share: within / n, count: within } };
  return { state: 'known', value, ...basis };
}
