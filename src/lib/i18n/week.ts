import type { Edition } from '../addresses.ts';

/** Days of the week, Monday first, as a calendar shortens them and in full. */
export const dayNames: Readonly<Record<Edition, readonly { readonly short: string; readonly whole: string }[]>> = {
  da: [
    { short: 'ma', whole: 'mandag' },
    { short: 'ti', whole: 'tirsdag' },
    { short: 'on', whole: 'onsdag' },
    { short: 'to', whole: 'torsdag' },
    { short: 'fr', whole: 'fredag' },
    { short: 'lø', whole: 'lørdag' },
    { short: 'sø', whole: 'søndag' },
  ],
  en: [
    { short: 'Mo', whole: 'Monday' },
    { short: 'Tu', whole: 'Tuesday' },
    { short: 'We', whole: 'Wednesday' },
    { short: 'Th', whole: 'Thursday' },
    { short: 'Fr', whole: 'Friday' },
    { short: 'Sa', whole: 'Saturday' },
    { short: 'Su', whole: 'Sunday' },
  ],
};
