import type { Trouble } from '../network/contract.ts';
import type { Oda } from './oda/client.ts';
import { beginning, equal } from './oda/filter.ts';
import type { Row } from './oda/rows.ts';

/** Tables that hardly change: a day in the cache is no day too long. */
const aDay = 24 * 3_600;

/** Ids of the service by the words it gives them: the numbers are nowhere promised, the words are what people read. */
export interface Lookups {
  documentType(words: string): Promise<{ readonly id: number } | { readonly trouble: Trouble }>;
  /** A session by its code, "20101". Undefined: the service has none. */
  session(code: string): Promise<{ readonly session: Row<'Periode'> | undefined } | { readonly trouble: Trouble }>;
}

export const lookupsOf = (oda: Oda, service: string): Lookups => ({
  async documentType(words) {
    const table = await oda.list('Dokumenttype', { maxAge: aDay });
    if ('trouble' in table) return table;
    const row = table.rows.find(({ type }) => type.toLowerCase() === words.toLowerCase());
    return row === undefined
      ? {
          trouble: {
            url: `${service}Dokumenttype`,
            message: `no type of document is called "${words}"`,
            hint: 'The service has other words than it had: look at the table, and change them in scripts/pull/folketinget.',
          },
        }
      : { id: row.id };
  },
  async session(code) {
    const found = await oda.list('Periode', { where: [equal('kode', code)], maxAge: aDay });
    return 'trouble' in found ? found : { session: found.rows[0] };
  },
});

/** A case by its number in a session: "L 90". Undefined: the service has none. */
export async function caseOf(
  oda: Oda,
  session: Row<'Periode'>,
  name: string,
): Promise<{ readonly found: Row<'Sag'> | undefined } | { readonly trouble: Trouble }> {
  const general = /^([A-ZÆØÅ]{2,4}) alm\. del$/.exec(name)?.[1];
  const expand = ['Sagstype', 'Sagsstatus', 'Periode'];
  if (general === undefined) {
    const got = await oda.list('Sag', { where: [equal('periodeid', session.id), equal('nummer', name)], expand });
    return 'trouble' in got ? got : { found: got.rows[0] };
  }
  const got = await oda.list('Sag', {
    where: [equal('periodeid', session.id), beginning('titel', general)],
    expand,
  });
  if ('trouble' in got) return got;
  // The view "Almdel" has the same rows, and nothing can be expanded from it.
  // "REU alm. del" and not "REUX" or the committee's European questions (EU-del).
  const isGeneral = new RegExp(`^${general},? alm\\.? ?del`, 'i');
  return { found: got.rows.find(({ titel }) => isGeneral.test(titel ?? '')) };
}
