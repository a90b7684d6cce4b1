/** One condition on a row. Conditions are joined by "and" alone: the service reads little else without fault. */
export type Term =
  | { readonly field: string; readonly is: 'equal'; readonly value: string | number }
  /** At that Danish wall time or later. */
  | { readonly field: string; readonly is: 'since'; readonly value: string }
  /** Whatever the case of letters. */
  | { readonly field: string; readonly is: 'containing' | 'beginning'; readonly value: string };

export const equal = (field: string, value: string | number): Term => ({ field, is: 'equal', value });
export const since = (field: string, value: string): Term => ({ field, is: 'since', value });
export const containing = (field: string, value: string): Term => ({ field, is: 'containing', value });
export const beginning = (field: string, value: string): Term => ({ field, is: 'beginning', value });

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The conditions in OData version 3. */
export const odataFilter = (terms: readonly Term[]): string =>
  terms
    .map(({ field, is, value }) => {
      if (is === 'since') return `${field} ge datetime${quoted(String(value))}`;
      if (is === 'containing') return `substringof(${quoted(String(value))},${field})`;
      if (is === 'beginning') return `startswith(${field},${quoted(String(value))})`;
      return `${field} eq ${typeof value === 'number' ? value : quoted(value)}`;
    })
    .join(' and ');

/**
 * Whether a row meets the conditions. A service that does not know a field of a filter answers with every row and says
 * nothing: every row that comes back is held against what was asked for.
 */
export function matches(row: Readonly<Record<string, unknown>>, terms: readonly Term[]): boolean {
  return terms.every(({ field, is, value }) => {
    const found = row[field];
    if (is === 'equal' && typeof value === 'number') return found === value;
    if (typeof found !== 'string') return false;
    const [here, there] = [found.toLowerCase(), String(value).toLowerCase()];
    if (is === 'since') return found >= String(value);
    if (is === 'containing') return here.includes(there);
    if (is === 'beginning') return here.startsWith(there);
    // The database compares text without regard to case and to blanks at the end.
    return here.trimEnd() === there.trimEnd();
  });
}
