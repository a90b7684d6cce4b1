import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, YAMLSeq } from 'yaml';
import type { Withdrawal } from '#lib/model/source.ts';
import { editable, yamlText } from '../write/prose-file.ts';
import { keyOf } from './entries.ts';

/**
 * `withdrawals.yml` with the entries in it: those that are there get their day and reason from them, the others come in.
 * Sorted by day, then by what the item is known by. What stands at its head, and comments beside entries, stay.
 */
export function withEntries(text: string, entries: readonly Withdrawal[]): string {
  // The words at the top are about the file, and the parser would give them to the first entry.
  const head = /^(?:#.*\r?\n|\s*\r?\n)*/.exec(text)?.[0] ?? '';
  const document = editable(text.slice(head.length));
  const before: unknown = document.toJS();
  const list: YAMLSeq = isSeq(document.contents) ? document.contents : new YAMLSeq();
  for (const entry of entries) {
    const standing = list.items.find((item) => isMap(item) && keyIn(item) === keyOf(entry));
    if (isMap(standing))
      for (const [field, value] of Object.entries(entry)) if (standing.get(field) !== value) standing.set(field, value);
    if (standing === undefined) list.items.push(document.createNode(inOrder(entry)));
  }
  list.items.sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  if (isDeepStrictEqual(list.toJS(document), before ?? [])) return text;
  list.flow = false;
  document.contents = list as unknown as typeof document.contents; // a list is a content, which the types do not see
  return head + yamlText(document);
}

/** A map as the parser gives it. */
interface Fields {
  get(key: string): unknown;
}

const keyIn = (item: Fields): string => String(item.get('id') ?? item.get('urlHash') ?? '');
const sortKey = (item: unknown): string => (isMap(item) ? `${String(item.get('on'))} ${keyIn(item)}` : '');

const inOrder = ({ id, urlHash, idHash, written, on, reason }: Withdrawal): object => ({
  ...(id !== undefined && { id }),
  ...(urlHash !== undefined && { urlHash }),
  ...(idHash !== undefined && { idHash }),
  ...(written !== undefined && { written }),
  on,
  reason,
});
