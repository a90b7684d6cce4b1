import { isIPv6 } from 'node:net';
import { after, before, type Detector, type Match, matchAt } from './view.ts';

/** Number plates: two letters and five digits, of small vehicles four, where words or the usual grouping say that it is one. */
export const plate: Detector = (view) => {
  const matches: Match[] = [];
  if (view.digits < 4) return matches;
  let toldUntil = Number.NEGATIVE_INFINITY;
  for (const found of view.text.matchAll(
    /(?<![\p{L}\d])([A-ZÆØÅa-zæøå]{2})([ .-]?)(\d{2})([ .-]?)(\d{2,3})(?![\p{L}\d])(?![.,]\d)(?! \d)/gu,
  )) {
    const [whole, letters = '', first, , gap, last = ''] = found;
    const tail = after(view, found.index + whole.length);
    const head = before(view, found.index);
    const told =
      (vehicles.test(head) && (gap !== '.' || letters === letters.toUpperCase())) ||
      (found.index - toldUntil < 6 && /(?:og|,|&|eller) ?$/.test(head)) ||
      /^ (?:holder|parkere[rt]|spærrer|kørte)(?!\p{L})/iu.test(tail) ||
      (last.length === 3 && /^ kører(?!\p{L})/u.test(tail) && letters === letters.toUpperCase());
    if (told) toldUntil = found.index + whole.length;
    const grouped =
      gap !== '' &&
      gap !== '.' &&
      first === gap &&
      last.length === 3 &&
      letters === letters.toUpperCase() &&
      !notPlates.has(letters) &&
      !/^ ?(?:kr|mio|mia|borgere|indbyggere|danskere|mennesker|personer|besøg|m2|km)/i.test(tail);
    if (told || grouped) matches.push(matchAt(view, 'plate', found.index, whole.length));
  }
  return matches;
};

const vehicles =
  /(?:nummerplade(?:n)?|reg(?:istrerings)?\.?-? ?(?:nr|nummer)|bil(?:en)?|plade|køretøj(?:et)?|motorcykel|knallert|trailer(?:en)?|taxa(?:en)?|bus(?:sen)?|vogn(?:en)?|biler(?:ne)?|scooter(?:en)?|(?<!\p{L})(?:audi|bmw|vw|toyota|ford|opel|peugeot|skoda|volvo|tesla|mercedes|kia|hyundai|citroën|renault|mazda)(?= $))(?:[^\p{L}\d\n][^\d\n]{0,16}|\n)?$/iu;
const notPlates = new Set('EU DK KR NR PR CA OM PÅ OG AF TV IT ER VI SE OP KL'.split(' '));

/** IBANs, by their check digits; registration and account number where words say whose they are. */
export const iban: Detector = (view) => {
  const matches: Match[] = [];
  if (view.digits < 2) return matches;
  for (const found of view.text.matchAll(/(?:(?<![\p{L}\d])|(?<=iban))DK ?\d{2}(?:[ .-]?\d){14}(?!\d)/giu))
    if (hasCheckDigits(found[0])) matches.push(matchAt(view, 'iban', found.index, found[0].length));
  for (const found of view.text.matchAll(
    /(?<![\p{L}\d])(?!DK)[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
  )) {
    // Words in capitals behind it look like more of it.
    let whole = found[0];
    while (whole.length > 0 && !hasCheckDigits(whole)) whole = whole.replace(/(?:^|[ -])[^ -]*$/, '');
    if (whole.length > 0) matches.push(matchAt(view, 'iban', found.index, whole.length));
  }
  for (const found of view.text.matchAll(
    /(?<!\p{L})reg\.? ?(?:nr\.?|nummer)?:? ?(\d{4})(?!\d)[^\d\n]{1,6}konto ?(?:nr\.?|nummer)?:? ?(\d{6,10})(?!\d)/giu,
  )) {
    const own = /(?<!\p{L})(?:min|mit|vores|hans|hendes)(?!\p{L})/iu;
    if (!own.test(before(view, found.index)) && !own.test(after(view, found.index + found[0].length))) continue;
    const [whole, registration = '', account = ''] = found;
    matches.push(
      matchAt(view, 'iban', found.index + whole.indexOf(registration), registration.length),
      matchAt(view, 'iban', found.index + whole.lastIndexOf(account), account.length),
    );
  }
  if (view.digits < 10 || !/konto|kort|\d{4}[ -]\d{4}[ -]/i.test(view.text)) return matches;
  for (const found of view.text.matchAll(
    /(?<!\p{L})(?:min|mit) (?:\p{L}+ )?konto(?:nummer|nr\.?|en)?[^\d\n]{0,12}(\d{4}[ -]?\d{6,10})(?![\d-])/giu,
  )) {
    const [whole, number = ''] = found;
    matches.push(matchAt(view, 'iban', found.index + whole.length - number.length, number.length));
  }
  if (view.digits < 16) return matches;
  for (const found of view.text.matchAll(
    /(?<![\p{L}\d]|\d[ -])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\d]|[ -]\d)/gu,
  )) {
    const isTold = found[1] !== '' || /kort[^\d\n]{0,16}$/i.test(before(view, found.index));
    if (isTold && isCardNumber(found[0])) matches.push(matchAt(view, 'iban', found.index, found[0].length));
  }
  return matches;
};

/** Every second digit from the end doubled, nines cast out: the sum is divisible by ten. */
const isCardNumber = (words: string): boolean =>
  [...words.replaceAll(/\D/g, '')].reduceRight((sum, sign, index) => {
    const value = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** Country and check digits go to the end, letters become numbers (A = 10): the remainder by 97 is 1. A Danish one has 18 signs. */
function hasCheckDigits(words: string): boolean {
  const signs = words.replaceAll(/[ .-]/g, '').toUpperCase();
  if (signs.length < 15 || (signs.startsWith('DK') && signs.length !== 18)) return false;
  const digits = [...(signs.slice(4) + signs.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

/** IP addresses, version 4 and 6. Versions and dates have fewer or larger parts, or words before them. */
export const ip: Detector = (view) => {
  const matches: Match[] = [];
  // Both versions have their signs between the parts.
  if (!/:.{0,5}:|\..{1,3}\./.test(view.text)) return matches;
  for (const found of view.text.matchAll(/(?<![\p{L}\d:.])[\da-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\p{L}\d:])/giu)) {
    const [whole] = found;
    // Something that no time of day has: eight groups, or "::" beside a group of three signs or more.
    const telling = whole.split(':').length === 8 || (whole.includes('::') && /[\da-f]{3}/i.test(whole));
    if (telling && isIPv6(whole)) matches.push(matchAt(view, 'ip', found.index, whole.length));
  }
  for (const found of view.text.matchAll(
    /(?<![\d.\p{L}]|\d:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d\p{L}])(?!\.\d)/gu,
  )) {
    const parts = found.slice(1, 5).map(Number);
    const version = /(?:version|ver\.?|v|§|afsnit|punkt|kapitel) ?$/iu.test(before(view, found.index));
    // Parts of an address have no leading zeros; amounts (20.000.000.000) do.
    const amount = found.slice(1, 5).some((part) => /^0\d/.test(part));
    if (parts.every((part) => part <= 255) && !amount && !version)
      matches.push(matchAt(view, 'ip', found.index, found[0].length));
  }
  return matches;
};
