import type { ArchivedItem } from '../../adapter.ts';
import { idOf, idOfNumber } from './status.ts';
import type { RawStatus } from './status-raw.ts';

/**
 * A server gives posts of other servers numbers of its own, and by these its statuses say what they answer. Where the
 * archive holds such a post, its number leads to the id that it has everywhere: else no answer would find its question.
 */
export class Renumbered {
  readonly #ids = new Map<string, string>();

  see(raw: RawStatus): void {
    const [own, here] = [idOf(raw), idOfNumber(raw.id)];
    if (own !== undefined && here !== undefined && own !== here) this.#ids.set(here, own);
  }

  /** The item with the id of what it answers. To be asked when every status was seen, for answers may come first. */
  resolve(item: ArchivedItem): ArchivedItem {
    const id = item.parent?.id === undefined ? undefined : this.#ids.get(item.parent.id);
    return id === undefined ? item : { ...item, parent: { ...item.parent, id } };
  }
}
