import type { Authority } from './model/authority.ts';

/** Which authorities may fairly be set beside one: of the same kind, nearest by population. The reader chooses. */

interface Named {
  readonly slug: string;
  readonly data: Authority;
}

/**
 * At most `count` of `others`, most similar first: the same kind before any other, then the nearest by population, those
 * of unknown population last, then by slug. Made-up authorities are set beside made-up ones only, and real beside real.
 */
export function similarTo<A extends Named>(authority: Named, others: readonly A[], count = 3): A[] {
  const { data } = authority;
  const distance = ({ data: other }: Named): number =>
    other.population === undefined || data.population === undefined
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(other.population.value - data.population.value);
  return others
    .filter((other) => other.slug !== authority.slug && other.data.fictional === data.fictional)
    .toSorted(
      (a, b) =>
        Number(b.data.kind === data.kind) - Number(a.data.kind === data.kind) ||
        distance(a) - distance(b) ||
        (a.slug < b.slug ? -1 : 1),
    )
    .slice(0, count);
}
