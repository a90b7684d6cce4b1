import { createHash } from 'node:crypto';
import type { Reply } from '#lib/model/post.ts';
import { citizenItem, isCitizensId } from './keyed.ts';
import { withoutLetters } from './letters.ts';

/**
 * Id of a citizen's item where there is no key. An id on the platform, hashed, could be found again by trying all that
 * the second of the item allows; so this one is made of what is published anyway, and of nothing else: channel, second,
 * the words after redaction, and the item of the authority that is answered. It says nothing more than the record does,
 * and can be made of the record again. Not of the root of the thread: an id must not change when the root comes later.
 */
export function derivedId(channel: string, item: Pick<Reply, 'at' | 'text' | 'inReplyTo'>): string {
  const parent = item.inReplyTo ?? '';
  const answered = parent.includes('-') && !parent.startsWith('borger-') && !isCitizensId(parent) ? parent : '';
  const published = JSON.stringify([channel, item.at, answered, withoutLetters(item.text)]);
  return `${channel}-${citizenItem}-${createHash('sha256').update(published).digest('hex').slice(0, 16)}`;
}

/** Two items of which nothing differs that is published: the second and all further ones are numbered. */
export const numbered = (id: string, ordinal: number): string => (ordinal === 0 ? id : `${id}-${ordinal}`);
