import { after, before, type Detector, inWebAddress, type Match, matchAt, type View } from './view.ts';

/**
 * CPR numbers in every spelling. The date must exist; day 61-91 are replacement numbers. The check digit has not held
 * for all numbers since 2007, so it only decides where ten digits stand without any separator or word about them.
 */
export const cpr: Detector = (view) => {
  const matches: Match[] = [];
  if (view.digits < 9) return matches;
  let toldUntil = Number.NEGATIVE_INFINITY;
  for (const found of view.text.matchAll(pattern)) {
    const [whole, day = '', gap1 = '', month = '', gap2 = '', century = '', year = '', gap3 = '', serial = ''] = found;
    if (gap1 !== gap2 || !isDate(day, month, year)) continue;
    const head = before(view, found.index);
    const tail = after(view, found.index + whole.length, 24);
    // "CPR 0101901234 og 0202921234": what is said of one is said of the next.
    const told = context.test(head) || found.index - toldUntil < 24 || toldAfter.test(tail);
    if (told) toldUntil = found.index + whole.length;
    const dated = gap1 === '.' || gap1 === '/';
    const bare = gap1 === '' && gap3 === '';
    // Only what a dash holds together may stand on two lines, or right beside letters.
    const joined = /[-_*~·]/.test(gap3);
    if (!joined && (gap3.includes('\n') || besideLetters(view, found.index, whole.length))) continue;
    if (!told) {
      if (friends.test(head)) continue;
      // "31.12.24 1800" is a day and an hour.
      if (dated && gap3.trim() === '') continue;
      // "01.09.2023-2024" is from a day to a year, and a day with its century and an hour is one.
      if (century !== '' && (!joined || /^(?:19|20)\d\d$/.test(serial))) continue;
      if (bare && (!checkDigitHolds(day + month + year + serial) || inWebAddress(view, found.index))) continue;
      if (/^ ?(?:kr|mio|mia|%|,\d{1,2}(?!\d))/i.test(tail)) continue;
    }
    matches.push(matchAt(view, 'cpr', found.index, whole.length));
  }
  // Somebody who writes that it is one may have left out the first zero, or have written a day that is none.
  if (/cpr|person ?n/i.test(view.text))
    for (const found of view.text.matchAll(called)) {
      const [whole, number = ''] = found;
      const count = number.replaceAll(/\D/g, '').length;
      if (count !== 9 && count !== 10) continue;
      const match = matchAt(view, 'cpr', found.index + whole.length - number.length, number.length);
      if (!matches.some((other) => match.start < other.end && other.start < match.end)) matches.push(match);
    }
  return matches;
};

const pattern =
  /(?<!\d|(?<!\d{6}[- ]?\d{4})(?<=\d)[-./])(\d{2})([ ./-]?)(\d{2})([ ./-]?)(19|20|)(\d{2})([ \n]{0,2}(?:[-./_*~·]|--)?[ \n]{0,2})(\d{4}|(?<=-)\d\d \d\d(?! \d))(?!\d|-\d)/giu;
/** True where a letter stands right before or behind, and no word that says what it is. */
const besideLetters = (view: View, index: number, length: number): boolean =>
  (/\p{L}$/u.test(before(view, index, 2)) && !/(?:cpr|nr|nummer)$/i.test(before(view, index, 6))) ||
  /^\p{L}/u.test(after(view, index + length));
/** What says of the number before it what it is. */
const toldAfter =
  /^[^\p{L}\d\n]{0,3}(?:er |som )?(?:(?:mit|hans|hendes|sit|dit) )?(?:cpr|person(?:nummer|nr))(?!\p{L})/iu;
const called = /(?:cpr|person ?(?:nummer|nr))[^\d\n]{0,16}(?<!\d)(\d[\d./-]{7,13}\d)(?![\d\p{L}])/giu;
const context = /(?:cpr|person(?:nummer|nr)|f[øo]dt|f[øo]dselsdato|cpr\.?-?(?:nr|nummer))[^\d\n]{0,16}$/iu;
/** Words for other numbers; only "er" and signs may stand between: "sagen om 010190-1234" is about somebody. */
const friends =
  /(?:sag(?:en|s?-?(?:nr|nummer|id))?|journal-?(?:nr|nummer)?|j\.? ?nr|ordre-?(?:nr|nummer|id)?|faktura-?(?:nr|nummer)?|konto-?(?:nr|nummer)?|reg\.? ?nr|ean(?:-?nr)?|cvr(?:-?nr)?|p-?n(?:r|ummer)|matrikel|version|isbn|issn|track(?:ing)?|dok(?:ument)?(?:nr|nummer)?|nr\.? ?\d{1,4}[- ])[^\p{L}\d\n]{0,4}(?:er )?[^\p{L}\d\n]{0,4}$/iu;

function isDate(day: string, month: string, year: string): boolean {
  const number = Number(day);
  const real = number > 60 ? number - 60 : number;
  const m = Number(month);
  if (m < 1 || m > 12 || real < 1) return false;
  // The century is in the serial number; a leap year of either century is enough for 29 February.
  return [1900, 2000].some((century) => real <= new Date(Date.UTC(century + Number(year), m, 0)).getUTCDate());
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Modulus 11 over the ten digits; the day of a replacement number counts as written. */
export const checkDigitHolds = (digits: string): boolean =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
