import type { Outcome, Person } from '../../adapter.ts';
import { addressOf, idOf, pageOf, postCollection, repostCollection, timeOfPost } from './address.ts';
import { type Mapping, mapPost, mapRepost } from './map.ts';
import { type Author, type Found, quotedIn } from './pages.ts';
import { post, repost, whyNot } from './record.ts';

/** What stands in an answer of the API, as an outcome of the account. */

export type PostFound = Extract<Found, { kind: 'post' }>;

export const personOfAuthor = ({ did, handle, displayName }: Author): Person => ({
  id: did,
  handle: handle === 'handle.invalid' ? undefined : handle,
  name: displayName || undefined,
});

export function outcomeOf(found: Found, mapping: Mapping): Outcome {
  const { place } = found;
  if (found.kind === 'unreadable') return { kind: 'problem', message: found.message, place };
  if (found.kind === 'missing') return { kind: 'skipped', reason: 'gone', place };
  if (found.kind === 'post') return mapView(found, mapping);
  const type = typeof found.value === 'object' && found.value !== null && '$type' in found.value && found.value.$type;
  const address = found.uri === undefined ? undefined : addressOf(found.uri);
  const collection = address?.collection ?? String(type);
  if (collection !== postCollection && collection !== repostCollection)
    return { kind: 'skipped', reason: collection === 'app.bsky.actor.profile' ? 'profile' : 'no-post', place };
  if (address === undefined)
    return { kind: 'problem', message: 'the record has no address: its key is not known', place };
  if (!isSelf(address.did, undefined, mapping)) return { kind: 'skipped', reason: 'by-another-account', place };
  if (collection === postCollection) {
    const read = post.safeParse(found.value);
    if (!read.success) return { kind: 'problem', message: whyNot(read.error), place };
    return asOutcome(mapPost(read.data, address, mapping), place);
  }
  const read = repost.safeParse(found.value);
  const subject = read.success ? addressOf(read.data.subject.uri) : undefined;
  const at = read.success ? timeOfPost(read.data.createdAt, address.key) : undefined;
  if (subject === undefined || at === undefined)
    return { kind: 'problem', message: 'what it passes on has no address, or it has no time', place };
  return { kind: 'mapped', item: mapRepost(subject, idOf(address), at, mapping), place };
}

const isSelf = (did: string, handle: string | undefined, { account }: Mapping): boolean =>
  did === account.id || (handle !== undefined && handle.toLowerCase() === account.handle?.toLowerCase());

export function mapView(found: PostFound, mapping: Mapping): Outcome {
  const { view, place, context } = found;
  const address = addressOf(view.uri);
  if (address === undefined)
    return { kind: 'problem', message: 'the post has no address: its key is not known', place };
  const read = post.safeParse(view.record);
  if (!read.success) return { kind: 'problem', message: whyNot(read.error), place };
  const self = isSelf(view.author?.did ?? address.did, view.author?.handle, mapping);
  const quoted = quotedOf(view);
  if (found.repost) {
    if (!isSelf(found.repost.by.did, found.repost.by.handle, mapping))
      return { kind: 'skipped', reason: 'by-another-account', place };
    const own = found.repost.uri === undefined ? undefined : addressOf(found.repost.uri);
    const at = timeOfPost(found.repost.at, own?.key ?? '');
    if (at === undefined) return { kind: 'problem', message: 'it has no time', place };
    // Until 2025 pages did not say the key of a repost.
    const id = own ? idOf(own) : `bluesky-repost-${address.key}`;
    const original = { author: view.author && personOfAuthor(view.author), record: read.data };
    return {
      kind: 'mapped',
      item: mapRepost(address, id, at, mapping, self ? { record: read.data } : original),
      place,
    };
  }
  if (!self && !context) return { kind: 'skipped', reason: 'by-another-account', place };
  const item = mapPost(read.data, address, mapping, {
    indexedAt: view.indexedAt,
    likes: view.likeCount,
    shares: view.repostCount,
    quoted,
  });
  if ('problem' in item) return { kind: 'problem', message: item.problem, place };
  const author = self ? 'self' : view.author ? personOfAuthor(view.author) : item.author;
  return { kind: 'mapped', item: { ...item, author, url: pageOf(address) }, place };
}

function quotedOf(view: PostFound['view']) {
  const shown = quotedIn(view);
  if (shown === undefined) return undefined;
  const read = post.safeParse(shown.value);
  return { author: shown.author && personOfAuthor(shown.author), record: read.success ? read.data : undefined };
}

const asOutcome = (item: ReturnType<typeof mapPost>, place: string): Outcome =>
  'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };
