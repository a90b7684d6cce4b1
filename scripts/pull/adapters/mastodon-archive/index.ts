import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, Outcome } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { itemsOfKey } from '../../formats/json-key.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { mapActivity } from '../../platforms/mastodon/activity.ts';
import type { Owner } from '../../platforms/mastodon/note.ts';
import { actor } from '../../platforms/mastodon/note-raw.ts';
import { about } from './about.ts';

/** The only files that are ever opened: likes, bookmarks, keys and messages of others are not on it. */
const outbox = 'outbox.json';
const actorFile = 'actor.json';
const pictures = /^media_attachments\/files\/(?:[\w-]+\/)+[^/]+\.(?:jpe?g|png|webp|gif|avif|heic)$/i;
export const mayOpen = (name: string): boolean => name === outbox || name === actorFile || pictures.test(name);

/** Servers write the address of an attachment with what stands before it on their disk or at their host. */
function fileOf(address: string): string | undefined {
  const file = /(?:^|\/)(media_attachments\/files\/[^?#]+)/.exec(address)?.[1];
  return file !== undefined && pictures.test(file) ? file : undefined;
}

const has = (archive: Archive, name: string): boolean => archive.files.some((file) => file.name === name);

/** The account archive of Mastodon, as tar.gz, zip or folder. */
export const mastodonArchive: Adapter = {
  id: 'mastodon-archive',
  title: 'Mastodon account archive',
  channels: ['mastodon'],
  about,
  mayOpen,
  async recognise(archive) {
    if (!has(archive, outbox) || !has(archive, actorFile)) return undefined;
    const owner = await readOwner(archive);
    const warnings = owner ? [] : [`${actorFile} cannot be read: the archive does not say whose it is`];
    const archived = /^archive-(\d{4})(\d{2})(\d{2})\d{6}/.exec(archive.name);
    return { generation: 'activitypub', account: owner?.person, archived: archived?.slice(1, 4).join('-'), warnings };
  },
  async *read(archive, recognition) {
    const owner = await readOwner(archive);
    if (owner === undefined) {
      yield { kind: 'problem', message: 'without the actor no post can be told from a boost', place: actorFile };
      return;
    }
    // An archive may be handed over without its media: then it does not hold them, and nothing of it is missing.
    const holdsMedia = archive.files.some(({ name }) => pictures.test(name));
    const days = new Set<string>();
    const unknown = new UnknownFields();
    for await (const item of itemsOfKey(archive.open(outbox), 'orderedItems')) {
      const place = `${outbox}#${item.index}`;
      const outcome: Outcome =
        'error' in item
          ? { kind: 'problem', message: item.error, place }
          : mapActivity(item.value, place, holdsMedia ? { ...owner, fileOf } : owner, unknown);
      if (outcome.kind === 'mapped') days.add(dayInDenmark(outcome.item.at));
      yield outcome;
    }
    yield* unknown.notices();
    const sorted = [...days].sort();
    const [first] = sorted;
    const last = recognition.archived ?? sorted.at(-1);
    if (first !== undefined && last !== undefined)
      yield { kind: 'coverage', coverage: [{ from: first, to: last, state: 'captured' }], inbound: false };
  },
};

async function readOwner(archive: Archive): Promise<Owner | undefined> {
  const read = actor.safeParse(await jsonValue(archive.open(actorFile)));
  if (!read.success || !URL.canParse(read.data.id)) return undefined;
  const { id, preferredUsername, name } = read.data;
  return { uri: id, person: { handle: `${preferredUsername}@${new URL(id).hostname}`, name: name ?? undefined } };
}
