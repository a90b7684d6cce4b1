import type { MinistryAnswer } from '../model/answer.ts';
import type { Bilingual } from '../model/scalar.ts';

/** What is not known of an answer, in words: what a person wrote, or else what the fields lack. */
export function unknownOf(answer: MinistryAnswer): readonly Bilingual[] {
  if (answer.unknown.length > 0) return answer.unknown;
  return lacking.filter(({ lacks }) => lacks(answer)).map(({ words }) => words);
}

const lacking: readonly { readonly lacks: (answer: MinistryAnswer) => boolean; readonly words: Bilingual }[] = [
  {
    lacks: ({ extent }) => extent === 'none',
    words: {
      da: 'Svarets ordlyd. Den er ikke hentet hertil endnu.',
      en: 'The wording of the answer. It has not been brought here yet.',
    },
  },
  {
    lacks: ({ extent }) => extent === 'excerpt',
    words: {
      da: 'Resten af svaret. Kilden har kun en del af det.',
      en: 'The rest of the answer. The source has a part of it only.',
    },
  },
  {
    lacks: ({ askedAt }) => askedAt === undefined,
    words: { da: 'Hvornår spørgsmålet blev stillet.', en: 'When the question was put.' },
  },
  {
    lacks: ({ extent, answeredAt }) => extent !== 'none' && answeredAt === undefined,
    words: { da: 'Hvornår svaret blev givet.', en: 'When the answer was given.' },
  },
  {
    lacks: ({ committee }) => committee === undefined,
    words: { da: 'Hvilket udvalg der spurgte.', en: 'Which committee asked.' },
  },
  {
    lacks: ({ extent, signedBy, minister }) => extent !== 'none' && signedBy.length === 0 && minister === undefined,
    words: { da: 'Hvem der skrev svaret under.', en: 'Who signed the answer.' },
  },
];
