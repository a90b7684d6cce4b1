import type { JsonItem } from './json-items.ts';
import { scanJson } from './json-scan.ts';

/**
 * The items of a list inside an object, by its key: `{"@context": …, "orderedItems": [ … ]}`. What stands beside the
 * list is passed over unread.
 */
export async function* itemsOfKey(chunks: AsyncIterable<Uint8Array>, key: string): AsyncIterable<JsonItem> {
  let index = 0;
  const found = scanJson(chunks, ([first, second], kind) => {
    if (first === undefined) return kind === 'object' ? 'enter' : 'skip';
    if (first !== key) return 'skip';
    return second === undefined ? 'enter' : 'take';
  });
  for await (const item of found) {
    yield 'error' in item ? { index, error: item.error } : { index, value: item.value };
    index += 1;
  }
}
