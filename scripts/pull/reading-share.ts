import type { Archive } from './archive.ts';

const media = /\.(?:jpe?g|png|gif|webp|avif|heic|mp4|mov|m4v|webm|mp3|m4a)$/i;

/**
 * How much of an archive was read, by the bytes of the files that the adapter may open. Some formats go over their files
 * once before the first item comes: from it on it is counted.
 */
export class ReadingShare {
  /** The archive as it is to be read, so that its bytes are counted. */
  readonly archive: Archive;
  readonly #total: number;
  #bytes = 0;
  #before: number | undefined;

  constructor(archive: Archive, mayOpen: (name: string) => boolean) {
    this.#total = archive.files.reduce(
      (sum, { name, bytes }) => (mayOpen(name) && !media.test(name) ? sum + bytes : sum),
      0,
    );
    this.archive = { ...archive, open: (name) => this.#counted(archive.open(name)) };
  }

  /** From 0 to 1; more where a file is read more often than was thought. Undefined where nothing can be said. */
  now(): number | undefined {
    this.#before ??= this.#bytes;
    const read = this.#bytes - this.#before;
    return this.#total === 0 || read === 0 ? undefined : read / this.#total;
  }

  async *#counted(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }
}
