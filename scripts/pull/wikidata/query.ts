import { accountProperties, idQualifiers } from './properties.ts';

/**
 * Two questions to Wikidata: which authorities there are, and which accounts they have. Municipalities are found by what
 * they are, all other authorities by a CVR number or an item that content names.
 */
export interface Asked {
  /** CVR numbers, 8 digits. */
  readonly cvrs: readonly string[];
  /** Items, "Q…". */
  readonly items: readonly string[];
}

/** Dissolved before this, an authority is not of the time of the channels, and there are some hundred of them. */
const since = '2007-01-01';

const selected = ({ cvrs, items }: Asked): string => `{ ?item wdt:P31 wd:Q2177636 }${
  cvrs.length === 0
    ? ''
    : `
  UNION { VALUES ?asked { ${cvrs.map((cvr) => `"${cvr}"`).join(' ')} } ?item wdt:P1059 ?asked }`
}${
  items.length === 0
    ? ''
    : `
  UNION { VALUES ?item { ${items.map((item) => `wd:${item}`).join(' ')} } }`
}
  FILTER NOT EXISTS { ?item wdt:P576 ?dissolved FILTER(?dissolved < "${since}T00:00:00Z"^^xsd:dateTime) }`;

export const authorityVariables = ['item', 'da', 'en', 'code', 'cvr', 'site', 'ends', 'endsPrecision'] as const;

export const authoritiesQuery = (asked: Asked): string => `SELECT DISTINCT ?${authorityVariables.join(' ?')} WHERE {
  ${selected(asked)}
  OPTIONAL { ?item rdfs:label ?da FILTER(LANG(?da) = "da") }
  OPTIONAL { ?item rdfs:label ?en FILTER(LANG(?en) = "en") }
  OPTIONAL { ?item wdt:P1168 ?code }
  OPTIONAL { ?item wdt:P1059 ?cvr }
  OPTIONAL { ?item wdt:P856 ?site }
  OPTIONAL { ?item p:P576/psv:P576 [ wikibase:timeValue ?ends ; wikibase:timePrecision ?endsPrecision ] }
}
ORDER BY ?item`;

export const accountVariables = [
  'item',
  'property',
  'statement',
  'value',
  'id',
  'start',
  'startPrecision',
  'end',
  'endPrecision',
] as const;

/** Every statement that is not deprecated, ended ones too: they are the account's past. */
export const accountsQuery = (asked: Asked): string => `SELECT DISTINCT ?${accountVariables.join(' ?')} WHERE {
  ${selected(asked)}
  VALUES ?property { ${accountProperties.map(({ id }) => `wd:${id}`).join(' ')} }
  ?property wikibase:claim ?claim ; wikibase:statementProperty ?statementValue .
  ?item ?claim ?statement .
  ?statement ?statementValue ?value ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement ${idQualifiers.map((id) => `pq:${id}`).join('|')} ?id }
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
}
ORDER BY ?item ?property ?statement`;
