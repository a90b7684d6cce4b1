import { z } from 'zod';
import type { Outcome } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { mapActivity, mapObject } from './activity.ts';
import { personOfAddress } from './address.ts';
import type { Owner } from './note.ts';

/** Objects and activities of ActivityPub that stand alone, each saying itself whose it is. */

const address = z.union([z.string(), z.looseObject({ id: z.string().optional(), url: z.string().optional() })]);
const owned = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  actor: address.optional(),
  attributedTo: z.union([address, z.array(address)]).optional(),
  object: z.unknown().optional(),
});

const activities = new Set(
  'Accept Add Announce Arrive Block Create Delete Dislike Flag Follow Ignore Invite Join Leave Like Listen Move Offer Reject Read Remove TentativeReject TentativeAccept Travel Undo Update View'.split(
    ' ',
  ),
);
const notPosts = new Set(['Person', 'Organization', 'Group', 'Service', 'Application']);

/** Whose it is, by the address of its actor, or by its own. */
export function ownerOfObject(value: unknown): Owner | undefined {
  const read = owned.safeParse(value);
  if (!read.success) return undefined;
  const { actor, attributedTo, id } = read.data;
  const [said] = [actor, attributedTo].flat().filter((found) => found !== undefined);
  const uri = typeof said === 'string' ? said : (said?.id ?? said?.url);
  const own = uri ?? /^(https?:\/\/.+?)\/statuses\/\d+$/.exec(id ?? '')?.[1];
  const person = own === undefined ? undefined : personOfAddress(own);
  return own === undefined || person === undefined ? undefined : { uri: own, person };
}

/** One such record. `handle`: the account the archive is of. */
export function mapStandalone(value: unknown, place: string, handle: string, unknown: UnknownFields): Outcome {
  const read = owned.safeParse(value);
  if (!read.success || notPosts.has(read.data.type)) return { kind: 'skipped', reason: 'not-a-status', place };
  const { type, object } = read.data;
  if (activities.has(type) && type !== 'Create' && type !== 'Announce')
    return { kind: 'skipped', reason: 'other-activity', place };
  const owner = ownerOfObject(value);
  if (owner?.person.handle?.toLowerCase() !== handle.toLowerCase())
    return { kind: 'skipped', reason: 'by-another-account', place };
  if (type === 'Announce') return mapActivity(value, place, owner, unknown);
  if (type === 'Create' && typeof object === 'string')
    return { kind: 'problem', message: 'a post of which the archive holds only the address', place };
  return mapObject(type === 'Create' ? object : value, place, owner, unknown);
}
