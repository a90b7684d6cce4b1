import type { Reply } from '#lib/model/post.ts';
import { derivedId } from '../../redact/derived-id.ts';
import { isCitizensId, isKeyedId } from '../../redact/keyed.ts';

/** What must be known to see that two ids are of one item. */
export interface Identified {
  readonly id: string;
  /** Ids of its earlier versions. */
  readonly versionIds: readonly string[];
  /** Of an item whose id was made with a key: the id that it has without one. */
  readonly derived?: string | undefined;
}

const none: readonly string[] = [];

export const identify = (item: Reply, channel: string): Identified => ({
  id: item.id,
  versionIds: item.versions.length === 0 ? none : item.versions.flatMap(({ id }) => id ?? []),
  derived: isCitizensId(item.id) && isKeyedId(item.id) ? derivedId(channel, item) : undefined,
});

/** Ids that are not the item's own -> the item's. */
export function aliasesOf(items: Iterable<Identified>): Map<string, string> {
  const alias = new Map<string, string>();
  const derived = new Map<string, string>();
  const ids = new Set<string>();
  for (const item of items) {
    // Only citizens' items have ids that were made.
    if (isCitizensId(item.id)) ids.add(item.id);
    for (const version of item.versionIds)
      if (version !== item.id && (alias.get(version) ?? '') < item.id) alias.set(version, item.id);
    if (item.derived !== undefined && item.id < (derived.get(item.derived) ?? '\uFFFF'))
      derived.set(item.derived, item.id);
  }
  // Pulled once with the key and once without.
  for (const [made, id] of derived) if (ids.has(made)) alias.set(made, id);
  return alias.size === 0 ? alias : settled(alias);
}

/** Every chain followed to its end. A ring of versions has none: it is taken apart at its greatest id. */
function settled(alias: ReadonlyMap<string, string>): Map<string, string> {
  const final = new Map<string, string>();
  for (const id of alias.keys()) {
    const seen = new Set([id]);
    let last = id;
    for (let next = alias.get(last); next !== undefined && !seen.has(next); next = alias.get(last)) {
      seen.add(next);
      last = next;
    }
    const isRing = alias.has(last);
    const end = isRing ? [...seen].sort().at(-1) : last;
    if (end !== undefined && end !== id) final.set(id, end);
  }
  return final;
}
