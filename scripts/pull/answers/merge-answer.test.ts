import { describe, expect, test } from 'vitest';
import type { MinistryAnswer } from '#lib/model/answer.ts';
import { makeAnswer, type ReadFile } from './make-answer.ts';
import { type MergedAnswer, mergeAnswer } from './merge-answer.ts';

const facts = { publicPhones: new Set<string>(), publicDomains: new Set<string>() };
const path = 'answers/20981/l-990/7.mdx';
const known = {
  period: '20981',
  case: 'L 990',
  number: 7,
  ministry: 'eksempelministeriet',
  sources: [{ title: 'Prøve', url: 'https://tinget.example/7' }],
};

function read(paragraphs: string[], more: { cut?: boolean; sha?: string; askedAt?: string } = {}): ReadFile {
  const exchange = { question: ['”Hvad?”'], answer: [{ paragraphs }], cut: more.cut ?? false };
  return {
    letter: {
      head: {
        domains: [],
        signedBy: ['Eksempla Eksempelsen'],
        askedAt: more.askedAt ?? '2098-12-10',
        answeredAt: '2099-01-14',
      },
      exchanges: [exchange],
      lostLineEnds: false,
    },
    exchange,
    file: { format: 'pdf', sha256: (more.sha ?? 'a').repeat(64).slice(0, 64), from: 'local' },
  };
}

const found = (file?: ReadFile) => makeAnswer(known, file, [], new Set(['facebook']), facts);

function merged(before: string | undefined, file?: ReadFile): MergedAnswer {
  const result = mergeAnswer(path, before, found(file));
  if ('message' in result) throw new Error(result.message);
  return result;
}

const first = merged(undefined, read(['Det gælder Facebook.'])).text;

describe('an answer meets its file', () => {
  test('that is not there: it is written, without a field that says nothing', () => {
    expect(first).toContain('askedAt: "2098-12-10"\n');
    expect(first).toContain('channels:\n  - facebook\n');
    expect(first).not.toMatch(/: (?:\[\]|null|undefined)$/m);
  });

  test('that says the same: not a byte is changed', () => {
    expect(merged(first, read(['Det gælder Facebook.']))).toEqual({ text: first, differences: [], words: 'kept' });
  });

  test('a comment, a field and prose of a person stay, and so does a corrected fact, which is told', () => {
    const edited = `${first.replace('askedAt: "2098-12-10"', '# Set efter i protokollen.\naskedAt: "2098-12-11"')}\n## Baggrund\n\nVores ord.\n`;
    const { text, differences } = merged(edited, read(['Det gælder Facebook.']));
    expect(text).toBe(edited);
    expect(differences).toEqual(['askedAt is 2098-12-11 here and 2098-12-10 at the source; kept as it is']);
  });

  test('words that no person changed follow the file, and the prose around them stays', () => {
    const edited = `${first}\n## Baggrund\n\nVores ord.\n`;
    const { text, words } = merged(edited, read(['Det gælder X.'], { sha: 'b' }));
    expect(words).toBe('replaced');
    expect(text).toContain('Det gælder X.');
    expect(text).not.toContain('Det gælder Facebook.');
    expect(text).toContain('## Baggrund\n\nVores ord.\n');
    expect(text).toContain(`sha256: ${'b'.repeat(64)}`);
  });

  test('words that a person changed stay, and another file is told', () => {
    const edited = first.replace('Det gælder Facebook.', 'Det gælder facebook.');
    expect(merged(edited, read(['Det gælder Facebook.']))).toMatchObject({
      text: edited,
      words: 'kept',
      differences: [],
    });
    const { text, differences } = merged(edited, read(['Noget andet.'], { sha: 'b' }));
    expect(text).toBe(edited);
    expect(differences).toEqual([
      'the words were changed by a person and the file at the source is another; kept as they are',
    ]);
  });

  const byHand = `---
title: { da: Om opslag, en: On posts }
period: "20981"
case: L 990
number: 7
ministry: eksempelministeriet
extent: excerpt
officialUrl: https://tinget.example/svar/7
unknown:
  - { da: Resten., en: The rest. }
sources:
  - title: Blog
    url: https://blog.example/
---

<Answer>
Et stykke.
</Answer>

## Hvorfor

Derfor.
`;

  test('an excerpt by hand gives way to the whole, and what was said of it is told', () => {
    const { text, words, differences } = merged(byHand, read(['Det gælder Facebook.']));
    expect(words).toBe('replaced');
    expect(text).toContain('extent: whole');
    expect(text).toContain('title: { da: Om opslag, en: On posts }');
    expect(text).toContain('## Hvorfor\n\nDerfor.\n');
    expect(text).not.toContain('unknown:');
    expect(text).not.toContain('Et stykke.');
    expect(text).toContain('url: https://blog.example/');
    expect(text).toContain('url: https://tinget.example/7');
    expect(differences[0]).toContain('"unknown" was about the words that stood here before');
    expect(merged(text, read(['Det gælder Facebook.']))).toEqual({ text, words: 'kept', differences: [] });
  });

  test('an excerpt does not take the place of the whole, nor nothing the place of an excerpt', () => {
    expect(merged(first, read(['Det gælder'], { cut: true, sha: 'c' }))).toMatchObject({ text: first, words: 'kept' });
    const { text, words } = merged(byHand);
    expect(words).toBe('kept');
    expect(text).toContain('Et stykke.');
    expect(text).toContain('extent: excerpt');
  });

  test('a file that cannot be read is left alone', () => {
    expect(mergeAnswer(path, '---\nperiod: 3\n---\n', found())).toEqual({
      message: 'it cannot be read: run "npm run check"',
    });
  });
});

test('an answer of which no word was got says so', () => {
  const { answer } = found();
  expect(answer).toMatchObject({ extent: 'none', file: undefined } satisfies Partial<MinistryAnswer>);
  expect(merged(undefined).words).toBe('none');
});
