import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusFolder, readCorpora } from '../../scripts/detectors/corpus.ts';
import { detectorsDocument } from '../../scripts/detectors/document.ts';
import { score } from '../../scripts/detectors/measure.ts';
import { filesIn } from '../../scripts/effects/files.ts';

const corpora = await readCorpora(filesIn(corpusFolder));

test('DETECTORS.md says what is measured', () => {
  expect(readFileSync('DETECTORS.md', 'utf8')).toBe(detectorsDocument(corpora));
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
