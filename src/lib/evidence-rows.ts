import type { Evidence } from './figures/evidence.ts';
import type { Post, Reply } from './model/post.ts';
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

export const csvHead = [
  'id',
  'address',
  'at',
  'part',
  'asked_at',
  'asked_from',
  'replied_at',
  'clock_seconds',
  'working_seconds',
  'rules',
  'phrases',
  'coder',
  'links',
  'text',
] as const;

/** A row of the table. `address`: where the item stands on the site. */
export function csvRow({ evidence, item }: EvidenceRow, address: string): (string | number | undefined)[] {
  const { reason } = evidence;
  const times = reason.kind === 'times' ? reason : undefined;
  const phrases = reason.kind === 'phrases' ? reason : undefined;
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
    plainText(item.text),
  ];
}
