import { type JsonItem, jsonItems } from '../../formats/json-items.ts';

/**
 * The activities of an outbox. It is one object whose `orderedItems` is the list; what stands before it may hold lists
 * too (`@context`), so reading begins at the key.
 */
export async function* outboxItems(chunks: AsyncIterable<Uint8Array>): AsyncIterable<JsonItem> {
  yield* jsonItems(fromKey(chunks, '"orderedItems"'));
}

async function* fromKey(chunks: AsyncIterable<Uint8Array>, key: string): AsyncIterable<Uint8Array> {
  const wanted = Buffer.from(key);
  let head = Buffer.alloc(0);
  let found = false;
  for await (const chunk of chunks) {
    if (found) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const at = head.indexOf(wanted);
    if (at < 0) continue;
    found = true;
    yield head.subarray(at + wanted.length);
    head = Buffer.alloc(0);
  }
}
