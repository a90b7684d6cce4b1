import { accountVariables, authorityVariables } from '../scripts/pull/wikidata/query.ts';

/** Answers of Wikidata's query service in the shape it gives them, with made-up authorities. */

type Cell = { type: string; value: string; 'xml:lang'?: string; datatype?: string };
type Values = Readonly<Record<string, string | undefined>>;

const entity = (id: string): Cell => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const literal = (value: string): Cell => ({ type: 'literal', value });
const cells: Readonly<Record<string, (value: string) => Cell>> = {
  item: entity,
  property: entity,
  statement: (id) => ({ type: 'uri', value: `http://www.wikidata.org/entity/statement/${id.replace('$', '-')}` }),
  da: (value) => ({ ...literal(value), 'xml:lang': 'da' }),
  en: (value) => ({ ...literal(value), 'xml:lang': 'en' }),
  site: (value) => ({ type: 'uri', value }),
};
const integer = (value: string): Cell => ({ ...literal(value), datatype: 'http://www.w3.org/2001/XMLSchema#integer' });
const moment = (day: string): Cell => ({
  ...literal(`${day}T00:00:00Z`),
  datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
});
const precision: Readonly<Record<number, string>> = { 4: '9', 7: '10', 10: '11' };

/** `ends`, `start`, `end` are written as exactly as they are known: yyyy, yyyy-mm or yyyy-mm-dd. */
function binding(values: Values): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (name === 'ends' || name === 'start' || name === 'end') {
      row[name] = moment(`${value}-01-01`.slice(0, 10));
      row[`${name}Precision`] = integer(precision[value.length] ?? '8');
    } else row[name] = (cells[name] ?? literal)(value);
  }
  return row;
}

const answer = (vars: readonly string[], rows: readonly Values[]): string =>
  JSON.stringify({ head: { vars }, results: { bindings: rows.map(binding) } });

export const authoritiesAnswer = (...rows: readonly Values[]): string => answer(authorityVariables, rows);
export const accountsAnswer = (...rows: readonly Values[]): string => answer(accountVariables, rows);
