import { after, before, type Detector, type Match, matchAt, viewOf } from './view.ts';

/**
 * Home addresses. Authorities name streets and places all day ("vejarbejde på Østergade", "Rådhuspladsen 1", a pin on a
 * map), and their words are kept: so a street and number counts only when it is somebody's home, by a floor and door or by
 * words that say so. What is told by coordinates or by a link to a map counts by such words alone.
 */
export const address: Detector = (view) => {
  const matches: Match[] = [];
  const add = ({ index, 0: whole }: RegExpExecArray): void => {
    const match = matchAt(view, 'address', index, whole.length);
    if (!matches.some(({ start }) => start === match.start)) matches.push(match);
  };
  if (housed.test(view.text))
    for (const found of view.text.matchAll(street)) if (withDoor.test(found[0]) || isLived(view, found)) add(found);
  // Most texts say nothing of where anybody lives.
  if (!tellsOfHome(view.text)) return matches;
  for (const found of view.text.matchAll(anyName)) if (isLived(view, found)) add(found);
  for (const found of view.text.matchAll(place)) if (isLived(view, found)) add(found);
  return matches;
};

/**
 * Homes in the words of a citizen: streets with a town behind them, as on a letter, and those below what they sign with.
 * An authority writes its own in both ways.
 */
export function homesOf(text: string): Match[] {
  if (!housed.test(text)) return [];
  const view = viewOf(text);
  return [...view.text.matchAll(posted)]
    .filter(({ index, 1: behind }) => behind !== undefined || signedOff.test(before(view, index, 80)))
    .map(({ index, 0: whole }) => matchAt(view, 'address', index, whole.length));
}

/** False where no words say that anybody lives somewhere: then only a floor and a door tell of a home. */
export const tellsOfHome = (text: string): boolean => someoneLives.test(text);

/** True where somebody lives, and what follows does not count something: "jeg bor 12 km fra byen". */
const isLived = (view: Parameters<Detector>[0], { index, 0: whole }: RegExpExecArray): boolean =>
  (living.test(before(view, index, reach)) || livedIn.test(after(view, index + whole.length, 32))) &&
  !/^ ?(?:km|m|meter|minutter|min|år|gange|dage|%|kr)(?!\p{L})/iu.test(after(view, index + whole.length));

/** What is said of an address behind it. "Vores" says an authority of itself. */
const livedIn =
  /^,? ?(?:(?:er (?:det )?)?hvor (?:jeg|min|mine|hun|han)(?: \p{L}+)? bor|er (?:min|hans|hendes) (?:private )?(?:adresse|bopæl)|er mit hjem|bor (?:jeg|min|mine|hans|hendes))(?!\p{L})/iu;

/** Signs before an address that are looked at. */
const reach = 48;

/** A word in either case: the rest of the pattern tells names by their first letter. */
const either = (word: string): string =>
  word.replaceAll(/\p{L}/gu, (sign) => `[${sign.toUpperCase()}${sign.toLowerCase()}]`);
const endings =
  'vej gade allé alle stræde vænget vænge parken park pladsen plads torvet torv boulevarden boulevard stien sti bakken toften haven have krogen lunden marken kæret svinget højen høj engen ageren vangen dalen broen brinken skoven skrænten kajen gården'
    .split(' ')
    .map(either)
    .join('|');
const house = '(?:nr\\.? ?)?\\d{1,3} ?(?:[A-Z](?!\\p{L}))?(?![\\p{L}\\d])(?! ?-\\d)';
const door =
  '(?:,? ?(?:[Ss][Tt]|[Kk][Ll]|\\d{1,2})\\.?(?: ?[Ss]al)?,? ?(?:[Tt][HhVv]|[Mm][Ff]|[Dd]ør \\d{1,3})(?!\\p{L})\\.?)';
const town = '(?:,? \\d{4} \\p{Lu}\\p{L}{1,30})';
const before3 = "(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.']{0,30} ){0,3}";
/** What every street with a house on it has: most texts do not, and the search for names of streets is a long one. */
const housed = /[a-zé] (?:nr\.? ?)?\d/i;
const street = new RegExp(`${before3}\\p{L}{0,30}(?:${endings}) ${house}${door}?${town}?`, 'gu');
const anyName = new RegExp(`${before3}\\p{Lu}[\\p{L}.'-]{2,30} ${house}${door}?${town}?`, 'gu');
const posted = new RegExp(
  `${before3}\\p{L}{0,30}(?:${endings}) ${house}${door}?([, \\n]{1,3}\\d{4} \\p{Lu}\\p{L}{1,30})?`,
  'gu',
);
const signedOff = /(?:hils(?:e?n|ner)|mvh|vh|kh)(?!\p{L})[^\d]*$/iu;
const withDoor = new RegExp(`${door}${town}?$`, 'u');

// An authority says "adressen er …" and "vores adresse" of itself.
const whose = '(?:min|mit|mine|vores|hendes|hans|deres|din|jeres)';
const family = '(?:mor|far|forældre|mand|kone|søn|datter|barn|børn|kæreste)';
const lives = `(?<!\\p{L})(?:bor(?! (?:du|man|der)(?!\\p{L}))|boet|boede|bosat|boende|bopæl(?:en)?|hjemme|hos mig|(?:jeg|hun|han) (?:er )?flytte[rt]? (?:ind )?(?:på|til)|(?:min|hendes|hans|din) (?:private? ?)?adresse|min privatadresse|${whose} (?:hus|sommerhus|hjem|lejlighed|bolig|nabo|${family})|naboen|live at|(?:i|we) live on|living (?:at|on)|my address|my home)(?!\\p{L})`;
const someoneLives = new RegExp(lives, 'iu');
const living = new RegExp(`${lives}[^\\n.!?]{0,24}$`, 'iu');

/** Coordinates, links to maps, and codes of a place. */
const place = new RegExp(
  [
    '(?:geo:)?-?\\d{1,2}\\.\\d{3,}°? ?[NSns]?(?:, ?|; ?| )-?\\d{1,3}\\.\\d{3,}(?:°? ?[EØWVeøwv](?!\\p{L})|°)?',
    '\\d{1,2}°\\d{1,2}[\'′]\\d{1,2}(?:[.,]\\d+)?["″] ?[NS],? \\d{1,3}°\\d{1,2}[\'′]\\d{1,2}(?:[.,]\\d+)?["″] ?[EØWV]',
    '-?\\d{1,2},\\d{4,}°?[ ;/]{1,2}-?\\d{1,3},\\d{4,}',
    '(?:///|w3w\\.co/|what3words\\.com/)\\p{L}+\\.\\p{L}+\\.\\p{L}+',
    '(?:https?://)?(?:(?:www\\.)?google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z.]{2,6}|maps\\.app\\.goo\\.gl|goo\\.gl/maps|maps\\.apple\\.com|(?:www\\.)?openstreetmap\\.org|osm\\.org)[^\\s<>"]*',
    '(?<![A-Z0-9])[2-9CFGHJMPQRVWX]{4,8}\\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z0-9])(?: \\p{Lu}\\p{L}{1,30})?',
  ].join('|'),
  'gu',
);
