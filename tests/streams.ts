/** Streams for the tests of what reads them. */

/** Bytes, or a text in UTF-8, in pieces that respect no border. */
export async function* pieces(from: string | Uint8Array, size = 11): AsyncIterable<Uint8Array> {
  const bytes = typeof from === 'string' ? Buffer.from(from) : from;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function listed<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of stream) list.push(item);
  return list;
}
