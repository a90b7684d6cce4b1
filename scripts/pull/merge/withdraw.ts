import { createHash } from 'node:crypto';
import type { Reply, Share, Tombstone } from '#lib/model/post.ts';
import type { Withdrawal } from '#lib/model/source.ts';
import { derivedId } from '../../redact/derived-id.ts';
import { isCitizensId, isKeyedId } from '../../redact/keyed.ts';
import type { Copy } from './copy.ts';

/** What was taken down, by all that an item may be known by. */
export class Withdrawals {
  readonly #channel: string;
  readonly #byId = new Map<string, Withdrawal>();
  readonly #byAddress = new Map<string, Withdrawal>();
  readonly #byMoment = new Map<string, Withdrawal>();

  constructor(channel: string, list: readonly Withdrawal[]) {
    this.#channel = channel;
    for (const one of list) {
      if (one.id !== undefined) this.#byId.set(one.id, one);
      if (one.urlHash !== undefined) this.#byAddress.set(one.urlHash, one);
      if (one.id?.startsWith(`${channel}-`) && one.written !== undefined) this.#byMoment.set(one.written, one);
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
      const found = this.#byId.get(id);
      if (found) return found;
    }
    if (this.#byAddress.size > 0)
      for (const address of [item.url, ...addresses]) {
        const found = address === undefined ? undefined : this.#byAddress.get(sha256(address));
        if (found) return found;
      }
    return citizens ? this.#byMoment.get(item.at) : undefined;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
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

  /** True for a share of an item that was taken down. */
  hasShared({ id, url }: Share): boolean {
    return (
      (id !== undefined && this.#byId.has(id)) ||
      (url !== undefined && this.#byAddress.size > 0 && this.#byAddress.has(sha256(url)))
    );
  }

  /** By the id that the withdrawal names; where even that says too much, by one that only the address leads to. */
  tombstone(item: Reply, { id, urlHash, on, reason }: Withdrawal): Tombstone {
    return { id: id ?? this.#shown(urlHash ?? ''), on, reason, sources: item.sources ?? [] };
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The withdrawal of an item of which several copies came together: of any of them it is of all. */
export function withdrawalOf(
  item: Reply,
  copies: readonly Copy[],
  withdrawn: ReadonlyMap<string, Withdrawal>,
): Withdrawal | undefined {
  if (withdrawn.size === 0) return undefined;
  return [item.id, ...copies.map((copy) => copy.item.id)].flatMap((id) => withdrawn.get(id) ?? [])[0];
}

/** An item that names nothing that was taken down. `gone`: ids that are known to be of such items. */
export function withoutTraces(item: Reply, withdrawals: Withdrawals, gone: ReadonlySet<string>): Reply {
  const { inReplyTo, share } = item;
  const lost = inReplyTo !== undefined && (gone.has(inReplyTo) || withdrawals.has(inReplyTo));
  const shared = share !== undefined && withdrawals.hasShared(share);
  if (!lost && !shared) return item;
  return {
    ...item,
    ...(lost && { inReplyTo: 'unknown' }),
    ...(shared && { share: { kind: share.kind, ...(share.by !== undefined && { by: share.by }), text: [] } }),
  };
}
