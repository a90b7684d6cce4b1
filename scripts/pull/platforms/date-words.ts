/** Names of months and of time zones, as tables. */

/** Beginnings that no two months share, in Danish, Norwegian, Swedish, English, German, Dutch, French, Spanish, Portuguese and Italian. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['maj', 'may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['okt', 'oct', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'des', 'déc', 'dic'],
];

/** Number of a month from its name or its short name, with or without a dot; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (!whole.test(name)) return undefined;
  const found = months.findIndex((begins) => begins.some((begin) => name.startsWith(begin)));
  return found < 0 ? undefined : found + 1;
}

/** A word is a month only when it is one to its end: "marked" is none. */
const whole =
  /^(?:jan|januar|january|januari|jän|jänner|janvier|janeiro|ene|enero|gen|gennaio|feb|februar|february|februari|fév|févr|février|fev|fevereiro|febrero|febbraio|mar|march|marts|mars|mär|märz|maart|mrt|marzo|março|apr|april|avr|avril|abr|abril|aprile|maj|may|mai|mei|mayo|maio|mag|maggio|jun|june|juni|juin|junio|junho|giu|giugno|jul|july|juli|juil|juillet|julio|julho|lug|luglio|aug|august|augusti|augustus|aoû|août|aout|ago|agosto|sep|sept|september|septembre|septiembre|set|setembro|settembre|okt|oct|oktober|october|octobre|octubre|out|outubro|ott|ottobre|nov|november|novembre|noviembre|novembro|dec|december|dez|dezember|dezembro|des|desember|déc|décembre|dic|diciembre|dicembre)$/u;

/** Minutes ahead of UTC, by name. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  jst: 540,
  aest: 600,
  aedt: 660,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
};

/** `+0200`, `+02:00`, `GMT+2`, `CEST`, `+0000 (UTC)`. Undefined for what is no zone. */
export function offsetOf(zone: string): number | undefined {
  const plain = zone.trim().replace(/ ?\(.*\)$/, '');
  const found = /^(?:(?:gmt|utc|ut) ?)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(plain);
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? '0');
    return minutes > 14 * 60 ? undefined : found[1] === '-' ? -minutes : minutes;
  }
  const name = plain.toLowerCase();
  return Object.hasOwn(zones, name) ? zones[name] : undefined;
}
