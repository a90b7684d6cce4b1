import { after, before, type Detector, inWebAddress, type Match, matchAt } from './view.ts';

/**
 * Danish phone numbers: eight digits from 2 to 9 on, in every grouping, with or without +45, and those of other countries
 * with their +. Numbers of authorities stay.
 */
export const phone: Detector = (view, { publicPhones }) => {
  const matches: Match[] = [];
  if (view.digits < 6) return matches;
  for (const found of view.text.matchAll(pattern)) {
    const [whole, prefix = '', number = ''] = found;
    const digits = number.replaceAll(/\D/g, '');
    if (publicPhones.has(digits)) continue;
    const head = before(view, found.index);
    const isCalled = context.test(head);
    // "45 20 00 00 01" without a plus may be five numbers in a row.
    if (/^45/.test(prefix) && !isCalled) continue;
    const told = prefix !== '' || isCalled;
    if (!told) {
      const tail = after(view, found.index + whole.length);
      // Letters right behind it are the next word only where the number itself is written in groups.
      if (/^\p{L}/u.test(tail) && number === digits) continue;
      if (/^ \d{2,4}(?!\d)/.test(tail) || /^\d{2,5} \d{3}(?: \d{3})?$/.test(number)) continue;
      if (/^\d \d /.test(number) || friends.test(head) || inWebAddress(view, found.index)) continue;
      if (notCounted.test(tail) || (/^ ?\(cvr/i.test(tail) && isCvr(digits)) || /(?:kr\.?|DKK|€|\$) ?$/i.test(head))
        continue;
      // "6000-8000" is from one number to another, and "20.00-20.30" from one time of day.
      if (/^\d{4}-\d{4}$/.test(number) || /^2[0-4][.]\d\d-2[0-4][.]\d\d$/.test(number)) continue;
      // Two results.
      if (/^\d\d-\d\d \d\d-\d\d$/.test(number)) continue;
      if (isYears(number) || isCalendarDay(digits) || (number === digits && isCvr(digits) && /cvr/i.test(head)))
        continue;
    }
    matches.push(matchAt(view, 'phone', found.index, whole.length));
  }
  for (const found of view.text.matchAll(international)) {
    const digits = found[0].replaceAll(/\D/g, '');
    const length = digits.length;
    if (length < 8 || length > 15 || publicPhones.has(digits.replace(/^(?:00)?45/, ''))) continue;
    if (notCounted.test(after(view, found.index + found[0].length))) continue;
    matches.push(matchAt(view, 'phone', found.index, found[0].length));
  }
  // Numbers of Greenland and the Faroe Islands have six digits; those of helplines in all of Europe begin with 116.
  for (const found of view.text.matchAll(short)) {
    const [whole, number = ''] = found;
    const digits = number.replaceAll(/\D/g, '');
    if (publicPhones.has(digits) || digits.startsWith('116')) continue;
    matches.push(matchAt(view, 'phone', found.index + whole.length - number.length, number.length));
  }
  for (const found of view.text.matchAll(chat)) {
    const [whole, number = ''] = found;
    if (!publicPhones.has(number.replace(/^45/, '')))
      matches.push(matchAt(view, 'phone', found.index + whole.length - number.length, number.length));
  }
  return matches;
};

const pattern =
  /(?:(?<![\d\p{L}+#_])|(?<=tlf|telefon|mobil|mob|tel))(?<!\d[-., ])(?<!(?<![2-9]\d(?: ?\d{2}){3})(?<=\d)\/)(?<!(?<!tlf|telefon|mobil|mob|tel)[-.,]\d?)((?:\+ ?45|00 ?45|45(?=[ -]?\d\d(?: ?\d\d){3}))[ .-]{0,2}|\((?:\+|00)?45\) ?)?([2-9]\d{7}|[2-9]\d(?:[ .-]\d{2}){3}|[2-9]\d{3}[ .-]\d{4}|[2-9]\d{2}[ .-]\d{2}[ .-]\d{3}|[2-9]\d{2}[ .-]\d{3}[ .-]\d{2}|[2-9]\d[ .-]\d{4}[ .-]\d{2}|[2-9]\d(?:\/\d{2}){3}|[2-9]\d \d{3} \d{3}|[2-9]\d{4} \d{3}|[2-9](?: \d){7})(?![\d_])(?![-.][\d])/giu;
const international =
  /(?<![\d\p{L}+]|\d[ -])(?:\+ ?[1-9]\d{0,2}|00(?:29[89]|35[48]|4[46-9])(?=[ -]))(?:[ /-]?\(?\d{1,4}\)?){2,6}(?![\d\p{L}])/gu;
const short =
  /(?:tlf|telefon|mobil)(?:\.? ?(?:nr|nummer))?[.: ]{0,3}([2-9]\d{5}|[2-9]\d \d\d \d\d)(?![\d\p{L}]|[ .-]\d)/giu;
const chat = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?(\d{8,15})(?!\d)/giu;
const context = /(?:tlf|telefon|mobil|phone|(?<!\p{L})(?:tel|mob|ring|call|sms|nummer(?:et)?))[^\d\n]{0,18}$/iu;
/** Words for other numbers; only "er" and signs may stand between. */
const friends =
  /(?:sag(?:en|s?-?(?:nr|nummer|id))?|journal ?-?(?:nr|nummer)?|j\.? ?nr|ordre-?(?:nr|nummer|id)?|faktura-?(?:nr|nummer)?|konto-?(?:nr|nummer)?|reg\.? ?nr|ean(?:-?nr)?|cvr(?:\.?-?n(?:r|ummer))?|(?<!\p{L})se|p-?n(?:r|ummer)|matr\.? ?nr|isbn|issn|dok(?:ument)?(?:nr|nummer)?|løbe-?(?:nr|nummer)|ref(?:erence)?-?(?:nr|nummer)?|kunde-?(?:nr|nummer)|lokalplan(?:nr|nummer)?|(?<!\p{L})(?:id|nr|uger?|linjer?|ruter?|bus(?:ser)?|alder)|numre|version|vandstand|§)[^\p{L}\d\n]{0,4}(?:er )?[^\p{L}\d\n]{0,4}$/iu;
/** What is behind a number that counts something. */
const notCounted =
  /^ ?(?:kr\b|mio|mia|%|[.,]\d|DKK|\/\d{1,4}(?![\d]|[ .-]\d)|[ck]?m[²2]?\b|år\b|°|grader|medlemmer|elever|stemmer|ansatte|stk|kroner|pct|mennesker|borgere|indbyggere|personer|deltagere|besøg)/i;

const isYears = (number: string): boolean => /^(?:19|20)\d{2}[ .-](?:19|20)\d{2}$/.test(number);
const isCalendarDay = (digits: string): boolean => /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);

/** The check digit of company numbers: weights 2,7,6,5,4,3,2,1, sum divisible by 11. */
export const isCvr = (digits: string): boolean =>
  [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
