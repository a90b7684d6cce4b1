import type { Media, Poll, Reply, Share, Version } from '#lib/model/post.ts';
import { isLetter, wordsKey } from '../../redact/letters.ts';
import type { Copy } from './copy.ts';
import { mergedAnswers, mergedAt, mergedParent } from './threads.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** Order of sources, oldest archive first: what a later archive says of an item wins. Never the same for two sources. */
export type Rank = (source: string) => string;
/** Whether archives of the format of a source hold media: where they do not, an item without media has not lost any. */
export type HoldsMedia = (source: string) => boolean;

/**
 * All copies of one item as one. In whatever order sources were pulled the same comes out, so every field has a rule that
 * needs no memory of the order: the latest source that has the item, the most that any of them says, or the most of a count.
 */
export function mergeCopies(copies: readonly Copy[], id: string, rank: Rank, holdsMedia: HoldsMedia): Reply {
  const own = copies.filter(({ item }) => item.id === id);
  const counted = own.length > 0 ? own : copies;
  const all = counted.map(({ item }) => item);
  const latest = latestOf(counted, rank);
  const sources = [...new Set(copies.flatMap(({ item }) => item.sources ?? []))].sort();
  const at = mergedAt(all.map((item) => item.at));
  const { words, versions } = ordered(wordingsOf(copies, id), rank, at);
  const inReplyTo = mergedParent(all.map((item) => item.inReplyTo));
  const isCitizens = latest.by.startsWith('borger-');
  const likes = all.flatMap((item) => item.likes ?? []);
  const shares = all.flatMap((item) => item.shares ?? []);
  const lang = last(all.flatMap((item) => item.lang ?? []));
  const url = last(all.flatMap((item) => item.url ?? []));
  // A feed says neither who a post was kept from nor what its author warned of.
  const visibility = last(all.flatMap((item) => item.visibility ?? []));
  const warning = latest.warning ?? last(all.flatMap((item) => item.warning ?? []));
  const inReplyToAt = last(all.flatMap((item) => item.inReplyToAt ?? []));
  const answers = mergedAnswers(all.map((item) => item.answers));
  const share = richest(
    all.flatMap((item) => item.share ?? []),
    shareWorth,
  );
  const poll = richest(
    all.flatMap((item) => item.poll ?? []),
    pollWorth,
  );
  const { url: _, inReplyTo: __, goneSince: ___, editedAt: ____, cut: _____, title: ______, ...rest } = latest;
  return {
    ...rest,
    id,
    at,
    ...(!isCitizens && url !== undefined && { url }),
    ...(words.title !== undefined && { title: words.title }),
    ...(lang !== undefined && { lang }),
    ...(warning !== undefined && { warning }),
    ...(visibility !== undefined && { visibility }),
    ...(likes.length > 0 && { likes: Math.max(...likes) }),
    ...(shares.length > 0 && { shares: Math.max(...shares) }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(inReplyToAt !== undefined && { inReplyToAt }),
    ...(answers !== undefined && { answers }),
    ...(words.at !== undefined && { editedAt: words.at }),
    ...(words.cut && { cut: true }),
    text: words.text,
    media: mergedMedia(counted, rank, holdsMedia),
    ...(share && { share }),
    ...(poll && { poll }),
    versions,
    sources,
    currentIn: [...words.current].sort(),
  };
}

/** Of what several sources say, one that does not depend on their order. */
const last = <T extends string>(values: readonly T[]): T | undefined => [...values].sort().at(-1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lastRank = (sources: Iterable<string>, rank: Rank): string => [...sources].map(rank).sort().at(-1) ?? '';

/** The copy of the latest source. Two of one source differ only where one of them is read anew. */
function latestOf(copies: readonly Copy[], rank: Rank): Reply {
  const [latest] = copies
    .map((copy) => ({ ...copy, rank: lastRank(copy.item.sources ?? [], rank) }))
    .sort(
      (a, b) =>
        compare(b.rank, a.rank) ||
        Number(b.fresh) - Number(a.fresh) ||
        compare(JSON.stringify(a.item), JSON.stringify(b.item)),
    );
  if (latest === undefined) throw new Error('an item without copies');
  return latest.item;
}

/** The words of the latest source, and the other wordings as versions, oldest first. */
function ordered(
  wordings: readonly Wording[],
  rank: Rank,
  publishedAt: string,
): { words: Wording; versions: Version[] } {
  const at = (wording: Wording): string => wording.at ?? publishedAt;
  const [words, ...others] = wordings
    .map((wording) => ({ wording, rank: lastRank(wording.current, rank) }))
    .sort(
      (a, b) =>
        compare(b.rank, a.rank) || compare(at(b.wording), at(a.wording)) || compare(a.wording.key, b.wording.key),
    )
    .map(({ wording }) => wording);
  if (words === undefined) throw new Error('an item without words');
  // What one source has as an earlier version may be what a later one has again.
  const earlier = words.earlier.size === 0 ? others : [{ ...words, current: new Set<string>() }, ...others];
  const versions = earlier
    .sort((a, b) => compare(at(a), at(b)) || compare(a.key, b.key))
    .map(
      (one): Version => ({
        at: at(one),
        ...(one.id !== undefined && { id: one.id }),
        ...(one.title !== undefined && { title: one.title }),
        text: one.text,
        ...(one.earlier.size > 0 && { sources: [...one.earlier].sort() }),
        ...(one.current.size > 0 && { currentIn: [...one.current].sort() }),
      }),
    );
  return { words, versions };
}

/**
 * Media as the latest source has them that could have any: one that says there are none any more is believed. Where no
 * such source has the item, the most that feeds and tables say. Bytes, and words that a source lacks, are taken from the
 * others; what one of them covers stays covered.
 */
function mergedMedia(copies: readonly Copy[], rank: Rank, holdsMedia: HoldsMedia): Media[] {
  const all = copies.map(({ item }) => item.media);
  const able = copies.filter(({ item }) => item.sources?.some(holdsMedia));
  const list =
    able.length > 0
      ? latestOf(able, (source) => (holdsMedia(source) ? rank(source) : '')).media
      : (richest(all, mediaWorth) ?? []);
  const alike = all.filter(
    (other) => other.length === list.length && other.every((one, index) => one.kind === list[index]?.kind),
  );
  return list.map((one, index) => {
    const files = alike.flatMap((other) => other[index] ?? []);
    const withSrc = richest(
      files.filter(({ src }) => src !== undefined),
      ({ src = '' }) => [src],
    );
    const poster = richest(
      files.flatMap((file) => file.poster ?? []),
      (name) => [name],
    );
    return {
      ...withKnown(one, files),
      ...(files.some(({ covered }) => covered) && { covered: true as const }),
      ...(withSrc && { src: withSrc.src, width: withSrc.width, height: withSrc.height }),
      ...(poster !== undefined && { poster }),
    };
  });
}

/**
 * The medium with what other copies know of it. An alt text or a caption that one of them has is not missing, and where
 * one knows that there was none, it is not unknown.
 */
function withKnown(one: Media, files: readonly Media[]): Media {
  const most = <T extends string | number>(values: readonly (T | undefined)[]): T | undefined =>
    richest(
      values.filter((value) => value !== undefined),
      (value) => [value],
    );
  const alt = one.alt ?? most(files.map((file) => file.alt));
  const caption = one.caption ?? most(files.map((file) => file.caption));
  const seconds = one.seconds ?? most(files.map((file) => file.seconds));
  const mime = one.mime ?? most(files.map((file) => file.mime));
  const { noAlt, ...rest } = one;
  return {
    ...rest,
    ...(alt !== undefined && { alt }),
    ...(alt === undefined && noAlt !== undefined && files.every((file) => file.noAlt !== undefined) && { noAlt }),
    ...(caption !== undefined && { caption }),
    ...(seconds !== undefined && { seconds }),
    ...(mime !== undefined && { mime }),
  };
}

const mediaWorth = (list: readonly Media[]): (string | number)[] => [
  list.length,
  list.filter(({ alt }) => alt !== undefined).length,
  list.filter(({ src, poster }) => src !== undefined || poster !== undefined).length,
  JSON.stringify(list),
];

/** The one of which most is known. `worth`: what counts, most important first. */
function richest<T>(list: readonly T[], worth: (one: T) => readonly (string | number)[]): T | undefined {
  return list.reduce<T | undefined>((best, one) => {
    if (best === undefined) return one;
    const [a, b] = [worth(one), worth(best)];
    const place = a.findIndex((value, index) => value !== b[index]);
    return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0) ? one : best;
  }, undefined);
}

const shareWorth = ({ kind, by, id, url, at, cut, text }: Share): (string | number)[] => [
  text.length > 0 && cut !== true ? 2 : text.length > 0 ? 1 : 0,
  wordsKey(text).length,
  by === undefined ? 0 : isLetter(by) ? 1 : 2,
  [kind, id, url, at].filter((value) => value !== undefined).length,
  JSON.stringify([kind, id, url, at, wordsKey(text)]),
];

const pollWorth = (poll: Poll): (string | number)[] => [
  poll.options.reduce((sum, { votes = 0 }) => sum + votes, 0),
  poll.options.length,
  JSON.stringify(poll),
];
