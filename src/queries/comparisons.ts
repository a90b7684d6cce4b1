import type { ChannelUse } from '#lib/channel-use.ts';
import { similarTo } from '#lib/similar.ts';
import { type AuthorityEntry, authorities } from './authorities.ts';
import { uses } from './uses.ts';

export interface Comparable extends AuthorityEntry {
  readonly uses: readonly ChannelUse[];
  /** Most similar first. */
  readonly similar: readonly Comparable[];
}

/** Every authority of whose accounts anything is known, with those that may fairly be set beside it. */
export async function comparables(): Promise<Comparable[]> {
  const [all, allUses] = await Promise.all([authorities(), uses()]);
  const usesOf = Map.groupBy(allUses, (use) => use.authority.slug);
  const known = all.flatMap(
    (authority): (AuthorityEntry & { uses: readonly ChannelUse[]; similar: Comparable[] })[] => {
      const own = usesOf.get(authority.slug);
      return own === undefined ? [] : [{ ...authority, uses: own, similar: [] }];
    },
  );
  for (const one of known) one.similar.push(...similarTo(one, known));
  return known;
}
