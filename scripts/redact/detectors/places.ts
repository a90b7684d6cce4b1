import { after, before, type Detector, type Match, matchAt } from './view.ts';

/**
 * Home addresses. Authorities name streets all day ("vejarbejde på Østergade", "Rådhuspladsen 1"), and their words are
 * kept: so a street and number counts only when it is somebody's home, by a floor and door or by words that say so.
 */
export const address: Detector = (view) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(street)) {
    const home =
      /(?:st|kl|\d{1,2})\.? ?,? ?(?:th|tv|mf)\b/iu.test(found[0]) || living.test(before(view, found.index, 32));
    if (home) matches.push(matchAt(view, 'address', found.index, found[0].length));
  }
  return matches;
};

const street =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.]{0,30} ){0,3}\p{Lu}?\p{L}{0,30}(?:vej|gade|all[eé]|stræde|vænget|parken|pladsen|plads|torvet|torv|boulevard|stien|bakken|toften|haven) \d{1,3} ?[A-Z]?(?![\p{L}\d])(?:,? ?(?:st|kl|\d{1,2})\.? ?,? ?(?:th|tv|mf)\.?)?(?:,? \d{4} \p{Lu}\p{L}{1,30})?/giu;
const living =
  /(?:bor (?:på|i)|bopæl|(?:min|hendes|hans|din|privat)e? adresse|hjemme på|adresse(?:n)? er)[^\n]{0,12}$/iu;

/** Number plates of cars: two letters and five digits, where words or the usual grouping say that it is one. */
export const plate: Detector = (view) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(
    /(?<![\p{L}\d])([A-ZÆØÅ]{2})( ?)(\d{2})( ?)(\d{3})(?![\p{L}\d])(?![.,]\d)/gu,
  )) {
    const [whole, letters = '', , , gap] = found;
    const told = /(?:nummerplade|reg(?:istrerings)?\.?-?(?:nr|nummer)|bil(?:en)?|plade|køretøj)[^\d\n]{0,16}$/iu.test(
      before(view, found.index),
    );
    const grouped =
      gap === ' ' &&
      !notPlates.has(letters) &&
      !/^ ?(?:kr|mio|borgere|indbyggere|danskere|m2|km)/i.test(after(view, found.index + whole.length));
    if (told || grouped) matches.push(matchAt(view, 'plate', found.index, whole.length));
  }
  return matches;
};

const notPlates = new Set(['EU', 'DK', 'KR', 'NR', 'PR', 'CA', 'OM', 'PÅ', 'OG', 'AF', 'TV', 'IT', 'ER', 'VI']);

/** Danish IBANs, with their check digits. */
export const iban: Detector = (view) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(/(?<![\p{L}\d])DK ?(\d{2})((?: ?\d){14})(?!\d)/giu)) {
    const digits = `${found[1]}${(found[2] ?? '').replaceAll(' ', '')}`;
    // The country letters as numbers (D = 13, K = 20) and the check digits go to the end; the remainder must be 1.
    if (BigInt(`${digits.slice(2)}1320${digits.slice(0, 2)}`) % 97n === 1n)
      matches.push(matchAt(view, 'iban', found.index, found[0].length));
  }
  return matches;
};

/** IP addresses, version 4 and 6. Versions and dates have fewer or larger parts, or words before them. */
export const ip: Detector = (view) => {
  const matches: Match[] = [];
  for (const found of view.text.matchAll(
    /(?<![\d.\p{L}])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d\p{L}])(?!\.\d)/gu,
  )) {
    const parts = found.slice(1, 5).map(Number);
    const version = /(?:version|ver\.?|v|§|afsnit|punkt|kapitel) ?$/iu.test(before(view, found.index));
    // Parts of an address have no leading zeros; amounts (20.000.000.000) do.
    const amount = found.slice(1, 5).some((part) => /^0\d/.test(part));
    if (parts.every((part) => part <= 255) && !amount && !version)
      matches.push(matchAt(view, 'ip', found.index, found[0].length));
  }
  for (const found of view.text.matchAll(
    /(?<![\p{L}\d:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})(?::?[0-9a-f]{1,4}){0,6}(?![\p{L}\d:])/giu,
  )) {
    const groups = found[0].split(':').filter((part) => part !== '').length;
    // Eight groups, or fewer with "::" and something that no time of day has.
    if (groups === 8 || (found[0].includes('::') && /[a-f]/i.test(found[0])))
      matches.push(matchAt(view, 'ip', found.index, found[0].length));
  }
  return matches;
};
