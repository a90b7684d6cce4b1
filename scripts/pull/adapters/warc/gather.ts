import type { ArchivedItem, Outcome, Person, ReadOptions } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import type { WebRecord } from '../../formats/web-archive/record.ts';
import { CapturedBluesky } from '../../platforms/bluesky/captured.ts';
import { parseDate } from '../../platforms/date.ts';
import { kindOf } from '../../platforms/feed-kinds.ts';
import {
  belongingTo,
  type CapturedStatus,
  listedAccounts,
  mapCaptured,
  statusesOf,
} from '../../platforms/mastodon/captured.ts';
import { mapStandalone, ownerOfObject } from '../../platforms/mastodon/object.ts';
import { Renumbered } from '../../platforms/mastodon/renumbered.ts';
import { itemOfArticle } from '../../platforms/web/article.ts';
import { addressKey, siteOf } from '../../platforms/web/identity.ts';
import { articleOfPage } from '../../platforms/web/page.ts';
import { statusAt } from '../../platforms/x/address.ts';
import { CapturedX } from '../../platforms/x/captured.ts';
import { postOfPage } from '../../platforms/x/page.ts';
import { type Content, contentOf, pictureFiles } from './capture.ts';
import { pictureName } from './pictures.ts';
import { Streams } from './streams.ts';

/** What became of a capture, for those that are the same as it. */
type Became = 'posts' | 'no-article' | 'platform-page' | 'no-answer' | 'nothing';

/** Takes the posts out of captures, one record after another, and says at the end what became of each. */
export class Gatherer {
  readonly #streams = new Streams();
  readonly #unknown: UnknownFields;
  readonly #statuses: CapturedStatus[] = [];
  readonly #apiAddresses = new Set<string>();
  readonly #revisits: { readonly record: WebRecord; readonly place: string; readonly page: boolean }[] = [];
  readonly #became = new Map<string, Became>();
  readonly #nothing = new Map<string, number>();
  /** Whether the crawl saved pictures: one that saved pages alone lacks none. */
  #savedPictures = false;

  readonly #x: CapturedX;
  readonly #bluesky: CapturedBluesky;

  constructor(unknown: UnknownFields, options: ReadOptions) {
    this.#unknown = unknown;
    this.#x = new CapturedX(options, unknown);
    this.#bluesky = new CapturedBluesky(unknown);
  }

  add(record: WebRecord, place: string): void {
    const content = contentOf(record, this.#unknown);
    const became = this.#take(content, record, place);
    // A request has the address and the time of its answer, and is not what anybody visited.
    if (became === undefined || record.type === 'other') return;
    for (const key of keysOf(record)) this.#became.set(key, became);
  }

  #take(content: Content, record: WebRecord, place: string): Became | undefined {
    const web = { handle: siteOf(record.url) };
    switch (content.kind) {
      case 'nothing':
        if (content.what === pictureFiles) this.#savedPictures = true;
        this.#nothing.set(content.what, (this.#nothing.get(content.what) ?? 0) + 1);
        return 'nothing';
      case 'problem':
        this.#streams.leave('web', web, { kind: 'problem', message: content.message, place });
        return 'nothing';
      case 'no-answer':
        this.#streams.leave('web', web, { kind: 'skipped', reason: 'no-answer', place });
        return 'no-answer';
      case 'revisit':
        this.#revisits.push({ record, place, page: content.page });
        return undefined;
      case 'page':
        return this.#page(content, record, place);
      case 'feed':
        return this.#feed(content, record, place);
      case 'json':
        return this.#json(content.value, record, place);
    }
  }

  #page({ page }: Content & { kind: 'page' }, { url, date }: WebRecord, place: string): Became {
    const account = { handle: siteOf(url) };
    const article = articleOfPage(page, url);
    const status = article === 'platform' ? statusAt(url) : undefined;
    const post = status && postOfPage(page, status.id, { handle: status.handle });
    if (status && typeof post === 'object' && 'item' in post) {
      this.#streams.add('x', { handle: status.handle }, post.item, { place, captured: capturedAt(date), form: 'page' });
      return 'posts';
    }
    if (article === 'no-article' || article === 'platform') {
      const reason = article === 'platform' ? 'platform-page' : 'no-article';
      this.#streams.leave('web', account, { kind: 'skipped', reason, place });
      return reason;
    }
    const item = itemOfArticle(article, account.handle ?? '', pictureName);
    if ('problem' in item) this.#streams.leave('web', account, { kind: 'problem', message: item.problem, place });
    else this.#streams.add('web', account, item, { place, captured: capturedAt(date), form: 'page' });
    return 'posts';
  }

  #feed({ feed }: Content & { kind: 'feed' }, { url, date }: WebRecord, place: string): Became {
    const kind = kindOf(feed);
    const account = kind.owner(feed) ?? { handle: siteOf(url) };
    for (const entry of feed.entries) {
      const at = `${place}.${entry.index}`;
      const found = kind.map(entry, feed, account, pictureName);
      if ('item' in found)
        this.#streams.add(kind.channel, account, found.item, {
          place: at,
          captured: capturedAt(date),
          also: found.also,
          form: 'feed',
        });
      else if ('problem' in found)
        this.#streams.leave(kind.channel, account, { kind: 'problem', message: found.problem, place: at });
      else this.#streams.leave(kind.channel, account, { kind: 'skipped', reason: found.skipped, place: at });
    }
    return feed.entries.length > 0 ? 'posts' : 'nothing';
  }

  #json(value: unknown, { url, date }: WebRecord, place: string): Became {
    const host = { handle: siteOf(url) };
    const posts = this.#x.take(value, url, place);
    if (posts !== undefined) {
      for (const outcome of posts) this.#put('x', host, outcome, capturedAt(date));
      return 'posts';
    }
    if (this.#bluesky.take(value, url, place, capturedAt(date))) return 'posts';
    const found = statusesOf(value, this.#unknown);
    for (const [index, one] of found.entries()) {
      const at = `${place}.${index}`;
      if (one.kind === 'status') this.#statuses.push({ raw: one.raw, place: at, captured: capturedAt(date) });
      else if (one.kind === 'skipped')
        this.#streams.leave('mastodon', one.account, { kind: 'skipped', reason: one.reason, place: at });
      else this.#streams.leave('mastodon', host, { kind: 'problem', message: one.message, place: at });
    }
    if (found.length > 0) {
      this.#apiAddresses.add(url);
      return 'posts';
    }
    return this.#activities(value, date, place);
  }

  /** What a platform made of a post, with what is known of the account. */
  #put(channel: string, otherwise: Person, outcome: Outcome, captured: string): void {
    const account = outcome.stream?.account ?? otherwise;
    if (outcome.kind === 'mapped')
      this.#streams.add(channel, account, outcome.item, { place: outcome.place, captured, form: 'api' });
    else if (outcome.kind === 'skipped' || outcome.kind === 'problem' || outcome.kind === 'joined')
      this.#streams.leave(channel, account, outcome);
  }

  #activities(value: unknown, date: string, place: string): Became {
    const listed =
      typeof value === 'object' && value !== null && 'orderedItems' in value && Array.isArray(value.orderedItems)
        ? value.orderedItems
        : [value];
    let posts = 0;
    for (const [index, one] of listed.entries()) {
      const owner = ownerOfObject(one);
      if (owner?.person.handle === undefined) continue;
      posts += 1;
      const outcome = mapStandalone(one, `${place}.${index}`, owner.person.handle, this.#unknown);
      this.#put('mastodon', owner.person, outcome, capturedAt(date));
    }
    if (posts > 0) return 'posts';
    this.#nothing.set('files of JSON', (this.#nothing.get('files of JSON') ?? 0) + 1);
    return 'nothing';
  }

  *outcomes(): Iterable<Outcome> {
    const listed = listedAccounts(this.#apiAddresses, this.#statuses);
    const renumbered = new Renumbered();
    for (const { raw } of this.#statuses) renumbered.see(raw);
    for (const { raw, place, captured } of this.#statuses) {
      const account = belongingTo(raw, listed);
      const item = mapCaptured(raw, account);
      if ('problem' in item)
        this.#streams.leave('mastodon', account, { kind: 'problem', message: item.problem, place });
      else this.#streams.add('mastodon', account, renumbered.resolve(item), { place, captured });
    }
    for (const outcome of this.#x.rest()) this.#put('x', {}, outcome, '');
    for (const { account, outcome, captured } of this.#bluesky.outcomes())
      this.#put('bluesky', account, outcome, captured);
    for (const revisit of this.#revisits) this.#revisit(revisit);
    for (const outcome of this.#streams.outcomes())
      yield this.#savedPictures || outcome.kind !== 'mapped'
        ? outcome
        : { ...outcome, item: withoutFiles(outcome.item) };
    for (const [what, count] of [...this.#nothing].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { kind: 'notice', message: `${count} ${what} hold no posts and were passed over` };
  }

  /** A revisit is what its original was, wherever in the archive that stands. */
  #revisit({ record, place, page }: { record: WebRecord; place: string; page: boolean }): void {
    const became = keysOf(record)
      .map((key) => this.#became.get(key))
      .find((found) => found !== undefined);
    const account = { handle: siteOf(record.url) };
    if (became === 'posts') this.#streams.leave('web', account, { kind: 'joined', place });
    else if (became === undefined && page)
      this.#streams.leave('web', account, { kind: 'skipped', reason: 'revisit-without-original', place });
    else if (became === undefined || became === 'nothing')
      this.#nothing.set('visits of files', (this.#nothing.get('visits of files') ?? 0) + 1);
    else this.#streams.leave('web', account, { kind: 'skipped', reason: became, place });
  }
}

const withoutFiles = (item: ArchivedItem): ArchivedItem =>
  item.media.length === 0 ? item : { ...item, media: item.media.map(({ file: _, ...medium }) => medium) };

const capturedAt = (date: string): string => parseDate(date) ?? date;

/** What a record is known by: the address and time it was fetched, and what it holds. */
function keysOf({ url, date, digest, refersTo }: WebRecord): string[] {
  const named = refersTo ?? { url, date };
  const address = addressKey(named.url ?? url) ?? named.url ?? url;
  const exact = named.date === undefined ? [] : [`${address} ${capturedAt(named.date)}`];
  // Of a page that did not change since, nothing but its address may be said.
  const last = refersTo === undefined || named.date === undefined ? [`${address} last`] : [];
  return [...exact, ...(digest === undefined ? [] : [digest.toLowerCase()]), ...last];
}
