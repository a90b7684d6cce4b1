import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, Outcome } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { about } from './about.ts';
import { mapBoost, mapNote, type Owner, visibilityOf } from './map.ts';
import { outboxItems } from './outbox.ts';
import { activity, actor, unknownFields } from './raw.ts';

/** The only files that are ever opened: likes, bookmarks, keys and messages of others are not on it. */
const outbox = 'outbox.json';
const actorFile = 'actor.json';
export const mayOpen = (name: string): boolean => name === outbox || name === actorFile;

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
    const days = new Set<string>();
    const unknown = new Map<string, number>();
    for await (const item of outboxItems(archive.open(outbox))) {
      const place = `${outbox}#${item.index}`;
      const outcome: Outcome =
        'error' in item ? { kind: 'problem', message: item.error, place } : mapValue(item.value, place, owner, unknown);
      if (outcome.kind === 'mapped') days.add(dayInDenmark(outcome.item.at));
      yield outcome;
    }
    for (const [field, count] of unknown)
      yield {
        kind: 'notice',
        message: `field "${field}" of ${count} posts is not known and was left out: report it, so that it is handled or named`,
      };
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

function mapValue(value: unknown, place: string, owner: Owner, unknown: Map<string, number>): Outcome {
  const read = activity.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      kind: 'problem',
      message: `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not an activity'}`,
      place,
    };
  }
  const { data } = read;
  if (data.actor !== owner.uri) return { kind: 'skipped', reason: 'by-another-account', place };
  const { object } = data;
  const boost = data.type === 'Announce';
  if (!boost && data.type !== 'Create') return { kind: 'skipped', reason: `activity-${slug(data.type)}`, place };
  const visibility = visibilityOf(boost || typeof object === 'string' ? data : object);
  if (visibility === 'direct' || visibility === 'followers-only') return { kind: 'skipped', reason: visibility, place };
  if (!boost && typeof object !== 'string') {
    if (object.type !== 'Note' && object.type !== 'Question' && object.type !== 'Article')
      return { kind: 'skipped', reason: `object-${slug(object.type)}`, place };
    for (const field of unknownFields(object)) unknown.set(field, (unknown.get(field) ?? 0) + 1);
  }
  const item = boost
    ? mapBoost(data, visibility, owner)
    : typeof object === 'string'
      ? { problem: 'a post of which the archive holds only the address' }
      : mapNote(object, visibility, owner);
  return 'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };
}

const slug = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'unknown';
