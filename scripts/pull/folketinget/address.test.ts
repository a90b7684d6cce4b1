import { describe, expect, test } from 'vitest';
import { archivedAddresses, readDocumentAddress } from './address.ts';
import { titleIn } from './documents.ts';

describe('addresses of the Folketing', () => {
  test.each([
    [
      'http://www.ft.dk/samling/20981/lovforslag/l990/spm/55/svar/776055/950378/index.htm',
      '20981',
      'L 990',
      55,
      true,
      'htm',
    ],
    ['https://ft.dk/samling/20981/lovforslag/L77/spm/1/svar/1104123/1322961.pdf', '20981', 'L 77', 1, true, 'pdf'],
    [
      'https://www.ft.dk/samling/20981/almdel/REU/spm/839/svar/1888934/2584123/index.htm',
      '20981',
      'REU alm. del',
      839,
      true,
      'htm',
    ],
    ['https://eu.dk/samling/20981/beslutningsforslag/b12/spm/3/12.docx', '20981', 'B 12', 3, false, 'docx'],
    ['https://www.ft.dk/samling/20981/lovforslag/l990a/spm/2/svar/1/2.pdf', '20981', 'L 990 A', 2, true, 'pdf'],
  ])('%s', (address, period, name, number, isAnswer, ending) => {
    expect(readDocumentAddress(address)).toEqual({ period, case: name, number, isAnswer, ending });
  });

  test.each([
    'https://www.ft.dk/samling/20981/almdel/BYB/bilag/89/1396405.pdf',
    'https://www.ft.dk/samling/20981/spoergsmaal/s35/spm/3196854.pdf',
    'https://other.example/samling/20981/lovforslag/l990/spm/5/svar/7/9.pdf',
    'https://www.ft.dk/samling/20981/almdel/reu12/spm/1/svar/1/2.pdf',
    'no address',
  ])('%s is none of a question or its answer', (address) => {
    expect(readDocumentAddress(address)).toBeUndefined();
  });

  test('the archive is asked for the file, its page of words, and the mirror host', () => {
    expect(archivedAddresses(['http://ft.dk/samling/20981/lovforslag/L990/spm/5/svar/7/9.pdf'])).toEqual([
      'https://www.ft.dk/samling/20981/lovforslag/L990/spm/5/svar/7/9.pdf',
      'https://www.ft.dk/samling/20981/lovforslag/L990/spm/5/svar/7/9/index.htm',
      'https://www.eu.dk/samling/20981/lovforslag/L990/spm/5/svar/7/9/index.htm',
    ]);
  });
});

test.each([
  ['Spm. om, hvorvidt det kan lade sig gøre, til justitsministeren', undefined, 'Hvorvidt det kan lade sig gøre'],
  ['MFU spm. om sms-beskeder, til ministeren for prøver og eksempler', undefined, 'Sms-beskeder'],
  [
    undefined,
    'L 990 - svar på spm. 1 om kommentar til henvendelse, fra justitsministeren',
    'Kommentar til henvendelse',
  ],
  [undefined, 'PRU alm. del - svar på MFU spm. 141 om hvornår, og hvordan', 'Hvornår, og hvordan'],
  ['Bilag', 'Svar', undefined],
])('%s / %s is about "%s"', (question, answer, title) => {
  expect(titleIn(question, answer)).toBe(title);
});
