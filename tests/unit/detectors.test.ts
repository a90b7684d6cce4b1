import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusFacts, corpusFolder, readCorpora } from '../../scripts/detectors/corpus.ts';
import { detectorsDocument } from '../../scripts/detectors/document.ts';
import { score } from '../../scripts/detectors/measure.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { Citizens } from '../../scripts/redact/citizens.ts';
import { findPrivate } from '../../scripts/redact/find-private.ts';
import { Words } from '../../scripts/redact/words.ts';

const corpora = await readCorpora(filesIn(corpusFolder));

test('DETECTORS.md says what is measured', () => {
  expect(readFileSync('DETECTORS.md', 'utf8')).toBe(detectorsDocument(corpora));
});

test('no text makes the search slow', () => {
  const pieces = [
    'a',
    '1 ',
    '12.',
    'Vej 1 ',
    'a@',
    'a.b',
    '+45 ',
    ':',
    'a:',
    'DK12',
    'jeg bor ',
    '1°',
    '01',
    '([{at',
    'Aa ',
  ];
  for (const piece of pieces) {
    const begun = performance.now();
    findPrivate(piece.repeat(20_000), corpusFacts);
    expect(performance.now() - begun, piece).toBeLessThan(3000);
  }
});

test('a link to a map is a home only where the words before it say so', () => {
  const registry = { listed: () => undefined, ...corpusFacts };
  const textOf = (head: string) =>
    new Words('x', registry, new Citizens()).text(
      [head, { url: 'https://maps.app.goo.gl/abc', text: 'kort' }],
      undefined,
    );
  expect(textOf('Jeg bor her: ')).toEqual(['Jeg bor her: ', { redacted: 'address' }]);
  expect(textOf('Hullet er her: ')).toEqual(['Hullet er her: ', { url: 'https://maps.app.goo.gl/abc', text: 'kort' }]);
});

test('a number at a dash is found on two lines, and two numbers without one are none', () => {
  const found = (text: string) => findPrivate(text, corpusFacts).map(({ start, end }) => text.slice(start, end));
  expect(found('Mit er 010190-\n1234, tak')).toEqual(['010190-\n1234']);
  expect(found('Mit er 010190\n-1234, tak')).toEqual(['010190\n-1234']);
  expect(found('Sag 010190\n1234 sider')).toEqual([]);
});

test('a number that a link cuts in two is found, and a link beside a number stays', () => {
  const words = new Words('x', { listed: () => undefined, ...corpusFacts }, new Citizens());
  const link = (text: string) => ({ url: 'https://eksempelby.example/a', text });
  expect(words.text(['Det er 010190-', link('1234'), ' ja'], undefined)).toEqual([
    'Det er ',
    { redacted: 'cpr' },
    ' ja',
  ]);
  expect(words.text(['Ring ', link('20 00'), ' 00 01'], undefined)).toEqual(['Ring ', { redacted: 'phone' }]);
  const kept = ['Ring 70 00 00 10 ', link('her'), ' kl. 12'];
  expect(words.text(kept, undefined)).toEqual(kept);
});

test('a citizen who signs with an address gives away a home, an authority its own', () => {
  const words = new Words('facebook', { listed: () => undefined, ...corpusFacts }, new Citizens());
  const signed = 'Mvh. Bo\nPrøvegade 4\n9999 Eksempelby';
  expect(words.text([signed], { by: 'borger-a' })).toEqual([
    'Mvh. ',
    { citizen: 'borger-a' },
    '\n',
    { redacted: 'address' },
  ]);
  expect(words.text(['Bo Holm, Prøvegade 4, 9999 Eksempelby'], { by: 'borger-a' })).toEqual([
    'Bo Holm, ',
    { redacted: 'address' },
  ]);
  expect(words.text(['Der er et hul ved Prøvegade 4'], { by: 'borger-a' })).toEqual(['Der er et hul ved Prøvegade 4']);
  expect(words.text([signed], undefined)).toEqual([signed]);
});

test('of two that overlap nothing of the second is left', () => {
  const citizens = new Citizens();
  citizens.letter({ name: 'Bo Holm Prøvegade' });
  const words = new Words('facebook', { listed: () => undefined, ...corpusFacts }, citizens);
  expect(words.text(['Bo Holm Prøvegade 4, 2. tv'], undefined)).toEqual([{ redacted: 'address' }]);
  expect(JSON.stringify(words.text(['tak Bo Holm Prøvegade 4, 2. tv'], undefined))).not.toMatch(/2\. tv/);
});

describe.each(corpora)('the corpus of $what', (corpus) => {
  test('holds enough of both, a third of it held out, and no text twice', () => {
    const [open, held] = [score(corpus, 'open').texts, score(corpus, 'held out').texts];
    const wanted = ['cpr', 'phone', 'email', 'address'].includes(corpus.what) ? 40 : 20;
    expect(open.marked + held.marked).toBeGreaterThanOrEqual(wanted);
    expect(open.plain + held.plain).toBeGreaterThanOrEqual(wanted);
    const all = open.marked + open.plain + held.marked + held.plain;
    expect((held.marked + held.plain) / all).toBeGreaterThan(0.25);
    const texts = corpus.lines.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
