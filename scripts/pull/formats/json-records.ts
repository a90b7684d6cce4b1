import { type JsonItem, jsonItems, jsonValue } from './json-items.ts';

/**
 * The records of a file that some exports write as a list, some as `{ "<key>": [ … ] }`, and some, when there is only
 * one, as the bare record. `keys`: the keys that mean a list of records.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  keys: ReadonlySet<string>,
): AsyncIterable<JsonItem> {
  const [head, whole] = await withHead(chunks);
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  const key = /^\s*\{\s*"([^"\\]*)"\s*:\s*\[/.exec(text)?.[1];
  if (/^\s*\{/.test(text) && !(key !== undefined && keys.has(key))) {
    const value = await jsonValue(whole);
    yield value === undefined ? { index: 0, error: 'the file is not valid JSON' } : { index: 0, value };
    return;
  }
  yield* jsonItems(whole);
}

const headBytes = 4096;

/** The beginning of a stream, and the stream as if nothing had been taken of it. */
async function withHead(chunks: AsyncIterable<Uint8Array>): Promise<[Buffer, AsyncIterable<Uint8Array>]> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < headBytes) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* whole(): AsyncIterable<Uint8Array> {
    try {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return [head, whole()];
}
