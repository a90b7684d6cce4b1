import { describe, expect, test } from 'vitest';
import { channelsIn, lawsIn } from './mentions.ts';

const known = new Set(['facebook', 'x', 'email', 'digital-post', 'telegram', 'threads']);

describe('what words speak of', () => {
  test.each([
    ['på Facebook og Twitter', ['facebook', 'x']],
    ['Facebooks vilkår, Facebook-profiler', ['facebook']],
    ['X (tidligere Twitter)', ['x']],
    ['kommunens e-mail, via Digital Post eller e-Boks', ['digital-post', 'email']],
    ['et telegram til en thread og punkt X', []],
    ['på Telegram', ['telegram']],
  ])('%s', (words, channels) => {
    expect(channelsIn(words, known)).toEqual(channels);
  });

  test('a channel that content does not have is no channel', () => {
    expect(channelsIn('på Instagram og Facebook', known)).toEqual(['facebook']);
  });

  test.each([
    [
      'jf. offentlighedslovens § 15 og lovforslagets § 36, stk. 2',
      [
        ['lovforslaget', '§ 36, stk. 2'],
        ['offentlighedsloven', '§ 15'],
      ],
    ],
    [
      'Efter § 7, stk. 1, i offentlighedsloven. offentlighedslovens § 7, stk. 1',
      [['offentlighedsloven', '§ 7, stk. 1']],
    ],
    ['offentlighedslovens § 27, nr. 2, og § 11 a', [['offentlighedsloven', '§ 27, nr. 2']]],
    ['forslag til lov om offentlighed i forvaltningen (L 990)', []],
    ['lov om offentlighed i forvaltningen', [['offentlighedsloven']]],
    ['offentlighedslovens § 15 skal', [['offentlighedsloven', '§ 15']]],
    ['grundlov', []],
  ])('%s', (words, laws) => {
    expect(lawsIn(words).map(({ law, sections }) => [law, ...sections])).toEqual(laws);
  });
});
