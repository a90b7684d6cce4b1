import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { type MinistryAnswer, ministryAnswer } from '#lib/model/answer.ts';
import { readProse } from '#lib/prose/read.ts';
import { checkContent } from '../../scripts/check/check.ts';
import { type AnswerOptions, pullAnswer } from '../../scripts/commands/pull-answer.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { filesOf, keptLog, scratchContent } from '../scratch.ts';

const folder = '../shared/data/answers';
const ministry = {
  justitsministeriet:
    'name: { da: Justitsministeriet, en: Ministry of Justice }\nkind: ministry\ndomains: [justitsministeriet.dk]',
};

/** Letters as they were kept, with what they say of themselves and the fingerprints of their words. */
const letters: readonly {
  file: string;
  options: Pick<AnswerOptions, 'period' | 'case' | 'question'> & Partial<AnswerOptions>;
  expected: Partial<MinistryAnswer>;
  /** First 12 digits of SHA-256 over the words without blanks. */
  question: string;
  answer: string;
}[] = [
  {
    file: 'l140-20211-spm1-svar-pdftekst.txt',
    options: { period: '20211', case: 'L 140', question: 1 },
    expected: {
      askedAt: '2022-03-23',
      answeredAt: '2022-03-31',
      journal: '2022-0037-0145',
      status: 'final',
      extent: 'excerpt',
    },
    question: '73b7a5fa7591',
    answer: 'd4b8400ba980',
  },
  {
    file: 'l144-20121-spm120-svar.txt',
    options: { period: '20121', case: 'L 144', question: 120 },
    expected: {
      askedAt: '2013-05-02',
      answeredAt: '2013-05-06',
      askedBy: { name: 'Pia Adelsteen', party: 'DF' },
      extent: 'excerpt',
    },
    question: '1163312f95c1',
    answer: '5e6cfbfa2e2d',
  },
  {
    file: 'l146-20211-spm13-svar-em.txt',
    options: { period: '20211', case: 'L 146', question: 13 },
    expected: {
      printedNumber: 9,
      committee: 'Erhvervsudvalget',
      ministry: 'erhvervsministeriet',
      ministerTitle: 'erhvervsministeren',
      askedAt: '2022-04-06',
      answeredAt: '2022-05-11',
      channels: ['facebook'],
      extent: 'excerpt',
    },
    question: 'd6b75739634b',
    answer: 'b8e86d05a512',
  },
  {
    file: 'l77-20131-spm1-svar.txt',
    options: { period: '20131', case: 'L 77', question: 1 },
    expected: {
      askedAt: '2013-12-02',
      answeredAt: '2014-01-15',
      askedBy: { name: 'Pernille Skipper', party: 'EL' },
      extent: 'excerpt',
    },
    question: '44d4192576be',
    answer: 'bf4e8e656f37',
  },
  {
    file: 'l90-20101-spm5-svar.txt',
    options: { period: '20101', case: 'L 90', question: 5 },
    expected: {
      askedAt: '2010-12-14',
      answeredAt: '2011-01-24',
      minister: 'Lars Barfoed',
      signedBy: ['Lars Barfoed', 'Jens-Christian Bülow'],
      journal: '2010-7650-0007',
      extent: 'excerpt',
    },
    question: 'd6d4a4b66c56',
    answer: 'd24f8b35ca67',
  },
  {
    file: 'l90-20101-spm78-svar.txt',
    options: { period: '20101', case: 'L 90', question: 78 },
    expected: { askedAt: '2011-01-24', answeredAt: '2011-02-28', minister: 'Lars Barfoed', extent: 'excerpt' },
    question: 'cfdcb8cf5c22',
    answer: '425738f9e4e9',
  },
  {
    file: 'reu-20081-almdel-spm31-svar-um.txt',
    options: { period: '20081', case: 'REU alm. del', question: 31 },
    expected: { ministry: 'udenrigsministeriet', askedAt: '2009-05-27', extent: 'whole' },
    question: 'c2b4a438e9f9',
    answer: '5e29bb7b815b',
  },
  {
    file: 'reu-20191-almdel-spm1191-spoergsmaal.txt',
    options: { period: '20191', case: 'REU alm. del', question: 1191 },
    expected: {
      ministry: 'statsministeriet',
      askedAt: '2020-04-15',
      askedBy: { name: 'Sophie Løhde', party: 'V' },
      extent: 'none',
    },
    question: '54838af89774',
    answer: 'e3b0c44298fc',
  },
  {
    file: 'reu-20211-almdel-spm110-svar-i-gra-bilag16.txt',
    options: { period: '20211', case: 'REU alm. del', question: 110 },
    expected: {
      committee: 'Retsudvalget',
      askedAt: '2021-10-27',
      answeredAt: '2021-11-01',
      askedBy: { name: 'Alex Vanopslagh', party: 'LA' },
      extent: 'excerpt',
    },
    question: '37a88b511203',
    answer: 'fdbdf0e86b65',
  },
  {
    file: 'reu-20211-almdel-spm298-svar.txt',
    options: { period: '20211', case: 'REU alm. del', question: 298 },
    expected: {
      askedAt: '2021-11-25',
      answeredAt: '2021-12-06',
      journal: '2021-0030-6950',
      status: 'final',
      extent: 'excerpt',
    },
    question: 'e4dcda6d30f0',
    answer: 'e881ae89ce2e',
  },
  {
    file: 'reu-20211-almdel-spm839-svar.txt',
    options: { period: '20211', case: 'REU alm. del', question: 839, ministry: 'justitsministeriet' },
    expected: {
      committee: 'Retsudvalget',
      laws: [{ law: 'offentlighedsloven', sections: ['§ 15'] }],
      extent: 'excerpt',
    },
    question: '5f8554beef7e',
    answer: '3fced8afe9a7',
  },
  {
    file: 'webarkiv-20001-reu-almdel-bilag466.txt',
    options: { period: '20001', case: 'REU alm. del', question: 17, ministry: 'justitsministeriet' },
    expected: { askedAt: '2000-10-17', extent: 'whole' },
    question: '35586d374559',
    answer: 'feff5429ff06',
  },
  {
    file: 'webarkiv-20001-reu-almdel-bilag466.txt',
    options: { period: '19991', case: 'REU alm. del', question: 24, ministry: 'justitsministeriet' },
    expected: { extent: 'excerpt' },
    question: 'f94d8e8ff5ec',
    answer: '6a323ac68a96',
  },
];

const fingerprint = (words: string): string =>
  createHash('sha256').update(words.replaceAll(/\s/g, '')).digest('hex').slice(0, 12);

/** The words of one part of the page, its own heading left out. */
function wordsIn(html: string, part: 'question' | 'answer'): string {
  const found = new RegExp(
    `<section class="${part}"><h2[^>]*>[^<]*</h2>([\\s\\S]*?)(?=<section class="(?:answer|question)">|$)`,
  ).exec(html);
  return toText(fromHtml(found?.[1] ?? '', { fragment: true }));
}

describe.skipIf(!existsSync(folder))('letters of ministries as they were kept (../shared is missing)', () => {
  test.each(letters)('$file, question $options.question', async ({ file, options, expected, question, answer }) => {
    const content = scratchContent(ministry);
    const log = keptLog();
    expect(await pullAnswer({ file: `${folder}/${file}`, content, dryRun: false, ...options }, log)).toBe(0);
    const [path, text] = [...filesOf(content)].find(([name]) => name.startsWith('answers/')) ?? [];
    expect(path?.endsWith(`/${options.question}.mdx`)).toBe(true);
    const read = readProse(text ?? '', 'answer', ministryAnswer);
    if ('issues' in read) throw new Error(read.issues[0]?.message);
    expect(read.data).toMatchObject(expected);
    expect(fingerprint(wordsIn(read.html, 'question'))).toBe(question);
    expect(fingerprint(wordsIn(read.html, 'answer'))).toBe(answer);
    expect((await checkContent(filesIn(content))).issues).toEqual([]);
    const before = filesOf(content);
    expect(await pullAnswer({ file: `${folder}/${file}`, content, dryRun: false, ...options }, log)).toBe(0);
    expect(filesOf(content)).toEqual(before);
  });

  test('a blog post on an answer is no letter: what it says of question 55 stands in content by hand', async () => {
    const content = scratchContent(ministry);
    const log = keptLog();
    const before = filesOf(content);
    const options = {
      file: `${folder}/l90-20101-spm55-sekundaer-kilde.txt`,
      period: '20101',
      case: 'L 90',
      question: 55,
    };
    expect(await pullAnswer({ ...options, content, dryRun: false }, log)).toBe(1);
    expect(log.lines.warn.join()).toContain('no question and answer can be told apart in it');
    expect(filesOf(content)).toEqual(before);
  });

  test('a letter is not put under another case', async () => {
    const content = scratchContent(ministry);
    const log = keptLog();
    const options = { file: `${folder}/l77-20131-spm1-svar.txt`, period: '20131', case: 'L 90', question: 1 };
    expect(await pullAnswer({ ...options, content, dryRun: false }, log)).toBe(1);
    expect(log.lines.warn.join()).toContain('the letter is on L 77 and not on L 90');
  });
});
