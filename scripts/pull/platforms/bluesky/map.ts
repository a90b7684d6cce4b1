import { CID } from 'multiformats/cid';
import { language } from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, Person, RawSpan } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { withCard } from '../plain-text.ts';
import {
  type Address,
  addressOf,
  idOf,
  pageOf,
  pageOfOther,
  postCollection,
  timeOfKey,
  timeOfPost,
} from './address.ts';
import { type Blob, type Embed, type EmbeddedImage, knownFields, type Post } from './record.ts';
import { spansOfPost } from './text.ts';

export interface Mapping {
  /** The account: its DID as the id. */
  readonly account: Person;
  readonly unknown: UnknownFields;
  /** What is known of whoever has a DID. */
  readonly personOf: (did: string) => Person;
  /** The file of a blob in the archive, by its CID. */
  readonly fileOf: (cid: string) => string | undefined;
}

/** What the API adds to a record. */
export interface Seen {
  readonly indexedAt?: string | undefined;
  readonly likes?: number | undefined;
  readonly shares?: number | undefined;
  /** The post that it quotes, as far as the API showed it. */
  readonly quoted?: { readonly author?: Person | undefined; readonly record?: Post | undefined } | undefined;
}

export const selfOr = (did: string, { account, personOf }: Mapping): 'self' | Person =>
  did === account.id || did.toLowerCase() === account.handle?.toLowerCase() ? 'self' : personOf(did);

export function mapPost(
  record: Post,
  address: Address,
  mapping: Mapping,
  seen: Seen = {},
): ArchivedItem | { problem: string } {
  const { unknown } = mapping;
  unknown.see('post', record, knownFields.post);
  const at = timeOfPost(record.createdAt, address.key, seen.indexedAt);
  if (at === undefined) return { problem: 'neither its createdAt nor its key is a time' };
  const { embed } = record;
  if (embed) seeEmbed(embed, unknown);
  const external = embed?.external ?? embed?.media?.external;
  const embedded = embed?.record && addressOf(embed.record.uri);
  const page = embedded && embedded.collection !== postCollection ? pageOfOther(embedded) : undefined;
  const words = spansOf(record, mapping);
  const withLink = withCard(words, external?.uri, external?.title ?? undefined);
  const [lang] = record.langs?.length === 1 ? record.langs : [];
  const parent = record.reply ? addressOf(record.reply.parent.uri) : undefined;
  return {
    id: idOf(address),
    at,
    url: pageOf(address),
    author: selfOr(address.did, mapping),
    lang: language.safeParse(lang).success ? lang : undefined,
    likes: seen.likes,
    shares: seen.shares,
    text: page === undefined ? withLink : withCard(withLink, page, undefined),
    media: mediaOf(embed ?? undefined, isCovered(record), mapping),
    parent: record.reply
      ? parent && { id: idOf(parent), author: selfOr(parent.did, mapping), at: timeOfKey(parent.key) }
      : undefined,
    share:
      embedded?.collection === postCollection
        ? { kind: 'quote', ...sharedOf(embedded, mapping, seen.quoted) }
        : undefined,
  };
}

/** A repost: what was passed on is known by its address, and by its words where the API showed them. */
export function mapRepost(
  subject: Address,
  id: string,
  at: string,
  mapping: Mapping,
  original?: Seen['quoted'],
): ArchivedItem {
  return {
    id,
    at,
    author: 'self',
    text: [],
    media: [],
    share: { kind: 'repost', ...sharedOf(subject, mapping, original) },
  };
}

function sharedOf(address: Address, mapping: Mapping, shown: Seen['quoted']) {
  const author = selfOr(address.did, mapping);
  return {
    author: author === 'self' ? author : { ...author, ...shown?.author },
    id: idOf(address),
    url: pageOf(address),
    at: shown?.record ? timeOfPost(shown.record.createdAt, address.key) : timeOfKey(address.key),
    text: shown?.record ? spansOf(shown.record, mapping) : [],
  };
}

const spansOf = (record: Post, { account, personOf }: Mapping): RawSpan[] =>
  spansOfPost(record, (did, shown) =>
    did === account.id ? account : { ...personOf(did), handle: shown.replace(/^[@＠]/, '') },
  );

function seeEmbed(embed: Embed, unknown: UnknownFields): void {
  unknown.see('embed', embed, knownFields.embed);
  if (embed.media) unknown.see('embed', embed.media, knownFields.embed);
}

/** Labels that an author puts on pictures which are then shown only when they are asked for. */
const covering = new Set(['porn', 'sexual', 'nudity', 'graphic-media', 'gore', 'nsfl']);
const isCovered = ({ labels }: Post): boolean => labels?.values?.some(({ val }) => covering.has(val)) ?? false;

function mediaOf(embed: Embed | undefined, covered: boolean, { fileOf }: Mapping): ArchivedMedia[] {
  if (embed === undefined) return [];
  const { images, items, video, alt, aspectRatio } = embed.media ?? embed;
  const pictures = [...(images ?? []), ...(items ?? [])].map((image) => mapMedium('image', image, image.image, fileOf));
  const media = video === undefined ? pictures : [...pictures, mapMedium('video', { alt, aspectRatio }, video, fileOf)];
  return covered ? media.map((one) => ({ ...one, covered })) : media;
}

function mapMedium(
  kind: ArchivedMedia['kind'],
  { alt, aspectRatio }: Pick<EmbeddedImage, 'alt' | 'aspectRatio'>,
  blob: Blob | undefined,
  fileOf: Mapping['fileOf'],
): ArchivedMedia {
  const cid = blob && cidOf(blob);
  const file = cid === undefined ? undefined : fileOf(cid);
  const mime = blob?.mimeType;
  const whole = (side: number): boolean => Number.isSafeInteger(side) && side > 0;
  return {
    kind,
    ...(alt?.trim() && { alt }),
    // Many programs state the shape ("4:3"), not the size.
    ...(aspectRatio &&
      whole(aspectRatio.width) &&
      whole(aspectRatio.height) &&
      aspectRatio.width >= 100 && { width: aspectRatio.width, height: aspectRatio.height }),
    ...(mime !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
    ...(file !== undefined && { file }),
  };
}

function cidOf({ ref, cid }: Blob): string | undefined {
  if (cid !== undefined) return cid;
  const found = CID.asCID(ref);
  if (found) return found.toString();
  return typeof ref === 'object' && ref !== null && '$link' in ref && typeof ref.$link === 'string'
    ? ref.$link
    : undefined;
}
