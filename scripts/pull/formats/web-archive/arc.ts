import { maxBlock, type WebRecordOrError } from './record.ts';

/** `URL address yyyymmddhhmmss type … length`: between type and length, ARC 2.0 has more that is of no use here. */
const header = /^(\S.*?) \S+ (\d{14}) (\S+) (?:.* )?(\d+)$/;

/** Records of an ARC (1.0 and 2.0), which the Internet Archive and Netarkivet wrote before WARC. Unpacked already. */
export async function* arcRecords(chunks: AsyncIterable<Uint8Array>): AsyncIterable<WebRecordOrError> {
  const reader = new ByteReader(chunks);
  for (let index = 0; ; index += 1) {
    let line = await reader.line();
    while (line === '') line = await reader.line();
    if (line === undefined) return;
    const found = header.exec(line);
    if (!found) {
      yield { index, error: 'a line that begins no record: no record after it can be read' };
      return;
    }
    const [, url = '', date = '', contentType = '', length = ''] = found;
    const block = await reader.bytes(Number(length));
    if (block === 'cut') {
      yield { index, error: 'the record is cut off: the file ends in the middle of it' };
      return;
    }
    const isHttp = /^https?:/i.test(url);
    const answered = block !== undefined && Buffer.from(block.subarray(0, 5)).toString('latin1') === 'HTTP/';
    yield {
      index,
      type: !isHttp ? 'other' : answered ? 'response' : 'resource',
      called: isHttp ? 'response' : (url.split(':')[0] ?? ''),
      url,
      date: date.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'),
      contentType,
      digest: undefined,
      refersTo: undefined,
      changed: false,
      block,
    };
  }
}

/** Lines and counted bytes from one stream. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);
  #done = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** Without its end; undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    for (let end = this.#held.indexOf(10); ; end = this.#held.indexOf(10)) {
      if (end >= 0 || this.#done || this.#held.length > 65_536) {
        if (end < 0 && this.#held.length === 0) return undefined;
        const line = this.#take(end < 0 ? this.#held.length : end + 1);
        return line.toString('latin1').trimEnd();
      }
      await this.#more();
    }
  }

  /** Undefined where there are more than are read at once; "cut" where the stream ends before. */
  async bytes(count: number): Promise<Uint8Array | undefined | 'cut'> {
    if (count <= maxBlock) {
      while (this.#held.length < count && !this.#done) await this.#more();
      return this.#held.length < count ? 'cut' : this.#take(count);
    }
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && this.#done) return 'cut';
      left -= this.#take(Math.min(left, this.#held.length)).length;
      if (left > 0) await this.#more();
    }
    return undefined;
  }

  #take(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) this.#done = true;
    else this.#held = Buffer.concat([this.#held, next.value]);
  }
}
