import type { RawItem } from './raw.ts';

/** A picture or a file of the site, by which posts show it. */
export interface Attachment {
  readonly url: string;
  readonly alt: string | undefined;
}

/** What posts of an export need to know of its other items. */
export class SiteIndex {
  readonly #attachments = new Map<string, Attachment>();
  readonly #guids = new Map<string, string>();
  readonly #shared = new Set<string>();

  add(raw: RawItem): void {
    const number = raw['wp:post_id'];
    const url = raw['wp:attachment_url']?.trim();
    if (url) this.#attachments.set(number, { url, alt: raw.meta.get('_wp_attachment_image_alt') });
    const guid = raw.guid ?? '';
    if ((this.#guids.get(guid) ?? number) !== number) this.#shared.add(guid);
    this.#guids.set(guid, number);
  }

  attachment(number: string): Attachment | undefined {
    return this.#attachments.get(number);
  }

  /** The guid of an item; a post that was copied keeps the guid of the first, and then it is nobody's. */
  guidOf({ guid }: RawItem): string | undefined {
    return guid === undefined || this.#shared.has(guid) ? undefined : guid;
  }
}
