import type { Bilingual } from '../model/scalar.ts';

/** What the counts of sources that are asked over the network are called. */
export const countNames: Readonly<Record<string, Bilingual>> = {
  whole: { da: 'hele svar', en: 'whole answers' },
  excerpt: { da: 'svar i uddrag', en: 'answers in excerpt' },
  none: { da: 'svar, der kun er omtalt', en: 'answers known of only' },
};
