import type { Source } from '#lib/model/source.ts';

type Ledgers = ReadonlyMap<string, Source>;

/**
 * Day since when an item is gone, as sources say it that looked for it by itself (`gone` in their ledgers). The latest
 * of them is believed, unless another source that was made after that day still holds the item. In whatever order
 * sources were pulled, the same comes out.
 */
export function toldGone(id: string, holders: readonly string[], ledgers: Ledgers): string | undefined {
  const tellers = [...ledgers].filter(([, { gone }]) => gone?.[id] !== undefined);
  const latest = tellers.sort(([a, one], [b, other]) => (rank(a, one) < rank(b, other) ? -1 : 1)).at(-1);
  const day = latest?.[1].gone?.[id];
  if (day === undefined) return undefined;
  const seenAfter = holders.some((holder) => {
    const source = ledgers.get(holder);
    // Who says itself that the item is gone holds an earlier look at it.
    return source !== undefined && source.gone?.[id] === undefined && (source.archived ?? '') > day;
  });
  return seenAfter ? undefined : day;
}

const rank = (id: string, { archived = '' }: Source): string => `${archived} ${id}`;
