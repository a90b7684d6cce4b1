import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import { type MinistryAnswer, ministryAnswer } from '#lib/model/answer.ts';
import { readProse } from '#lib/prose/read.ts';
import { joinProse, proseFile, splitProse } from '../../write/prose-file.ts';
import type { FoundAnswer } from './make-answer.ts';
import { hashOfWords, placeOfWords } from './words.ts';

export interface MergedAnswer {
  /** The file as it should be. */
  readonly text: string;
  /** What the source says otherwise, and what was left as it is: the field and what to do, without the path. */
  readonly differences: readonly string[];
  /** What of the words was written. */
  readonly words: 'new' | 'replaced' | 'kept' | 'none';
}

/** Facts that a person may have corrected: they are filled in where they lack, and never changed. */
const facts = [
  'title',
  'caseTitle',
  'printedNumber',
  'committee',
  'askedBy',
  'askedAt',
  'minister',
  'ministerTitle',
  'signedBy',
  'journal',
  'answeredAt',
  'status',
  'officialUrl',
] as const satisfies readonly (keyof MinistryAnswer)[];
/** Facts that are worth telling when they differ; the others are wording. */
const told: ReadonlySet<string> = new Set(['askedBy', 'askedAt', 'minister', 'answeredAt', 'status', 'journal']);

/**
 * An answer that was found, merged with its file. What people wrote wins: a fact that stands is kept and the difference
 * told; words are replaced only when no person has changed them since they were pulled, or when there was only a part
 * of them and now there is the whole.
 */
export function mergeAnswer(
  path: string,
  before: string | undefined,
  found: FoundAnswer,
): MergedAnswer | { readonly message: string } {
  if (before === undefined) {
    const text = proseFile(withoutEmpty(found.answer), found.words?.mdx ?? '');
    return proved(path, text, { differences: [], words: found.words === undefined ? 'none' : 'new' });
  }
  const standing = readProse(before, path, ministryAnswer);
  const split = splitProse(before);
  if ('issues' in standing || split === undefined) return { message: 'it cannot be read: run "npm run check"' };
  const differences: string[] = [];
  for (const field of facts) fill(split.head, field, standing.data[field], found.answer[field], differences);
  if (standing.data.ministry !== found.answer.ministry)
    differences.push(
      `ministry is ${standing.data.ministry} here and ${found.answer.ministry} at the source; kept as it is`,
    );
  setWhereOther(split.head, 'oda', standing.data.oda, found.answer.oda);
  if (found.answer.others.length > 0) setWhereOther(split.head, 'others', standing.data.others, found.answer.others);
  if (standing.data.subjects.length === 0) setWhereOther(split.head, 'subjects', [], found.answer.subjects);
  const { body, words } = mergedWords(split.body, standing.data, found, differences);
  if (words === 'new' || words === 'replaced') {
    setWhereOther(split.head, 'extent', standing.data.extent, found.answer.extent);
    setWhereOther(split.head, 'file', standing.data.file, found.answer.file);
    setWhereOther(split.head, 'channels', standing.data.channels, union(standing.data.channels, found.answer.channels));
    if (standing.data.laws.length === 0) setWhereOther(split.head, 'laws', [], found.answer.laws);
    if (standing.data.unknown.length > 0) {
      // What was not known was written about the words that stood here before.
      split.head.delete('unknown');
      differences.push(
        '"unknown" was about the words that stood here before and was taken out: read the file once more',
      );
    }
  }
  const known = new Set(standing.data.sources.flatMap(({ url }) => url ?? []));
  for (const source of found.answer.sources)
    if (source.url !== undefined && !known.has(source.url))
      split.head.addIn(['sources'], split.head.createNode(source));
  const text = isDeepStrictEqual(split.head.toJS(), splitProse(before)?.head.toJS())
    ? before.slice(0, before.length - split.body.length) + body
    : joinProse(split.head, body);
  return proved(path, text, { differences, words });
}

/** A file is written only when it reads as an answer: whoever reads content next must be able to. */
function proved(path: string, text: string, rest: Omit<MergedAnswer, 'text'>): MergedAnswer {
  const read = readProse(text, path, ministryAnswer);
  if ('issues' in read) throw new Error(`${path}: what was made cannot be read: ${read.issues[0]?.message ?? ''}`);
  return { text, ...rest };
}

function fill(
  head: Document,
  field: (typeof facts)[number],
  here: unknown,
  there: unknown,
  differences: string[],
): void {
  if (there === undefined || (Array.isArray(there) && there.length === 0)) return;
  if (here === undefined || (Array.isArray(here) && here.length === 0)) {
    head.set(field, head.createNode(there));
    return;
  }
  if (told.has(field) && !sameFact(here, there))
    differences.push(`${field} is ${shown(here)} here and ${shown(there)} at the source; kept as it is`);
}

/** Names are the same whatever party stands behind them: one source writes letters, another the name. */
const sameFact = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && a !== null && 'name' in a && typeof b === 'object' && b !== null && 'name' in b
    ? a.name === b.name
    : isDeepStrictEqual(a, b);

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);

function setWhereOther(head: Document, field: keyof MinistryAnswer, here: unknown, there: unknown): void {
  if (there === undefined || isDeepStrictEqual(withoutEmpty(here), withoutEmpty(there))) return;
  head.set(field, head.createNode(withoutEmpty(there)));
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...a, ...b.filter((one) => !a.includes(one))];

function mergedWords(
  body: string,
  standing: MinistryAnswer,
  found: FoundAnswer,
  differences: string[],
): { body: string; words: MergedAnswer['words'] } {
  const place = placeOfWords(body);
  if (found.words === undefined) return { body, words: place === undefined ? 'none' : 'kept' };
  const { mdx } = found.words;
  if (place === undefined)
    return { body: `\n${mdx}\n${body.trim() === '' ? '' : `\n${body.trimStart()}`}`, words: 'new' };
  const here = body.slice(place.from, place.to);
  if (here === mdx) return { body, words: 'kept' };
  const rank = { none: 0, excerpt: 1, whole: 2 };
  const more = rank[found.answer.extent] - rank[standing.extent];
  const untouched = standing.file !== undefined && hashOfWords(here) === standing.file.words;
  if (more < 0) {
    differences.push('the source has less of the words than stands here; kept as they are');
    return { body, words: 'kept' };
  }
  if (!untouched && more === 0) {
    if (standing.file?.sha256 !== found.answer.file?.sha256)
      differences.push('the words were changed by a person and the file at the source is another; kept as they are');
    return { body, words: 'kept' };
  }
  return { body: body.slice(0, place.from) + mdx + body.slice(place.to), words: 'replaced' };
}

/** Without empty lists and absent fields, so that a head holds what is known and nothing else. */
function withoutEmpty<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  ) as T;
}
