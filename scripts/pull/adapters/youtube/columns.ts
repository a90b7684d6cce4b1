/**
 * Tables of Takeout are written in the language of whoever asked for it, headers too, and spell them differently from
 * year to year. A column is known by what all its names have in common.
 */
export type Column = keyof typeof patterns;

const patterns = {
  id: /^(?:video[- ]?id|id (?:for|de la|del) v[ií]deoe?n?)$/,
  title: /^(?:video[- ]?(?:title|titel|tittel)|(?:titel|tittel|titre|título).*video)(?!.*(?:seg|abschn|stykk?e))/,
  description: /^(?=.*video)(?=.*(?:descri|beschreib|beskriv))(?!.*(?:seg|abschn|stykk?e))/,
  titleSegment: /^(?=.*video)(?=.*(?:title|titel|tittel))(?=.*(?:seg|abschn|stykk?e))/,
  descriptionSegment: /^(?=.*video)(?=.*(?:descri|beschreib|beskriv))(?=.*(?:seg|abschn|stykk?e))/,
  duration: /\(ms\)/,
  channel: /^(?:channel|kanal)[- ]?id$/,
  privacy:
    /^(?:.*(?:privacy|datenschutz|privatliv|sekretess|integritet|personvern|synlighed|synlighet|sichtbarkeit).*)$/,
  created: /^(?=.*video)(?=.*(?:create|creation|erstell|oprett|skap|opprett))/,
  published: /^(?=.*video)(?=.*(?:publish|publication|veröffentlich|publicer|publiser|offentliggj|udgiv))/,
} as const;

/** Columns by their place: of segments there may be several, of the rest the first counts. `named`: `--columns`. */
export function columnsOf(
  header: readonly string[],
  named: Readonly<Record<string, string>> = {},
): ReadonlyMap<Column, readonly number[]> {
  const columns = new Map<Column, number[]>();
  for (const [key, pattern] of Object.entries(patterns)) {
    const column = key as Column; // Object.entries forgets the keys of a constant
    const wanted = named[column]?.toLowerCase();
    const places = header.flatMap((name, index) => {
      const plain = name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
      return (wanted === undefined ? pattern.test(plain) : plain === wanted) ? [index] : [];
    });
    if (places.length > 0) columns.set(column, places);
  }
  return columns;
}

/** Who may see a film, in the words of the languages that are known. */
const visibilities: readonly (readonly [RegExp, 'public' | 'unlisted' | 'private'])[] = [
  [/^(?:public|offentligt?|öffentlich|publik|offentleg|julkinen|openbaar|publique|público)$/, 'public'],
  [
    /^(?:unlisted|ikke (?:listet|angivet|på lis(?:te|ten)|opført)|skjult|nicht gelistet|olistad|ikke oppført|non répertoriée|no listado)$/,
    'unlisted',
  ],
  [/^(?:private?|privée?|privado|privat|yksityinen|privé)$/, 'private'],
];
export const visibilityOf = (word: string): 'public' | 'unlisted' | 'private' | undefined =>
  visibilities.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];
