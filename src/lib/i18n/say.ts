import type { Edition } from '../addresses.ts';
import type { Bilingual } from '../model/scalar.ts';

/** The words of a page in its edition. Both stand side by side where they are used, so that neither is forgotten. */
export interface Speaker {
  (da: string, en: string): string;
  (words: Bilingual): string;
}

export const speaker =
  (edition: Edition): Speaker =>
  (da: string | Bilingual, en?: string): string =>
    typeof da === 'string' ? (edition === 'da' ? da : (en ?? da)) : da[edition];
