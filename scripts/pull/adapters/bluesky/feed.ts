import type { Outcome, Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { addressOf } from '../../platforms/bluesky/address.ts';
import { mapView, outcomeOf, type PostFound, personOfAuthor } from '../../platforms/bluesky/found.ts';
import type { Mapping } from '../../platforms/bluesky/map.ts';
import { type Found, foundIn } from '../../platforms/bluesky/pages.ts';
import { blobsOf } from './repo.ts';

/**
 * Whose feed the pages are: whoever wrote most of the first page that says it. undefined: nothing in any of them is
 * Bluesky's; an empty person where they do not say whose they are.
 */
export async function accountOf(archive: Archive, files: readonly string[]): Promise<Person | undefined> {
  let known: Person | undefined;
  for (const file of files) {
    const found = [...foundIn(await jsonValue(archive.open(file)), file)].filter(({ kind }) => kind !== 'unreadable');
    if (found.length > 0) known ??= {};
    const account = mostOften(found.map(personIn));
    if (account !== undefined) return account;
  }
  return known;
}

function mostOften(people: readonly (Person | undefined)[]): Person | undefined {
  const counts = new Map<string, { count: number; person: Person }>();
  for (const who of people) {
    if (who?.id === undefined) continue;
    const known = counts.get(who.id);
    counts.set(who.id, {
      count: (known?.count ?? 0) + 1,
      person: { ...who, handle: known?.person.handle ?? who.handle, name: known?.person.name ?? who.name },
    });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || ((a.person.id ?? '') < (b.person.id ?? '') ? -1 : 1),
  )[0]?.person;
}

function personIn(found: Found): Person | undefined {
  if (found.kind === 'record') return { id: found.uri === undefined ? undefined : addressOf(found.uri)?.did };
  if (found.kind !== 'post' || found.context) return undefined;
  if (found.repost) return personOfAuthor(found.repost.by);
  return found.view.author ? personOfAuthor(found.view.author) : { id: addressOf(found.view.uri)?.did };
}

/** Every post and record of all pages. What stands beside a post (what it answers, who answered) is an item of its own. */
export async function* readFeeds(archive: Archive, files: readonly string[], account: Person): AsyncIterable<Outcome> {
  const people = new Map<string, Person>();
  const mapping: Mapping = {
    account,
    unknown: new UnknownFields(),
    personOf: (did) => people.get(did) ?? { id: did },
    fileOf: blobsOf(archive),
  };
  const seen = new Set<string>();
  // Posts of the feed first: what stands beside one is often in the feed itself.
  const contexts: PostFound[] = [];
  for (const file of files) {
    const value = await jsonValue(archive.open(file));
    if (value === undefined) yield { kind: 'problem', message: 'the file is not valid JSON', place: file };
    else
      for (const found of foundIn(value, file)) {
        if (found.kind === 'post' && found.view.author)
          people.set(found.view.author.did, personOfAuthor(found.view.author));
        if (found.kind === 'post' && found.context) contexts.push(found);
        else yield once(outcomeOf(found, mapping), seen);
      }
  }
  for (const found of contexts) yield once(mapView(found, mapping), seen);
  yield* mapping.unknown.notices();
}

function once(outcome: Outcome, seen: Set<string>): Outcome {
  if (outcome.kind !== 'mapped') return outcome;
  if (seen.has(outcome.item.id)) return { kind: 'joined', place: outcome.place };
  seen.add(outcome.item.id);
  return outcome;
}
