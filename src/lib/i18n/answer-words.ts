import type { Edition } from '../addresses.ts';
import { answerDeadlineDays, answerEvidence } from '../figures/answer-deadline.ts';
import type { MinistryAnswer } from '../model/answer.ts';
import type { ParliamentCase } from '../model/parliament-case.ts';
import type { Statement } from '../model/statement.ts';
import { questionName, sessionName } from '../parliament/identity.ts';
import { date, number } from './format.ts';
import { speaker } from './say.ts';

/** Answers, cases and rules in words, one place for every page. */

/** Days from question to answer, the day of the question not counted. */
export const daysOf = (data: MinistryAnswer): number | undefined => answerEvidence([{ id: '', data }])[0]?.days;

const manyDays = (edition: Edition, n: number): string =>
  `${number(edition, n)} ${speaker(edition)(n === 1 ? 'dag' : 'dage', n === 1 ? 'day' : 'days')}`;

/** "41 dage, 13 mere end fire uger" */
export function daysWords(edition: Edition, days: number): string {
  const say = speaker(edition);
  const over = number(edition, days - answerDeadlineDays);
  const many = manyDays(edition, days);
  return days <= answerDeadlineDays
    ? say(`${many}, inden for fire uger`, `${many}, within four weeks`)
    : say(`${many}, ${over} mere end fire uger`, `${many}, ${over} more than four weeks`);
}

/** Who answered what and when, and how much of it stands here: the sentence that opens the page. */
export function answerSentence(edition: Edition, data: MinistryAnswer, ministry: string): string {
  const say = speaker(edition);
  const question = questionName(edition, data);
  const the = ministry.replace(/^(?=Ministry|Prime)/, 'The ');
  if (data.extent === 'none')
    return say(
      `${ministry} er spurgt i ${question}${data.answeredAt === undefined ? '' : ` og svarede den ${date('da', data.answeredAt)}`}. Svarets ord er ikke hentet hertil.`,
      `${the} was asked in ${question}${data.answeredAt === undefined ? '' : ` and answered on ${date('en', data.answeredAt)}`}. The words of the answer have not been brought here.`,
    );
  const part =
    data.extent === 'excerpt' ? say(' Her står en del af svaret.', ' A part of the answer stands here.') : '';
  return say(`${ministry} svarede på ${question}. `, `${the} answered ${question}. `) + whenWords(edition, data) + part;
}

/** "Svaret kom den 24. januar 2011, efter 41 dage: 13 mere end fire uger." */
function whenWords(edition: Edition, data: MinistryAnswer): string {
  const say = speaker(edition);
  if (data.answeredAt === undefined) return say('Hvornår, står der ikke i kilden.', 'When, the source does not say.');
  const days = daysOf(data);
  const on = say(`Svaret kom den ${date('da', data.answeredAt)}`, `The answer came on ${date('en', data.answeredAt)}`);
  if (days === undefined) return `${on}.`;
  const many = manyDays(edition, days);
  const over = number(edition, days - answerDeadlineDays);
  return days <= answerDeadlineDays
    ? say(`${on}, efter ${many} og inden for fire uger.`, `${on}, after ${many} and within four weeks.`)
    : say(`${on}, efter ${many}: ${over} mere end fire uger.`, `${on}, after ${many}: ${over} more than four weeks.`);
}

/** How the answer is cited: in Danish, as lawyers do, in both editions. */
export function answerCitation(data: MinistryAnswer, ministry: string): string {
  const when = data.answeredAt === undefined ? 'uden kendt dato' : date('da', data.answeredAt);
  const committee = data.committee === undefined ? '' : `, ${data.committee}`;
  return `${ministry}: svar på spørgsmål ${data.number} til ${data.case}${committee}, Folketinget ${sessionName('da', data.period)}, ${when}${data.journal === undefined ? '' : `, sagsnr. ${data.journal}`}`;
}

export const outcomeNames: Readonly<Record<ParliamentCase['outcome'], { da: string; en: string }>> = {
  passed: { da: 'vedtaget', en: 'passed' },
  lapsed: { da: 'faldt bort', en: 'lapsed' },
  rejected: { da: 'forkastet', en: 'rejected' },
  withdrawn: { da: 'trukket tilbage', en: 'withdrawn' },
  open: { da: 'under behandling', en: 'pending' },
  unknown: { da: 'ukendt', en: 'unknown' },
};

/** What became of a case, in one sentence. */
export function caseSentence(edition: Edition, data: ParliamentCase): string {
  const say = speaker(edition);
  if (data.act !== undefined)
    return say(
      `${data.case} blev til lov nr. ${data.act.number} af ${date('da', data.act.at)}.`,
      `${data.case} became act no. ${data.act.number} of ${date('en', data.act.at)}.`,
    );
  const returned = data.later.find(({ why }) => why === 'returned') ?? data.later[0];
  const again =
    returned === undefined
      ? ''
      : say(
          ` Forslaget kom igen som ${returned.case} i ${sessionName('da', returned.period)}.`,
          ` The bill came again as ${returned.case} in ${sessionName('en', returned.period)}.`,
        );
  const became: Readonly<Record<ParliamentCase['outcome'], string>> = {
    passed: say(`${data.case} blev vedtaget.`, `${data.case} was passed.`),
    lapsed: say(`${data.case} faldt bort, da samlingen sluttede.`, `${data.case} lapsed when the session ended.`),
    rejected: say(`${data.case} blev forkastet.`, `${data.case} was rejected.`),
    withdrawn: say(`${data.case} blev trukket tilbage.`, `${data.case} was withdrawn.`),
    open: say(`${data.case} er under behandling.`, `${data.case} is pending.`),
    unknown: '',
  };
  return `${became[data.outcome]}${again}`.trim();
}

export const statementKindNames: Readonly<
  Record<Statement['kind'], { one: { da: string; en: string }; many: { da: string; en: string } }>
> = {
  act: { one: { da: 'Lov', en: 'Act' }, many: { da: 'Loven', en: 'The act' } },
  guidance: { one: { da: 'Vejledning', en: 'Guidance' }, many: { da: 'Vejledning', en: 'Guidance' } },
  ombudsman: {
    one: { da: 'Udtalelse fra ombudsmanden', en: 'Opinion of the Ombudsman' },
    many: { da: 'Ombudsmanden', en: 'The Ombudsman' },
  },
  'data-protection': {
    one: { da: 'Afgørelse fra Datatilsynet', en: 'Decision of the Data Protection Agency' },
    many: { da: 'Datatilsynet', en: 'The Data Protection Agency' },
  },
};
