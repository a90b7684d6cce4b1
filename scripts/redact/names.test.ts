import { describe, expect, test } from 'vitest';
import { NameFinder, type Speech } from './names.ts';

const lone = ['borger-a', { name: 'Lone Hansen', handle: 'lonehansen42' }] as const;

const shown = (text: string, people: ConstructorParameters<typeof NameFinder>[0], speech?: Speech): string => {
  let out = '';
  let at = 0;
  for (const { start, end, letter } of new NameFinder(people).find(text, speech)) {
    out += `${text.slice(at, start)}<${letter.slice(-1)}>`;
    at = end;
  }
  return out + text.slice(at);
};

describe('a whole name, however it stands', () => {
  test.each([
    ['Lone Hansen har ret', '<a> har ret'],
    ['LONE HANSEN', '<a>'],
    ['Lone Hansens indlæg', '<a>s indlæg'],
    ["Lone Hansen's indlæg", "<a>'s indlæg"],
    ['Lone\u00A0Hansen', '<a>'],
    ['Lo\u00ADne\u200B Hansen', '<a>'],
    ['Lone 🙂 Hansen', '<a>'],
    ['Lone_Hansen og #LoneHansen', '<a> og #<a>'],
    ['https://eksempelby.example/?navn=Lone%20Hansen', 'https://eksempelby.example/?navn=<a>'],
    ['Hansen, Lone', '<a>'],
    ['L. Hansen', '<a>'],
    ['Lone Marie Hansen', '<a>'],
    ['@Lone Hansen tak', '<a> tak'],
    ['#lonehansen42', '#<a>'],
  ])('%j', (text, wanted) => {
    expect(shown(text, [lone])).toBe(wanted);
  });

  test.each([
    ['Ballone Hansen', 'Lone Hansen'],
    ['Lone Hansson', 'Lone Hansen'],
    ['borgmester Lone Pedersen', 'Lone Hansen'],
    ['De elsker Vejle Bibliotekerne', 'Vejle Kommune'],
  ])('none in %j', (text, name) => {
    expect(shown(text, [['borger-a', { name }]])).toBe(text);
  });

  test('or a handle that is one', () => {
    expect(shown('lonehansen: ja', [['borger-a', { name: 'Lone Hansen', handle: 'lonehansen' }]])).toBe('<a>: ja');
    expect(shown('lone.hansen skriver', [['borger-a', { handle: 'lone.hansen' }]])).toBe('<a> skriver');
    // One word is a word of the language, whoever is called by it.
    expect(shown('KL beder kommunerne', [['borger-a', { name: 'Kommunerne', handle: 'kommunerne' }]])).toBe(
      'KL beder kommunerne',
    );
    // Bluesky: an organisation's handle is where its site is.
    expect(shown('se avisen.dk', [['borger-a', { handle: 'avisen.dk' }]])).toBe('se avisen.dk');
    expect(shown('hele kommunen', [['borger-a', { name: 'Bo Holm', handle: 'kommunen' }]])).toBe('hele kommunen');
  });

  test.each([
    ['Rene Bjørn Åsen', 'René Bjørn-Åsen (mor til 3)'],
    ['Lone Hansen', 'Lone Marie Kirk Hansen'],
    ['Lone Hansen', '🌸lone🌸 hansen | Journalist'],
    ['Lone Hansen', 'Hansen Lone'],
  ])('%j is %j', (text, name) => {
    expect(shown(text, [['borger-a', { name }]])).toBe('<a>');
  });
});

test.each([
  ['KL opfordrer nu kommunerne til at stille krav', { name: 'Kommunerne', handle: 'kommunerne' }],
  ['at Politiken/JP ikke har bedt om det', { name: 'Politiken', handle: 'politiken' }],
])('a handle that is an ordinary word is looked for nowhere: %s', (text, person) => {
  expect(shown(text, [['borger-a', person]])).toBe(text);
});

describe('a first name', () => {
  test.each([
    ['Hej Lone', 'Hej <a>'],
    ['Hej\u00A0igen  Lone!', 'Hej\u00A0igen  <a>!'],
    ['Tak for det, Lone!', 'Tak for det, <a>!'],
    ['Ja Lone, det gør vi', 'Ja <a>, det gør vi'],
    ['Lone - det er i morgen', '<a> - det er i morgen'],
    ['Som Lone skriver, er vejen lukket', 'Som <a> skriver, er vejen lukket'],
    ['Lones spørgsmål er godt', '<a>s spørgsmål er godt'],
    ['Vi er enige. Lone skriver det klart', 'Vi er enige. <a> skriver det klart'],
    ['Tak til Per og Lone H. for hjælpen', 'Tak til Per og <a> for hjælpen'],
  ])('%j', (text, wanted) => {
    expect(shown(text, [lone], { to: 'borger-b' })).toBe(wanted);
  });

  test.each([
    ['Spørgsmål? Mvh. Lone, Borgerservice', 'Lone Hansen'],
    ['Vi ses på torvet. /Lone', 'Lone Hansen'],
    ['De arbejder i Skive og ved Skive', 'Skive Rotary'],
    ['Per 1. januar koster det 10 kr. per stk.', 'Per Hansen'],
    ['Hvad vil De gerne?', 'De Radikale'],
    ['Rene linjer, og ingen ask', 'Ask Rene Holm'],
  ])('stays where it is somebody else or no name: %j', (text, name) => {
    expect(shown(text, [['borger-a', { name }]])).toBe(text);
  });

  test('is of whom the words are spoken to, where two share it', () => {
    const people = [lone, ['borger-b', { name: 'Lone Jensen' }]] as const;
    expect(shown('Hej Lone', people, { to: 'borger-b' })).toBe('Hej <b>');
    expect(shown('Hej Lone', people, { to: 'borger-a' })).toBe('Hej <a>');
  });
});

describe('what citizens call themselves', () => {
  test.each([
    ['Hvornår åbner I? Mvh Lone', 'Hvornår åbner I? Mvh <a>'],
    ['Jeg, Lone, spørger. /Lone', 'Jeg, <a>, spørger. /<a>'],
    ['Med venlig hilsen\nKaren Holm', 'Med venlig hilsen\n<a>'],
    ['Hej, mit navn er Karen Holm, og jeg …', 'Hej, mit navn er <a>, og jeg …'],
    ['Hilsen en sur borger', 'Hilsen en sur borger'],
  ])('%j', (text, wanted) => {
    expect(shown(text, [lone], { by: 'borger-a' })).toBe(wanted);
  });
});

test('no text makes the search for names slow', () => {
  for (const piece of ['Lone ', 'Lone-', 'Hansen ', 'L. ', 'Hej ', 'Mvh Lo ', ', Lone', 'L', '- ', 'Tak kære Lone ']) {
    const begun = performance.now();
    shown(piece.repeat(10_000), [lone], { by: 'borger-a', to: 'borger-b' });
    expect(performance.now() - begun, piece).toBeLessThan(3000);
  }
});
