import { after, before, type Detector, inWebAddress, type Match, matchAt } from './view.ts';

/**
 * CPR numbers in every spelling. The date must exist; day 61-91 are replacement numbers. The check digit has not held
 * for all numbers since 2007, so it only decides where ten digits stand without any separator or word about them.
 */
export const cpr: Detector = (view) => {
  const matches: Match[] = [];
  if (view.digits < 10) return matches;
  for (const found of view.text.matchAll(pattern)) {
    const [whole, day = '', gap1 = '', month = '', gap2 = '', year = '', gap3 = '', serial = ''] = found;
    if (gap1 !== gap2 || !isDate(day, month, year)) continue;
    const head = before(view, found.index);
    const told = context.test(head);
    const dated = gap1 === '.' || gap1 === '/';
    const bare = gap1 === '' && gap3 === '';
    if (!told) {
      if (friends.test(head)) continue;
      // "31.12.24 1800" is a day and an hour.
      if (dated && gap3.trim() === '') continue;
      if (bare && (!checkDigitHolds(day + month + year + serial) || inWebAddress(view, found.index))) continue;
      if (/^ ?(?:kr|mio|mia|%|,\d)/i.test(after(view, found.index + whole.length))) continue;
    }
    matches.push(matchAt(view, 'cpr', found.index, whole.length));
  }
  return matches;
};

const pattern =
  /(?:(?<![\d\p{L}])|(?<=cpr|cprnr|nummer))(?<!\d[-./])(\d{2})([ ./-]?)(\d{2})([ ./-]?)(\d{2})( {0,2}[-./]? {0,2})(\d{4})(?![\d\p{L}])(?!-\d)/giu;
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
