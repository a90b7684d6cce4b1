import type { Outcome } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { mapBoost, mapNote, type Owner, visibilityOf } from './note.ts';
import { activity, knownFields, note } from './note-raw.ts';

/** One activity of an outbox. Only the account's own posts, polls and boosts become items, and only what anybody may read. */
export function mapActivity(value: unknown, place: string, owner: Owner, unknown: UnknownFields): Outcome {
  const read = activity.safeParse(value);
  if (!read.success) return { kind: 'problem', message: problemOf(read.error, 'not an activity'), place };
  const { data } = read;
  if (data.actor !== owner.uri) return { kind: 'skipped', reason: 'by-another-account', place };
  const { object } = data;
  if (data.type === 'Announce') {
    const visibility = visibilityOf(data);
    if (visibility !== 'public' && visibility !== 'unlisted') return { kind: 'skipped', reason: visibility, place };
    const boosted = typeof object === 'string' ? { data: object } : note.safeParse(object);
    if (boosted.data === undefined)
      return { kind: 'problem', message: `object, ${problemOf(boosted.error, 'not a post')}`, place };
    return outcomeOf(mapBoost(data, boosted.data, visibility, owner), place);
  }
  if (data.type !== 'Create') return { kind: 'skipped', reason: 'other-activity', place };
  if (typeof object === 'string') {
    const visibility = visibilityOf(data);
    if (visibility !== 'public' && visibility !== 'unlisted') return { kind: 'skipped', reason: visibility, place };
    return { kind: 'problem', message: 'a post of which the archive holds only the address', place };
  }
  return mapObject(object, place, owner, unknown);
}

const posts = new Set(['Note', 'Question', 'Article', 'Page']);

/** A post as ActivityPub has it, of the account. */
export function mapObject(value: unknown, place: string, owner: Owner, unknown: UnknownFields): Outcome {
  const read = note.safeParse(value);
  if (!read.success) return { kind: 'problem', message: problemOf(read.error, 'not a post'), place };
  const { data } = read;
  const visibility = visibilityOf(data);
  if (visibility !== 'public' && visibility !== 'unlisted') return { kind: 'skipped', reason: visibility, place };
  if (!posts.has(data.type)) return { kind: 'skipped', reason: 'other-object', place };
  unknown.see('post', data, knownFields);
  return outcomeOf(mapNote(data, visibility, owner), place);
}

const outcomeOf = (item: ReturnType<typeof mapNote>, place: string): Outcome =>
  'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };

/** What is wrong with a record, by the field; never by what stands in it. */
export function problemOf(
  { issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] },
  otherwise: string,
): string {
  const [issue] = issues;
  return `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? otherwise}`;
}
