import type { Edition } from './addresses.ts';
import type { ChannelUse } from './channel-use.ts';
import type { Authority } from './model/authority.ts';
import type { Bilingual } from './model/scalar.ts';

/** The orders a reader can have the matrix in. By name is the first one met: nothing is ranked unless it is asked for. */

export interface MatrixRow {
  readonly slug: string;
  readonly data: Authority;
  readonly uses: readonly ChannelUse[];
}

export interface MatrixOrder {
  /** Last part of the address, by edition; the order by name stands on the home page itself. */
  readonly slug: Readonly<Record<Edition, string>>;
  readonly name: Bilingual;
  /** What a row is ordered by, greatest first; undefined is not known and comes last. */
  readonly by: ((row: MatrixRow) => number | undefined) | undefined;
}

const greatest = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
};

/** Median of the quickest channel, in seconds. */
const quickest = ({ uses }: MatrixRow): number | undefined => {
  const medians = uses.flatMap(({ figures }) => {
    const result = figures['response-time'];
    return result.state === 'known' ? [result.value.clock.median] : [];
  });
  return medians.length === 0 ? undefined : Math.min(...medians);
};

export const matrixOrders: readonly MatrixOrder[] = [
  { slug: { da: '', en: '' }, name: { da: 'navn', en: 'name' }, by: undefined },
  {
    slug: { da: 'indbyggere', en: 'inhabitants' },
    name: { da: 'indbyggere', en: 'inhabitants' },
    by: ({ data }) => data.population?.value,
  },
  {
    slug: { da: 'aktivitet', en: 'activity' },
    name: { da: 'opslag om måneden', en: 'posts a month' },
    by: ({ uses }) => greatest(uses.map(({ pace }) => pace?.aMonth)),
  },
  {
    slug: { da: 'svartid', en: 'response-time' },
    name: { da: 'tid til svar', en: 'time to reply' },
    by: (row) => {
      const median = quickest(row);
      return median === undefined ? undefined : -median;
    },
  },
];

/** `rows` come in the order of names, and keep it where nothing tells them apart. */
export function inOrder(rows: readonly MatrixRow[], { by }: MatrixOrder): MatrixRow[] {
  if (by === undefined) return [...rows];
  const known = rows.map((row) => ({ row, value: by(row) }));
  return known
    .toSorted((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || 0)
    .map(({ row }) => row);
}
