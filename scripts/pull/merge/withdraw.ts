import { createHash } from 'node:crypto';
import type { Reply, Share, Tombstone } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { derivedId } from '../../redact/derived-id.ts';
import { isCitizensId, isKeyedId } from '../../redact/keyed.ts';
import { isLetter } from '../../redact/letters.ts';
import type { Copy } from './copy.ts';
import { plainAddress } from './plain-address.ts';

/** What was taken down, by all that an item may be known by. */
export class Withdrawals {
  readonly #channel: string;
  readonly #byId = new Map<string, Withdrawal>();
  readonly #byAddress = new Map<string, Withdrawal>();
  readonly #byIdHash = new Map<string, Withdrawal>();
  readonly #byMoment = new Map<string, Withdrawal>();
  /** When citizens' items were written that were taken down, of this channel or of one that is not known. */
  readonly #moments = new Set<string>();

  constructor(channel: string, list: readonly Withdrawal[]) {
    this.#channel = channel;
    for (const one of list) {
      if (one.id !== undefined) this.#byId.set(one.id, one);
      if (one.urlHash !== undefined) this.#byAddress.set(one.urlHash, one);
      if (one.idHash !== undefined) this.#byIdHash.set(one.idHash, one);
      if (one.written === undefined || one.id?.startsWith(`${channel}-`) === false) continue;
      this.#moments.add(one.written);
      if (one.id !== undefined) this.#byMoment.set(one.written, one);
    }
  }

  get size(): number {
    return this.#byId.size + this.#byAddress.size;
  }

  /** `addresses`: those of the item that are not published too. */
  of(item: Reply, addresses: readonly (string | undefined)[] = []): Withdrawal | undefined {
    if (this.size === 0) return undefined;
    const ids = [item.id, ...item.versions.flatMap(({ id }) => id ?? [])];
    const citizens = isCitizensId(item.id);
    // Made with a key now, and taken down when it had the id that is made without one.
    if (citizens && isKeyedId(item.id)) ids.push(derivedId(this.#channel, item));
    for (const id of ids) {
      const found = this.#known(id);
      if (found) return found;
    }
    if (this.#byAddress.size > 0)
      for (const address of [item.url, ...addresses]) {
        const found = address === undefined ? undefined : this.#at(address);
        if (found) return found;
      }
    return citizens ? this.#byMoment.get(item.at) : undefined;
  }

  #at(address: string): Withdrawal | undefined {
    return this.#byAddress.get(sha256(address)) ?? this.#byAddress.get(hashOfAddress(address));
  }

  #known(id: string): Withdrawal | undefined {
    return this.#byId.get(id) ?? (this.#byIdHash.size > 0 ? this.#byIdHash.get(sha256(id)) : undefined);
  }

  has(id: string): boolean {
    return this.#known(id) !== undefined;
  }

  /** The withdrawal that a tombstone tells of, while it stands. */
  behind(tombstoneId: string): Withdrawal | undefined {
    const byId = this.#byId.get(tombstoneId);
    if (byId) return byId;
    return [...this.#byAddress.values()].find(({ urlHash = '' }) => this.#shown(urlHash) === tombstoneId);
  }

  #shown(urlHash: string): string {
    return `${this.#channel}-withdrawn-${urlHash.slice(0, 16)}`;
  }

  /** True for a share of an item that was taken down. A citizen's is known by when it was written, for it has no id there. */
  hasShared({ by, id, url, at }: Partial<Share>): boolean {
    return (
      (id !== undefined && this.has(id)) ||
      (url !== undefined && this.#byAddress.size > 0 && this.#at(url) !== undefined) ||
      (at !== undefined && (by === undefined || isLetter(by)) && this.#moments.has(at))
    );
  }

  /** By the id that the withdrawal names; where even that says too much, by one that only the address leads to. */
  tombstone(item: Reply, { id, urlHash, on, reason }: Withdrawal): Tombstone {
    return { id: id ?? this.#shown(urlHash ?? ''), on, reason, sources: item.sources ?? [] };
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands in `content/withdrawals.yml` for an item whose id says too much. */
export const hashOfAddress = (address: string): string => sha256(plainAddress(address));

/** The withdrawal of an item of which several copies came together: of any of them it is of all. */
export function withdrawalOf(
  item: Reply,
  copies: readonly Copy[],
  withdrawn: ReadonlyMap<string, Withdrawal>,
): Withdrawal | undefined {
  if (withdrawn.size === 0) return undefined;
  return [item.id, ...copies.map((copy) => copy.item.id)].flatMap((id) => withdrawn.get(id) ?? [])[0];
}

/**
 * An item that names nothing that was taken down. `answered`: the item that it answers, where that was: of a citizen's,
 * letter and moment stay, which is what archives say of it that do not hold it.
 */
export function withoutTraces(item: Reply, withdrawals: Withdrawals, answered?: Reply | undefined): Reply {
  const { inReplyTo, answers, share } = item;
  let kept = item;
  if (share !== undefined && withdrawals.hasShared(share)) kept = withoutShared(kept);
  if (answers !== undefined && withdrawals.has(answers)) {
    const { answers: _, ...rest } = kept;
    kept = rest;
  }
  if (inReplyTo === undefined || (answered === undefined && !withdrawals.has(inReplyTo))) return kept;
  const { inReplyToAt: _, ...rest } = kept;
  return isLetter(answered?.by)
    ? { ...rest, inReplyTo: answered.by, inReplyToAt: answered.at }
    : { ...rest, inReplyTo: 'unknown' };
}

/** The item without what it passes on. Of a repost media and poll are part of that, and its address leads straight there. */
export function withoutShared(item: Reply): Reply {
  const { share, url, poll, ...rest } = item;
  if (share === undefined) return item;
  const { kind, by } = share;
  const left = { ...rest, share: { kind, ...(by !== undefined && { by }), text: [] } };
  if (kind === 'repost') return { ...left, media: [] };
  return { ...left, ...(url !== undefined && { url }), ...(poll && { poll }) };
}

/** True where something in the item names what was taken down. */
export const hasTraces = (item: Reply, withdrawals: Withdrawals): boolean =>
  withdrawals.size > 0 && withoutTraces(item, withdrawals) !== item;
