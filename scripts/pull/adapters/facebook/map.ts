import type { ArchivedItem, ArchivedMedia, Person, RawSpan } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { kindOfFile, type MediaFiles } from '../../platforms/meta/media-files.ts';
import { type MentionRule, paragraphs, spansOfPlain, withCard } from '../../platforms/plain-text.ts';
import { mentionsIn } from './people.ts';
import { knownFields, type RawAttached, type RawComment, type RawMedia, type RawPost } from './raw.ts';

/** A record of a post as it stands, before records of one moment are told apart and joined. */
export interface Draft {
  readonly place: string;
  /** Seconds since 1970, or what the export wrote there. */
  readonly timestamp: number;
  readonly text: readonly RawSpan[];
  readonly title?: string | undefined;
  readonly media: readonly ArchivedMedia[];
  /** Addresses of its media inside the export. */
  readonly uris: readonly string[];
  readonly poll?: ArchivedItem['poll'];
  /** Comments that stand under its pictures. */
  readonly comments: readonly { readonly raw: RawComment; readonly place: string }[];
}

export interface Mapping {
  readonly owner: Person;
  /** How people are named in words of records without tags, which are almost all. */
  readonly untagged: MentionRule;
  readonly files: MediaFiles;
  readonly unknown: UnknownFields;
}

/** Labels of words and of links in records that are lists of labels, in the languages they are known in. */
const wordLabels = new Set([
  'message',
  'text',
  'post',
  'description',
  'besked',
  'tekst',
  'opslag',
  'beskrivelse',
  'indlæg',
]);
const linkLabels = new Set(['url', 'link', 'external link', 'eksternt link']);

export function draftOf(raw: RawPost, place: string, mapping: Mapping): Draft {
  const { unknown, owner } = mapping;
  unknown.see('post', raw, knownFields.post);
  for (const entry of raw.data) unknown.see('data', entry, knownFields.data);
  const parts = raw.attachments.flatMap((attachment) => attachment.data);
  for (const part of parts) seePart(part, unknown);
  const labels = raw.label_values;
  const said = [
    ...raw.data.map((entry) => entry.post ?? ''),
    ...labels.filter(({ label }) => wordLabels.has(label?.toLowerCase() ?? '')).map(({ value }) => value ?? ''),
  ];
  const written = [...new Set(said)].filter((part) => part.trim() !== '').join('\n\n');
  const rule = raw.tags.length === 0 ? mapping.untagged : mentionsIn(raw.tags, owner);
  let text = spansOfPlain(written, rule);
  for (const part of parts) text = withPart(text, part, written, (words) => spansOfPlain(words, rule));
  for (const { label, value, href } of labels)
    if (linkLabels.has(label?.toLowerCase() ?? '')) text = withCard(text, shared(href ?? value), undefined);
  const media = [
    ...raw.media,
    ...parts.flatMap((part) => [...(part.media ? [part.media] : []), ...(part.note?.media ?? [])]),
  ].filter(({ uri }) => uri !== '');
  for (const one of media) unknown.see('media', one, knownFields.media);
  return {
    place,
    timestamp: raw.timestamp,
    text,
    title: parts.find((part) => part.note?.title)?.note?.title,
    // The first picture repeats the words of the post; a caption is what says something else.
    media: media.map((one) => mapMedia(one, written, mapping)),
    uris: media.map(({ uri }) => uri),
    poll: pollOf(parts),
    comments: media.flatMap((one) =>
      (one.comments ?? []).map((comment, index) => ({ raw: comment, place: `${place} comment ${index}` })),
    ),
  };
}

/** A photo or video of an album or a list: a draft without words, its own words as the caption. */
export function draftOfMedia(raw: RawMedia, place: string, mapping: Mapping): Draft | undefined {
  mapping.unknown.see('media', raw, knownFields.media);
  if (raw.creation_timestamp === undefined || raw.uri === '') return undefined;
  return {
    place,
    timestamp: raw.creation_timestamp,
    text: [],
    media: [mapMedia(raw, '', mapping)],
    uris: [raw.uri],
    comments: (raw.comments ?? []).map((comment, index) => ({ raw: comment, place: `${place} comment ${index}` })),
  };
}

/** True for what is left of a share whose content the export does not hold. */
export const isShell = (draft: Draft): boolean =>
  draft.text.length === 0 && draft.media.length === 0 && draft.poll === undefined && draft.title === undefined;

function mapMedia(raw: RawMedia, written: string, { files }: Mapping): ArchivedMedia {
  const poster = raw.thumbnail && files.find(raw.thumbnail.uri);
  const file = files.find(raw.uri);
  const caption = raw.description?.trim();
  return {
    ...kindOfFile(raw.uri),
    ...(caption && caption !== written.trim() && { caption }),
    ...(file !== undefined && { file }),
    ...(poster !== undefined && { posterFile: poster }),
  };
}

/** What hangs on a post, each as a paragraph after its words. */
function withPart(text: RawSpan[], part: RawAttached, written: string, spans: (words: string) => RawSpan[]): RawSpan[] {
  const add = (words: string | undefined): void => {
    if (words !== undefined && words.trim() !== '' && words !== written) result = paragraphs(result, spans(words));
  };
  let result = text;
  if (part.external_context) result = withCard(result, shared(part.external_context.url), part.external_context.name);
  add(part.text);
  add(part.note?.text);
  add(part.event?.name);
  add(part.poll?.question);
  for (const card of [part.life_event, part.fundraiser, part.for_sale_item]) {
    add(card?.title ?? card?.name);
    add(card?.description);
  }
  if (!part.external_context && !part.event && !part.media) add(part.name);
  return result;
}

/** An address that was shared. Exports write `http://0.0.0.0/` where they have none. */
const shared = (url: string | undefined): string | undefined =>
  url === undefined || !URL.canParse(url) || new URL(url).hostname === '0.0.0.0' ? undefined : url;

function pollOf(parts: readonly RawAttached[]): ArchivedItem['poll'] {
  const poll = parts.find((part) => part.poll !== undefined)?.poll;
  const options = (poll?.options ?? []).map(({ option }) => ({ text: option })).filter(({ text }) => text !== '');
  return options.length > 0 ? { options } : undefined;
}

function seePart(part: RawAttached, unknown: UnknownFields): void {
  unknown.see('attachment', part, knownFields.attachment);
  if (part.external_context) unknown.see('link', part.external_context, knownFields.link);
  if (part.event) unknown.see('event', part.event, knownFields.event);
}
