import type { Outcome, Person } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { addressOf } from './address.ts';
import { outcomeOf, personOfAuthor } from './found.ts';
import type { Mapping } from './map.ts';
import { type Found, foundIn } from './pages.ts';
import { post } from './record.ts';

/** Answers of the API of Bluesky that a web archive holds: of many accounts, which all of them together tell apart. */
export class CapturedBluesky {
  readonly #unknown: UnknownFields;
  readonly #found: { readonly found: Found; readonly captured: string }[] = [];
  readonly #people = new Map<string, Person>();
  /** Handles and DIDs of accounts whose feed or list of records was asked for. */
  readonly #listed = new Set<string>();

  constructor(unknown: UnknownFields) {
    this.#unknown = unknown;
  }

  /** False where it is none of Bluesky's. */
  take(value: unknown, address: string, place: string, captured: string): boolean {
    const url = URL.parse(address);
    if (url === null || !/^\/xrpc\/(?:app\.bsky\.feed\.|com\.atproto\.repo\.)/.test(url.pathname)) return false;
    const found = [...foundIn(value, place)].filter(({ kind }) => kind !== 'unreadable');
    if (found.length === 0) return false;
    const asked = url.searchParams.get('actor') ?? url.searchParams.get('repo');
    if (asked !== null && /getAuthorFeed|listRecords/.test(url.pathname)) this.#listed.add(asked.toLowerCase());
    for (const one of found) {
      this.#found.push({ found: one, captured });
      if (one.kind !== 'post') continue;
      for (const author of [one.view.author, one.repost?.by])
        if (author) this.#people.set(author.did, personOfAuthor(author));
    }
    return true;
  }

  /** Each post with the account it belongs to. */
  *outcomes(): Iterable<{ readonly account: Person; readonly outcome: Outcome; readonly captured: string }> {
    for (const { found, captured } of this.#found) {
      const { account, isContext } = this.#belonging(found);
      const mapping: Mapping = {
        account,
        unknown: this.#unknown,
        personOf: (did) => this.#people.get(did) ?? { id: did },
        fileOf: () => undefined,
      };
      const one = isContext && found.kind === 'post' ? { ...found, context: true } : found;
      yield { account, outcome: outcomeOf(one, mapping), captured };
    }
  }

  /** Whoever wrote or passed it on; or whom it answers, where that is whose feed was asked for. */
  #belonging(found: Found): { readonly account: Person; readonly isContext: boolean } {
    const own = this.#accountOf(found);
    if (this.#isListed(own) || found.kind !== 'post') return { account: own, isContext: false };
    const read = post.safeParse(found.view.record);
    const did = addressOf(read.data?.reply?.parent.uri ?? '')?.did;
    const answered = did === undefined ? undefined : (this.#people.get(did) ?? { id: did });
    return answered && this.#isListed(answered)
      ? { account: answered, isContext: true }
      : { account: own, isContext: false };
  }

  #accountOf(found: Found): Person {
    if (found.kind === 'post') {
      const author = found.repost?.by ?? found.view.author;
      if (author) return personOfAuthor(author);
    }
    const uri = found.kind === 'post' ? found.view.uri : found.kind === 'record' ? found.uri : undefined;
    const did = uri === undefined ? undefined : addressOf(uri)?.did;
    return did === undefined ? {} : (this.#people.get(did) ?? { id: did });
  }

  #isListed = ({ id, handle }: Person): boolean =>
    this.#listed.has(id?.toLowerCase() ?? '') || this.#listed.has(handle?.toLowerCase() ?? '');
}
