import type { Edition } from '../addresses.ts';

/** A language that a screen reader can be told to read. X writes "und", "qme" and "zxx" for what is no language. */
const spoken = (lang: string | undefined): string | undefined =>
  lang === undefined || /^(?:und|zxx|mis|mul|q[a-t][a-z]|in|iw)$/.test(lang) ? undefined : lang;

/**
 * What `lang` archived words carry on a page. Where the archive does not say, they are read as Danish: of themselves on a
 * Danish page, and on an English one because it says so.
 */
export const langOn = (edition: Edition, lang: string | undefined): string | undefined =>
  spoken(lang) ?? (edition === 'da' ? undefined : 'da');

/** What `lang` the site's own words carry when they stand among archived ones: none where both are in one language. */
export const ownLangAmong = (edition: Edition, lang: string | undefined): Edition | undefined =>
  (spoken(lang) ?? 'da').split('-')[0] === edition ? undefined : edition;
