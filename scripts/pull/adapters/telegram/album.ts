import type { ArchivedItem } from '../../adapter.ts';

/** An album is one post of several pictures; the export writes a message for each, with the words at one of them. */

const sameShare = (a: ArchivedItem, b: ArchivedItem): boolean =>
  a.share?.kind === b.share?.kind && JSON.stringify(a.share?.author) === JSON.stringify(b.share?.author);

const hasWords = (item: ArchivedItem): boolean => item.text.length > 0 || (item.share?.text.length ?? 0) > 0;

const numberOf = (item: ArchivedItem): number => Number(/\d+$/.exec(item.id)?.[0]);

/** Whether `next` is a further picture of `album`: written in the same second, with the next number, words at one of them. */
export function isNextOf(album: ArchivedItem, next: ArchivedItem): boolean {
  return (
    next.at === album.at &&
    album.media.length > 0 &&
    next.media.length === 1 &&
    album.media.length < 10 &&
    numberOf(next) === numberOf(album) + album.media.length &&
    album.poll === undefined &&
    next.poll === undefined &&
    !(hasWords(album) && hasWords(next)) &&
    album.parent?.id === next.parent?.id &&
    sameShare(album, next)
  );
}

/** The album with one picture more. It keeps the number of its first. */
export function joined(album: ArchivedItem, next: ArchivedItem): ArchivedItem {
  const edits = [album.editedAt, next.editedAt].filter((time) => time !== undefined).sort();
  return {
    ...album,
    ...(hasWords(next) && { text: next.text, share: next.share }),
    media: [...album.media, ...next.media],
    editedAt: edits.at(-1),
  };
}
