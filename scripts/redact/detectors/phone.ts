import { after, before, type Detector, inWebAddress, type Match, matchAt } from './view.ts';

/** Danish phone numbers: eight digits from 2 to 9 on, in every grouping, with or without +45. Numbers of authorities stay. */
export const phone: Detector = (view, { publicPhones }) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(pattern)) {
    const [whole, prefix = '', number = ''] = found;
    const digits = number.replaceAll(/\D/g, '');
    if (publicPhones.has(digits)) continue;
    const head = before(view, found.index);
    const told = prefix !== '' || context.test(head);
    if (!told) {
      const tail = after(view, found.index + whole.length);
      if (friends.test(head) || inWebAddress(view, found.index)) continue;
      if (/^ ?(?:kr\b|mio|mia|%|[.,]\d|DKK|\/\d)/i.test(tail) || /(?:kr\.?|DKK|€|\$) ?$/i.test(head)) continue;
      // "6000-8000" is from one number to another.
      if (/^\d{4}-\d{4}$/.test(number)) continue;
      if (isYears(number) || isCalendarDay(digits) || (number === digits && isCvr(digits) && /cvr/i.test(head)))
        continue;
    }
    matches.push(matchAt(view, 'phone', found.index, whole.length));
  }
  return matches;
};

const pattern =
  /(?<![\d\p{L}+#_])(?<!\d[-./, ])(?<![-.,]\d?)((?:\+45|0045)[ .-]?|\(\+?45\) ?)?([2-9]\d{7}|[2-9]\d(?:[ .-]\d{2}){3}|[2-9]\d{3}[ .-]\d{4}|[2-9]\d{2}[ .-]\d{2}[ .-]\d{3}|[2-9]\d{2}[ .-]\d{3}[ .-]\d{2})(?![\d\p{L}_])(?![-.][\d])(?! \d{2,4}(?!\d))/gu;
const context = /(?:tlf|telefon|tel|mobil|mob|phone|ring|call|sms|nummer(?:et)?|tlfnr)[^\d\n]{0,18}$/iu;
const friends =
  /(?:sags?(?:nr|nummer|id|\.)?|journal(?:nr|nummer)?|j\.? ?nr\.?|ordre(?:nr|nummer)?|faktura(?:nr|nummer)?|konto(?:nr|nummer)?|reg\.? ?nr\.?|ean(?:-?nr)?|cvr(?:-?n(?:r|ummer))?|p-?n(?:r|ummer)|matr|isbn|issn|dok\.?|id|nr\.? ?|version|§)[^\d\n]{0,6}$/iu;

const isYears = (number: string): boolean => /^(?:19|20)\d{2}[ .-](?:19|20)\d{2}$/.test(number);
const isCalendarDay = (digits: string): boolean => /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);

/** The check digit of company numbers: weights 2,7,6,5,4,3,2,1, sum divisible by 11. */
export const isCvr = (digits: string): boolean =>
  [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
