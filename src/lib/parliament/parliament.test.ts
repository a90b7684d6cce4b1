import { describe, expect, test } from 'vitest';
import { answerCitation, answerSentence, caseSentence, daysWords } from '../i18n/answer-words.ts';
import { type MinistryAnswer, ministryAnswer } from '../model/answer.ts';
import { type ParliamentCase, parliamentCase } from '../model/parliament-case.ts';
import { type Statement, statement } from '../model/statement.ts';
import { facetValues, yearOf } from './facets.ts';
import { answerId, answerTitle, caseId, sessionName } from './identity.ts';
import { relatedStatements, ruleOf } from './law-links.ts';
import { subjects, subjectsIn } from './subjects.ts';
import { unknownOf } from './unknown.ts';

const answer = (more: Partial<MinistryAnswer> = {}): MinistryAnswer =>
  ministryAnswer.parse({
    period: '20981',
    case: 'L 990',
    number: 7,
    ministry: 'eksempelministeriet',
    extent: 'whole',
    sources: [{ title: 'Opdigtet' }],
    ...more,
  });
const bill = (more: Partial<ParliamentCase> = {}): ParliamentCase =>
  parliamentCase.parse({ period: '20981', case: 'L 990', title: 'Forslag', sources: [{ title: 'Opdigtet' }], ...more });
const rule = (more: Partial<Statement>): { slug: string; data: Statement } => ({
  slug: 'x',
  data: statement.parse({
    title: { da: 'x', en: 'x' },
    kind: 'act',
    by: { da: 'x', en: 'x' },
    citation: 'x',
    url: 'https://x.example/',
    about: { da: 'x', en: 'x' },
    sources: [{ title: 'x' }],
    ...more,
  }),
});

describe('names', () => {
  test('of cases and answers are addresses and files', () => {
    expect(answerId(answer())).toBe('20981/l-990/7');
    expect(caseId({ period: '20981', case: 'PRÆ alm. del' })).toBe('20981/prae-alm-del');
    expect(sessionName('da', '20992')).toBe('2099–00, 2. samling');
    expect(sessionName('en', '20101')).toBe('2010–11, session 1');
  });

  test('without a title the question names the answer; a Danish title is told to be Danish', () => {
    expect(answerTitle('da', answer())).toEqual({ text: 'Spørgsmål 7 til L 990', lang: 'da' });
    expect(answerTitle('en', answer())).toEqual({ text: 'Question 7 on L 990', lang: 'en' });
    expect(answerTitle('en', answer({ title: { da: 'Om opslag' } }))).toEqual({ text: 'Om opslag', lang: 'da' });
    expect(answerTitle('en', answer({ title: { da: 'Om opslag', en: 'On posts' } })).text).toBe('On posts');
  });
});

describe('the sentence that opens an answer', () => {
  const dated = { askedAt: '2098-12-10', answeredAt: '2099-01-14' };
  test.each([
    [
      dated,
      'Prøveministeriet svarede på spørgsmål 7 til L 990. Svaret kom den 14. januar 2099, efter 35 dage: 7 mere end fire uger.',
    ],
    [
      { ...dated, answeredAt: '2099-01-07' },
      'Prøveministeriet svarede på spørgsmål 7 til L 990. Svaret kom den 7. januar 2099, efter 28 dage og inden for fire uger.',
    ],
    [
      { answeredAt: '2099-01-14' },
      'Prøveministeriet svarede på spørgsmål 7 til L 990. Svaret kom den 14. januar 2099.',
    ],
    [
      { extent: 'excerpt' as const },
      'Prøveministeriet svarede på spørgsmål 7 til L 990. Hvornår, står der ikke i kilden. Her står en del af svaret.',
    ],
    [
      { extent: 'none' as const },
      'Prøveministeriet er spurgt i spørgsmål 7 til L 990. Svarets ord er ikke hentet hertil.',
    ],
  ])('%j', (more, sentence) => {
    expect(answerSentence('da', answer(more), 'Prøveministeriet')).toBe(sentence);
  });

  test('in English a ministry has its article', () => {
    expect(answerSentence('en', answer({ answeredAt: '2099-01-14' }), 'Ministry of Tests')).toBe(
      'The Ministry of Tests answered question 7 on L 990. The answer came on 14 January 2099.',
    );
  });

  test('one day is one day', () => {
    expect(daysWords('da', 1)).toBe('1 dag, inden for fire uger');
    expect(daysWords('en', 29)).toBe('29 days, 1 more than four weeks');
  });

  test('the citation names what a lawyer needs', () => {
    expect(
      answerCitation(answer({ ...dated, committee: 'Prøveudvalget', journal: '2098-1' }), 'Prøveministeriet'),
    ).toBe(
      'Prøveministeriet: svar på spørgsmål 7 til L 990, Prøveudvalget, Folketinget 2098–99, 1. samling, 14. januar 2099, sagsnr. 2098-1',
    );
  });
});

test.each([
  [
    { outcome: 'passed' as const, act: { number: 606, at: '2100-06-12' } },
    'L 990 blev til lov nr. 606 af 12. juni 2100.',
  ],
  [
    {
      outcome: 'lapsed' as const,
      later: [{ period: '20991', case: 'L 12', why: 'returned' as const, source: { title: 'x' } }],
    },
    'L 990 faldt bort, da samlingen sluttede. Forslaget kom igen som L 12 i 2099–00, 1. samling.',
  ],
  [{}, ''],
])('what became of a case: %j', (more, sentence) => {
  expect(caseSentence('da', bill(more))).toBe(sentence);
});

describe('what is not known', () => {
  test('is read from what the fields lack', () => {
    expect(unknownOf(answer({ extent: 'excerpt' })).map(({ da }) => da)).toEqual([
      'Resten af svaret. Kilden har kun en del af det.',
      'Hvornår spørgsmålet blev stillet.',
      'Hvornår svaret blev givet.',
      'Hvilket udvalg der spurgte.',
      'Hvem der skrev svaret under.',
    ]);
  });
  test('is what a person wrote, where one did', () => {
    const unknown = [{ da: 'Alt.', en: 'All.' }];
    expect(unknownOf(answer({ unknown }))).toEqual(unknown);
  });
  test('is nothing where all is there', () => {
    const all = { askedAt: '2098-12-10', answeredAt: '2099-01-14', committee: 'x', signedBy: ['x'] };
    expect(unknownOf(answer(all))).toEqual([]);
  });
});

describe('ways into the answers', () => {
  const of = (id: string, more: Partial<MinistryAnswer>, text = '') => ({ id, data: answer(more), text });
  const all = [
    of('a', { answeredAt: '2099-01-14', channels: ['facebook', 'x'] }, 'SMS-beskeder skal journaliseres.'),
    of('b', { ministry: 'andet', askedAt: '2098-12-01', channels: ['facebook'] }, 'Aktindsigt i en ministerkalender'),
    of('c', {}, 'Intet af dem'),
  ];
  const shape = (kind: Parameters<typeof facetValues>[0]) =>
    facetValues(kind, all).map(({ value, answers }) => [value, answers.map(({ id }) => id).join('')]);

  test('every value leads to the answers that have it', () => {
    expect(shape('ministry')).toEqual([
      ['andet', 'b'],
      ['eksempelministeriet', 'ac'],
    ]);
    expect(shape('year')).toEqual([
      ['2099', 'a'],
      ['2098', 'bc'],
    ]);
    expect(shape('channel')).toEqual([
      ['facebook', 'ab'],
      ['x', 'a'],
    ]);
    expect(shape('word')).toEqual([
      ['aktindsigt', 'b'],
      ['journalisering', 'a'],
      ['kalender', 'b'],
      ['sms', 'a'],
    ]);
  });

  test('the year is of the answer, else of the question, else of the session', () => {
    expect(all.map(({ data }) => yearOf(data))).toEqual(['2099', '2098', '2098']);
  });

  test('words are found as words, in every form, and not inside of others', () => {
    expect(subjectsIn('blokeringen, e-mails og dokumentbegrebet')).toEqual(['blokering', 'dokumentbegreb', 'e-mail']);
    expect(subjectsIn('smsk, tsms og remailet')).toEqual([]);
    expect(new Set(subjects.map(({ slug }) => slug)).size).toBe(subjects.length);
  });
});

describe('rules behind an answer', () => {
  const act = rule({ law: 'offentlighedsloven', section: '§ 15' });
  const opinion = rule({ kind: 'ombudsman', law: 'offentlighedsloven', section: '§ 15' });
  const onFacebook = rule({ kind: 'guidance', channels: ['facebook'] });

  test('a section leads to its rule, whatever paragraph of it', () => {
    expect(ruleOf({ law: 'offentlighedsloven' }, '§ 15, stk. 2', answer(), [opinion, act])).toBe(act);
    expect(ruleOf({ law: 'forvaltningsloven' }, '§ 15', answer(), [act])).toBeUndefined();
  });

  test('a section of the act before 2014 has the same number and is another rule', () => {
    expect(ruleOf({ law: 'offentlighedsloven' }, '§ 15', answer({ answeredAt: '2011-02-01' }), [act])).toBeUndefined();
    expect(ruleOf({ law: 'offentlighedsloven' }, '§ 15', answer({ period: '20131' }), [act])).toBeUndefined();
  });

  test('statements on the same section or channel are related, acts are not among them', () => {
    const laws = [{ law: 'offentlighedsloven', sections: ['§ 15, stk. 1'] }];
    expect(relatedStatements(answer({ laws }), [act, opinion, onFacebook])).toEqual([opinion]);
    expect(relatedStatements(answer({ channels: ['facebook'] }), [act, opinion, onFacebook])).toEqual([onFacebook]);
  });
});
