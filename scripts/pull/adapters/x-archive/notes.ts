import type { RawSpan } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonItems } from '../../formats/json-items.ts';
import { linkOr } from '../../platforms/linkable.ts';
import { decode, plainSpans } from '../../platforms/x/text.ts';
import { rawNote } from './raw.ts';

export interface Note {
  readonly place: string;
  /** Second in which it was written: what a note and its post have in common, for a note has an id of its own. */
  readonly second: string;
  readonly text: string;
  readonly spans: readonly RawSpan[];
  joined: boolean;
}

/** Whole texts of long posts. The posts file holds only their beginning. */
export async function readNotes(
  archive: Archive,
  files: readonly string[],
): Promise<{ notes: Note[]; problems: { place: string; message: string }[] }> {
  const notes: Note[] = [];
  const problems: { place: string; message: string }[] = [];
  for (const file of files) {
    for await (const item of jsonItems(archive.open(file))) {
      const place = `${file}#${item.index}`;
      if ('error' in item) {
        problems.push({ place, message: item.error });
        continue;
      }
      const read = rawNote.safeParse(item.value);
      const text = read.data?.noteTweet.core?.text ?? read.data?.noteTweet.noteTweetResults?.text;
      if (!read.success || text === undefined) {
        problems.push({ place, message: 'a note without text or time' });
        continue;
      }
      const urls = read.data.noteTweet.core?.urls ?? [];
      const links = urls.flatMap(({ shortUrl, expandedUrl }) =>
        shortUrl && expandedUrl
          ? [{ start: 0, end: 0, literal: shortUrl, span: linkOr(expandedUrl, expandedUrl) }]
          : [],
      );
      notes.push({
        place,
        second: read.data.noteTweet.createdAt.slice(0, 19),
        text,
        spans: plainSpans(text, links),
        joined: false,
      });
    }
  }
  return { notes, problems };
}

/** The note of a post: written in the same second and beginning with the words the post shows before it is cut. */
export function noteFor(notes: readonly Note[], at: string, encoded: string): Note | undefined {
  if (notes.length === 0) return undefined;
  const cut = encoded.lastIndexOf('…');
  const beginning = decode(cut < 0 ? encoded.replace(/https:\/\/t\.co\/\w+$/, '') : encoded.slice(0, cut)).trimEnd();
  return notes.find((note) => note.second === at.slice(0, 19) && beginning !== '' && note.text.startsWith(beginning));
}
