import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkedSpan, markedText } from '../marked-text.ts';
import type { Text } from '../model/span.ts';
import { textOf as anyText } from '../month-file/archived-text.arbitrary.ts';
import { codeReply } from './code-reply.ts';
import { addressesIn, linkTarget } from './links.ts';
import type { RuleMatch } from './match.ts';
import { matcher, rulePack } from './pack.ts';
import { Automaton, parsePhrase } from './phrase.ts';
import { promisesIn } from './promise.ts';
import { tokens } from './tokens.ts';

/** Examples of the pack are plain words, with `{A}` for a citizen. */
const example = (words: string): Text =>
  words
    .split(/(\{A\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '{A}' ? { citizen: 'borger-a' } : piece));

const code = (...items: Text[]) => codeReply(items.map((text, index) => ({ id: `x-${index}`, text })));

describe('every rule finds what it must and leaves what it must', () => {
  test.each(rulePack.rules)('$id', ({ id, category, target, yes, no }) => {
    for (const words of yes) {
      const found = matcher
        .match(example(words))
        .filter((match) => match.category === category && match.target === target);
      expect(found, words).not.toEqual([]);
    }
    for (const words of no)
      expect(
        matcher.match(example(words)).filter(({ rule }) => rule === id),
        words,
      ).toEqual([]);
  });

  test('ids are names of one rule only, and every phrase is needed to be written once', () => {
    const ids = rulePack.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, phrases } of rulePack.rules) expect(new Set(phrases).size, id).toBe(phrases.length);
  });
});

describe('a "not" turns a phrase round', () => {
  test.each([
    ['Du skal ikke ringe til os.', []],
    ['Du behøver hverken ringe eller skrive.', []],
    ['Ring ikke til os om det.', []],
    ['Skriv aldrig til os i Digital Post om det.', []],
    ['Lad være med at ringe til os.', []],
    ['You don’t need to call us.', []],
    ['Kan du ikke ringe til os?', ['phone']],
    ['Hej {A}, vil du ikke sende en mail?', ['email']],
    ['Glem ikke at ringe til os.', ['phone']],
    ['Don’t hesitate to call us.', ['phone']],
    ['Har du ikke fået svar, så ring til os.', ['phone']],
    ['Har du ikke fået svar kan du ringe til os.', ['phone']],
    ['Vi kan ikke se det her, men du kan ringe til os.', ['phone']],
    ['Her kan du ikke ringe til os.', []],
  ])('%s', (words, targets) => {
    expect(code(example(words)).targets).toEqual(targets);
  });
});

describe('what is quoted is not said', () => {
  test.each([
    ['Du skrev »ring til os«, og det gjorde vi så.', []],
    ['Skiltet siger "send en mail", men det er gammelt.', []],
    ['Tryk på "Kontakt", og ring til os.', ['phone']],
    ['5" rør er bestilt. Ring til os, når de kommer.', ['phone']],
  ])('%s', (words, targets) => {
    expect(code([words]).targets).toEqual(targets);
  });
});

describe('a reply is coded by what it says besides', () => {
  test.each([
    ['Hej {A}. Tak for din besked. Ring til os.', 'redirected'],
    ['Lygten er lavet i dag. Ring til os, hvis den går ud igen.', 'replied-and-redirected'],
    ['Træet fældes i morgen, ring til os, hvis det vælter før.', 'replied-and-redirected'],
    ['Vi kommenterer ikke enkeltsager. Ring til os.', 'redirected'],
    ['Vi kommenterer ikke enkeltsager.', 'refused'],
    ['Vi kommenterer ikke enkeltsager, men reglen gælder for alle.', 'replied'],
    ['Tak for tippet!', 'replied'],
    ['', 'replied'],
  ])('%s', (words, outcome) => {
    expect(code(example(words)).outcome).toBe(outcome);
  });

  test.each([
    ['a question to the citizen', 'Må vi høre, hvor du bor? Ring til os.', 'redirected'],
    [
      'a question that sends on stays a redirect',
      'Vil du ringe til os? Lygten er lavet i dag.',
      'replied-and-redirected',
    ],
    ['what the redirect goes back to', 'Det kræver et kig i systemet. Derfor skal du ringe til os.', 'redirected'],
    ['what it leads to', 'Skriv til os i Digital Post. Så kommer det ind på sagen.', 'redirected'],
    ['the hours of the telephone', 'Ring til os på 70 00 00 10. Vi har åbent til kl. 20.', 'redirected'],
    [
      'hours that answer, and a turn',
      'Besøgstiden er kl. 14-19, men ring, hvis du kommer senere.',
      'replied-and-redirected',
    ],
    [
      'hours beside a redirect to paper',
      'Biblioteket har åbent til kl. 20. Søg på borger.dk.',
      'replied-and-redirected',
    ],
    ['an answer before "så"', 'Lygten er lavet i dag. Så kan du se igen. Ring til os.', 'replied-and-redirected'],
  ])('beside a redirect: %s', (_, words, outcome) => {
    expect(code(example(words)).outcome).toBe(outcome);
  });

  test('a question alone is a reply', () => {
    expect(code(['Har du prøvet at genstarte måleren?']).outcome).toBe('replied');
  });

  test('a reply that goes on in a second item is read as one', () => {
    const { outcome, targets, matches } = code(['Lygten er lavet i dag.'], ['Ring til os, hvis den går ud.']);
    expect([outcome, targets, matches.map(({ item }) => item)]).toEqual(['replied-and-redirected', ['phone'], ['x-1']]);
  });

  test('a person’s coding goes before the rules, and keeps what they found', () => {
    const coding = { item: 'x-0', outcome: 'answered', targets: [], coder: 'AB', on: '2024-01-01' } as const;
    const found = codeReply([{ id: 'x-0', text: ['Send os en privat besked.'] }], { ...coding, targets: [] });
    expect(found).toMatchObject({ outcome: 'answered', targets: [], crossover: true, coding });
    expect(found.matches.map(({ target }) => target)).toContain('private-message');
    expect(codeReply([{ id: 'x-0', text: ['Ring.'] }], { ...coding, targets: [], crossover: true }).crossover).toBe(
      true,
    );
  });

  test('case work is found in the rules and follows from Digital Post and private messages', () => {
    const isCase = (words: string): boolean => code([words]).crossover;
    expect(['Dit sagsnr. er 2014-11823.', 'Skriv til os i Digital Post.', 'Send os en PB.'].map(isCase)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Ring til os.', 'Digital Post er nede.', 'Vi opretter ikke en sag.'].map(isCase)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('links', () => {
  test.each([
    ['https://www.borger.dk/pas', 'borger.dk', 'self-service'],
    ['lifeindenmark.borger.dk', 'lifeindenmark.borger.dk', 'self-service'],
    ['https://selvbetjening.eksempelby.example', 'selvbetjening.eksempelby.example', 'self-service'],
    ['https://www.eksempelby.example/digitalpost', 'eksempelby.example', 'digital-post'],
    ['https://post.borger.dk', 'post.borger.dk', 'digital-post'],
    ['https://bit.ly/3abc', 'bit.ly', 'shortened'],
    ['https://notborger.dk', 'notborger.dk', 'page'],
    ['https://eksempelby.example/', 'eksempelby.example', 'page'],
  ])('%s', (address, host, kind) => {
    expect(linkTarget(address)).toEqual({ host, kind });
  });

  test('what leads nowhere on the web has no target', () => {
    expect(['mailto:post@eksempelby.example', 'tel:+4570000010', 'https://'].map(linkTarget)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('addresses stand in links and bare in words, without the full stop behind them', () => {
    const text: Text = [
      'Se www.eksempelby.example/affald, eller (borger.dk/pas). Skriv til post@eksempelby.example. ',
      { url: 'https://virk.dk/', text: 'virk.dk' },
    ];
    expect(addressesIn(text)).toEqual(['www.eksempelby.example/affald', 'borger.dk/pas', 'https://virk.dk/']);
  });
});

describe('phrases', () => {
  const groups = { hilsen: ['hej', 'god dag'] };
  const finds = (phrase: string, words: string): string | undefined => {
    const read = tokens([words]);
    const automaton = new Automaton([phrase], groups);
    for (const from of read.keys()) {
      const to = automaton.match(read, from, () => false);
      if (to !== undefined)
        return read
          .slice(from, to)
          .map(({ word }) => word)
          .join(' ');
    }
    return undefined;
  };
  test.each([
    ['ring (til os|op)', 'Ring til os nu', 'ring til os'],
    ['ring [gerne] op', 'ring op', 'ring op'],
    ['ring .. op', 'ring os lige bare op', 'ring os lige bare op'],
    ['ring .. op', 'ring a b c d op', undefined],
    ['ring ..5 op', 'ring a b c d op', 'ring a b c d op'],
    ['ring .. op', 'ring. op', undefined],
    ['ring .. op', 'ring, op', undefined],
    ['ring , op', 'ring, op', 'ring , op'],
    ['svar*', 'svarene', 'svarene'],
    ['*skema', 'ansøgningsskema', 'ansøgningsskema'],
    ['{hilsen} <number>', 'God dag 5', 'god dag 5'],
    ['<range>', 'kl. 9-14', '9-14'],
    ['<phone>', 'tlf. 70 00 00 10', '70 00 00 10'],
    ['<phone>', 'sag nr. a70000010', undefined],
  ])('%s in "%s"', (phrase, words, found) => {
    expect(finds(phrase, words)).toBe(found);
  });

  test.each(['(ring', 'ring)', '{ukendt}', '<ukendt>', '..9', 'Ring'])('%s is refused', (phrase) => {
    expect(() => parsePhrase(phrase, groups)).toThrow(phrase);
  });
  test('a phrase that matches nothing at all is refused', () => {
    expect(() => new Automaton(['[ring]'], groups)).toThrow('nothing at all');
  });
  test('an abbreviation or a date ends no sentence', () => {
    const ends = (words: string): number => tokens([words]).filter(({ kind }) => kind === 'end').length;
    expect([
      ends('Ring på tlf. 70 00 00 10 d. 14. juni.'),
      ends('Kom kl. 9. Vi er her.'),
      ends('Se § 4. Den gælder.'),
    ]).toEqual([1, 2, 2]);
  });
});

test.each([
  ['Vi svarer inden for to hverdage.', 2, 'working-days'],
  ['Vores svartid er 3-4 uger.', 28, 'days'],
  ['You will hear from us within 24 hours.', 24, 'hours'],
])('a promise names its time: %s', (words, amount, unit) => {
  expect(promisesIn([words]).map(({ time }) => time)).toEqual([{ amount, unit }]);
});

test('a promise without a number names none', () => {
  expect(promisesIn(['Vi svarer senest på fredag.']).map(({ time }) => time)).toEqual([undefined]);
});

/** Texts of the month files, and words of the rules thrown together. */
const words = fc
  .array(
    fc.constantFrom(
      'ring',
      'ikke',
      'til',
      'os',
      ',',
      '.',
      '»',
      '«',
      'Digital Post',
      '70 00 00 10',
      'en',
      'mail',
      'men',
      '\n',
      'borger.dk',
    ),
    { maxLength: 25 },
  )
  .map((pieces): Text => [pieces.join(' ')]);
const texts = fc.oneof(anyText, words);

describe('in any text', () => {
  test('a match stands where it says, in words that are there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { phrase, from, to } of matcher.match(text)) {
          expect(from.span <= to.span).toBe(true);
          const shown = text
            .map((span) => (typeof span === 'string' ? span : 'url' in span ? span.text : ''))
            .map((shown, index) =>
              index < from.span || index > to.span
                ? ''
                : shown.slice(index === from.span ? from.offset : 0, index === to.span ? to.offset : undefined),
            )
            .join('');
          expect(shown.replaceAll(/\s+/g, ' ').trim()).toBe(phrase);
        }
      }),
    );
  });

  test('the pieces of a marked text are the text, and those of a match hold its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const matches = matcher.match(text);
        const pieces = markedText(text, matches);
        expect(joined(pieces.map(({ span }) => span))).toEqual(joined(text));
        for (const match of matches.filter(({ phrase }) => phrase !== ''))
          expect(wordsOf(pieces, match)).toContain(match.phrase.split(' ')[0]);
      }),
    );
  });

  test('a text of two hundred thousand signs is read in a moment, however it is made', () => {
    const long = 200_000;
    for (const piece of [
      'a',
      'a.',
      'ring ',
      'a@',
      '1',
      '1-',
      '»',
      'ikke ',
      'ring til ',
      'a-',
      'https://a',
      '70 00 ',
      '\n',
      '.dk',
      'skriv en ',
    ]) {
      const text = piece.repeat(long / piece.length);
      const begun = performance.now();
      matcher.match([text]);
      expect(performance.now() - begun, piece).toBeLessThan(4000);
    }
  });
});

/** Strings beside each other as one, and none that is empty: a text whatever it was cut into. */
function joined(text: Text): unknown[] {
  const spans: unknown[] = [];
  for (const span of text) {
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
    else spans.push(span);
  }
  return spans.filter((span) => span !== '');
}

const wordsOf = (pieces: readonly MarkedSpan<RuleMatch>[], match: RuleMatch): string =>
  pieces
    .filter(({ matches }) => matches.includes(match))
    .map(({ span }) => (typeof span === 'string' ? span : 'url' in span ? span.text : ''))
    .join('');
