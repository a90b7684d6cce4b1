import type { Missing } from '../model/network-source.ts';
import type { Bilingual } from '../model/scalar.ts';

/** Why something could not be got, in words. */
export const missingNames: Readonly<Record<Missing['why'], Bilingual>> = {
  'no-copy': { da: 'webarkivet har ingen kopi', en: 'the web archive has no copy' },
  'no-file': { da: 'kilden nævner ingen fil', en: 'the source names no file' },
  unreadable: { da: 'filen har ingen tekst, der kan læses', en: 'the file has no text that can be read' },
  'no-parts': {
    da: 'teksten har ikke et spørgsmål og et svar, der kan kendes',
    en: 'the text has no question and answer that can be told apart',
  },
  ambiguous: { da: 'flere kan være ment', en: 'several could be meant' },
  refused: { da: 'kilden giver den ikke ud', en: 'the source does not give it out' },
  'not-found': { da: 'kilden kender den ikke', en: 'the source does not know it' },
};
