import type { Authority } from '#lib/model/authority.ts';
import type { RegistryFinding } from './finding.ts';
import type { WikidataItem } from './items.ts';

export interface Matched {
  readonly pairs: readonly { readonly slug: string; readonly authority: Authority; readonly item: WikidataItem }[];
  /** Municipalities that content does not have. */
  readonly fresh: readonly WikidataItem[];
  readonly doubts: readonly RegistryFinding[];
  /** Slugs of authorities that came from Wikidata before, and are not in the answer. */
  readonly missing: readonly string[];
}

/**
 * Which item is which authority: by code, by CVR number, by the item that content names. Where these lead to two, or
 * two lead to one, none is taken: a wrong match would put one authority's accounts on another's page.
 */
export function matchItems(items: readonly WikidataItem[], authorities: ReadonlyMap<string, Authority>): Matched {
  const real = [...authorities].filter(([, { fictional }]) => !fictional);
  const slugsOf = ({ item, code, cvr }: WikidataItem): string[] =>
    real
      .filter(
        ([, held]) =>
          held.wikidata === item ||
          // An authority that names another item is not this one, whatever its numbers are.
          (held.wikidata === undefined &&
            ((code !== undefined && held.code === code) || (cvr !== undefined && held.cvr === cvr))),
      )
      .map(([slug]) => slug);
  const doubts: RegistryFinding[] = [];
  const doubt = (of: string, message: string): void =>
    void doubts.push({ of, kind: 'doubt', field: 'wikidata', message });
  const candidates = items.map((item) => ({ item, slugs: slugsOf(item) }));
  const claimed = Map.groupBy(
    candidates.filter(({ slugs }) => slugs.length === 1),
    ({ slugs: [slug = ''] }) => slug,
  );
  const codes = Map.groupBy(items, ({ code = '' }) => code);
  const pairs: { slug: string; authority: Authority; item: WikidataItem }[] = [];
  const fresh: WikidataItem[] = [];
  for (const { item, slugs } of candidates) {
    const [slug] = slugs;
    const twins = (codes.get(item.code ?? '') ?? []).filter((other) => other !== item && item.code !== undefined);
    if (slugs.length > 1)
      doubt(item.item, `its code and its CVR number are of ${slugs.join(' and ')} here: nothing was taken from it`);
    else if (slug === undefined && twins.length > 0)
      doubt(
        item.item,
        `code ${item.code} is of ${twins.map((other) => other.item).join(', ')} too: nothing was made of it`,
      );
    else if (slug === undefined && item.ends !== undefined) continue;
    else if (slug === undefined) fresh.push(item);
    else if ((claimed.get(slug) ?? []).length > 1) {
      const all = (claimed.get(slug) ?? []).map((other) => other.item.item);
      doubt(
        slug,
        `${all.join(' and ')} at Wikidata are all this authority by their numbers: name the right one as "wikidata" in its file`,
      );
    } else {
      const authority = authorities.get(slug);
      if (authority !== undefined) pairs.push({ slug, authority, item });
    }
  }
  const found = new Set(candidates.flatMap(({ slugs }) => slugs));
  const missing = real.filter(([slug, { pulled }]) => pulled !== undefined && !found.has(slug)).map(([slug]) => slug);
  return { pairs, fresh, doubts: uniqueBy(doubts), missing };
}

const uniqueBy = (doubts: readonly RegistryFinding[]): RegistryFinding[] => [
  ...new Map(doubts.map((one) => [`${one.of}\0${one.message}`, one])).values(),
];
