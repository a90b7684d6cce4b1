import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readProse } from '#lib/prose/read.ts';
import { hashOfWords, placeOfWords, renderWords } from './words.ts';

const facts = { publicPhones: new Set<string>(), publicDomains: new Set<string>() };
const head = '---\ntitle: x\n---\n\n';
const schema = z.strictObject({ title: z.string() });

/** What a reader sees, without the headings that our own page puts over the parts. */
function seen(mdx: string): string[] {
  const read = readProse(`${head}${mdx}\n`, 'x.mdx', schema);
  if ('issues' in read) throw new Error(read.issues.map(({ message }) => message).join('; '));
  const html = read.html.replaceAll(/<h2 class="part"[^>]*>.*?<\/h2>/g, '');
  return toText(fromHtml(html, { fragment: true }))
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

const hostile = fc.constantFrom(
  ...['import x', 'export const', '{a}', '<b>', '</Answer>', '<Section number="9.">', '# ', '> ', '- ', '1. ', '1) '],
  ...[
    '*x*',
    '_x_',
    '`x`',
    '[x](y)',
    '![x](y)',
    '| a | b |',
    '~~x~~',
    '[^1]',
    '&amp;',
    '\\',
    '---',
    '***',
    '§ 15, stk. 1',
  ],
  ...[
    'https://x.example/a_b',
    'www.x.example',
    '”ja”',
    "'nej'",
    '--',
    '...',
    'æøå',
    '¹',
    '[ ] x',
    ':::',
    '$x$',
    '<!-- -->',
  ],
);
const paragraph = fc
  .array(
    fc.oneof(hostile, fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), fc.constantFrom('og', 'lov')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' ').replaceAll(/\s+/g, ' ').trim())
  .filter((words) => words !== '' && !/@|\d{6}/.test(words));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

describe('the words of an answer', () => {
  test('come back word for word, whatever Markdown or MDX would make of them', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (question, first, second) => {
        const sections = [{ paragraphs: first }, { number: '1.', paragraphs: second }];
        const { mdx } = renderWords({ question, answers: [{ sections }] }, facts);
        expect(seen(mdx)).toEqual([...question, ...first, '1.', ...second]);
      }),
      { numRuns: 300 },
    );
  });

  test('their place in a file is found again, with prose before and behind them', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (question, answer) => {
        const { mdx, sha256 } = renderWords({ question, answers: [{ sections: [{ paragraphs: answer }] }] }, facts);
        const file = `${head}Vores ord.\n\n${mdx}\n\n## Hvad der skete\n\nMere.\n`;
        const place = placeOfWords(file);
        expect(place && file.slice(place.from, place.to)).toBe(mdx);
        expect(hashOfWords(mdx)).toBe(sha256);
      }),
    );
  });

  test('a section has its number as anchor and as words', () => {
    const { mdx } = renderWords(
      { question: ['?'], answers: [{ sections: [{ number: '2.1.', paragraphs: ['Ja.'] }] }] },
      facts,
    );
    const read = readProse(`${head}${mdx}\n`, 'x.mdx', schema);
    expect('html' in read && read.html).toContain('id="afsnit-2.1"><a class="number" href="#afsnit-2.1">2.1.</a>');
  });

  test('what is private is replaced, and counted by kind', () => {
    const { mdx, redacted } = renderWords(
      { question: ['Skriv til nogen@privat.example eller ring 20 30 40 50.'], answers: [] },
      facts,
    );
    expect(mdx).toBe(
      '<Question>\nSkriv til <Redacted kind="email" /> eller ring <Redacted kind="phone" />.\n</Question>',
    );
    expect([...redacted]).toEqual([
      ['email', 1],
      ['phone', 1],
    ]);
    expect(seen(mdx)).toEqual(['Skriv til e-mailadresse fjernet eller ring telefonnummer fjernet.']);
  });

  test('several answers to one question stand in their order, each with its day', () => {
    const { mdx } = renderWords(
      {
        question: ['?'],
        answers: [
          { status: 'preliminary', at: '2099-01-02', sections: [{ paragraphs: ['Senere.'] }] },
          { status: 'final', at: '2099-02-03', sections: [{ paragraphs: ['Ja.'] }] },
        ],
      },
      facts,
    );
    const read = readProse(`${head}${mdx}\n`, 'x.mdx', schema);
    expect('headings' in read && read.headings.map(({ text }) => text)).toEqual([
      'Spørgsmål',
      'Foreløbigt svar af 2. januar 2099',
      'Svar af 3. februar 2099',
    ]);
  });
});
