import type { Person, RawSpan } from '../../adapter.ts';
import { linkable } from '../linkable.ts';
import { type MentionRule, spansOfPlain } from '../plain-text.ts';
import type { Entity, Facet, Post } from './record.ts';

/** A stretch of the text that means something, in bytes of UTF-8. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly spanOf: (shown: string) => RawSpan;
}

/**
 * The words of a post with its links and mentions. Facets count bytes of UTF-8; one that lies outside of the text, cuts
 * a letter in two or overlaps an earlier one is passed over, as the app does.
 */
export function spansOfPost(post: Post, personOf: (did: string, shown: string) => Person): RawSpan[] {
  const bytes = Buffer.from(post.text, 'utf8');
  const stretches = post.facets?.length
    ? post.facets.flatMap((facet) => stretchOf(facet, personOf))
    : (post.entities ?? []).flatMap((entity) => stretchOfEntity(entity, post.text, personOf));
  const spans: RawSpan[] = [];
  let at = 0;
  for (const { start, end, spanOf } of stretches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start || end > bytes.length || !begins(bytes, start) || !begins(bytes, end)) continue;
    spans.push(...bare(bytes.toString('utf8', at, start)), spanOf(bytes.toString('utf8', start, end)));
    at = end;
  }
  return [...spans, ...bare(bytes.toString('utf8', at))];
}

/** True where a letter begins: bytes in the middle of one have 10 as their upper bits. */
const begins = (bytes: Buffer, at: number): boolean => at >= bytes.length || ((bytes[at] ?? 0) & 0xc0) !== 0x80;

function stretchOf(facet: Facet, personOf: (did: string, shown: string) => Person): Stretch[] {
  const { byteStart: start, byteEnd: end } = facet.index;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0) return [];
  for (const { $type, uri, did } of facet.features) {
    if ($type.endsWith('#mention') && did !== undefined)
      return [{ start, end, spanOf: (shown) => ({ mention: personOf(did, shown), text: shown }) }];
    const url = $type.endsWith('#link') ? linkable(uri ?? '') : undefined;
    if (url !== undefined) return [{ start, end, spanOf: (shown) => ({ url, text: shown }) }];
  }
  return [];
}

function stretchOfEntity(entity: Entity, text: string, personOf: (did: string, shown: string) => Person): Stretch[] {
  const { start, end } = entity.index;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || end <= start) return [];
  const bytesTo = (units: number): number => Buffer.byteLength(text.slice(0, units), 'utf8');
  const place = { start: bytesTo(start), end: bytesTo(end) };
  if (entity.type === 'mention')
    return [{ ...place, spanOf: (shown) => ({ mention: personOf(entity.value, shown), text: shown }) }];
  const url = entity.type === 'link' ? linkable(entity.value) : undefined;
  return url === undefined ? [] : [{ ...place, spanOf: (shown) => ({ url, text: shown }) }];
}

/** Names that no facet marks, e.g. of somebody whom the program did not find: @navn.bsky.social. */
const bareHandles: MentionRule = {
  pattern: /(?<![\p{L}\p{N}_@＠./])[@＠]([a-z0-9-]+(?:\.[a-z0-9-]+)+)/giu,
  personOf: ([shown, handle]) => ({ person: { handle }, shown }),
};
const bare = (words: string): RawSpan[] => spansOfPlain(words, bareHandles);
