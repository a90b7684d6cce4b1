/** Danish local time. Months and days of the site are cut in Europe/Copenhagen, whatever zone a machine is in. */

// Swedish writes dates as yyyy-mm-dd, so the formatter's own output is the ISO form.
const localDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Day in Denmark of a UTC instant, yyyy-mm-dd. */
export const dayInDenmark = (instant: string): string => localDay.format(new Date(instant));

/** Month in Denmark of a UTC instant, yyyy-mm. */
export const monthInDenmark = (instant: string): string => dayInDenmark(instant).slice(0, 7);
