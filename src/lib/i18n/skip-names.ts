import type { Bilingual } from '../model/scalar.ts';

/** Reasons for leaving an item out, as adapters name them. The contract of adapters holds every reason to have its words here. */
export const skipNames: Readonly<Record<string, Bilingual>> = {
  direct: { da: 'private beskeder', en: 'direct messages' },
  'followers-only': { da: 'kun for følgere', en: 'for followers only' },
  'by-another-account': { da: 'fra en anden konto', en: 'by another account' },
  'note-without-post': { da: 'langt opslag uden sit korte', en: 'long post without its short one' },
};
