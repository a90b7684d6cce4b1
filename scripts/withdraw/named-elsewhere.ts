import { isMap, isScalar, isSeq } from 'yaml';
import { editable, yamlText } from '../write/prose-file.ts';

/** Files beside the months that name items. All else in them stays as it is. */

/** A file of codings without those of items that were taken down, for their notes tell of the item. */
export function withoutCodings(text: string, isGone: (item: string) => boolean): string {
  const document = editable(text);
  const codings = document.get('codings');
  if (!isSeq(codings)) return text;
  const left = codings.items.filter((coding) => !(isMap(coding) && isGone(String(coding.get('item')))));
  if (left.length === codings.items.length) return text;
  codings.items = left;
  codings.flow = left.length === 0;
  return yamlText(document);
}

/** A ledger that does not name items that were taken down as gone from their platform. */
export function withoutGone(text: string, isGone: (item: string) => boolean): string {
  const document = editable(text);
  const gone = document.get('gone');
  if (!isMap(gone)) return text;
  gone.items = gone.items.filter(({ key }) => !(isScalar(key) && isGone(String(key.value))));
  if (gone.items.length === 0) document.delete('gone');
  return yamlText(document);
}
