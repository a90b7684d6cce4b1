import { imageAddress } from './addresses.ts';
import type { Evidence } from './figures/evidence.ts';
import type { Post, Reply } from './model/post.ts';
import { pictureOf } from './shown-media.ts';
import { plainText } from './text.ts';

/** Evidence with the words it points to: what a page of evidence and its table are made of. */
export interface EvidenceRow {
  readonly evidence: Evidence;
  readonly item: Post | Reply;
  /** The thread the item stands in, and the month the thread stands in. */
  readonly thread: Post;
  readonly month: string;
}

/** Rows on one page: few enough to be read on a phone. */
export const rowsPerPage = 60;

/** `{ page: 1, … }` for every page; an evidence of nothing still has one. */
export const evidencePages = (rows: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows / rowsPerPage)) }, (_, index) => index + 1);

/** Where each part begins: the page of its first row, for rows in the order of their parts. */
export function partPages(rows: readonly EvidenceRow[]): Map<string, { count: number; page: number }> {
  const parts = new Map<string, { count: number; page: number }>();
  for (const [index, { evidence }] of rows.entries()) {
    const part = parts.get(evidence.part) ?? { count: 0, page: Math.floor(index / rowsPerPage) + 1 };
    part.count += 1;
    parts.set(evidence.part, part);
  }
  return parts;
}

/** The columns of the table behind a figure, and what stands in each. `DATA.md` lists them. */
export const csvColumns = {
  id: 'Id of the item.',
  address: 'Where the item stands on the site, from the root of the site.',
  at: 'When it was published, or when what counts happened.',
  part: 'The part of the figure it is counted under.',
  asked_at: 'When the question was written; empty where that is not known.',
  asked_from: 'Where that is known from: "capture", the question is archived; "id", read from its number.',
  replied_at: 'When the first reply was written.',
  clock_seconds: 'From question to reply, in seconds.',
  working_seconds: 'The same in working hours.',
  rules: 'Names of the rules that matched, with blanks between them.',
  phrases: 'The words that matched, in their order, with " | " between them.',
  coder: 'Who decided, where a person did.',
  links: 'Addresses that count, with blanks between them.',
  image: 'Where the archived image stands on the site; empty where the archive did not hold it.',
  alt: 'The alt text of the image; empty where there is none.',
  text: 'The words of the item.',
} as const;

export const csvHead = Object.keys(csvColumns);

/** A row of the table. `address`: where the item stands on the site. */
export function csvRow({ evidence, item }: EvidenceRow, address: string): (string | number | undefined)[] {
  const { reason } = evidence;
  const times = reason.kind === 'times' ? reason : undefined;
  const phrases = reason.kind === 'phrases' ? reason : undefined;
  const image = reason.kind === 'image' ? item.media[reason.index] : undefined;
  const picture = image && pictureOf(image);
  return [
    evidence.id,
    address,
    evidence.at,
    evidence.part,
    times?.askedAt,
    times?.askedFrom,
    times?.repliedAt,
    times?.clock,
    times?.working,
    phrases?.matches.map(({ rule }) => rule).join(' '),
    phrases?.matches.map(({ phrase }) => phrase).join(' | '),
    phrases?.coding?.coder,
    reason.kind === 'links' ? reason.urls.join(' ') : undefined,
    picture && imageAddress(picture.name),
    image?.alt,
    plainText(item.text),
  ];
}
