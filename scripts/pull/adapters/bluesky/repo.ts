import type { Outcome, Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { addressOf, idOf, postCollection, repostCollection, timeOfPost } from '../../platforms/bluesky/address.ts';
import { type Mapping, mapPost, mapRepost } from '../../platforms/bluesky/map.ts';
import { post, repost, whyNot } from '../../platforms/bluesky/record.ts';

const profileCollection = 'app.bsky.actor.profile';
const wanted = new Set([postCollection, repostCollection]);

/** Every record of a repository: posts and reposts mapped, all else counted and left unread. */
export async function* readRepo(archive: Archive, file: string, account: Person): AsyncIterable<Outcome> {
  const { readRepository } = await import('../../formats/repository.ts');
  const repository = await readRepository(archive.open(file), wanted);
  if (repository === undefined) {
    yield { kind: 'problem', message: 'it is no repository', place: file };
    return;
  }
  for (const fault of repository.faults) yield { kind: 'problem', message: fault, place: file };
  const self: Person = { ...account, id: repository.did };
  const mapping: Mapping = {
    account: self,
    unknown: new UnknownFields(),
    personOf: handlesIn(repository.entries.map((entry) => ('value' in entry ? entry.value : undefined))),
    fileOf: blobsOf(archive),
  };
  for (const entry of repository.entries) {
    const place = `${file}#${entry.key}`;
    if ('error' in entry) yield { kind: 'problem', message: entry.error, place };
    else yield outcomeOf(entry.key, entry.value, place, mapping);
  }
  yield* mapping.unknown.notices();
}

function outcomeOf(key: string, value: unknown, place: string, mapping: Mapping): Outcome {
  const address = addressOf(`at://${mapping.account.id ?? ''}/${key}`);
  if (address === undefined) return { kind: 'problem', message: 'its key is none of this protocol', place };
  if (address.collection === profileCollection) return { kind: 'skipped', reason: 'profile', place };
  if (address.collection === postCollection) {
    const read = post.safeParse(value);
    if (!read.success) return { kind: 'problem', message: whyNot(read.error), place };
    const item = mapPost(read.data, address, mapping);
    return 'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };
  }
  if (address.collection !== repostCollection) return { kind: 'skipped', reason: 'no-post', place };
  const read = repost.safeParse(value);
  if (!read.success) return { kind: 'problem', message: whyNot(read.error), place };
  const subject = addressOf(read.data.subject.uri);
  const at = timeOfPost(read.data.createdAt, address.key);
  if (subject === undefined || at === undefined)
    return { kind: 'problem', message: 'what it passes on has no address, or it has no time', place };
  return { kind: 'mapped', item: mapRepost(subject, idOf(address), at, mapping), place };
}

/** A repository names others by DID; where a post mentions somebody, the handle stands beside it. */
function handlesIn(records: readonly unknown[]): (did: string) => Person {
  const handles = new Map<string, string>();
  for (const record of records) {
    if (typeof record !== 'object' || record === null || !('facets' in record)) continue;
    const read = post.safeParse(record);
    if (!read.success) continue;
    const { text, facets } = read.data;
    const bytes = Buffer.from(text, 'utf8');
    for (const { index, features } of facets ?? [])
      for (const { did } of features) {
        const shown = bytes.toString('utf8', index.byteStart, index.byteEnd);
        if (did !== undefined && /^@[a-z0-9.-]+$/i.test(shown)) handles.set(did, shown.slice(1));
      }
  }
  return (did) => ({ id: did, handle: handles.get(did) });
}

const blobFile = /(?:^|\/)(baf[a-z2-7]{40,80})(?:\.\w{1,5})?$/;
export const isBlob = (name: string): boolean => blobFile.test(name);

/**
 * Blobs are not in the repository; whoever fetched them named the files by their CIDs. One that is not among those that
 * were fetched is missing; where none were, nothing is.
 */
export function blobsOf(archive: Archive): (cid: string) => string | undefined {
  const names = new Map(
    archive.files.flatMap(({ name }) => {
      const cid = blobFile.exec(name)?.[1];
      return cid === undefined ? [] : [[cid, name] as const];
    }),
  );
  return (cid) => names.get(cid) ?? (names.size > 0 && isBlob(cid) ? cid : undefined);
}
