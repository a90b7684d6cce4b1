import type { ArchivedItem, Outcome, Person } from '../../adapter.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { kindOfFile, type MediaFiles } from '../../platforms/meta/media-files.ts';
import { type MentionRule, paragraphs, spansOfPlain, withCard } from '../../platforms/plain-text.ts';
import { isInGroup, mentionsIn, personInTitle, personNamed } from './people.ts';
import { knownFields, type RawComment, type RawOwnComment } from './raw.ts';
import { idOf } from './settle.ts';

export interface Commenting {
  readonly owner: Person;
  readonly untagged: MentionRule;
  readonly handle: string;
  readonly unknown: UnknownFields;
  /** Ids of comments that were met: a comment of the page stands under the picture and in the page's own list. */
  readonly seen: Set<string>;
}

/** A comment under a picture. `parent`: the post it stands under. `open`: whether others could read it for certain. */
export function mapComment(
  raw: RawComment,
  place: string,
  parent: string,
  open: boolean,
  commenting: Commenting,
): Outcome {
  const { owner, untagged, handle, unknown, seen } = commenting;
  unknown.see('comment', raw, knownFields.comment);
  const self = raw.author !== undefined && raw.author === owner.name;
  if (!self && !open) return { kind: 'skipped', reason: 'by-another-account', place };
  if (raw.comment === undefined || raw.comment.trim() === '') return { kind: 'skipped', reason: 'empty', place };
  const at = instantOfUnix(raw.timestamp);
  if (at === undefined) return { kind: 'problem', message: 'its timestamp is not a time', place };
  const id = commentId(raw, self, handle);
  if (seen.has(id)) return { kind: 'joined', place };
  seen.add(id);
  return {
    kind: 'mapped',
    place,
    item: {
      id,
      at,
      author: self ? 'self' : personNamed(raw.author ?? `unknown of ${id}`),
      text: spansOfPlain(raw.comment, untagged),
      media: [],
      parent: { id: parent },
    },
  };
}

/** An entry of the page's own comments: an answer whose question the export does not hold. */
export function mapOwnComment(raw: RawOwnComment, place: string, files: MediaFiles, commenting: Commenting): Outcome {
  const { owner, untagged, handle, unknown, seen } = commenting;
  unknown.see('own comment', raw, knownFields['own comment']);
  const [said] = raw.data.flatMap(({ comment }) => (comment ? [comment] : []));
  if (said !== undefined) unknown.see('comment', said, knownFields.comment);
  if (said?.author !== undefined && owner.name !== undefined && said.author !== owner.name)
    return { kind: 'skipped', reason: 'by-another-account', place };
  if (said?.group !== undefined || isInGroup(raw.title ?? '')) return { kind: 'skipped', reason: 'in-a-group', place };
  const at = instantOfUnix(said?.timestamp ?? raw.timestamp);
  if (at === undefined) return { kind: 'problem', message: 'its timestamp is not a time', place };
  const answered = personInTitle(raw.title ?? '', owner);
  const rule = answered?.name === undefined ? untagged : mentionsIn([answered.name], owner);
  let text = spansOfPlain((said?.comment ?? '').trim() === '' ? '' : (said?.comment ?? ''), rule);
  const media: ArchivedItem['media'][number][] = [];
  for (const part of raw.attachments.flatMap(({ data }) => data)) {
    unknown.see('attachment', part, knownFields.attachment);
    if (part.external_context) text = withCard(text, part.external_context.url, part.external_context.name);
    if (part.text && part.text !== said?.comment) text = paragraphs(text, spansOfPlain(part.text, rule));
    if (!part.media?.uri) continue;
    const file = files.find(part.media.uri);
    media.push({ ...kindOfFile(part.media.uri), ...(file !== undefined && { file }) });
  }
  if (text.length === 0 && media.length === 0) return { kind: 'skipped', reason: 'empty', place };
  const id = commentId(said ?? { timestamp: raw.timestamp }, true, handle);
  if (seen.has(id)) return { kind: 'joined', place };
  seen.add(id);
  return { kind: 'mapped', place, item: { id, at, author: 'self', text, media, parent: { author: answered } } };
}

const commentId = (raw: RawComment, self: boolean, handle: string): string =>
  idOf(handle, 'comment', raw.timestamp, self ? '' : (raw.author ?? ''), raw.comment ?? '');
