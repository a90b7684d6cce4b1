import type { Person } from '../../adapter.ts';
import { linkOr } from '../linkable.ts';
import { knownId } from './people.ts';
import type { RawMedia, RawOriginal, RawStatus } from './status.ts';
import { type Entity, mention } from './text.ts';

/** The words of a post and what stands in them, from wherever the post has them whole. */
export interface Body {
  /** As delivered: still HTML-encoded. */
  readonly encoded: string;
  readonly urls: RawStatus['entities']['urls'];
  readonly mentions: RawStatus['entities']['user_mentions'];
  /** Media by the address that stands for them in the text. */
  readonly media: readonly RawMedia[];
  /** All attached media: the entities of the text hold only the first. */
  readonly extended: readonly RawMedia[];
  readonly range: readonly [number, number] | undefined;
  /** True where the rest of the words is nowhere in the post. */
  readonly cut: boolean;
  /** Address of the post itself that stands at the end of cut words. It is no part of them. */
  readonly rest: string | undefined;
}

/** undefined: a post without words. `id` is the post's own. */
export function bodyOf(raw: RawStatus | RawOriginal, id: string): Body | undefined {
  const from = raw.extended_tweet?.full_text === undefined ? raw : raw.extended_tweet;
  const encoded = from.full_text ?? raw.text;
  if (encoded === undefined) return undefined;
  const rest = from.entities.urls.find(({ expanded_url }) => expanded_url?.endsWith(`/i/web/status/${id}`))?.url;
  // Account archives call no post cut; a long one ends with its own address behind an ellipsis.
  const cut =
    (raw.truncated === true && from === raw && from.full_text === undefined) ||
    (rest !== undefined && endsBefore(encoded, rest));
  return {
    encoded,
    urls: from.entities.urls,
    mentions: from.entities.user_mentions,
    media: from.entities.media,
    extended: from.extended_entities?.media ?? [],
    range: from.display_text_range,
    cut,
    rest: cut ? rest : undefined,
  };
}

const endsBefore = (encoded: string, address: string): boolean =>
  encoded.trimEnd().endsWith(address) && encoded.trimEnd().slice(0, -address.length).trimEnd().endsWith('…');

export const attached = ({ extended, media }: Body): readonly RawMedia[] => (extended.length > 0 ? extended : media);

export const mentioned = (entity: Body['mentions'][number]): Person => ({
  handle: entity.screen_name,
  id: knownId(entity.id_str),
  name: entity.name ?? undefined,
});

/** Entities of the text. Addresses of attached media and of the quoted post are not shown: what they lead to is. */
export function entitiesOf({ urls, media, mentions, rest }: Body, hidden?: string): Entity[] {
  return [
    ...urls.map((entity) => ({
      ...place(entity.indices),
      literal: entity.url,
      span:
        entity.url === hidden || entity.url === rest
          ? undefined
          : linkOr(entity.expanded_url || entity.url, entity.display_url || entity.url),
    })),
    ...media.map((entity) => ({ ...place(entity.indices), literal: entity.url, span: undefined })),
    ...mentions.map((entity) => ({
      ...place(entity.indices),
      literal: `@${entity.screen_name}`,
      span: mention(mentioned(entity), `@${entity.screen_name}`),
    })),
  ];
}

const place = ([start, end]: [number, number]) => ({ start, end });

/** Since this day the platform does not show the names at the beginning of an answer. */
const namesHiddenSince = '2017-03-30';

/**
 * Where the words of an answer begin for its readers, for data that do not say it. `answered`: handles of everyone who
 * is answered, where that is known; else all names at the beginning are taken for theirs. undefined: all is shown.
 */
export function shownFrom(
  encoded: string,
  mentions: readonly Entity[],
  at: string,
  answered?: readonly (string | null | undefined)[],
): readonly [number, number] | undefined {
  if (at.slice(0, 10) < namesHiddenSince) return undefined;
  const points = Array.from(encoded);
  const names = answered && new Set(answered.map((name) => name?.toLowerCase()));
  let from = 0;
  for (const { start, end, literal } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start !== from || (names && !names.has(literal.slice(1).toLowerCase()))) break;
    from = end;
    while (points[from] === ' ') from += 1;
  }
  // Whoever writes nothing but names means them to be read.
  return from === 0 || from >= points.length ? undefined : [from, points.length];
}
